import type { Language, Text } from '#shared/catalog/index.ts';
import type { DeploymentReading } from '#shared/deployment/file/read-deployment.ts';
import { toJson } from '#shared/export/json.ts';
import { SEVERITIES, type Finding, type Severity } from '#shared/review/finding.ts';
import { describePlace } from '#shared/review/place-text.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { FailedError, type Command } from './command.ts';
import {
  fileWord,
  problemLine,
  readDeploymentFile,
  versionNotice,
} from './read-deployment-file.ts';

const NAMES = {
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  notice: { en: 'notice', fr: 'remarque' },
} as const satisfies Record<Severity, Text>;

const COLON = { en: ': ', fr: '\u00A0: ' } as const satisfies Record<Language, string>;

const NOTHING = {
  en: 'Nothing to report.',
  fr: 'Rien à signaler.',
} as const satisfies Text;

/** What can be said of a file. */
interface Review {
  readonly file: string;
  readonly reading: DeploymentReading;
  /** None where the file could not be read. */
  readonly findings: readonly Finding[];
}

type Counts = Readonly<Record<Severity, number>>;

/** A problem of the file is an error: no rule can be made from it. */
function countsOf({ reading, findings }: Review): Counts {
  const problems = reading.kind === 'problems' ? reading.problems.length : 0;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    error: problems + count('error'),
    warning: count('warning'),
    notice: count('notice'),
  };
}

/** `2 errors, 1 warning`; says so where there is nothing. */
function countsText(counts: Counts, language: Language): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const plural = counts[severity] > 1 ? 's' : '';
    return `${String(counts[severity])} ${NAMES[severity][language]}${plural}`;
  });
  return parts.length === 0 ? NOTHING[language] : parts.join(', ');
}

/** One line each, as compilers write them: severity, place, message, remedy, and the check that says so. */
function findingLines({ reading, findings }: Review, language: Language): readonly string[] {
  if (reading.kind === 'problems') return [];
  return findings.map(({ severity, place, message, remedy, check }) =>
    [
      NAMES[severity][language],
      describePlace(place, reading.deployment)[language],
      `${message[language]} ${remedy[language]} (${check})`,
    ].join(COLON[language]),
  );
}

function toText(review: Review, language: Language): string {
  const { file, reading } = review;
  const problems = reading.kind === 'problems' ? reading.problems : [];
  return [
    ...problems.map((problem) => problemLine(file, problem)[language]),
    ...findingLines(review, language),
    countsText(countsOf(review), language),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function toData(review: Review): string {
  const { file, reading, findings } = review;
  return toJson({
    file,
    counts: countsOf(review),
    problems: reading.kind === 'problems' ? reading.problems : [],
    findings: findings.map((finding) => ({
      ...finding,
      where: reading.kind === 'problems' ? null : describePlace(finding.place, reading.deployment),
    })),
  });
}

/** `portolan check`: what is wrong with a deployment. Fails where something keeps its rules from being right. */
export const check: Command = {
  summary: {
    en: 'Check a deployment file; exit code 1 where it has errors, 0 with warnings only',
    fr: 'Vérifier un fichier de déploiement\u00A0; code de sortie 1 s’il a des erreurs, 0 s’il n’a que des avertissements',
  },
  words: '<file>',
  options: {
    format: {
      placeholder: 'F',
      summary: {
        en: 'text (default): a line each; json: the data, with places to lead an editor there',
        fr: 'text (par défaut)\u00A0: une ligne chacun\u00A0; json\u00A0: les données, avec l’endroit de chacune',
      },
      values: ['text', 'json'],
    },
  },
  async run(input, io) {
    const { options, language } = input;
    const file = fileWord(input, 'check');
    const reading = await readDeploymentFile(file);
    const findings = reading.kind === 'problems' ? [] : reviewDeployment(reading.deployment);
    const review: Review = { file, reading, findings };
    const notice = versionNotice(reading);
    if (notice) io.err(`portolan: ${notice[language]}\n`);
    io.out(options['format'] === 'json' ? toData(review) : toText(review, language));
    if (countsOf(review).error > 0) {
      throw new FailedError({
        en: `${file} has errors: rules made from it would be wrong or missing.`,
        fr: `${file} contient des erreurs\u00A0: ses règles seraient fausses ou manquantes.`,
      });
    }
  },
};
