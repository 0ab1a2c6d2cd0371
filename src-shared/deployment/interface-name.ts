import {
  findInterface,
  roleOf,
  roles,
  type InterfaceId,
  type Role,
  type Text,
} from '#shared/catalog/index.ts';
import { describeRole } from './role-name.ts';
import type { Scenario } from './scenario.ts';

/**
 * `Edge Server, Access Edge`; the role's name alone where it has one interface only. With a scenario, the role is
 * called what it is there.
 */
export function interfaceName(id: InterfaceId, scenario?: Scenario): Text {
  const { interfaces, ...role }: Role = roles[roleOf(id)];
  const { name } = scenario ? describeRole(roleOf(id), scenario) : role;
  const face = findInterface(id).name;
  if (Object.keys(interfaces).length === 1) return name;
  return { en: `${name.en}, ${face.en}`, fr: `${name.fr}, ${face.fr}` };
}
