import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { requestValue } from '#shared/export/request-fields.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import { moved, smallestLetters } from '#shared/sheets/marks.ts';
import type { PackPage } from '#shared/sheets/pack-page.ts';
import { makePack, type Pack } from '#shared/sheets/pack.ts';
import { pageToSvg } from '#shared/sheets/page-svg.ts';
import { PAPER_IDS, papers, type PaperId } from '#shared/sheets/paper.ts';
import { SHEET_KINDS } from '#shared/sheets/sheet.ts';
import { CONTENTS } from '#shared/sheets/kinds/cover-contents.ts';
import {
  choicesFor,
  packOf,
  placeNothing,
  placeOnce,
  presetSubject,
  sample,
  samples,
  type NamedSubject,
} from './a-pack.ts';
import { misplaced, placedTexts, squeezed, tableRows } from './read-marks.ts';

const subjects: readonly NamedSubject[] = [
  ...samples,
  { name: 'a scenario', subject: presetSubject('lync-2013/director-single') },
];
const cases = subjects.flatMap((each) => LANGUAGES.map((language) => ({ ...each, language })));

const textOf = ({ marks }: PackPage): string =>
  squeezed(
    placedTexts(marks)
      .map(({ text }) => text)
      .join(' '),
  );

describe.each(cases)('the pack of $name in $language', ({ subject, language }) => {
  const sheets = listSheets(subject);
  let pack: Pack;
  beforeAll(async () => {
    // What stands around maps is the same without them, and done at once.
    pack = await packOf(subject, { language }, placeNothing);
  });

  it('has all sheets in the order of the list, the list in the order of kinds, ids once', () => {
    const ids = sheets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(pack.pages.map(({ sheet }) => sheet))]).toEqual(ids);
    const kinds = sheets.map(({ kind }) => SHEET_KINDS.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    for (const { id, kind } of sheets) expect(id.split(':')[0]).toBe(kind);
    // The pages of a sheet follow one another.
    const runs = pack.pages.filter(({ sheet }, index) => pack.pages[index - 1]?.sheet !== sheet);
    expect(runs).toHaveLength(ids.length);
  });

  it('says on every page whose it is, how far it has come, and which sheet of how many', () => {
    const { deployment, hash } = subject;
    const known = deployment
      ? (
          [
            'customer',
            'project',
            'subject',
            'author',
            'firm',
            'revision',
            'date',
            'status',
          ] as const
        )
          .map((id) => requestValue(deployment, id, language))
          .filter((value) => value !== '')
      : [];
    if (deployment) expect(known.length).toBeGreaterThan(6);
    const [of, number] = { en: ['of', 'Sheet no.'], fr: ['sur', 'Feuille n°'] }[language];
    pack.pages.forEach((page, index) => {
      const text = textOf(page);
      for (const value of [...known, hash, page.title, number ?? ''])
        expect(text).toContain(squeezed(value));
      expect(text).toContain(`${String(index + 1)}${String(of)}${String(pack.pages.length)}`);
    });
  });

  it('leads from the cover to the right numbers, for each sheet once', () => {
    const cover = pack.pages.filter(({ sheet }) => sheet === 'cover');
    const expected = sheets
      .filter(({ kind }) => kind !== 'cover')
      .map(({ id, title }) => {
        const numbers = pack.pages.flatMap(({ sheet }, index) => (sheet === id ? [index + 1] : []));
        return [squeezed(title[language]), [...new Set([numbers[0], numbers.at(-1)])].join('–')];
      });
    expect(tableRows(cover, CONTENTS[language]).map(({ cells }) => cells)).toEqual(expected);
  });

  it('stands within the margins, nothing over anything else, no letters under 6.5 points', () => {
    for (const { marks, format, title } of pack.pages) {
      const { margin, width, height } = format;
      const room = { width: width - 2 * margin, height: height - 2 * margin };
      expect(misplaced([moved(marks, -margin, -margin)], room), title).toEqual([]);
      expect(smallestLetters(marks), title).toBeGreaterThanOrEqual(6.499);
    }
  });

  it('is in one language', () => {
    expect(pack.language).toBe(language);
    expect(new Set(pack.pages.map(({ title }) => title))).toEqual(
      new Set(sheets.map(({ title }) => title[language])),
    );
    const other = { en: 'Feuille n°', fr: 'Sheet no.' }[language];
    for (const page of pack.pages) expect(textOf(page)).not.toContain(squeezed(other));
  });
});

