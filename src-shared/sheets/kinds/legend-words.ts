import type { Text } from '#shared/catalog/index.ts';

/** A sign or a part of a line of writing, and what it says. */
export interface Explained {
  readonly term: Text;
  readonly meaning: Text;
}

export const legendTexts = {
  title: { en: 'Legend', fr: 'Légende' },
  lines: { en: 'Lines: workload', fr: 'Lignes\u00A0: charge de travail' },
  boxes: { en: 'Boxes', fr: 'Cadres' },
  signs: { en: 'Signs', fr: 'Signes' },
  annotation: { en: 'How to read a line of the map', fr: 'Lire une ligne de la carte' },
  rule: { en: 'How to read a rule', fr: 'Lire une règle' },
  glossary: { en: 'Abbreviations', fr: 'Abréviations' },
} as const satisfies Record<string, Text>;

const same = (term: string): Text => ({ en: term, fr: term });

/** What stands on a line: `17 SIP/MTLS TCP 5061 →`, piece by piece. */
export const annotationParts: readonly Explained[] = [
  {
    term: same('17'),
    meaning: {
      en: 'number of the flow: the same on every map and in every table of this pack',
      fr: 'numéro du flux\u00A0: le même sur toutes les cartes et dans tous les tableaux de ce dossier',
    },
  },
  {
    term: same('SIP/MTLS'),
    meaning: {
      en: 'application protocol and how it is secured',
      fr: 'protocole d’application et sa sécurité',
    },
  },
  {
    term: same('TCP 5061'),
    meaning: {
      en: 'transport and ports at the end that listens; a dash makes a range',
      fr: 'transport et ports de l’extrémité qui écoute\u00A0; un tiret marque une plage',
    },
  },
  {
    term: same('→'),
    meaning: {
      en: 'away from who opens the session; replies are part of it and need no rule of their own',
      fr: 'part de qui ouvre la session\u00A0; les réponses en font partie et n’ont pas besoin d’une autre règle',
    },
  },
  {
    term: same('TCP 443 5061 +3'),
    meaning: {
      en: 'shortened on large maps: three more ports stand in the table',
      fr: 'abrégé sur les grandes cartes\u00A0: trois autres ports figurent dans le tableau',
    },
  },
];

/** What a rule says, column by column. */
export const ruleParts: readonly Explained[] = [
  {
    term: same('17a, 17b'),
    meaning: {
      en: 'rules of flow 17, where one firewall needs several',
      fr: 'règles du flux 17, quand un pare-feu en demande plusieurs',
    },
  },
  {
    term: { en: 'From, To', fr: 'Source, Destination' },
    meaning: {
      en: 'who opens the session and who listens, with real addresses; the public one is named where NAT changes it',
      fr: 'qui ouvre la session et qui écoute, avec les adresses réelles\u00A0; l’adresse publique est citée quand la NAT la change',
    },
  },
  {
    term: { en: 'to be completed', fr: 'à compléter' },
    meaning: {
      en: 'the plan does not know this address yet: the rule cannot be opened',
      fr: 'le plan ne connaît pas encore cette adresse\u00A0: la règle ne peut pas être ouverte',
    },
  },
  {
    term: { en: 'Action', fr: 'Action' },
    meaning: {
      en: 'every rule allows; what no rule names stays closed',
      fr: 'chaque règle autorise\u00A0; ce qu’aucune règle ne cite reste fermé',
    },
  },
];
