import type { Text } from '#shared/catalog/index.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { LONGEST_LABEL, LONGEST_NAME, nameProblem, type NameProblem } from '../domain-name.ts';
import { quoted } from '../wording.ts';

/** What follows the name in the message, and what to do. */
const SENTENCES: Readonly<Record<NameProblem, readonly [what: Text, remedy: Text]>> = {
  address: [
    { en: 'is an address, not a name', fr: 'est une adresse, pas un nom' },
    {
      en: 'Move it to the addresses and enter the full domain name here.',
      fr: 'Déplacez-la parmi les adresses et saisissez ici le nom de domaine complet.',
    },
  ],
  'final-dot': [
    { en: 'ends with a dot', fr: 'se termine par un point' },
    { en: 'Drop the final dot.', fr: 'Retirez le point final.' },
  ],
  'not-ascii': [
    {
      en: 'has letters that a DNS name cannot hold',
      fr: 'contient des lettres qu’un nom DNS ne peut pas porter',
    },
    {
      en: 'Enter the form that begins with xn-- (Punycode), as DNS and certificates have it.',
      fr: 'Saisissez la forme qui commence par xn-- (Punycode), celle du DNS et des certificats.',
    },
  ],
  underscore: [
    { en: 'contains an underscore', fr: 'contient un trait de soulignement' },
    {
      en: 'Use a hyphen: names of machines hold letters, digits and hyphens only.',
      fr: 'Utilisez un trait d’union : un nom de machine ne contient que lettres, chiffres et traits d’union.',
    },
  ],
  character: [
    {
      en: 'contains a character that a DNS name cannot hold',
      fr: 'contient un caractère qu’un nom DNS ne peut pas porter',
    },
    {
      en: 'Enter one name, with letters, digits, hyphens and dots only.',
      fr: 'Saisissez un seul nom, composé de lettres, chiffres, traits d’union et points.',
    },
  ],
  'empty-label': [
    { en: 'has a dot too many', fr: 'contient un point de trop' },
    { en: 'Put one dot between two parts.', fr: 'Mettez un seul point entre deux parties.' },
  ],
  'no-dot': [
    { en: 'is a short name', fr: 'est un nom court' },
    {
      en: 'Enter the full domain name, such as fe01.corp.example: pools, certificates and DNS go by it.',
      fr: 'Saisissez le nom de domaine complet, comme fe01.corp.example : pools, certificats et DNS s’y réfèrent.',
    },
  ],
  hyphen: [
    {
      en: 'has a part that begins or ends with a hyphen',
      fr: 'a une partie qui commence ou se termine par un trait d’union',
    },
    { en: 'Remove that hyphen.', fr: 'Retirez ce trait d’union.' },
  ],
  'long-label': [
    {
      en: `has a part of more than ${String(LONGEST_LABEL)} characters`,
      fr: `a une partie de plus de ${String(LONGEST_LABEL)} caractères`,
    },
    { en: 'Shorten it.', fr: 'Raccourcissez-la.' },
  ],
  'too-long': [
    {
      en: `is longer than ${String(LONGEST_NAME)} characters`,
      fr: `dépasse ${String(LONGEST_NAME)} caractères`,
    },
    { en: 'Shorten it.', fr: 'Raccourcissez-le.' },
  ],
};

/** Names that DNS and certificates would refuse. */
export const invalidName = defineCheck(
  'invalid-name',
  {
    en: 'Every name is a fully qualified domain name.',
    fr: 'Chaque nom est un nom de domaine complet.',
  },
  function* ({ names }): Iterable<Report> {
    for (const { name, place } of names) {
      const problem = nameProblem(name);
      if (problem === null) continue;
      const [what, remedy] = SENTENCES[problem];
      const { en, fr } = quoted(name);
      const message = { en: `${en} ${what.en}.`, fr: `${fr} ${what.fr}.` };
      yield { severity: 'warning', place, message, remedy };
    }
  },
);
