import { facts as factData, type FactId } from './data/facts.ts';
import type { FlowId } from './data/flows.ts';
import type { RoleId } from './data/roles.ts';
import type { SourceId } from './data/sources.ts';
import type { Condition } from './model/condition.ts';
import type { Fact } from './model/fact.ts';
import type { Text } from './model/text.ts';

/** A fact with its id, and empty lists where it names no role or flow. */
export interface FactRow {
  readonly id: FactId;
  readonly source: SourceId;
  readonly text: Text;
  readonly roles: readonly RoleId[];
  readonly flows: readonly FlowId[];
  /** Where it matters; empty where it always does. */
  readonly scenario: Condition;
}

/** All facts, page by page. */
export const facts: readonly FactRow[] = Object.entries<Fact>(factData).map(
  ([id, { roles = [], flows = [], scenario = {}, ...fact }]) =>
    ({ ...fact, id, roles, flows, scenario }) as FactRow,
);

/** The facts about a role, page by page. */
export function factsAboutRole(role: RoleId): readonly FactRow[] {
  return facts.filter(({ roles }) => roles.includes(role));
}

/** The facts about a flow, page by page. */
export function factsAboutFlow(flow: FlowId): readonly FactRow[] {
  return facts.filter(({ flows }) => flows.includes(flow));
}

/** The facts that a page gives, in their order. */
export function factsOfSource(source: SourceId): readonly FactRow[] {
  return facts.filter((fact) => fact.source === source);
}
