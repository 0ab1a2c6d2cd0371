import { same, type GlossaryEntry } from './glossary-entry.ts';

/** What Portolan calls the parts of its own work. */
export const planTerms: readonly GlossaryEntry[] = [
  {
    term: same('Contradiction'),
    meaning: {
      en: 'place where two pages of the documentation do not say the same',
      fr: 'endroit où deux pages de la documentation ne disent pas la même chose',
    },
    more: {
      en: 'Both readings are shown with their dates, the one taken here, and why.',
      fr: 'Les deux lectures sont montrées avec leurs dates, celle retenue ici, et pourquoi.',
    },
  },
  {
    term: { en: 'Flow', fr: 'Flux' },
    meaning: {
      en: 'one kind of traffic: who opens the session, who listens, over what, and why',
      fr: 'un type de trafic\u00A0: qui ouvre la session, qui écoute, par quoi, et pourquoi',
    },
  },
  {
    term: { en: 'Listing', fr: 'Ligne documentée' },
    meaning: {
      en: 'one row of a port table, as the vendor’s page prints it',
      fr: 'une ligne d’un tableau de ports, telle que la page de l’éditeur l’imprime',
    },
  },
  {
    term: { en: 'Scenario', fr: 'Scénario' },
    meaning: {
      en: 'what is deployed: product, edition, layout of the Edge, features',
      fr: 'ce qui est déployé\u00A0: produit, édition, disposition des Edge, fonctions',
    },
  },
  {
    term: { en: 'Topology', fr: 'Topologie' },
    meaning: {
      en: 'servers, sites and links of a deployment',
      fr: 'serveurs, sites et liaisons d’un déploiement',
    },
  },
  {
    term: { en: 'Workload', fr: 'Charge de travail' },
    meaning: {
      en: 'what users do: messages, conferences, voice, mobility',
      fr: 'ce que font les utilisateurs\u00A0: messages, conférences, voix, mobilité',
    },
  },
];
