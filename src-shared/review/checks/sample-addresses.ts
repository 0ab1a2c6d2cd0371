import type { Text } from '#shared/catalog/index.ts';
import {
  formatRange,
  includesRange,
  readAddresses,
  type AddressRange,
} from '#shared/deployment/plan/address.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { WrittenAddress } from '../plan-reading.ts';

/** What the vendor's pages on NAT at the Edge take as their example. */
const ON_PAGES = readAddresses(['131.107.155.0/24', '10.45.16.0/24']);

const isOnPages = (range: AddressRange): boolean =>
  ON_PAGES.some((sample) => includesRange(sample, range));

/** One notice for all: a plan made up as an example would otherwise drown in them. */
function* notice(found: readonly WrittenAddress[], what: Text, remedy: Text): Iterable<Report> {
  const [first] = found;
  if (!first?.range) return;
  const [example, count] = [formatRange(first.range), String(found.length)];
  yield {
    severity: 'notice',
    place: first.place,
    message: {
      en: `${what.en}: ${example} first, ${count} in all.`,
      fr: `${what.fr}\u00A0: ${example} d’abord, ${count} en tout.`,
    },
    remedy,
  };
}

/** Addresses that examples use: those of the vendor's pages, and those reserved for documentation. */
export const sampleAddresses = defineCheck(
  'sample-addresses',
  {
    en: 'No address comes from an example.',
    fr: 'Aucune adresse ne vient d’un exemple.',
  },
  function* ({ subnets, usedFaces }) {
    const all = [...subnets, ...usedFaces.flatMap((face) => [...face.real, ...face.public])];
    yield* notice(
      all.filter(({ scope }) => scope === 'documentation'),
      {
        en: 'Addresses reserved for documentation stand for public ones',
        fr: 'Des adresses réservées à la documentation tiennent lieu d’adresses publiques',
      },
      {
        en: 'Replace them before the request goes out: no provider assigns them.',
        fr: 'Remplacez-les avant d’envoyer la demande : aucun fournisseur ne les attribue.',
      },
    );
    yield* notice(
      all.filter(({ range }) => range && isOnPages(range)),
      {
        en: 'Addresses are those of an example in the vendor’s documentation',
        fr: 'Des adresses sont celles d’un exemple de la documentation de l’éditeur',
      },
      {
        en: 'Make sure that they are this organisation’s own.',
        fr: 'Vérifiez que ce sont bien celles de cette organisation.',
      },
    );
  },
);
