import type { Text } from '#shared/catalog/index.ts';
import type { Paper } from '#shared/host/app-host.ts';

/** Texts on the printed sheets. */
export const sheetMessages = {
  title: { en: 'Title', fr: 'Titre' },
  product: { en: 'Product', fr: 'Produit' },
  author: { en: 'Author', fr: 'Auteur' },
  date: { en: 'Date', fr: 'Date' },
  scenario: { en: 'Scenario', fr: 'Scénario' },
  leftOut: { en: 'Left out', fr: 'Non inclus' },
  filters: { en: 'Shown', fr: 'Affichage' },
  data: { en: 'Data', fr: 'Données' },
  nothingLeftOut: { en: 'nothing: every feature is on', fr: 'rien\u00A0: tout est activé' },
  titleBlock: { en: 'Title block', fr: 'Cartouche' },
  legend: { en: 'Legend', fr: 'Légende' },
  lines: { en: 'Lines: workload', fr: 'Lignes\u00A0: charge de travail' },
  differences: { en: 'Lines: comparison', fr: 'Lignes\u00A0: comparaison' },
  boxes: { en: 'Boxes', fr: 'Cadres' },
  signs: { en: 'Signs', fr: 'Signes' },
  arrow: {
    en: 'points from who opens the session',
    fr: 'part de qui ouvre la session',
  },
  drawn: { en: 'number of the flow in the table', fr: 'numéro du flux dans le tableau' },
  undrawn: {
    en: 'listed, not drawn: between members of a role',
    fr: 'listé, non tracé\u00A0: entre membres d’un rôle',
  },
  firewall: { en: 'firewall: what to open', fr: 'pare-feu\u00A0: ce qu’il faut ouvrir' },
  map: { en: 'Map', fr: 'Carte' },
  flows: { en: 'Flows', fr: 'Flux' },
  numberHead: { en: 'No.', fr: 'N°' },
  from: { en: 'From', fr: 'De' },
  to: { en: 'To', fr: 'Vers' },
  annotation: { en: 'Protocol and ports', fr: 'Protocole et ports' },
  nothing: {
    en: 'The filters hide every flow: there is nothing to draw and nothing to list.',
    fr: 'Les filtres masquent tous les flux\u00A0: il n’y a rien à tracer ni à lister.',
  },
} as const satisfies Record<string, Text>;

/** Texts of the print preview. */
export const printMessages = {
  heading: { en: 'Print', fr: 'Impression' },
  options: { en: 'Print options', fr: 'Options d’impression' },
  preview: { en: 'Preview', fr: 'Aperçu' },
  paper: { en: 'Paper, landscape', fr: 'Papier, paysage' },
  layout: { en: 'Map', fr: 'Carte' },
  one: { en: 'On one sheet', fr: 'Sur une feuille' },
  spread: { en: 'Over several sheets', fr: 'Sur plusieurs feuilles' },
  look: { en: 'Colours', fr: 'Couleurs' },
  colour: { en: 'Colour', fr: 'Couleur' },
  grey: { en: 'Black and white', fr: 'Noir et blanc' },
  print: { en: 'Print', fr: 'Imprimer' },
  pdf: { en: 'Save as PDF…', fr: 'Enregistrer en PDF…' },
  close: { en: 'Close', fr: 'Fermer' },
  drawing: { en: 'Drawing the map…', fr: 'Tracé de la carte…' },
  pdfInBrowser: {
    en: 'For a PDF file, choose “Save as PDF” as the printer.',
    fr: 'Pour un fichier PDF, choisissez «\u00A0Enregistrer au format PDF\u00A0» comme imprimante.',
  },
  cancelled: { en: 'Cancelled: nothing was printed.', fr: 'Annulé\u00A0: rien n’a été imprimé.' },
  sent: { en: 'Sent to the printer.', fr: 'Envoyé à l’imprimante.' },
  largerPaper: {
    en: 'For larger letters choose a larger paper.',
    fr: 'Pour des caractères plus grands, choisissez un papier plus grand.',
  },
  spreadForLegible: {
    en: 'Small for paper. Choose “Over several sheets” or a larger paper.',
    fr: 'Petit sur papier. Choisissez «\u00A0Sur plusieurs feuilles\u00A0» ou un papier plus grand.',
  },
} as const satisfies Record<string, Text>;

