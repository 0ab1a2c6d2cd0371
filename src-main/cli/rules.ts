import type { Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { policiesToCsv, policiesToJson, policiesToMarkdown } from '#shared/export/rule-files.ts';
import { ruleRows } from '#shared/export/rule-table.ts';
import { DIALECT_IDS, dialectContext, dialects, type DialectId } from '#shared/rules/dialects.ts';
import { isWritable } from '#shared/rules/dialects/dialect.ts';
import type { Policy } from '#shared/rules/rule.ts';
import { chosenPolicies, policyOptions } from './chosen-policies.ts';
import { UsageError, type Command, type CommandInput } from './command.ts';
import { deploymentOf } from './read-deployment-file.ts';
import { checkOutput, outputOptions } from './output-options.ts';
import { writeAnswer } from './write-answer.ts';

const TABLES = ['md', 'csv', 'json', 'xlsx'] as const;
type TableFormat = (typeof TABLES)[number];

const DEFAULT_FORMAT = 'md' satisfies TableFormat;

const isDialect = (format: string): format is DialectId =>
  DIALECT_IDS.some((dialect) => dialect === format);

/** As many as are worth reading on a terminal. */
const NAMED = 10;

/** How many rules lack an address, and what becomes of them; `null` where none does. */
function missingText(policies: readonly Policy[], file: string, isText: boolean): Text | null {
  const rules = policies.flatMap((policy) => policy.rules);
  const missing = rules.filter((rule) => !isWritable(rule));
  if (missing.length === 0) return null;
  const more = missing.length > NAMED ? ' …' : '';
  const names = missing
    .slice(0, NAMED)
    .map(({ id }) => id)
    .join(', ');
  const [count, all] = [String(missing.length), String(rules.length)];
  const isOne = missing.length === 1;
  const fate = {
    en: `rules ${isOne ? 'is' : 'are'} ${isText ? 'left out' : 'incomplete'}`,
    fr: isOne
      ? `règle sur ${all} est ${isText ? 'omise' : 'incomplète'}`
      : `règles sur ${all} sont ${isText ? 'omises' : 'incomplètes'}`,
  };
  return {
    en: `${count} of ${all} ${fate.en}: the plan has no address for one end, or no IP version for both (${names}${more}). More: portolan check ${file}`,
    fr: `${count} ${fate.fr}\u00A0: le plan n’a pas d’adresse pour l’une des extrémités, ou pas de version d’IP commune (${names}${more}). En savoir plus\u00A0: portolan check ${file}`,
  };
}

function checkOptions({ options }: CommandInput, format: string, isTerminal: boolean): void {
  if (options['bom'] !== undefined && format !== 'csv') {
    throw new UsageError({
      en: '--bom goes with --format csv only.',
      fr: '--bom ne va qu’avec --format csv.',
    });
  }
  if (format === 'xlsx' && options['output'] === undefined && isTerminal) {
    throw new UsageError({
      en: 'A workbook cannot be shown in a terminal. Name a file: -o rules.xlsx',
      fr: 'Un classeur ne s’affiche pas dans un terminal. Nommez un fichier\u00A0: -o regles.xlsx',
    });
  }
}

async function answerOf(
  policies: readonly Policy[],
  deployment: Deployment,
  format: TableFormat | DialectId,
  { options, language }: CommandInput,
): Promise<string | Uint8Array> {
  if (isDialect(format)) {
    const context = dialectContext(deployment, language);
    return policies.map((policy) => dialects[format].write(policy, context)).join('');
  }
  if (format === 'json') return policiesToJson(policies, deployment);
  if (format === 'md') return policiesToMarkdown(policies, deployment, language);
  if (format === 'csv') {
    const bom = options['bom'] !== undefined;
    return policiesToCsv(ruleRows(policies, deployment), language, { bom });
  }
  // The writer of workbooks is large: the other formats do without it.
  const { makeWorkbook } = await import('#shared/export/workbook/make-workbook.ts');
  return makeWorkbook(deployment, policies, language);
}

/**
 * `portolan rules`: the firewall rules of a deployment. Rules whose ends have no addresses yet fail nothing, since a
 * plan grows over weeks: a line on standard error counts them.
 */
export const rules: Command = {
  summary: {
    en: 'Print the firewall rules of a deployment file: as a table, a workbook, or a rule text for a firewall',
    fr: 'Imprimer les règles de pare-feu d’un fichier de déploiement\u00A0: tableau, classeur ou texte de règles pour un pare-feu',
  },
  words: '<file>',
  options: {
    ...policyOptions,
    format: {
      placeholder: 'F',
      summary: {
        en: 'Tables, md by default, or the language of a firewall',
        fr: 'Tableaux, md par défaut, ou le langage d’un pare-feu',
      },
      values: [...TABLES, ...DIALECT_IDS],
    },
    bom: {
      summary: {
        en: 'Begin CSV with a byte order mark, for Excel',
        fr: 'Commencer le CSV par une marque d’ordre des octets, pour Excel',
      },
    },
    ...outputOptions,
  },
  async run(input, io) {
    // The parser has let no other value pass.
    const format = (input.options['format'] ?? DEFAULT_FORMAT) as TableFormat | DialectId;
    checkOptions(input, format, io.isTerminal);
    checkOutput(input);
    const deployment = await deploymentOf(input, 'rules', io);
    const dialect = isDialect(format) ? format : null;
    const policies = chosenPolicies(deployment, input, dialect);
    const answer = await answerOf(policies, deployment, format, input);
    await writeAnswer(answer, input.options['output'], io);
    const missing = missingText(policies, input.words.join(' '), dialect !== null);
    if (missing) io.err(`portolan: ${missing[input.language]}\n`);
  },
};
