import type { Text } from '#shared/catalog/index.ts';

/** What a version brought. */
export interface Release {
  readonly version: string;
  readonly news: readonly Text[];
}

/** Newest first; the first one is the version of package.json. */
export const releases: readonly Release[] = [
  {
    version: '0.1.0',
    news: [
      {
        en: 'A map of every documented flow of Lync Server 2013 and Skype for Business Server 2015, by scenario, workload and firewall.',
        fr: 'Une carte de chaque flux documenté de Lync Server 2013 et Skype Entreprise Server 2015, par scénario, charge de travail et pare-feu.',
      },
      {
        en: 'Tables of all rows of the documentation, with what its pages disagree about.',
        fr: 'Des tableaux de toutes les lignes de la documentation, avec les désaccords entre ses pages.',
      },
      {
        en: 'Deployments with names and addresses, and the firewall rules that follow from them.',
        fr: 'Des déploiements avec noms et adresses, et les règles de pare-feu qui en découlent.',
      },
      {
        en: 'Sheets to print, drawings for Visio and draw.io, and a hand-over for the customer in one file.',
        fr: 'Des feuilles à imprimer, des dessins pour Visio et draw.io, et un livrable pour le client en un seul fichier.',
      },
      {
        en: 'Recent files, double click on a file, and unsaved work that is there again after a crash.',
        fr: 'Les fichiers récents, l’ouverture par double clic, et le travail non enregistré retrouvé après un arrêt brutal.',
      },
      {
        en: 'One field, Ctrl+K, that finds servers, ports, flows, rules, terms, settings and every command; and a key for most of them.',
        fr: 'Un champ, Ctrl+K, qui trouve serveurs, ports, flux, règles, termes, réglages et chaque commande\u00A0; et une touche pour la plupart.',
      },
      {
        en: 'This help, with a glossary in both languages.',
        fr: 'Cette aide, avec un glossaire dans les deux langues.',
      },
    ],
  },
];
