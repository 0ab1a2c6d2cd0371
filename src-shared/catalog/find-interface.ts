import { roles, type InterfaceId, type RoleId } from './data/roles.ts';
import type { NetInterface, Role } from './model/role.ts';

/** Whether the catalog has a role of this id. */
export function isRole(id: string): id is RoleId {
  return Object.hasOwn(roles, id);
}

/** The role that an interface belongs to. */
export function roleOf(id: InterfaceId): RoleId {
  return id.slice(0, id.indexOf('/')) as RoleId;
}

/**
 * The interface of an id.
 * @throws where the role has no such interface, which only a damaged id can cause.
 */
export function findInterface(id: InterfaceId): NetInterface {
  const role: Role = roles[roleOf(id)];
  const found = role.interfaces[id.slice(id.indexOf('/') + 1)];
  if (!found) throw new Error(`The catalog has no interface ${id}.`);
  return found;
}
