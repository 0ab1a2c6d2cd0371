import {
  constraints,
  type Constraint,
  type ConstraintId,
  type Text,
} from '#shared/catalog/index.ts';
import { quoted } from './json-path.ts';
import { LIMITS } from './limits.ts';

const both = (text: string): Text => ({ en: text, fr: text });

/** What was expected, as the end of a sentence. */
export const expectations = {
  text: { en: 'a text in double quotes', fr: 'un texte entre guillemets droits' },
  list: { en: 'a list in square brackets', fr: 'une liste entre crochets' },
  object: { en: 'an object in braces', fr: 'un objet entre accolades' },
  truth: { en: 'true or false', fr: 'true ou false' },
  port: {
    en: 'a whole number from 1 to 65535, without quotes',
    fr: 'un nombre entier de 1 à 65535, sans guillemets',
  },
  side: {
    en: `a number of pixels from 1 to ${String(LIMITS.logoSide)}, without quotes`,
    fr: `un nombre de pixels de 1 à ${String(LIMITS.logoSide)}, sans guillemets`,
  },
  oneOf: (options: readonly string[]): Text => ({
    en: `one of: ${options.join(', ')}`,
    fr: `l’une de ces valeurs\u00a0: ${options.join(', ')}`,
  }),
} as const;

/** What stands in a file, as the object of a sentence. */
export function nameOfValue(value: unknown): Text {
  if (value === null) return both('null');
  if (Array.isArray(value)) return { en: 'a list', fr: 'une liste' };
  if (typeof value === 'object') return { en: 'an object', fr: 'un objet' };
  if (typeof value !== 'string') return both(JSON.stringify(value));
  return { en: `“${quoted(value)}”`, fr: `«\u00a0${quoted(value)}\u00a0»` };
}

