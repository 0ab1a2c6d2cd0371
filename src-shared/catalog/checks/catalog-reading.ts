import type { Flow } from '../model/flow.ts';
import type { NetInterface, Role } from '../model/role.ts';
import type { CheckedCatalog } from './check.ts';

/** Every flow with its id, of every file; an id that two files share comes twice. */
export function allFlows({ flowFiles }: CheckedCatalog): readonly (readonly [string, Flow])[] {
  return flowFiles.flatMap((file) => Object.entries(file));
}

/** The listings that flows cite, each once. */
export function citedListings(catalog: CheckedCatalog): ReadonlySet<string> {
  return new Set(allFlows(catalog).flatMap(([, { evidence }]) => evidence.listings));
}

/** `edge` for `edge/access`. */
export function roleIdOf(interfaceId: string): string {
  return interfaceId.split('/')[0] ?? '';
}

export function findRole({ roles }: CheckedCatalog, interfaceId: string): Role | undefined {
  return roles[roleIdOf(interfaceId)];
}

export function findInterface(
  catalog: CheckedCatalog,
  interfaceId: string,
): NetInterface | undefined {
  return findRole(catalog, interfaceId)?.interfaces[interfaceId.split('/')[1] ?? ''];
}
