import type { RuleLayout, RuleStyle } from '#shared/rules/rule.ts';
import type { TableChoice } from '../grid/table-view.svelte.ts';

/** What the Rules view is remembered by. */
export interface RulesChoice {
  /** The id of a policy; one that the deployment no longer has stands for the external firewall. */
  readonly firewall: string;
  readonly style: RuleStyle;
  readonly layout: RuleLayout;
  readonly mapShown: boolean;
  readonly table: TableChoice | null;
}

export const USUAL_RULES: RulesChoice = {
  firewall: 'external',
  style: 'destination',
  layout: 'flow',
  mapShown: true,
  table: null,
};
