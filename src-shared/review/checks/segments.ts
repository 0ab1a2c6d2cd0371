import type { Boundary, Segment } from '#shared/deployment/plan/deployment.ts';
import { defineCheck, type Report } from '../define-check.ts';
import { nameOf } from '../wording.ts';

/** What a segment lays claim to: each of its roles, or anything, at each of its sites, or at all. */
function claimsOf({ roles, sites }: Segment): readonly (readonly [role: string, site: string])[] {
  const ofRoles = roles.length > 0 ? roles : [''];
  return ofRoles.flatMap((role) =>
    (sites.length > 0 ? sites : ['']).map((site) => [role, site] as const),
  );
}

function contest(boundary: Boundary, segment: Segment, other: Segment): Report {
  return {
    severity: 'warning',
    place: { kind: 'boundary', boundary: boundary.id, segment: segment.id },
    message: {
      en: `Segments ${nameOf(other)} and ${nameOf(segment)} claim the same machines; the first has them.`,
      fr: `Les segments ${nameOf(other)} et ${nameOf(segment)} réclament les mêmes machines\u00A0; le premier les obtient.`,
    },
    remedy: {
      en: 'Give every role, or every role at a site, to one segment only.',
      fr: 'Attribuez chaque rôle, ou chaque rôle d’un site, à un seul segment.',
    },
  };
}

/** Segments that claim what an earlier one has; each is told once. */
function* contested(boundary: Boundary): Iterable<Report> {
  const first = new Map<string, Map<string, Segment>>();
  for (const segment of boundary.segments) {
    let other: Segment | undefined;
    for (const [role, site] of claimsOf(segment)) {
      const bySite = first.get(role) ?? new Map<string, Segment>();
      first.set(role, bySite);
      // Everywhere meets any site; what claims everything at all sites is the rest, and meets only its like.
      const isRest = role === '' && site === '';
      const everywhere = role === '' ? undefined : bySite.get('');
      const anywhere = site === '' && !isRest ? bySite.values().next().value : undefined;
      other ??= bySite.get(site) ?? everywhere ?? anywhere;
      if (!bySite.has(site)) bySite.set(site, segment);
    }
    if (other && other !== segment) yield contest(boundary, segment, other);
  }
}

/** Firewalls between fewer than two segments, or between segments that overlap. */
export const segments = defineCheck(
  'segments',
  {
    en: 'A firewall inside stands between two segments or more, which share nothing.',
    fr: 'Un pare-feu interne sépare deux segments ou plus, qui n’ont rien en commun.',
  },
  function* ({ deployment: { boundaries } }) {
    for (const boundary of boundaries) {
      if (boundary.segments.length < 2)
        yield {
          severity: 'error',
          place: { kind: 'boundary', boundary: boundary.id },
          message: {
            en: `The firewall ${nameOf(boundary)} has fewer than two segments: nothing crosses it.`,
            fr: `Le pare-feu ${nameOf(boundary)} a moins de deux segments\u00A0: rien ne le traverse.`,
          },
          remedy: {
            en: 'Draw a segment for each side, or remove the firewall.',
            fr: 'Dessinez un segment pour chaque côté, ou supprimez le pare-feu.',
          },
        };
      yield* contested(boundary);
    }
  },
);
