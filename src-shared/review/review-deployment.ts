import { CUSTOM_PORT_IDS } from '#shared/deployment/plan/custom-ports.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { MEDIA_IDS } from '#shared/deployment/plan/media-ranges.ts';
import { checks } from './checks.ts';
import { SEVERITIES, type Finding, type Place } from './finding.ts';

/** The parts of a plan in the order in which people fill it. */
const PARTS: readonly Place['kind'][] = [
  'deployment',
  'request',
  'titleBlock',
  'revision',
  'site',
  'network',
  'host',
  'interface',
  'media',
  'port',
  'boundary',
];

const MEDIA = MEDIA_IDS.map((id) => ({ id }));
const PORTS = CUSTOM_PORT_IDS.map((id) => ({ id }));

/** A host's own fields and its interfaces are one part. */
const partOf = ({ kind }: Place): number => PARTS.indexOf(kind === 'interface' ? 'host' : kind);

/** The item of a part that a place is about; empty where the part has one item only. */
function itemOf(place: Place): string {
  switch (place.kind) {
    case 'site':
      return place.site;
    case 'network':
      return place.network;
    case 'host':
    case 'interface':
      return place.host;
    case 'boundary':
      return place.boundary;
    case 'media':
      return place.media;
    case 'port':
      return place.port;
    case 'revision':
      return String(place.index);
    case 'deployment':
    case 'request':
    case 'titleBlock':
      return '';
  }
}

/** Where the items of a plan stand, each among its like. */
function positions({
  sites,
  networks,
  hosts,
  boundaries,
  revisions,
}: Deployment): ReadonlyMap<string, number> {
  const lists = {
    revision: revisions.map((_, index) => ({ id: String(index) })),
    site: sites,
    network: networks,
    host: hosts,
    boundary: boundaries,
    media: MEDIA,
    port: PORTS,
  };
  return new Map(
    Object.entries(lists).flatMap(([part, items]) =>
      items.map(({ id }, index) => [
        `${String(PARTS.indexOf(part as Place['kind']))} ${id}`,
        index,
      ]),
    ),
  );
}

/** What is wrong with a deployment, or worth knowing of it: errors first, then in the order of the plan. */
export function reviewDeployment(deployment: Deployment): readonly Finding[] {
  const at = positions(deployment);
  const ranked = checks
    .flatMap(({ run }) => run(deployment))
    .map((finding) => {
      const part = partOf(finding.place);
      return {
        finding,
        severity: SEVERITIES.indexOf(finding.severity),
        part,
        item: at.get(`${String(part)} ${itemOf(finding.place)}`) ?? 0,
      };
    });
  return ranked
    .sort((a, b) => a.severity - b.severity || a.part - b.part || a.item - b.item)
    .map(({ finding }) => finding);
}
