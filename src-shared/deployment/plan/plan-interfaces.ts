import {
  findInterface,
  roleOf,
  roles,
  type InterfaceId,
  type Role,
  type RoleId,
} from '#shared/catalog/index.ts';
import { compareInterfaces } from '../interfaces.ts';
import { resolveTopology } from '../resolve-topology.ts';
import type { Scenario } from '../scenario.ts';
import type { HostKind, NetworkUse } from './deployment.ts';

/**
 * Where the addresses of a role come from: its hosts; the subnets it lives in; hosts where they are known and anybody
 * otherwise (partners); always anybody on the Internet (remote users).
 */
export type AddressSource = 'hosts' | 'networks' | 'hosts-or-any' | 'any';

/** Whether an interface stands behind NAT: it must, it may, or it must not. */
export type NatPlan = 'needed' | 'allowed' | 'none';

/** An interface that a scenario uses, and what an address plan says of it. */
export interface PlannedInterface {
  readonly id: InterfaceId;
  readonly role: RoleId;
  /** The second half of the id, as `Host.interfaces` has it. */
  readonly key: string;
  /** Whose it is: each machine's, or the pool's. */
  readonly kind: HostKind;
  readonly source: AddressSource;
  readonly nat: NatPlan;
  /** The uses of the networks in which its addresses lie; empty for the Internet. */
  readonly uses: readonly NetworkUse[];
  /** The interface of the same host whose addresses it takes where it has none of its own; `null` for none. */
  readonly sharesWith: string | null;
}

/** The networks that roles of users live in. */
const USERS: Readonly<Partial<Record<RoleId, NetworkUse>>> = {
  'internal-client': 'clients',
  'ip-phone': 'phones',
};

/** Remote users: they may be anywhere. */
const ANYWHERE: ReadonlySet<RoleId> = new Set(['external-client', 'mobile-client']);

/** Where a role's addresses come from. */
export function addressSourceOf(role: RoleId): AddressSource {
  if (USERS[role]) return 'networks';
  if (ANYWHERE.has(role)) return 'any';
  return roles[role].zone === 'internet' ? 'hosts-or-any' : 'hosts';
}

/** The use of the networks that a role of users lives in; `null` for roles that have hosts. */
export function networkUseOf(role: RoleId): NetworkUse | null {
  return USERS[role] ?? null;
}

function isOutside(id: InterfaceId): boolean {
  const { face } = findInterface(id);
  return face === undefined ? !id.endsWith('/internal') : face === 'outside';
}

function usesOf(id: InterfaceId): readonly NetworkUse[] {
  const role = roleOf(id);
  const own = USERS[role];
  if (own) return [own];
  const { zone } = roles[role];
  if (zone === 'internet') return [];
  if (zone !== 'perimeter') return ['servers', 'voice'];
  return isOutside(id) ? ['perimeter-external', 'public'] : ['perimeter-internal'];
}

function natOf(id: InterfaceId, scenario: Scenario): NatPlan {
  const role = roleOf(id);
  if (roles[role].zone !== 'perimeter' || !isOutside(id)) return 'none';
  if (role !== 'edge') return 'allowed';
  return scenario.edge !== 'scaled-hardware' && scenario.edgeAddressing === 'nat'
    ? 'needed'
    : 'none';
}

/** The XMPP proxy answers at the Access Edge; with one address for three services, so do the others. */
function sharedWith(id: InterfaceId, { edgeAddresses }: Scenario): string | null {
  if (id === 'edge/xmpp') return 'access';
  if (edgeAddresses !== 'one') return null;
  return id === 'edge/web-conferencing' || id === 'edge/av' ? 'access' : null;
}

const VIRTUAL = '-vip';

/** Whether an interface is one that the machines of a pool share. */
function isShared(id: InterfaceId): boolean {
  return id.endsWith(VIRTUAL);
}

/** A virtual address stands before an interface of each machine, which has addresses even where no page has a flow. */
function withMachines(id: InterfaceId): readonly InterfaceId[] {
  return isShared(id) ? [id.slice(0, -VIRTUAL.length) as InterfaceId, id] : [id];
}

/** The interfaces that the flows of a scenario use, whatever its focus, in the catalog's order, outside in. */
export function plannedInterfaces(scenario: Scenario): readonly PlannedInterface[] {
  const used = resolveTopology({ ...scenario, focus: [] }).interfaces.flatMap(withMachines);
  return [...new Set(used)].toSorted(compareInterfaces).map((id) => {
    const role = roleOf(id);
    return {
      id,
      role,
      key: id.slice(role.length + 1),
      kind: isShared(id) ? 'pool' : 'machine',
      source: addressSourceOf(role),
      nat: natOf(id, scenario),
      uses: usesOf(id),
      sharesWith: sharedWith(id, scenario),
    };
  });
}

/** Whether a role is one of several machines under one name: it can have a pool entry beside its machines. */
export function canHavePool(role: RoleId): boolean {
  const { kind, zone }: Role = roles[role];
  return kind === 'server' && zone !== 'internet';
}