/** Papers as printers name them; sizes in the two languages' usual units. */
export const paperNames = {
  a4: { en: 'A4', fr: 'A4' },
  a3: { en: 'A3', fr: 'A3' },
  letter: { en: 'Letter', fr: 'Letter' },
  tabloid: { en: 'Tabloid', fr: 'Tabloid' },
} as const satisfies Record<Paper, Text>;

/** The title of a sheet that was given none. */
export function usualTitle(product: Text): Text {
  return {
    en: `Protocols and ports: ${product.en}`,
    fr: `Protocoles et ports\u00A0: ${product.fr}`,
  };
}

export function sheetOf(index: number, count: number): Text {
  const [n, m] = [String(index), String(count)];
  return { en: `Sheet ${n} of ${m}`, fr: `Feuille ${n} sur ${m}` };
}

export function partOf(index: number, count: number): Text {
  const [n, m] = [String(index), String(count)];
  return { en: `Map, part ${n} of ${m}`, fr: `Carte, partie ${n} sur ${m}` };
}

/** How many flows the sheets show of those in force. */
export function flowsShown(shown: string, all: string): Text {
  return shown === all
    ? { en: `all ${all} flows`, fr: `tous les flux (${all})` }
    : { en: `${shown} of ${all} flows`, fr: `${shown} flux sur ${all}` };
}

/** What the data rests on. `date` is that of the latest page, already in words. */
export function dataLine(version: string, pages: number, date: Text): Text {
  const count = String(pages);
  return {
    en: `Portolan ${version}, from ${count} documentation pages up to ${date.en}`,
    fr: `Portolan ${version}, d’après ${count} pages de documentation, la dernière du ${date.fr}`,
  };
}

/** What comes out: number of sheets and the size of the annotations on the map, if there is a map. */
export function outcomeHint(sheets: number, points: Text | null): Text {
  const count = String(sheets);
  const feuilles = sheets < 2 ? 'feuille' : 'feuilles';
  if (!points) {
    return {
      en: `${count} ${sheets === 1 ? 'sheet' : 'sheets'}, no map.`,
      fr: `${count} ${feuilles}, sans carte.`,
    };
  }
  return {
    en: `${count} ${sheets === 1 ? 'sheet' : 'sheets'}, annotations of ${points.en} pt on the map.`,
    fr: `${count} ${feuilles}, annotations de ${points.fr} pt sur la carte.`,
  };
}

export function savedAs(name: string): Text {
  return { en: `Saved as ${name}`, fr: `Enregistré sous ${name}` };
}

/** The load balancer that a flow passes, behind the name of its receiver. */
export function through(balancer: Text): Text {
  return { en: `via ${balancer.en}`, fr: `via ${balancer.fr}` };
}

/** What a filter hides. */
export function without(names: Text): Text {
  return { en: `without ${names.en}`, fr: `sans ${names.fr}` };
}

/** Named like a firewall among those a filter hides. */
export const crossesNone: Text = {
  en: 'traffic that crosses no firewall',
  fr: 'le trafic qui ne traverse aucun pare-feu',
};

/** What a sheet compares the scenario with. */
export function comparedWith(scenario: Text): Text {
  return { en: `compared with: ${scenario.en}`, fr: `par rapport à\u00A0: ${scenario.fr}` };
}
export function onlyWorkload(workload: Text): Text {
  return { en: `only ${workload.en}`, fr: `uniquement\u00A0: ${workload.fr}` };
}
export function onlyAcross(firewall: Text): Text {
  return {
    en: `only what crosses the ${firewall.en.toLowerCase()}`,
    fr: `uniquement ce qui traverse le ${firewall.fr.toLowerCase()}`,
  };
}
export const overviewOnly: Text = {
  en: 'overview: one annotation a link',
  fr: 'vue d’ensemble\u00A0: une annotation par liaison',
};
