import { expect, it } from 'vitest';
import { ruleColumns, ruleRows, type RuleColumnId } from '#shared/export/rule-table.ts';
import { tableToCsv } from '#shared/export/table.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import { readSample, sampleFiles } from '../rules/oracle/samples.ts';

/** What of a rule decides about packets, and the flows behind it by their numbers. */
const COLUMNS: readonly RuleColumnId[] = [
  'number',
  'firewall',
  'site',
  'fromZone',
  'fromObject',
  'fromAddresses',
  'sourcePorts',
  'toZone',
  'toObject',
  'toAddresses',
  'publicAddresses',
  'transport',
  'ports',
  'nat',
  'need',
];

it.each(sampleFiles)(
  'has committed the rules of %s, so that a review of a change sees its effect (npx vitest -u renews them)',
  async (file) => {
    const deployment = readSample(file);
    const policies = policyIds(deployment).map((id) =>
      makePolicy(deployment, id, { style: 'pair', layout: 'flow' }),
    );
    const columns = ruleColumns.filter(({ id }) => COLUMNS.includes(id));
    const csv = tableToCsv(columns, ruleRows(policies, deployment), 'en');
    await expect(csv).toMatchFileSnapshot(`snapshots/${file.replace(/\.\w+$/u, '')}.rules.csv`);
  },
);
