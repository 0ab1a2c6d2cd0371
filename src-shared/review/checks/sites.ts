import { roles } from '#shared/catalog/index.ts';
import type { Site } from '#shared/deployment/plan/deployment.ts';
import { defineCheck, type Report } from '../define-check.ts';
import type { PlanReading } from '../plan-reading.ts';
import { nameOf, shown } from '../wording.ts';

/** Sites that lead back to themselves through their parents. */
function circular(sites: ReadonlyMap<string, Site>): ReadonlySet<string> {
  const settled = new Set<string>();
  const inCircle = new Set<string>();
  for (const start of sites.keys()) {
    const path: string[] = [];
    let at = start;
    while (sites.has(at) && !settled.has(at) && !path.includes(at)) {
      path.push(at);
      at = sites.get(at)?.parent ?? '';
    }
    if (path.includes(at)) for (const id of path.slice(path.indexOf(at))) inCircle.add(id);
    for (const id of path) settled.add(id);
  }
  return inCircle;
}

function unknownSite(place: Report['place'], site: string): Report {
  return {
    severity: 'error',
    place,
    message: {
      en: `The plan has no site “${shown(site)}”.`,
      fr: `Le plan n’a pas de site «\u00A0${shown(site)}\u00A0».`,
    },
    remedy: { en: 'Choose one of its sites.', fr: 'Choisissez un de ses sites.' },
  };
}

function* relations(sites: ReadonlyMap<string, Site>): Iterable<Report> {
  const circles = circular(sites);
  const centrals = [...sites.values()].filter(({ kind }) => kind === 'central');
  for (const site of sites.values()) {
    const place: Report['place'] = { kind: 'site', site: site.id };
    const unknown = [site.parent, site.pairedWith].filter((id) => id !== '' && !sites.has(id));
    for (const id of unknown) yield unknownSite(place, id);
    if (circles.has(site.id))
      yield {
        severity: 'error',
        place,
        message: {
          en: `${nameOf(site)} depends on itself through its parent sites.`,
          fr: `${nameOf(site)} dépend de lui-même par ses sites parents.`,
        },
        remedy: {
          en: 'Let its chain of parents end at a central site.',
          fr: 'Faites aboutir sa chaîne de parents à un site central.',
        },
      };
    if (site.kind === 'branch' && site.parent === '' && centrals.length > 1)
      yield {
        severity: 'warning',
        place,
        message: {
          en: `${nameOf(site)} is a branch of no particular site; its rules lead to the first central one.`,
          fr: `${nameOf(site)} est une succursale sans site parent\u00A0; ses règles mènent au premier site central.`,
        },
        remedy: {
          en: 'Name the central site whose servers it uses.',
          fr: 'Indiquez le site central dont elle utilise les serveurs.',
        },
      };
  }
}

function* pairings(sites: ReadonlyMap<string, Site>): Iterable<Report> {
  for (const site of sites.values()) {
    const partner = sites.get(site.pairedWith);
    if (!partner || (partner !== site && partner.pairedWith === site.id)) continue;
    yield {
      severity: partner === site ? 'error' : 'warning',
      place: { kind: 'site', site: site.id },
      message: {
        en: `${nameOf(site)} is paired with ${nameOf(partner)}, which is not paired back.`,
        fr: `${nameOf(site)} est jumelé avec ${nameOf(partner)}, qui ne l’est pas en retour.`,
      },
      remedy: {
        en: 'Pair two different sites with each other: pools back each other up.',
        fr: 'Jumelez deux sites différents l’un avec l’autre : les pools se secourent mutuellement.',
      },
    };
  }
}

function* members({ deployment }: PlanReading, known: ReadonlySet<string>): Iterable<Report> {
  const { networks, hosts, boundaries } = deployment;
  for (const { id, site } of networks)
    if (!known.has(site)) yield unknownSite({ kind: 'network', network: id }, site);
  for (const { id, site, role } of hosts)
    if (roles[role].zone !== 'internet' && !known.has(site))
      yield unknownSite({ kind: 'host', host: id, field: 'site' }, site);
  for (const { id, segments } of boundaries)
    for (const segment of segments)
      for (const site of segment.sites)
        if (!known.has(site))
          yield unknownSite({ kind: 'boundary', boundary: id, segment: segment.id }, site);
}

/** Sites that do not exist, lead in a circle, hang in the air or stand empty. */
export const siteRelations = defineCheck(
  'sites',
  {
    en: 'Sites exist, have machines, and lead to a central one.',
    fr: 'Les sites existent, ont des machines et mènent à un site central.',
  },
  function* (plan) {
    const { sites, hosts } = plan.deployment;
    const byId = new Map(sites.map((site) => [site.id, site]));
    yield* relations(byId);
    yield* pairings(byId);
    yield* members(plan, new Set(byId.keys()));
    const peopled = new Set(hosts.map(({ site }) => site));
    for (const site of sites)
      if (!peopled.has(site.id))
        yield {
          severity: 'notice',
          place: { kind: 'site', site: site.id },
          message: {
            en: `${nameOf(site)} has no machines: its users depend on another site.`,
            fr: `${nameOf(site)} n’a aucune machine\u00A0: ses utilisateurs dépendent d’un autre site.`,
          },
          remedy: {
            en: 'Nothing to do if that is so; add its machines otherwise.',
            fr: 'Rien à faire si c’est le cas ; sinon, ajoutez ses machines.',
          },
        };
  },
);
