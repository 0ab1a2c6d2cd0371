import type { Text } from '#shared/catalog/index.ts';
import { counted } from './plural.ts';

/** Texts of the scenario panel and its filters. */
export const scenarioMessages = {
  scenario: { en: 'Scenario', fr: 'Scénario' },
  undo: { en: 'Undo', fr: 'Annuler' },
  redo: { en: 'Redo', fr: 'Rétablir' },
  reset: { en: 'Reset to the reference', fr: 'Revenir à la référence' },
  preset: { en: 'Preset', fr: 'Modèle' },
  searchPresets: { en: 'Page or layout…', fr: 'Page ou architecture…' },
  noPreset: {
    en: 'No preset has all of these words.',
    fr: 'Aucun modèle ne contient tous ces mots.',
  },
  wholeOne: { en: 'Whole deployment', fr: 'Déploiement entier' },
  altered: { en: 'Altered', fr: 'Modifié' },
  newScenario: { en: 'New scenario…', fr: 'Nouveau scénario…' },
  wholeDeployment: { en: 'Show the whole deployment', fr: 'Afficher tout le déploiement' },
  whatPagesSay: { en: 'What the pages say', fr: 'Ce que disent les pages' },
  noWayOut: {
    en: 'No other change makes it possible here.',
    fr: 'Aucun autre changement ne le rend possible ici.',
  },
  filters: { en: 'Filters', fr: 'Filtres' },
  clearFilters: { en: 'Clear filters', fr: 'Effacer les filtres' },
  workload: { en: 'Workload', fr: 'Charge de travail' },
  transport: { en: 'Transport', fr: 'Transport' },
  firewall: { en: 'Firewall crossed', fr: 'Pare-feu traversé' },
  noFirewall: { en: 'None', fr: 'Aucun' },
  only: { en: 'only', fr: 'seul' },
} as const satisfies Record<string, Text>;

/** Headings under which the panel asks. */
export const questionGroupNames = {
  servers: { en: 'Servers', fr: 'Serveurs' },
  edge: { en: 'Edge', fr: 'Edge' },
  partners: { en: 'Partners', fr: 'Partenaires' },
  features: { en: 'Features', fr: 'Fonctionnalités' },
  operation: { en: 'Operation', fr: 'Exploitation' },
} as const satisfies Record<string, Text>;

/** Texts of the assistant that makes a new scenario. */
export const wizardMessages = {
  title: { en: 'New scenario', fr: 'Nouveau scénario' },
  steps: { en: 'Steps', fr: 'Étapes' },
  product: { en: 'Product and start', fr: 'Produit et point de départ' },
  edge: { en: 'Edge', fr: 'Edge' },
  servers: { en: 'Servers', fr: 'Serveurs' },
  features: { en: 'Features and partners', fr: 'Fonctionnalités et partenaires' },
  start: { en: 'Start from', fr: 'Partir de' },
  page: { en: 'Or from what one page describes', fr: 'Ou de ce que décrit une page' },
  choosePage: { en: 'Choose a page…', fr: 'Choisir une page…' },
  back: { en: 'Back', fr: 'Précédent' },
  next: { en: 'Next', fr: 'Suivant' },
  create: { en: 'Create', fr: 'Créer' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
} as const satisfies Record<string, Text>;

/** Read aloud on the button that leaves one value of a filter. */
export function onlyThis(name: Text): Text {
  return { en: `Show only ${name.en}`, fr: `Afficher uniquement : ${name.fr}` };
}

export function roleCount(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'role', fr: 'rôle' },
    other: { en: 'roles', fr: 'rôles' },
  });
}

export function linkCount(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'link', fr: 'liaison' },
    other: { en: 'links', fr: 'liaisons' },
  });
}

export function flowCount(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'flow', fr: 'flux' },
    other: { en: 'flows', fr: 'flux' },
  });
}

/** How many flows the filters leave. */
export function visibleFlowCount(visible: string, all: string): Text {
  return { en: `${visible} of ${all} flows shown`, fr: `${visible} flux affichés sur ${all}` };
}

/** Several names or actions in one: `A, B and C`. */
export function together(texts: readonly Text[]): Text {
  const join = (parts: readonly string[], and: string): string =>
    parts.length < 2
      ? parts.join('')
      : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;
  return {
    en: join(
      texts.map(({ en }) => en),
      'and',
    ),
    fr: join(
      texts.map(({ fr }) => fr),
      'et',
    ),
  };
}

export function switchedOff(names: Text): Text {
  return { en: `switch off ${names.en}`, fr: `désactiver ${names.fr}` };
}

export function switchedOn(names: Text): Text {
  return { en: `switch on ${names.en}`, fr: `activer ${names.fr}` };
}

export function setTo(choice: Text, option: Text): Text {
  return {
    en: `set ${choice.en} to ${option.en}`,
    fr: `passer «\u00A0${choice.fr}\u00A0» à «\u00A0${option.fr}\u00A0»`,
  };
}

/** An answer among the differences from a preset. */
export function takes(choice: Text, option: Text): Text {
  return { en: `${choice.en}: ${option.en}`, fr: `${choice.fr}\u00A0: ${option.fr}` };
}

export function withFeatures(names: Text): Text {
  return { en: `with ${names.en}`, fr: `avec ${names.fr}` };
}

export function withoutFeatures(names: Text): Text {
  return { en: `without ${names.en}`, fr: `sans ${names.fr}` };
}

/** Among the differences from a preset: what the scenario is about. */
export function ownFocus(restricted: boolean): Text {
  return restricted
    ? { en: 'other flows only', fr: 'd’autres flux seulement' }
    : { en: 'the whole deployment', fr: 'tout le déploiement' };
}

/** On the button that takes a wish together with what follows from it. */
export function acceptWish(verb: 'choose' | 'switch-on' | 'switch-off', followed: Text): Text {
  const own = {
    choose: { en: 'Choose it', fr: 'Le choisir' },
    'switch-on': { en: 'Switch it on', fr: 'L’activer' },
    'switch-off': { en: 'Switch it off', fr: 'Le désactiver' },
  }[verb];
  return { en: `${own.en} and ${followed.en}`, fr: `${own.fr} et ${followed.fr}` };
}

/** Heads the reason why an answer is refused. */
export function notPossible(name: Text): Text {
  return {
    en: `${name.en}: not possible as it stands`,
    fr: `${name.fr}\u00A0: impossible en l’état`,
  };
}

/** Heads what a change of product took with it. */
export function alsoChanged(followed: Text): Text {
  return { en: `Had to follow: ${followed.en}`, fr: `A dû suivre\u00A0: ${followed.fr}` };
}

/** On the button that goes back to the preset a scenario was altered from. */
export function backTo(preset: Text): Text {
  return {
    en: `Back to “${preset.en}”`,
    fr: `Revenir à «\u00A0${preset.fr}\u00A0»`,
  };
}

/** On the affordance beside a choice. */
export function factsAbout(choice: Text): Text {
  return {
    en: `What the pages say: ${choice.en}`,
    fr: `Ce que disent les pages\u00A0: ${choice.fr}`,
  };
}

/** The pages that a reason comes from. */
export function fromPages(titles: readonly Text[]): Text {
  return {
    en: `${titles.length === 1 ? 'Page' : 'Pages'}: ${titles.map(({ en }) => en).join(' · ')}`,
    fr: `${titles.length < 2 ? 'Page' : 'Pages'}\u00A0: ${titles.map(({ fr }) => fr).join(' · ')}`,
  };
}
