import { isRole, roles, type Role, type Text } from '#shared/catalog/index.ts';
import { customPorts } from '#shared/deployment/plan/custom-ports.ts';
import type { Deployment, Host } from '#shared/deployment/plan/deployment.ts';
import { mediaRanges } from '#shared/deployment/plan/media-ranges.ts';
import {
  requestLabels,
  revisionNoteLabel,
  type RequestFieldId,
} from '#shared/deployment/plan/plan-words.ts';
import type { Place } from './finding.ts';
import { describeHost } from './host-name.ts';
import { readPlan } from './plan-reading.ts';
import { nameOf, shown } from './wording.ts';

/** A label as part of a phrase. */
function fieldName(id: RequestFieldId | 'note'): Text {
  const { en, fr } = id === 'note' ? revisionNoteLabel : requestLabels[id];
  return { en: en.toLowerCase(), fr: fr.toLowerCase() };
}

const HOST_FIELDS = {
  name: { en: 'name', fr: 'nom' },
  site: { en: 'site', fr: 'site' },
  role: { en: 'role', fr: 'rôle' },
} as const satisfies Record<string, Text>;

const INTERFACE_FIELDS = {
  addresses: { en: 'address', fr: 'adresse' },
  publicAddresses: { en: 'public address', fr: 'adresse publique' },
  name: HOST_FIELDS.name,
} as const satisfies Record<string, Text>;

function same(text: string): Text {
  return { en: text, fr: text };
}

function joined(...parts: readonly (Text | null)[]): Text {
  const known = parts.filter((part) => part !== null);
  return {
    en: known.map(({ en }) => en).join(', '),
    fr: known.map(({ fr }) => fr).join(', '),
  };
}

/** `public address 2`; without its number where there is one only. */
function numbered({ en, fr }: Text, index: number | undefined, count: number): Text {
  const number = index === undefined || count < 2 ? '' : ` ${String(index + 1)}`;
  return { en: en + number, fr: fr + number };
}

function titled(title: Text, id: string, named: { readonly name: string } | undefined): Text {
  const name = nameOf({ id, name: named?.name ?? '' });
  return { en: `${title.en} ${name}`, fr: `${title.fr} ${name}` };
}

/** The interface of a host in words; `null` where the role has one only. */
function faceName({ role }: Host, key: string): Text | null {
  const { interfaces }: Pick<Role, 'interfaces'> = isRole(role) ? roles[role] : { interfaces: {} };
  const known = Object.hasOwn(interfaces, key) ? interfaces[key] : undefined;
  if (known === undefined) return same(shown(key));
  return Object.keys(interfaces).length === 1 ? null : known.name;
}

function describeFace(place: Extract<Place, { kind: 'interface' }>, deployment: Deployment): Text {
  const host = readPlan(deployment).hostById.get(place.host);
  if (!host) return joined(same(place.host), same(place.interface));
  const texts =
    place.field === 'name' ? [] : (host.interfaces[place.interface]?.[place.field] ?? []);
  return joined(
    describeHost(host, deployment.scenario),
    faceName(host, place.interface),
    numbered(INTERFACE_FIELDS[place.field], place.index, texts.length),
  );
}

/** Where in a deployment a finding is, in words: `Edge Server edge01.corp.net, Access Edge, public address 2`. */
export function describePlace(place: Place, deployment: Deployment): Text {
  const { sites, networks, boundaries, scenario } = deployment;
  switch (place.kind) {
    case 'deployment':
      return { en: 'Deployment', fr: 'Déploiement' };
    case 'site':
      return titled(
        same('Site'),
        place.site,
        sites.find(({ id }) => id === place.site),
      );
    case 'network': {
      const network = networks.find(({ id }) => id === place.network);
      const subnet = numbered({ en: 'subnet', fr: 'sous-réseau' }, place.index, 2);
      return joined(
        titled({ en: 'Network', fr: 'Réseau' }, place.network, network),
        place.index === undefined ? null : subnet,
      );
    }
    case 'host': {
      const host = readPlan(deployment).hostById.get(place.host);
      const name = host ? describeHost(host, scenario) : same(place.host);
      return joined(name, HOST_FIELDS[place.field]);
    }
    case 'interface':
      return describeFace(place, deployment);
    case 'media':
      return mediaRanges[place.media].name;
    case 'port':
      return customPorts[place.port].name;
    case 'boundary': {
      const boundary = boundaries.find(({ id }) => id === place.boundary);
      const segment = boundary?.segments.find(({ id }) => id === place.segment);
      return joined(
        titled({ en: 'Firewall', fr: 'Pare-feu' }, place.boundary, boundary),
        place.segment === undefined ? null : titled(same('segment'), place.segment, segment),
      );
    }
    case 'request':
      return joined({ en: 'Change request', fr: 'Demande de changement' }, fieldName(place.field));
    case 'titleBlock':
      return joined({ en: 'Title block', fr: 'Cartouche' }, fieldName(place.field));
    case 'revision':
      return joined(
        numbered({ en: 'Revisions, line', fr: 'Révisions, ligne' }, place.index, Infinity),
        fieldName(place.field),
      );
  }
}
