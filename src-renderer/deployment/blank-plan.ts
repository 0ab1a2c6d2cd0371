import type { Host, Network } from '#shared/deployment/plan/deployment.ts';
import type { Finding } from '#shared/review/finding.ts';
import type { Plan } from './plan-edits.ts';

const isBlankHost = ({ name, note, interfaces }: Host): boolean =>
  name === '' &&
  note === '' &&
  Object.values(interfaces).every((each) =>
    [each.name, ...each.addresses, ...each.publicAddresses].every((text) => text === ''),
  );

const isBlankNetwork = ({ name, addresses }: Network): boolean =>
  [name, ...addresses].every((text) => text === '');

/** What a plan lacks for no other reason than that nobody has begun to fill it in. */
const TO_FILL_IN: ReadonlySet<string> = new Set([
  'missing-address',
  'missing-name',
  'missing-subnet',
]);

/** Findings as they are listed, and how many more only say that a plan is blank. */
export interface ListedFindings {
  readonly listed: readonly Finding[];
  readonly toFillIn: number;
}

/** The findings of a plan to list: as long as nothing is filled in, what is missing is the task and no mistake. */
export function listFindings(
  findings: readonly Finding[],
  { hosts, networks }: Pick<Plan, 'hosts' | 'networks'>,
): ListedFindings {
  const isBlank = hosts.every(isBlankHost) && networks.every(isBlankNetwork);
  const listed = isBlank
    ? findings.filter(({ check, severity }) => severity === 'notice' || !TO_FILL_IN.has(check))
    : findings;
  return { listed, toFillIn: findings.length - listed.length };
}
