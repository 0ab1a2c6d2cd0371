import { roles as catalogRoles, type RoleId } from '#shared/catalog/index.ts';
import { roleRecord, type RoleRecord } from '#shared/export/records.ts';
import { roleColumns } from '#shared/export/role-table.ts';
import type { Command, CommandInput } from './command.ts';
import { checkRoleId, chosenFlows, filterOptions, rolesOf } from './filters.ts';
import { formatOption, writeRows } from './row-format.ts';

/** The roles of the flows chosen by product, page and table; all of them where nothing is chosen. */
function chosenRoles({ product, source, table, role }: CommandInput['options']): RoleRecord[] {
  const wanted = checkRoleId(role);
  const narrowed = (product ?? source ?? table) !== undefined;
  const used = new Set(chosenFlows({ product, source, table }).flatMap(rolesOf));
  return (Object.keys(catalogRoles) as RoleId[])
    .filter((id) => (!narrowed || used.has(id)) && (wanted === undefined || id === wanted))
    .map(roleRecord);
}

/** `portolan roles`: kinds of servers, devices and parties. */
export const roles: Command = {
  summary: {
    en: 'List the roles: servers, devices and parties, with their interfaces',
    fr: 'Lister les rôles\u00A0: serveurs, appareils et tiers, avec leurs interfaces',
  },
  options: { ...filterOptions, ...formatOption },
  run(input, io) {
    const rows = chosenRoles(input.options);
    writeRows(
      { rows, example: roleRecord('edge'), toRecord: (row) => ({ ...row }), columns: roleColumns },
      input,
      io,
    );
  },
};
