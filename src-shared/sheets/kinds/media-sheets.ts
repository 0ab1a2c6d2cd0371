import type { Language, Text } from '#shared/catalog/index.ts';
import { mediaHeadings, mediaRows } from '#shared/export/media-rows.ts';
import { cell, cellLines, type SheetTable } from '../layout/table.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { tableSheet } from './table-sheet.ts';

const TITLE = {
  en: 'Media ranges and ports',
  fr: 'Plages de médias et ports',
} as const satisfies Text;

const TEXTS = {
  changed: { en: 'changed', fr: 'modifié' },
  ofPlan: {
    en: 'What the documentation prints, and what this deployment uses. The rules take what is in use.',
    fr: 'Ce qu’écrit la documentation, et ce qu’utilise ce déploiement. Les règles prennent ce qui est utilisé.',
  },
  ofScenario: {
    en: 'What the documentation prints. An installation may move each of these with the setting named beside it.',
    fr: 'Ce qu’écrit la documentation. Une installation peut déplacer chacune de ces valeurs par le réglage indiqué en regard.',
  },
} as const satisfies Record<string, Text>;

/** As the documentation has it: nothing moved. */
const UNMOVED = { media: { clientRangeEnabled: false, ranges: {} }, ports: {} } as const;

function mediaTable({ deployment }: PackSubject, language: Language): SheetTable {
  const rows = mediaRows(deployment ?? UNMOVED, language);
  const heading = (id: keyof typeof mediaHeadings): string => mediaHeadings[id][language];
  return {
    name: TITLE[language],
    columns: [
      { heading: heading('what') },
      { heading: heading('documented') },
      ...(deployment ? [{ heading: heading('used') }] : []),
      { heading: heading('setIn'), mostShare: 0.55 },
    ],
    sections: [
      {
        title: null,
        rows: rows.map(({ name, documented, used, isChanged, setIn }) => [
          cell(name, 'strong'),
          cell(documented, isChanged ? 'muted' : 'plain'),
          ...(deployment
            ? [isChanged ? cell(`${used} (${TEXTS.changed[language]})`, 'strong') : cell(used)]
            : []),
          cellLines(setIn, 'muted'),
        ]),
      },
    ],
  };
}

/** The ranges and ports that an installation can move. */
export function mediaSheets(subject: PackSubject): readonly Sheet[] {
  const intro = subject.deployment ? TEXTS.ofPlan : TEXTS.ofScenario;
  return [
    tableSheet('media', TITLE, (language) => ({
      intro: intro[language],
      table: mediaTable(subject, language),
    })),
  ];
}
