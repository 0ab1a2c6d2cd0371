import { products, type Language, type Text } from '#shared/catalog/index.ts';
import { requestLabels } from '#shared/deployment/plan/plan-words.ts';
import { requestValue } from '#shared/export/request-fields.ts';
import type { Block } from '../layout/block.ts';
import { fitLogo } from '../layout/logo.ts';
import { paragraph, type ParagraphLook } from '../layout/paragraph.ts';
import { evenWidth, wrapText } from '../layout/wrap-text.ts';
import { as, moved, type Mark } from '../marks.ts';
import type { SheetContext } from '../sheet.ts';
import { packTitle, type PackSubject } from '../subject.ts';

const KICKERS = {
  plan: { en: 'Ports and firewall rules', fr: 'Ports et règles de pare-feu' },
  scenario: { en: 'Ports and flows', fr: 'Ports et flux' },
} as const satisfies Record<string, Text>;

/** Lengths on A4 in points. */
const BAR = { width: 44, height: 4, gap: 11 } as const;
const TITLE = { largest: 34, leastAlone: 26, least: 20, step: 1, lineHeight: 1.14 } as const;
const LOGO = { width: 130, height: 58, gap: 28 } as const;

/** How a title is set: in points, and no wider than its lines need, so that none is left with one word. */
function titleSetting(
  text: string,
  width: number,
  scale: number,
): { readonly size: number; readonly width: number } {
  const count = (at: number): number => wrapText(text, 'sansSemibold', at * scale, width).length;
  let points: number = TITLE.largest;
  while (points > TITLE.leastAlone && count(points) > 1) points -= TITLE.step;
  while (points > TITLE.least && count(points) > 2) points -= TITLE.step;
  const size = points * scale;
  return { size, width: evenWidth(text, 'sansSemibold', size, width, 1) };
}

const joined = (texts: readonly string[]): string =>
  texts.filter((text) => text.trim() !== '').join(' · ');

/** Whose design it is, and of what. */
function ownerLines(
  { deployment, scenario }: PackSubject,
  title: string,
  language: Language,
): readonly string[] {
  const product = products[scenario.product].name[language];
  const { customer = '', project = '', environment = '' } = deployment?.request ?? {};
  // What the title says already is not said twice.
  const others = (texts: readonly string[]): string =>
    joined(texts.filter((text) => !title.includes(text.trim())));
  return [others([customer, project]), others([product, environment])];
}

function statusLine({ deployment }: PackSubject, language: Language): string {
  if (!deployment) return '';
  const value = (id: 'status' | 'revision' | 'date'): string =>
    requestValue(deployment, id, language).trim();
  const revision = value('revision');
  return joined([
    value('status'),
    revision === '' ? '' : `${requestLabels.revision[language]} ${revision}`,
    value('date'),
  ]);
}

/** The width of the head, unless it says another. */
type Look = Omit<ParagraphLook, 'width'> & { readonly width?: number };

/** The head of a cover: what the pack is about, large; whose it is and how far it has come; the firm's logo. */
export function coverHead(
  subject: PackSubject,
  { room, scale, theme, language }: SheetContext,
): Block {
  const logo = subject.deployment?.logo ?? null;
  const place = { width: LOGO.width * scale, height: LOGO.height * scale };
  const width = room.width - (logo ? place.width + LOGO.gap * scale : 0);
  const title = packTitle(subject, language);
  const [owner = '', product = ''] = ownerLines(subject, title, language);
  const { ink, muted, accent } = theme;
  const bar = { width: BAR.width * scale, height: BAR.height * scale, fill: accent };
  const marks: Mark[] = [{ kind: 'rect', x: 0, y: 0, ...bar }];
  if (logo) marks.push(fitLogo(logo, { ...place, x: room.width - place.width, y: 0 }));

  let y = bar.height + BAR.gap * scale;
  const set = (text: string, look: Look, gap: number): readonly Mark[] => {
    if (text === '') return [];
    const block = paragraph(text, { width, ...look });
    const at = moved(block.marks, 0, y);
    y += block.height + gap * scale;
    return [at];
  };
  const kicker = KICKERS[subject.deployment ? 'plan' : 'scenario'][language];
  const strong = { face: 'sansSemibold', colour: accent } as const;
  marks.push(...set(kicker, { size: 10.5 * scale, ...strong }, 3));
  const { lineHeight } = TITLE;
  const setting = titleSetting(title, width, scale);
  const large = set(title, { ...setting, face: 'sansSemibold', colour: ink, lineHeight }, 7);
  marks.push(as({ role: 'heading', level: 1 }, large));
  marks.push(...set(owner, { size: 14 * scale, colour: ink }, 3));
  marks.push(...set(product, { size: 11 * scale, colour: muted }, 3));
  marks.push(...set(statusLine(subject, language), { size: 11 * scale, ...strong }, 0));
  return { marks, height: y };
}
