import {
  roles,
  roleOf,
  zones,
  type InterfaceId,
  type Role,
  type RoleId,
  type ZoneId,
} from '#shared/catalog/index.ts';

/** The zones that have a column of their own, outside in. */
export const COLUMN_ZONES = [
  'internet',
  'perimeter',
  'internal',
] as const satisfies readonly ZoneId[];
export type ColumnZone = (typeof COLUMN_ZONES)[number];

/** The zone in whose column a role is drawn: its own, or the one its zone lies within. */
export function columnZoneOf(role: RoleId): ColumnZone {
  const zone = roles[role].zone;
  const own = COLUMN_ZONES.find((id) => id === zone);
  const around = zones[zone];
  return own ?? ('within' in around ? around.within : 'internal');
}

const RANKS = new Map<InterfaceId, number>(
  COLUMN_ZONES.flatMap((zone) =>
    (Object.keys(roles) as RoleId[])
      .filter((role) => columnZoneOf(role) === zone)
      .flatMap((role) =>
        Object.keys(roles[role].interfaces).map((key) => `${role}/${key}` as InterfaceId),
      ),
  ).map((id, index) => [id, index]),
);

/** Orders interfaces outside in: by column, then as the catalog lists roles and their interfaces. */
export function compareInterfaces(a: InterfaceId, b: InterfaceId): number {
  return (RANKS.get(a) ?? 0) - (RANKS.get(b) ?? 0);
}

/** Whether both ends are the same role, or roles of one community: such a link is listed, not drawn. */
export function areOneParty(a: InterfaceId, b: InterfaceId): boolean {
  const [one, other]: readonly Role[] = [roles[roleOf(a)], roles[roleOf(b)]];
  return one === other || (one?.community !== undefined && one.community === other?.community);
}
