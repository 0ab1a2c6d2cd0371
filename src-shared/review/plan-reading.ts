import type { RoleId } from '#shared/catalog/index.ts';
import {
  readAddress,
  scopeOf,
  type AddressRange,
  type AddressReading,
  type AddressScope,
} from '#shared/deployment/plan/address.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import type {
  Deployment,
  Host,
  HostInterface,
  Network,
} from '#shared/deployment/plan/deployment.ts';
import {
  plannedInterfaces,
  type PlannedInterface,
} from '#shared/deployment/plan/plan-interfaces.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { Place } from './finding.ts';

/** A text of a list of addresses that is not blank. */
export interface WrittenAddress {
  /** As the user wrote it, without blanks around it. */
  readonly text: string;
  readonly place: Place;
  readonly reading: AddressReading;
  /** What it reads as, and where that is valid; `null` where it cannot be read. */
  readonly range: AddressRange | null;
  readonly scope: AddressScope | null;
}

/** An interface of a host of the plan. */
export interface Face {
  readonly host: Host;
  readonly key: string;
  /** What the scenario asks of it; `null` where rules never look at it. */
  readonly planned: PlannedInterface | null;
  readonly real: readonly WrittenAddress[];
  readonly public: readonly WrittenAddress[];
}

/** A subnet of a network of the plan. */
export interface Subnet extends WrittenAddress {
  readonly network: Network;
}

/** A name that is not blank. */
export interface WrittenName {
  readonly host: Host;
  /** The interface that has the name; `null` for the host itself. */
  readonly key: string | null;
  /** Without blanks around it. */
  readonly name: string;
  readonly place: Place;
}

/** A deployment read once for all checks, everything in plan order. */
export interface PlanReading {
  readonly deployment: Deployment;
  readonly topology: Topology;
  readonly planned: readonly PlannedInterface[];
  readonly faces: readonly Face[];
  /** The interfaces that rules look at: of the roles, and on the kind of host, that the scenario has. */
  readonly usedFaces: readonly Face[];
  readonly subnets: readonly Subnet[];
  readonly names: readonly WrittenName[];
  readonly hostById: ReadonlyMap<string, Host>;
  readonly hostsOf: ReadonlyMap<RoleId, readonly Host[]>;
}

function readTexts(
  texts: readonly string[],
  placeAt: (index: number) => Place,
): readonly WrittenAddress[] {
  return texts.flatMap((written, index) => {
    const text = written.trim();
    if (text === '') return [];
    const reading = readAddress(text);
    const range = reading.ok ? reading.range : null;
    return [{ text, place: placeAt(index), reading, range, scope: range && scopeOf(range) }];
  });
}

type HostFace = Omit<Face, 'planned'>;

function readFace(
  host: Host,
  key: string,
  { addresses, publicAddresses }: HostInterface,
): HostFace {
  const at =
    (field: 'addresses' | 'publicAddresses') =>
    (index: number): Place => ({ kind: 'interface', host: host.id, interface: key, field, index });
  return {
    host,
    key,
    real: readTexts(addresses, at('addresses')),
    public: readTexts(publicAddresses, at('publicAddresses')),
  };
}

function readSubnets(network: Network): readonly Subnet[] {
  return readTexts(network.addresses, (index) => ({
    kind: 'network',
    network: network.id,
    index,
  })).map((address) => ({ ...address, network }));
}

function readNames(host: Host): readonly WrittenName[] {
  const own: WrittenName = {
    host,
    key: null,
    name: host.name.trim(),
    place: { kind: 'host', host: host.id, field: 'name' },
  };
  const others = Object.entries(host.interfaces).map(([key, { name }]): WrittenName => ({
    host,
    key,
    name: name.trim(),
    place: { kind: 'interface', host: host.id, interface: key, field: 'name' },
  }));
  return [own, ...others].filter(({ name }) => name !== '');
}

/** Does again only what was not done before for the same object: an edit replaces one, and the rest stays. */
function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const result = make(from);
    made.set(from, result);
    return result;
  };
}

const facesOf = remembered((host: Host): readonly HostFace[] =>
  Object.entries(host.interfaces).map(([key, written]) => readFace(host, key, written)),
);
const subnetsOf = remembered(readSubnets);
const namesOf = remembered(readNames);

/** What the checks look at, made once for a deployment. */
export const readPlan = remembered((deployment: Deployment): PlanReading => {
  const { scenario, hosts, networks } = deployment;
  const planned = plannedInterfaces(scenario);
  const byId = new Map<string, PlannedInterface>(planned.map((each) => [each.id, each]));
  const faces = hosts.flatMap((host) =>
    facesOf(host).map((face): Face => {
      const wanted = byId.get(`${host.role}/${face.key}`);
      return { ...face, planned: wanted?.kind === host.kind ? wanted : null };
    }),
  );
  return {
    deployment,
    topology: resolveTopology({ ...scenario, focus: [] }),
    planned,
    faces,
    usedFaces: faces.filter((face) => face.planned !== null),
    subnets: networks.flatMap(subnetsOf),
    names: hosts.flatMap(namesOf),
    hostById: new Map(hosts.map((host) => [host.id, host])),
    hostsOf: grouped(hosts, ({ role }) => role),
  };
});
