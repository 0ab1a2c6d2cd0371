import { roles, type RoleId } from '#shared/catalog/index.ts';
import type { Deployment, Host } from '#shared/deployment/plan/deployment.ts';
import type { PlannedInterface } from '#shared/deployment/plan/plan-interfaces.ts';

/** The roles inside the organisation, which internal firewalls can part. */
export function insideRoles(planned: readonly PlannedInterface[]): readonly RoleId[] {
  const used = [...new Set(planned.map(({ role }) => role))];
  return used.filter((role) => ['internal', 'branch'].includes(roles[role].zone));
}

/** A row of the address plan: a host at one of its interfaces; `null` for a host without any of its own. */
export interface AddressRow {
  /** `<host>/<key of the interface>`. */
  readonly id: string;
  readonly host: Host;
  readonly planned: PlannedInterface | null;
  /** The first of its host. */
  readonly first: boolean;
}

/** The rows of hosts of one role; `planned` is empty for a role that the scenario does not have. */
export interface RoleRows {
  readonly role: RoleId;
  readonly planned: readonly PlannedInterface[];
  readonly rows: readonly AddressRow[];
}

/** The id of a row: of a host, and of the interface by the second half of its id. */
export function addressRowId(host: string, key: string): string {
  return `${host}/${key}`;
}

function rowsOfHost(host: Host, planned: readonly PlannedInterface[]): readonly AddressRow[] {
  const own = planned.filter(({ kind }) => kind === host.kind);
  const faces: readonly (PlannedInterface | null)[] = own.length > 0 ? own : [null];
  return faces.map((face, index) => ({
    id: addressRowId(host.id, face?.key ?? ''),
    host,
    planned: face,
    first: index === 0,
  }));
}

const isOutside = (role: RoleId): boolean => roles[role].zone === 'internet';

/**
 * The address plan, role by role, pool entries first: what the scenario has from the perimeter inwards, then parties on
 * the Internet, then hosts of roles that the scenario does not have. Roles that live in networks have no rows.
 */
export function rowsByRole(
  { hosts }: Pick<Deployment, 'hosts'>,
  interfaces: readonly PlannedInterface[],
): readonly RoleRows[] {
  const planned = interfaces.filter(
    ({ source }) => source === 'hosts' || source === 'hosts-or-any',
  );
  const used = [...new Set(planned.map(({ role }) => role))];
  const left = [...new Set(hosts.map(({ role }) => role))].filter((role) => !used.includes(role));
  const order = [
    ...used.filter((role) => !isOutside(role)),
    ...used.filter((role) => isOutside(role)),
    ...left,
  ];
  return order.map((role) => {
    const own = planned.filter((each) => each.role === role);
    const ofRole = hosts.filter((host) => host.role === role);
    const sorted = [
      ...ofRole.filter(({ kind }) => kind === 'pool'),
      ...ofRole.filter(({ kind }) => kind === 'machine'),
    ];
    return { role, planned: own, rows: sorted.flatMap((host) => rowsOfHost(host, own)) };
  });
}