/** All that reading a file can have to say: what is wrong, and what to do. */
export const messages = {
  tooLarge: {
    en: 'The file is larger than 20 MB. A deployment is never that large: choose another file.',
    fr: 'Le fichier dépasse 20 Mo. Un déploiement n’est jamais aussi gros : choisissez un autre fichier.',
  },
  empty: {
    en: 'The file is empty. Choose another file, or a copy of this one.',
    fr: 'Le fichier est vide. Choisissez un autre fichier, ou une copie de celui-ci.',
  },
  notText: {
    en: 'The file is not a text in UTF-8. Choose a *.portolan file, or save it again as UTF-8.',
    fr: 'Le fichier n’est pas un texte en UTF-8. Choisissez un fichier *.portolan, ou enregistrez-le à nouveau en UTF-8.',
  },
  notDeployment: {
    en: 'This is not a Portolan deployment: such a file begins with "format": "portolan-deployment". Choose another file.',
    fr: 'Ce n’est pas un déploiement Portolan : un tel fichier commence par "format": "portolan-deployment". Choisissez un autre fichier.',
  },
  badVersion: {
    en: 'The version of the format must be a whole number. Write "version": 1.',
    fr: 'La version du format doit être un nombre entier. Écrivez "version": 1.',
  },
  tooNew: (version: number): Text => ({
    en: `This file was written by a newer Portolan (format ${String(version)}), and this one understands nothing of it. Open it with the newer one.`,
    fr: `Ce fichier vient d’une version plus récente de Portolan (format ${String(version)}), et celle-ci n’y comprend rien. Ouvrez-le avec la plus récente.`,
  }),
  endsEarly: {
    en: 'The file ends in the middle. Part of it is missing: open a complete copy.',
    fr: 'Le fichier s’arrête au milieu. Il en manque une partie : ouvrez une copie complète.',
  },
  afterEnd: {
    en: 'Something follows after the last closing brace. Delete it.',
    fr: 'Quelque chose suit la dernière accolade fermante. Supprimez-le.',
  },
  noValue: {
    en: 'A value is missing here, or is not written as JSON wants it. Texts stand in double quotes, numbers do not.',
    fr: 'Une valeur manque ici, ou n’est pas écrite comme le veut JSON. Les textes sont entre guillemets droits, les nombres non.',
  },
  noKey: {
    en: 'The name of a field in double quotes is expected here. Perhaps a comma too many stands before it.',
    fr: 'Le nom d’un champ, entre guillemets droits, est attendu ici. Il y a peut-être une virgule de trop avant.',
  },
  noColon: {
    en: 'A colon is missing between the name of a field and its value. Add it.',
    fr: 'Il manque un deux-points entre le nom d’un champ et sa valeur. Ajoutez-le.',
  },
  noComma: (close: string): Text => ({
    en: `A comma or ${close} is missing here. Add it.`,
    fr: `Il manque ici une virgule ou ${close}. Ajoutez-la.`,
  }),
  openString: {
    en: 'A text begins here and its closing quote is missing. Add it on the same line.',
    fr: 'Un texte commence ici et son guillemet fermant manque. Ajoutez-le sur la même ligne.',
  },
  badString: {
    en: 'This text has a control character or a backslash that means nothing. Write \\\\ for a backslash and delete what cannot be seen.',
    fr: 'Ce texte contient un caractère de contrôle ou une barre oblique inverse sans signification. Écrivez \\\\ pour une barre oblique inverse et supprimez ce qui ne se voit pas.',
  },
  tooDeep: {
    en: 'Lists and objects are nested deeper than any deployment needs. Delete what is nested here.',
    fr: 'Listes et objets sont imbriqués plus profondément que dans un déploiement. Supprimez ce qui est imbriqué ici.',
  },
  tooManyValues: {
    en: 'The file has more values than any deployment. Choose another file.',
    fr: 'Le fichier contient plus de valeurs qu’aucun déploiement. Choisissez un autre fichier.',
  },
  atColumn: (line: number, column: number, { en, fr }: Text): Text => ({
    en: `Line ${String(line)}, column ${String(column)}: ${en}`,
    fr: `Ligne ${String(line)}, colonne ${String(column)}\u00a0: ${fr}`,
  }),
  hugeNumber: {
    en: 'This number is too large to be read. Correct it.',
    fr: 'Ce nombre est trop grand pour être lu. Corrigez-le.',
  },
  treacherousKey: (key: string): Text => ({
    en: `A field cannot be called ${key}. Delete it.`,
    fr: `Un champ ne peut pas s’appeler ${key}. Supprimez-le.`,
  }),
  keyTwice: (key: string): Text => ({
    en: `The field “${quoted(key)}” stands here a second time. Keep one of the two.`,
    fr: `Le champ «\u00a0${quoted(key)}\u00a0» figure ici une deuxième fois. N’en gardez qu’un.`,
  }),
  missing: (expected: Text): Text => ({
    en: `This field is missing. Add ${expected.en}.`,
    fr: `Ce champ manque. Ajoutez ${expected.fr}.`,
  }),
  unexpected: (found: Text, expected: Text): Text => ({
    en: `Here stands ${found.en}. Write ${expected.en}.`,
    fr: `Il y a ici ${found.fr}. Écrivez ${expected.fr}.`,
  }),
  textTooLong: (limit: number): Text => ({
    en: `This text is too long. Shorten it to ${String(limit)} characters.`,
    fr: `Ce texte est trop long. Ramenez-le à ${String(limit)} caractères.`,
  }),
  listTooLong: (limit: number): Text => ({
    en: `This list is too long. Shorten it to ${String(limit)} entries.`,
    fr: `Cette liste est trop longue. Ramenez-la à ${String(limit)} entrées.`,
  }),
  listEmpty: {
    en: 'This list is empty. Add at least one entry.',
    fr: 'Cette liste est vide. Ajoutez au moins une entrée.',
  },
  hidden: (character: string): Text => ({
    en: `This text contains the invisible or damaged character ${character}. Delete it or type the text again.`,
    fr: `Ce texte contient le caractère invisible ou abîmé ${character}. Supprimez-le ou saisissez le texte à nouveau.`,
  }),
  badId: (id: string): Text => ({
    en: `“${quoted(id)}” cannot be an id. Use letters without accents, digits, hyphens, dots and underscores, a letter or digit first.`,
    fr: `«\u00a0${quoted(id)}\u00a0» ne convient pas comme identifiant. Utilisez des lettres sans accent, des chiffres, des traits d’union, des points et des traits bas, avec une lettre ou un chiffre en tête.`,
  }),
  badDate: (date: string): Text => ({
    en: `“${quoted(date)}” is not a date. Write it as 2026-03-31, or leave it empty.`,
    fr: `«\u00a0${quoted(date)}\u00a0» n’est pas une date. Écrivez-la sous la forme 2026-03-31, ou laissez-la vide.`,
  }),
  notBase64: {
    en: 'This is no base64 on one line. Choose the logo again in Portolan, or write null.',
    fr: 'Ceci n’est pas du base64 sur une seule ligne. Choisissez à nouveau le logo dans Portolan, ou écrivez null.',
  },
  otherType: (own: string): Text => ({
    en: `The picture under "data" is of another kind. Write "${own}".`,
    fr: `L’image de "data" est d’un autre type. Écrivez "${own}".`,
  }),
  otherSide: (own: number): Text => ({
    en: `The picture under "data" has another size. Write ${String(own)}.`,
    fr: `L’image de "data" a une autre taille. Écrivez ${String(own)}.`,
  }),
  idTwice: (id: string): Text => ({
    en: `The id “${quoted(id)}” is taken by an earlier entry of this list. Give each its own.`,
    fr: `L’identifiant «\u00a0${quoted(id)}\u00a0» est déjà pris par une entrée précédente de cette liste. Donnez à chacune le sien.`,
  }),
  reservedId: (id: string): Text => ({
    en: `“${quoted(id)}” is the id of a firewall that Portolan always has. Choose another one.`,
    fr: `«\u00a0${quoted(id)}\u00a0» est l’identifiant d’un pare-feu que Portolan connaît toujours. Choisissez-en un autre.`,
  }),
  listedTwice: (item: string): Text => ({
    en: `“${quoted(item)}” stands in this list a second time. Delete one of the two.`,
    fr: `«\u00a0${quoted(item)}\u00a0» figure une deuxième fois dans cette liste. Supprimez l’une des deux.`,
  }),
  noSuchSite: (site: string, known: readonly string[]): Text => ({
    en: `There is no site with the id “${quoted(site)}”. Use one of: ${known.join(', ')}.`,
    fr: `Aucun site n’a l’identifiant «\u00a0${quoted(site)}\u00a0». Utilisez l’un de ceux-ci\u00a0: ${known.join(', ')}.`,
  }),
  ownSite: {
    en: 'A site cannot name itself here. Name another site, or leave it empty.',
    fr: 'Un site ne peut pas se désigner lui-même ici. Désignez un autre site, ou laissez vide.',
  },
  circle: {
    en: 'The parents of this site lead back to it. Empty one of them.',
    fr: 'Les parents de ce site ramènent à lui-même. Videz l’un d’eux.',
  },
  noSuchInterface: (key: string, role: string, known: readonly string[]): Text => ({
    en: `The role ${role} has no interface “${quoted(key)}”. Use one of: ${known.join(', ')}.`,
    fr: `Le rôle ${role} n’a pas d’interface «\u00a0${quoted(key)}\u00a0». Utilisez l’une de celles-ci\u00a0: ${known.join(', ')}.`,
  }),
  impossible: (id: ConstraintId): Text => {
    const { reason }: Constraint = constraints[id];
    return {
      en: `These choices cannot go together. ${reason.en} Change one of them.`,
      fr: `Ces choix ne vont pas ensemble. ${reason.fr} Modifiez l’un d’eux.`,
    };
  },
  flatAddress: (role: string, known: readonly string[]): Text => ({
    en: `The role ${role} has several interfaces, so "address" does not say which one. Write "interfaces" with ${known.join(', ')}.`,
    fr: `Le rôle ${role} a plusieurs interfaces, et "address" ne dit pas laquelle. Écrivez "interfaces" avec ${known.join(', ')}.`,
  }),
  bothAddresses: {
    en: 'This host has "address" and "interfaces". Keep "interfaces" and move the address there.',
    fr: 'Cet hôte a "address" et "interfaces". Gardez "interfaces" et placez-y l’adresse.',
  },
  more: (count: number): Text => ({
    en: `${String(count)} more problems of this file are not listed. Correct those above first.`,
    fr: `${String(count)} autres problèmes de ce fichier ne sont pas affichés. Corrigez d’abord ceux qui précèdent.`,
  }),
} as const;

/** What to tell the user of a file that a newer program wrote. */
export function newerVersion(version: number): Text {
  return {
    en: `This file was written by a newer Portolan (format ${String(version)}). What this one understands of it is shown, and cannot be saved: saving would lose the rest.`,
    fr: `Ce fichier vient d’une version plus récente de Portolan (format ${String(version)}). Ce que celle-ci en comprend est affiché, sans pouvoir être enregistré\u00a0: l’enregistrement perdrait le reste.`,
  };
}

/** What to tell the user of a file in an older form. */
export function migratedFrom(version: number): Text {
  return {
    en: `This file was in an older form (format ${String(version)}) and has been brought up to date. The file itself changes when you save.`,
    fr: `Ce fichier était dans une forme plus ancienne (format ${String(version)}) et a été mis à jour. Le fichier lui-même ne change qu’à l’enregistrement.`,
  };
}
