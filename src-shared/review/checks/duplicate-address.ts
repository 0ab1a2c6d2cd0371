import { roles, type Text } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { overlaps, type OwnedRange } from '../overlaps.ts';
import { describePlace } from '../place-text.ts';
import type { Face, PlanReading, WrittenAddress } from '../plan-reading.ts';

interface Used extends OwnedRange {
  readonly face: Face;
  readonly address: WrittenAddress;
}

type Pair = readonly [Used, Used];

/** Whoever may have an address more than once: a machine under one name, but not two services that need one each. */
function ownerOf({ host, key, planned }: Face): string {
  if (roles[host.role].zone === 'internet') return 'internet';
  const name = host.name.trim().toLowerCase();
  const machine = name === '' ? `#${host.id}` : name;
  const hasOneFace = Object.keys(roles[host.role].interfaces).length === 1;
  return hasOneFace ? machine : `${machine} ${planned?.sharesWith ?? key}`;
}

function owned(
  face: Face,
  addresses: readonly WrittenAddress[],
  owner: (index: number) => string,
): readonly Used[] {
  return addresses.flatMap((address, index) =>
    address.range ? [{ range: address.range, owner: owner(index), face, address }] : [],
  );
}

/** What two owners both claim. */
function contested({ usedFaces }: PlanReading): readonly Pair[] {
  return overlaps(
    usedFaces.flatMap((face) => owned(face, [...face.real, ...face.public], () => ownerOf(face))),
  );
}

/** What stands twice in one list, where each entry has an address, and a translation, of its own. */
function repeated({ usedFaces }: PlanReading): readonly Pair[] {
  return usedFaces.flatMap((face) =>
    [face.real, face.public].flatMap((list) => overlaps(owned(face, list, String))),
  );
}

/** What to do about two claims, of one list, of one machine or of two. */
function remedyOf({ face: one }: Used, { face: other }: Used): Text {
  if (one === other)
    return { en: 'Correct or remove one of the two.', fr: 'Corrigez ou supprimez l’une des deux.' };
  return one.host === other.host
    ? {
        en: 'Give each interface an address of its own, or let the scenario say that the Edge services share one.',
        fr: 'Donnez à chaque interface sa propre adresse, ou indiquez dans le scénario que les services Edge en partagent une.',
      }
    : {
        en: 'Correct one of the two. If both are roles of one machine, give both the same name.',
        fr: 'Corrigez l’une des deux. S’il s’agit de deux rôles d’une même machine, donnez-leur le même nom.',
      };
}

/** A reverse proxy with one network card is unusual, not wrong; a subnet may well contain another machine. */
function severityOf(a: Used, b: Used): Report['severity'] {
  if (a.face === b.face) return 'warning';
  if (a.face.host === b.face.host && a.face.host.role === 'reverse-proxy') return 'notice';
  return [a, b].every(({ range }) => range.first === range.last) ? 'error' : 'warning';
}

/** Addresses that two machines, or two services that need one each, both claim. */
export const duplicateAddress = defineCheck(
  'duplicate-address',
  {
    en: 'No address belongs to two machines or to two services.',
    fr: 'Aucune adresse n’appartient à deux machines ou à deux services.',
  },
  function* (plan) {
    for (const [earlier, later] of [...contested(plan), ...repeated(plan)]) {
      const other = describePlace(earlier.address.place, plan.deployment);
      const [address, first] = [later.range, earlier.range].map(formatRange);
      // Ranges that overlap differ; most of the time it is one address.
      const named = first === address ? '' : ` (${first ?? ''})`;
      yield {
        severity: severityOf(earlier, later),
        place: later.address.place,
        message: {
          en: `${address ?? ''} is in use already: ${other.en}${named}.`,
          fr: `${address ?? ''} est déjà utilisée\u00A0: ${other.fr}${named}.`,
        },
        remedy: remedyOf(earlier, later),
      };
    }
  },
);
