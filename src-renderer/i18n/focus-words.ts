import { isRole, type Text } from '#shared/catalog/index.ts';
import { describeRole } from '#shared/deployment/role-name.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { counted } from './plural.ts';

/**
 * What a scenario is about where it is not everything: `Only flows of: Edge Server`, with the number of flows that
 * count besides. `null` for a whole deployment.
 */
export function focusInWords(scenario: Scenario): Text | null {
  const roles = scenario.focus.filter(isRole).map((id) => describeRole(id, scenario).name);
  const flows = scenario.focus.length - roles.length;
  if (roles.length === 0) {
    if (flows === 0) return null;
    const { en, fr } = counted(flows, String(flows), {
      one: { en: 'flow', fr: 'flux' },
      other: { en: 'flows', fr: 'flux' },
    });
    return { en: `Only ${en}`, fr: `Uniquement ${fr}` };
  }
  const more = counted(flows, String(flows), {
    one: { en: 'more flow', fr: 'autre flux' },
    other: { en: 'more flows', fr: 'autres flux' },
  });
  const listed = {
    en: roles.map(({ en }) => en).join(', '),
    fr: roles.map(({ fr }) => fr).join(', '),
  };
  return {
    en: `Only flows of: ${listed.en}${flows > 0 ? ` and ${more.en}` : ''}`,
    fr: `Uniquement les flux de\u00A0: ${listed.fr}${flows > 0 ? ` et ${more.fr}` : ''}`,
  };
}
