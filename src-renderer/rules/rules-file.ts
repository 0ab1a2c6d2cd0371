import type { Language } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { policiesToCsv, policiesToJson, policiesToMarkdown } from '#shared/export/rule-files.ts';
import { ruleRows } from '#shared/export/rule-table.ts';
import { makeWorkbook } from '#shared/export/workbook/make-workbook.ts';
import type { ExportFile } from '#shared/host/app-host.ts';
import { dialectContext, dialects, type DialectId } from '#shared/rules/dialects.ts';
import type { Policy } from '#shared/rules/rule.ts';

/** Tables that rules can be kept as. */
export const TABLE_FORMATS = ['csv', 'markdown', 'json'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `portolan-Kerlann-DMZ-external.csv`: customer, project and firewall, whichever are known. */
function fileName({ request }: Deployment, part: string, extension: string): string {
  const parts = [request.customer, request.project, part].filter((text) => text.trim() !== '');
  return `${['portolan', ...parts].join('-').replaceAll(/\s+/gu, '-')}.${extension}`;
}

/** The rules of some firewalls as a file of a table. `part`: which those are, in its name. */
export function rulesFile(
  format: TableFormat,
  policies: readonly Policy[],
  deployment: Deployment,
  language: Language,
  part: string,
): ExportFile {
  switch (format) {
    case 'csv':
      return {
        suggestedName: fileName(deployment, part, 'csv'),
        mediaType: 'text/csv',
        content: policiesToCsv(ruleRows(policies, deployment), language, { bom: true }),
      };
    case 'markdown':
      return {
        suggestedName: fileName(deployment, part, 'md'),
        mediaType: 'text/markdown',
        content: policiesToMarkdown(policies, deployment, language),
      };
    case 'json':
      return {
        suggestedName: fileName(deployment, part, 'json'),
        mediaType: 'application/json',
        content: policiesToJson(policies, deployment),
      };
  }
}

/** All rules, the address plan and what goes with them as one workbook. */
export async function workbookFile(
  policies: readonly Policy[],
  deployment: Deployment,
  language: Language,
): Promise<ExportFile> {
  return {
    suggestedName: fileName(deployment, 'rules', 'xlsx'),
    mediaType: WORKBOOK,
    content: await makeWorkbook(deployment, policies, language),
  };
}

/** The rules of one firewall in its own language. */
export function ruleText(
  dialect: DialectId,
  policy: Policy,
  deployment: Deployment,
  language: Language,
): string {
  return dialects[dialect].write(policy, dialectContext(deployment, language));
}

/** The text as it is read and pasted: without the mark by which Windows knows the encoding of a file. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}

/** The same as a file. `part`: whose rules they are, in its name. */
export function ruleTextFile(
  dialect: DialectId,
  deployment: Deployment,
  content: string,
  part: string,
): ExportFile {
  return {
    suggestedName: fileName(deployment, `${part}-${dialect}`, dialects[dialect].extension),
    mediaType: 'text/plain',
    content,
  };
}
