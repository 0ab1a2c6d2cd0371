import { defineCheck } from '../define-check.ts';
import { shown } from '../wording.ts';

/** Companies that the vendor's documentation invents, and words that stand for a name to be filled in. */
const INVENTED = new Set(
  `contoso fabrikam litware litwareinc adatum northwindtraders nwtraders tailspintoys woodgrovebank
  proseware wingtiptoys adventure-works lucernepublishing cpandl treyresearch margiestravel
  wideworldimporters cohovineyard cohowinery alpineskihouse blueyonderairlines fourthcoffee
  humongousinsurance mydomain yourdomain mycompany yourcompany`.split(/\s+/u),
);

/** Stand for a name only right before the top. */
const STAND_INS = new Set(['domain', 'company', 'example', 'exemple']);

/** Reserved for examples and tests by RFC 2606 and RFC 6761. */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid)$/u;

const isReserved = (name: string): boolean => RESERVED.test(name.toLowerCase());

function isSample(name: string): boolean {
  const labels = name.toLowerCase().split('.');
  if (labels.some((label) => INVENTED.has(label))) return true;
  return STAND_INS.has(labels.at(-2) ?? '') && !isReserved(name);
}

/** Names left over from an example. */
export const sampleNames = defineCheck(
  'sample-names',
  {
    en: 'No name comes from an example.',
    fr: 'Aucun nom ne vient d’un exemple.',
  },
  function* ({ names }) {
    const reserved = names.filter(({ name }) => isReserved(name));
    for (const { name, place } of names)
      if (isSample(name))
        yield {
          severity: 'warning',
          place,
          message: {
            en: `${shown(name)} looks like a name from an example.`,
            fr: `${shown(name)} semble être un nom tiré d’un exemple.`,
          },
          remedy: {
            en: 'Enter the name in the organisation’s own domain.',
            fr: 'Saisissez le nom dans le domaine propre à l’organisation.',
          },
        };
    // One notice for all: a plan made up as an example would otherwise drown in them.
    const [first] = reserved;
    if (first)
      yield {
        severity: 'notice',
        place: first.place,
        message: {
          en: `Names are in a domain reserved for examples: ${shown(first.name)} first, ${String(reserved.length)} in all.`,
          fr: `Des noms sont dans un domaine réservé aux exemples\u00A0: ${shown(first.name)} d’abord, ${String(reserved.length)} en tout.`,
        },
        remedy: {
          en: 'Replace them before the request goes out: nobody can register these domains.',
          fr: 'Remplacez-les avant d’envoyer la demande : personne ne peut enregistrer ces domaines.',
        },
      };
  },
);