describe('making a pack', () => {
  const subject = sample('standard-edition');

  it('draws the sheets chosen in the order of the list, each once, and passes over strangers', async () => {
    const wanted = ['media', 'rules:nowhere', 'ipsec', 'telepathy', 'media'];
    const { pages } = await packOf(subject, { sheets: wanted }, placeNothing);
    expect(pages.map(({ sheet }) => sheet)).toEqual(['ipsec', 'media']);
    expect((await packOf(subject, { sheets: ['telepathy'] }, placeNothing)).pages).toEqual([]);
  });

  it('tells of each sheet before it draws it, and waits for who is told', async () => {
    const told: string[] = [];
    let isBusy = false;
    const sheets = ['cover', 'overview', 'ipsec', 'media'];
    await makePack(subject, choicesFor(subject, { sheets }), {
      place: (topology, language, detail) => {
        told.push('laid out');
        expect(isBusy).toBe(false);
        return placeNothing(topology, language, detail);
      },
      report: async ({ done, count, title }) => {
        isBusy = true;
        told.push(`${String(done)}/${String(count)} ${title.en}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        isBusy = false;
      },
    });
    expect([...new Set(told)]).toEqual([
      '0/4 Cover',
      '1/4 Overview',
      'laid out',
      '2/4 IPsec exemptions',
      '3/4 Media ranges and ports',
    ]);
  });

  it('stops between two sheets once its signal is aborted, with the reason', async () => {
    const abort = new AbortController();
    const reason = new Error('Enough.');
    const told: number[] = [];
    const made = makePack(subject, choicesFor(subject, { sheets: ['ipsec', 'media', 'legend'] }), {
      place: placeNothing,
      signal: abort.signal,
      report: ({ done }) => {
        told.push(done);
        if (done === 1) abort.abort(reason);
      },
    });
    await expect(made).rejects.toBe(reason);
    expect(told).toEqual([0, 1]);
  });

  it('cuts a poster on a smaller paper, where its table goes on uncut; on its own paper it is none', async () => {
    const sheets = ['overview', 'media'];
    const pagesOn = async (paper: PaperId): Promise<readonly string[]> => {
      const choices = { sheets, paper, poster: 'a3', orientation: 'portrait' } as const;
      const { pages } = await packOf(subject, choices, placeNothing);
      return pages.map(({ sheet, format }) => `${sheet} ${format.paper} ${format.orientation}`);
    };
    const whole = await pagesOn('a3');
    expect(new Set(whole)).toEqual(new Set(['overview a3 portrait', 'media a3 portrait']));
    const cut = await pagesOn('a4');
    expect(cut.length).toBeGreaterThan(whole.length + 2);
    expect(new Set(cut.map((page) => page.split(' ')[1]))).toEqual(new Set(['a4']));
  });
});

describe('a map that is too small for its paper', () => {
  const subject = sample('enterprise-nat-edge');
  const sheets = ['overview', 'workload:enterprise-voice'];

  it.each(['a4', 'letter'] as const)(
    'is told on %s, with a paper of its series on which it is legible, and legible there',
    async (paper) => {
      const { warnings } = await packOf(subject, { sheets, paper });
      expect(warnings.map(({ sheet }) => sheet)).toContain('overview');
      for (const { sheet, paper: remedy, points, text, canTile } of warnings) {
        expect(points).toBeLessThan(6.5);
        if (!remedy) throw new Error(`${sheet} has no remedy.`);
        expect(papers[remedy].series).toBe(papers[paper].series);
        expect(text.en).toContain(papers[remedy].name.en);
        expect(text.fr).toContain(papers[remedy].name.fr);
        expect(canTile).toBe(sheet === 'overview');
        expect((await packOf(subject, { sheets: [sheet], paper: remedy })).warnings).toEqual([]);
        const next = PAPER_IDS[PAPER_IDS.indexOf(remedy) - 1] ?? paper;
        const before = await packOf(subject, { sheets: [sheet], paper: next });
        if (next !== paper) expect(before.warnings).toHaveLength(1);
      }
    },
  );

  it('is told of as long as its letters are under 6.5 points, and no longer', async () => {
    const { pages, warnings } = await packOf(subject, { sheets });
    for (const sheet of sheets) {
      const smallest = Math.min(
        ...pages.filter((page) => page.sheet === sheet).map(({ marks }) => smallestLetters(marks)),
      );
      expect(warnings.some((warning) => warning.sheet === sheet)).toBe(smallest < 6.45);
    }
  });

  it('needs no larger paper as a poster that is large enough', async () => {
    const choices = { sheets: ['overview'], poster: 'a2' } as const;
    const { pages, warnings } = await packOf(subject, choices);
    expect(warnings).toEqual([]);
    expect(pages.length).toBeGreaterThan(4);
  });
});

it('has no colour in grey: lines, letters and grounds', async () => {
  const subject = sample('two-sites-voice');
  const sheets = ['cover', 'workload:federation', 'firewall:external', 'findings', 'legend'];
  const grey = await makePack(subject, choicesFor(subject, { sheets, look: 'grey' }), {
    place: placeOnce,
  });
  const coloursOf = (pack: Pack): readonly string[] =>
    pack.pages.flatMap((page) =>
      [...pageToSvg(page).matchAll(/(?:fill|stroke|color)(?:="|:)([^";]+)/gu)].map(
        ([, colour]) => colour ?? '',
      ),
    );
  const isGrey = (colour: string): boolean => /^(?:none|#([\da-f]{2})\1\1)$/iu.test(colour);
  expect(coloursOf(grey).filter((colour) => !isGrey(colour))).toEqual([]);
  const coloured = await makePack(subject, choicesFor(subject, { sheets }), { place: placeOnce });
  expect(coloursOf(coloured).filter((colour) => !isGrey(colour)).length).toBeGreaterThan(20);
});
