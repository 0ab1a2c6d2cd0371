import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { SEVERITIES, type Finding, type Severity } from '#shared/review/finding.ts';
import { describePlace } from '#shared/review/place-text.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { cell, type CellLook, type SheetTable } from '../layout/table.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { tableSheet } from './table-sheet.ts';

const TITLE = { en: 'Findings', fr: 'Constats' } as const satisfies Text;

const TEXTS = {
  intro: {
    en: 'What a review of this deployment found. An error makes rules wrong or leaves them out; a warning is probably a mistake; a notice is worth knowing.',
    fr: 'Ce que l’examen de ce déploiement a relevé. Une erreur fausse des règles ou en fait manquer\u00A0; un avertissement signale une méprise probable\u00A0; une remarque est bonne à savoir.',
  },
  none: {
    en: 'The review of this deployment found nothing to report.',
    fr: 'L’examen de ce déploiement n’a rien relevé.',
  },
  place: { en: 'Where', fr: 'Où' },
  message: { en: 'What was found', fr: 'Constat' },
  remedy: { en: 'What to do', fr: 'Que faire' },
} as const satisfies Record<string, Text>;

const GROUPS = {
  error: { en: 'Errors', fr: 'Erreurs' },
  warning: { en: 'Warnings', fr: 'Avertissements' },
  notice: { en: 'Notices', fr: 'Remarques' },
} as const satisfies Record<Severity, Text>;

const LOOKS = {
  error: 'danger',
  warning: 'warning',
  notice: 'strong',
} as const satisfies Record<Severity, CellLook>;

function findingTable(
  findings: readonly Finding[],
  deployment: Deployment,
  language: Language,
): SheetTable {
  return {
    name: TITLE[language],
    columns: [
      { heading: TEXTS.place[language], mostShare: 0.3 },
      { heading: TEXTS.message[language] },
      { heading: TEXTS.remedy[language] },
    ],
    sections: SEVERITIES.map((severity) => {
      const own = findings.filter((finding) => finding.severity === severity);
      return {
        title: `${GROUPS[severity][language]} (${String(own.length)})`,
        rows: own.map(({ place, message, remedy }) => [
          cell(describePlace(place, deployment)[language], LOOKS[severity]),
          cell(message[language]),
          cell(remedy[language]),
        ]),
      };
    }),
  };
}

/** What the review of a deployment says, the gravest first; that it says nothing, where it does not. */
export function findingSheets({ deployment }: PackSubject): readonly Sheet[] {
  if (!deployment) return [];
  return [
    tableSheet('findings', TITLE, (language) => {
      const findings = reviewDeployment(deployment);
      return {
        intro: TEXTS[findings.length > 0 ? 'intro' : 'none'][language],
        table: findingTable(findings, deployment, language),
      };
    }),
  ];
}
