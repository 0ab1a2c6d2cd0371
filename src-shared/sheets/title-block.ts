import { products, type Language, type Text } from '#shared/catalog/index.ts';
import type { Revision } from '#shared/deployment/plan/deployment.ts';
import { requestLabels, sheetStatusNames } from '#shared/deployment/plan/plan-words.ts';
import { requestValue } from '#shared/export/request-fields.ts';
import { fieldColumn, type Field } from './layout/fields.ts';
import { fitLogo } from './layout/logo.ts';
import { moved, type Mark } from './marks.ts';
import type { SheetTheme } from './sheet-theme.ts';
import type { PackSubject } from './subject.ts';

/** What the title block of one side of paper says beyond what it says on all. */
export interface BlockFacts {
  readonly title: string;
  readonly scaleNote: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

const TEXTS = {
  sheetTitle: { en: 'Sheet', fr: 'Feuille' },
  number: { en: 'Sheet no.', fr: 'Feuille n°' },
  product: { en: 'Product', fr: 'Produit' },
  scale: { en: 'Scale', fr: 'Échelle' },
  design: { en: 'Design', fr: 'Empreinte' },
  revisions: { en: 'Revisions', fr: 'Révisions' },
  of: { en: 'of', fr: 'sur' },
} as const satisfies Record<string, Text>;

/** Columns between hairlines; the shares of the width that they get. */
interface BlockColumn {
  readonly share: number;
  readonly fields: readonly Field[];
}

const REVISIONS_SHOWN = 3;

function revisionFields(revisions: readonly Revision[], language: Language): readonly Field[] {
  const lines = revisions
    .slice(-REVISIONS_SHOWN)
    .toReversed()
    .map(({ revision, date, note }) =>
      [revision, date, note].filter((text) => text !== '').join(' · '),
    );
  if (lines.length === 0) return [];
  return [{ label: TEXTS.revisions[language], value: lines.join('\n') }];
}

function blockColumns(
  { deployment, scenario, hash }: PackSubject,
  facts: BlockFacts,
  language: Language,
  isWide: boolean,
): readonly BlockColumn[] {
  type Known = Parameters<typeof requestValue>[1];
  const field = (id: Known, strong = false): Field => ({
    label: requestLabels[id][language],
    value: deployment ? requestValue(deployment, id, language) : '',
    strong,
  });
  const status: Field = {
    label: requestLabels.status[language],
    value: sheetStatusNames[deployment?.titleBlock.status ?? 'draft'][language],
    strong: true,
  };
  const own = (key: keyof typeof TEXTS, value: string, strong = false): Field => ({
    label: TEXTS[key][language],
    value,
    strong,
  });
  const revisions = isWide ? revisionFields(deployment?.revisions ?? [], language) : [];
  const number = `${String(facts.number)} ${TEXTS.of[language]} ${String(facts.count)}`;
  const product = products[scenario.product].name[language];
  return [
    { share: 1.5, fields: [field('customer', true), field('project')] },
    { share: 1.7, fields: [own('sheetTitle', facts.title, true), field('subject')] },
    { share: 1.1, fields: [field('author'), field('firm')] },
    ...(revisions.length > 0 ? [{ share: 2.8, fields: revisions }] : []),
    { share: 0.95, fields: [field('revision', true), field('date')] },
    { share: 1.2, fields: [status, own('product', product)] },
    { share: 1.2, fields: [own('scale', facts.scaleNote), own('design', hash)] },
    { share: 0.7, fields: [own('number', number, true)] },
  ];
}

const LOGO_SHARE = 1;
const GAP = 6;

/**
 * The title block: a strip as wide as the sheet, on every side of paper. It is as high as its longest column.
 * @param scale times the letter sizes of A4.
 */
export function titleBlock(
  subject: PackSubject,
  facts: BlockFacts,
  width: number,
  options: { readonly theme: SheetTheme; readonly language: Language; readonly scale: number },
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { theme, language, scale } = options;
  const sizes = { label: 6.5 * scale, value: 8 * scale };
  const columns = blockColumns(subject, facts, language, width > 1000);
  const logo = subject.deployment?.logo ?? null;
  const shares = columns.reduce((sum, { share }) => sum + share, logo ? LOGO_SHARE : 0);
  const unit = width / shares;
  const drawn = columns.map(({ share, fields }) =>
    fieldColumn(fields, share * unit - 2 * GAP, sizes, theme),
  );
  const height = Math.max(...drawn.map((column) => column.height)) + 2 * GAP;
  let x = logo ? LOGO_SHARE * unit : 0;
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width, height, stroke: theme.strong, strokeWidth: 0.9 },
  ];
  if (logo)
    marks.push(fitLogo(logo, { x: GAP, y: GAP, width: x - 2 * GAP, height: height - 2 * GAP }));
  drawn.forEach((column, index) => {
    if (x > 0)
      marks.push({
        kind: 'path',
        path: `M${String(x)} 0V${String(height)}`,
        stroke: theme.line,
        strokeWidth: 0.6,
      });
    marks.push(moved(column.marks, x + GAP, GAP));
    x += (columns[index]?.share ?? 0) * unit;
  });
  return { marks, height };
}
