import type { Text } from '#shared/catalog/index.ts';
import { formatRange } from '#shared/deployment/plan/address.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { Face } from '../plan-reading.ts';

const LEAVE_EMPTY: Text = {
  en: 'Leave the public addresses empty: what the interface itself has is what counts.',
  fr: 'Laissez vides les adresses publiques : c’est l’adresse de l’interface elle-même qui compte.',
};

const BY_SCENARIO: Text = {
  en: 'the scenario gives the external Edge interfaces public addresses',
  fr: 'le scénario donne des adresses publiques aux interfaces externes de l’Edge',
};

const BY_BALANCER: Text = {
  en: 'an Edge pool behind a hardware load balancer works without NAT only',
  fr: 'un pool Edge derrière un équilibreur de charge matériel ne fonctionne que sans NAT',
};

const BY_PLACE: Text = {
  en: 'NAT belongs to the external interfaces of the perimeter only',
  fr: 'le NAT ne concerne que les interfaces externes du périmètre',
};

function reasonOf({ planned }: Face, { edge }: Scenario): Text {
  if (!planned?.uses.includes('public')) return BY_PLACE;
  return edge === 'scaled-hardware' ? BY_BALANCER : BY_SCENARIO;
}

/** Translated where it must not be. */
function* needless(face: Face, scenario: Scenario): Iterable<Report> {
  const reason = reasonOf(face, scenario);
  for (const { place, text, range } of face.public) {
    const shown = range ? formatRange(range) : text;
    yield {
      severity: 'error',
      place,
      message: {
        en: `${shown} translates an address, but ${reason.en}.`,
        fr: `${shown} traduit une adresse, mais ${reason.fr}.`,
      },
      remedy: LEAVE_EMPTY,
    };
  }
}

/** Public and untranslated where every Edge interface stands behind NAT. */
function* untranslated(face: Face): Iterable<Report> {
  for (const { place, range, scope } of face.real) {
    // IPv6 needs no translation.
    if (range?.family !== 4 || (scope !== 'public' && scope !== 'documentation')) continue;
    yield {
      severity: 'error',
      place,
      message: {
        en: `${formatRange(range)} is public and not translated, while the scenario puts the Edge behind NAT.`,
        fr: `${formatRange(range)} est publique et non traduite, alors que le scénario place l’Edge derrière le NAT.`,
      },
      remedy: {
        en: 'Translate all external Edge interfaces or none: enter the private address here and the public one beside it, or change the scenario.',
        fr: 'Traduisez toutes les interfaces externes de l’Edge ou aucune : saisissez ici l’adresse privée et à côté l’adresse publique, ou changez le scénario.',
      },
    };
  }
}

/** Some external Edge interfaces translated and others not, or translated where nothing may be. */
export const mixedNat = defineCheck(
  'mixed-nat',
  {
    en: 'All external Edge interfaces stand behind NAT, or none does.',
    fr: 'Toutes les interfaces externes de l’Edge sont derrière le NAT, ou aucune.',
  },
  function* ({ usedFaces, deployment: { scenario } }) {
    for (const face of usedFaces) {
      if (face.planned?.nat === 'none') yield* needless(face, scenario);
      if (face.planned?.nat === 'needed' && face.public.length === 0) yield* untranslated(face);
    }
  },
);
