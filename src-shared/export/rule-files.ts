import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import type { Policy } from '#shared/rules/rule.ts';
import type { CsvOptions } from './csv.ts';
import { toJson } from './json.ts';
import { markdownText, toMarkdownTable } from './markdown.ts';
import { requestFields, requestValue } from './request-fields.ts';
import { rulesRecord } from './rule-record.ts';
import { isSharedColumn, ruleColumns, ruleRows, type RuleRow } from './rule-table.ts';
import { tableToCsv, tableToMarkdown } from './table.ts';

const TEXTS = {
  title: { en: 'Firewall rules', fr: 'Règles de pare-feu' },
  field: { en: 'Field', fr: 'Champ' },
  value: { en: 'Value', fr: 'Valeur' },
  none: { en: 'No rule.', fr: 'Aucune règle.' },
} as const satisfies Record<string, Text>;

/** Rules of one or several firewalls as one CSV file, every column of the table. */
export function policiesToCsv(
  rows: readonly RuleRow[],
  language: Language,
  options: CsvOptions = {},
): string {
  return tableToCsv(ruleColumns, rows, language, options);
}

/** Rules as Markdown: who asks, then a heading and a table a firewall. */
export function policiesToMarkdown(
  policies: readonly Policy[],
  deployment: Deployment,
  language: Language,
): string {
  const known = requestFields
    .map(({ id, label }) => [label[language], requestValue(deployment, id, language)] as const)
    .filter(([, value]) => value !== '');
  const columns = ruleColumns.filter(({ id }) => !isSharedColumn(id));
  const tables = policies.map((policy) => {
    const rows = ruleRows([policy], deployment);
    const table =
      rows.length === 0 ? `${TEXTS.none[language]}\n` : tableToMarkdown(columns, rows, language);
    return `## ${markdownText(policy.name[language])}\n\n${table}`;
  });
  const request = toMarkdownTable([TEXTS.field[language], TEXTS.value[language]], known);
  return [`# ${TEXTS.title[language]}\n`, request, ...tables].join('\n');
}

/** Rules as a JSON file. */
export function policiesToJson(policies: readonly Policy[], deployment: Deployment): string {
  return toJson(rulesRecord(policies, deployment));
}
