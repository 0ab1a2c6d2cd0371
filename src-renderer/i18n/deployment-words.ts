import type { Text } from '#shared/catalog/index.ts';
import type { Severity } from '#shared/review/finding.ts';
import { counted } from './plural.ts';

const SEVERITY_FORMS = {
  error: { one: { en: 'error', fr: 'erreur' }, other: { en: 'errors', fr: 'erreurs' } },
  warning: {
    one: { en: 'warning', fr: 'avertissement' },
    other: { en: 'warnings', fr: 'avertissements' },
  },
  notice: { one: { en: 'notice', fr: 'remarque' }, other: { en: 'notices', fr: 'remarques' } },
} as const satisfies Record<Severity, { one: Text; other: Text }>;

/** `3 errors`. */
export function severityCount(severity: Severity, count: number, printed: string): Text {
  return counted(count, printed, SEVERITY_FORMS[severity]);
}

/** `as Access Edge`: where an interface without addresses takes them from. */
export function sharesAddresses(name: Text): Text {
  return { en: `as ${name.en}`, fr: `comme ${name.fr}` };
}

/** How many rows a filter leaves. */
export function rowsShown(shown: number, printed: string, all: string): Text {
  return {
    en: `${printed} of ${all} rows`,
    fr: `${printed} ${shown < 2 ? 'ligne' : 'lignes'} sur ${all}`,
  };
}

/** What is said of a plan in which nothing is filled in yet. */
export function stillToFillIn(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'address or name still to be filled in', fr: 'adresse ou nom à saisir' },
    other: { en: 'addresses and names still to be filled in', fr: 'adresses et noms à saisir' },
  });
}

/** What a paste left out. */
export function lostCells(count: number, printed: string): Text {
  return {
    en: `Pasted. ${printed} ${count === 1 ? 'cell' : 'cells'} had no place and ${count === 1 ? 'was' : 'were'} left out.`,
    fr: `Collé. ${printed} ${count < 2 ? 'cellule est restée' : 'cellules sont restées'} de côté, faute de place.`,
  };
}

/** Why nothing of a paste was taken. */
export function pasteTooLarge(rows: string, characters: string): Text {
  return {
    en: `Nothing was pasted: the clipboard holds too much. A sheet takes ${rows} rows and ${characters} characters at a time.`,
    fr: `Rien n’a été collé\u00A0: le presse-papiers en contient trop. Une feuille accepte ${rows} lignes et ${characters} caractères à la fois.`,
  };
}

/** A series that came to the end of its subnet. */
export function fullSubnet(count: number, printed: string): Text {
  return {
    en: `The subnet is full: ${printed} ${count === 1 ? 'cell was' : 'cells were'} left empty.`,
    fr: `Le sous-réseau est plein\u00A0: ${printed} ${count < 2 ? 'cellule est restée vide' : 'cellules sont restées vides'}.`,
  };
}

/** Why a text was not written. */
export function unknownChoice(text: string): Text {
  return {
    en: `“${text}” is not one of the choices of this column.`,
    fr: `«\u00A0${text}\u00A0» ne fait pas partie des choix de cette colonne.`,
  };
}

/** Why a paste asks. */
export function tooManyRows(pasted: string, fitting: string, heading: string): Text {
  return {
    en: `The clipboard has ${pasted} rows; from here on, “${heading}” has ${fitting}.`,
    fr: `Le presse-papiers contient ${pasted} lignes\u00A0; à partir d’ici, «\u00A0${heading}\u00A0» en a ${fitting}.`,
  };
}

/** A button that makes room for a paste. */
export function addEntries(count: number, printed: string): Text {
  return {
    en: `Add ${printed} ${count === 1 ? 'entry' : 'entries'}`,
    fr: `Ajouter ${printed} ${count < 2 ? 'entrée' : 'entrées'}`,
  };
}

/** What is said of a file of an earlier version. */
export function migrated(name: Text): Text {
  return {
    en: `${name.en} was made by an earlier Portolan and has been brought up to date. Save to keep it so.`,
    fr: `${name.fr} provient d’une version antérieure de Portolan et a été mis à jour. Enregistrez pour le conserver ainsi.`,
  };
}

/** What is said once a file is open. */
export function openedAs(name: Text): Text {
  return { en: `Opened ${name.en}`, fr: `Ouvert\u00A0: ${name.fr}` };
}

/** What is said once a file is saved. */
export function savedAs(name: string): Text {
  return { en: `Saved as ${name}`, fr: `Enregistré sous ${name}` };
}

/** Where in a file something is wrong: the line, `null` for the whole of it, and the path of the value. */
export function problemAt(line: string | null, place: string): Text {
  if (line === null) return { en: place, fr: place };
  const where = place === '' ? '' : `, ${place}`;
  return { en: `Line ${line}${where}`, fr: `Ligne ${line}${where}` };
}

/** `3 machines`: how many a role has. */
export function machinesOf(count: number, printed: string): Text {
  return counted(count, printed, {
    one: { en: 'machine', fr: 'machine' },
    other: { en: 'machines', fr: 'machines' },
  });
}
