import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the system asks for, by the theme that the page answers with. */
const SYSTEM = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  'high-contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;
export type ScanTheme = keyof typeof SYSTEM;

const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The checker as it lies in the page. */
interface Axe {
  readonly run: (
    context: { readonly include: readonly string[] },
    options: object,
  ) => Promise<{ readonly violations: readonly Finding[] }>;
}

/** Puts the checker into a page: once, since reading its half megabyte costs more than most of its runs. */
async function prepare(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await new AxeBuilder({ page }).setLegacyMode().withRules('html-has-lang').analyze();
}

/** Makes a page that follows its system take a theme, without movement. */
export async function takeTheme(page: Page, theme: ScanTheme): Promise<void> {
  await page.emulateMedia({ ...SYSTEM[theme], reducedMotion: 'reduce' });
  await page.locator(`html[data-theme=${theme}]`).waitFor();
}

/**
 * Pages for the printer: their colours are those of paper in every theme, and proved where they are chosen. They are
 * taken out meanwhile: the checker goes through their thousands of shapes even where it is told to leave them alone.
 */
const PAPER = '.pack-page';

async function run(page: Page, within: string, options: object): Promise<string[]> {
  const violations = await page.evaluate(
    async ([include, paper, choice]) => {
      const { axe } = window as unknown as { readonly axe: Axe };
      const papers = [...document.querySelectorAll(paper)].map((sheet) => {
        const shapes = document.createDocumentFragment();
        shapes.append(...sheet.childNodes);
        return { sheet, shapes };
      });
      try {
        const found = await axe.run({ include: [include] }, choice);
        return found.violations.map(({ id, nodes }) => ({
          id,
          nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
        }));
      } finally {
        for (const { sheet, shapes } of papers) sheet.append(shapes);
      }
    },
    [within, PAPER, { ...options, resultTypes: ['violations'] }] as const,
  );
  return violations.map(
    ({ id, nodes: [first, ...others] }) =>
      `${id}: ${first?.html ?? ''} ${first?.failureSummary ?? ''} (and ${String(others.length)} more)`,
  );
}

/**
 * All that the checker has against a page, or against the part of it that is new: names, roles, landmarks and sizes
 * of targets once, colours in each theme asked for.
 */
export async function scan(
  page: Page,
  themes: readonly ScanTheme[],
  within = 'html',
): Promise<readonly string[]> {
  await prepare(page);
  const off = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
  const found = await run(page, within, { rules: { ...off, 'target-size': { enabled: true } } });
  for (const theme of themes) {
    await takeTheme(page, theme);
    const colours = await run(page, within, { runOnly: { type: 'rule', values: COLOURS } });
    found.push(...colours.map((violation) => `${theme}: ${violation}`));
  }
  return found;
}
