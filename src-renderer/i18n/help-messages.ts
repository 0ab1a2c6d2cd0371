import type { Text } from '#shared/catalog/index.ts';
import { commandTable } from '#shared/host/command-table.ts';

/** Texts of the help around its pages. */
export const helpMessages = {
  title: { en: 'Help', fr: 'Aide' },
  pages: { en: 'Pages of the help', fr: 'Pages de l’aide' },
  explained: { en: 'Explained', fr: 'Explications' },
  reference: { en: 'Reference', fr: 'Référence' },
  glossary: commandTable.glossary.title,
  'whats-new': commandTable['whats-new'].title,
  about: commandTable.about.title,
  search: { en: 'Search the help', fr: 'Rechercher dans l’aide' },
  results: { en: 'Found in the help', fr: 'Trouvé dans l’aide' },
  nothing: {
    en: 'Nothing in the help has all of these words. Try fewer, or look for a port in the search of the top bar.',
    fr: 'Rien dans l’aide ne contient tous ces mots. Essayez-en moins, ou cherchez un port dans la recherche de la barre du haut.',
  },
  shortcuts: { en: 'Shortcuts', fr: 'Raccourcis' },
  examples: { en: 'For example', fr: 'Par exemple' },
  glossaryLead: {
    en: 'The words of the field, in English and in French, as maps, tables and rules use them.',
    fr: 'Les mots du métier, en français et en anglais, tels que les cartes, tableaux et règles les emploient.',
  },
  news: { en: 'Help: what’s new in this version', fr: 'Aide\u00A0: nouveautés de cette version' },
  aboutLead: {
    en: 'An offline port map for Lync Server 2013 and Skype for Business Server 2015.',
    fr: 'La carte des ports, hors ligne, de Lync Server 2013 et Skype Entreprise Server 2015.',
  },
  program: { en: 'Program', fr: 'Programme' },
  version: { en: 'Version', fr: 'Version' },
  commit: { en: 'Built from', fr: 'Construit à partir de' },
  catalog: { en: 'Catalog', fr: 'Catalogue' },
  newestPage: { en: 'Newest page', fr: 'Page la plus récente' },
  sources: { en: 'Pages', fr: 'Pages' },
  listings: { en: 'Rows of the documentation', fr: 'Lignes de la documentation' },
  flows: { en: 'Flows', fr: 'Flux' },
  contradictions: { en: 'Contradictions', fr: 'Contradictions' },
  licences: { en: 'Licences', fr: 'Licences' },
  licencesLead: {
    en: 'Portolan contains the work of others, under these licences. Their texts are quoted as they are, in English.',
    fr: 'Portolan contient le travail d’autres personnes, sous ces licences. Leurs textes sont cités tels quels, en anglais.',
  },
  copyFacts: { en: 'Copy version and counts', fr: 'Copier version et décomptes' },
} as const satisfies Record<string, Text>;

/** What Chromium's own licences are, where the program brings it along. */
export const chromiumLicences: Text = {
  en: 'The licences of Chromium and Node.js, which Electron contains, are in LICENSES.chromium.html: beside the program, on a Mac inside it under Contents/Resources.',
  fr: 'Les licences de Chromium et de Node.js, qu’Electron contient, sont dans LICENSES.chromium.html\u00A0: à côté du programme ou, sur un Mac, à l’intérieur sous Contents/Resources.',
};

/** How many places of the help have what was looked for. */
export function foundPlaces(count: number): Text {
  return count === 1
    ? { en: '1 place', fr: '1 endroit' }
    : { en: `${String(count)} places`, fr: `${String(count)} endroits` };
}
