import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { ruleColumns, ruleRows } from '#shared/export/rule-table.ts';
import { makeWorkbook } from '#shared/export/workbook/make-workbook.ts';
import { cellText, footerText } from '#shared/export/workbook/safe-text.ts';
import { SheetNames } from '#shared/export/workbook/sheet-names.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import type { Policy } from '#shared/rules/rule.ts';
import { aHost, at } from '../rules/deployments.ts';
import { readSample } from '../rules/oracle/samples.ts';
import {
  aPolicy,
  boundaryFixture,
  compressedFixture,
  emptyFixture,
  externalFixture,
  fixtures,
  HOSTILE_TEXTS,
} from '../rules/oracle/fixtures.ts';

const blank = newDeployment(referenceScenario('sfb-2015'));
const deployment: Deployment = {
  ...blank,
  request: {
    ...blank.request,
    customer: '3 Contoso & Fils',
    project: '=HYPERLINK("http://x","y")',
    requester: '@SUM(1+1)|cmd',
    validFrom: '2026-01-15',
    reviewDate: '2027-02-30',
    approver: '-2+3',
  },
  titleBlock: { ...blank.titleBlock, author: 'Camille', firm: 'Northwind', subject: 'Ouverture' },
};

async function read(
  policies: readonly Policy[],
  language: Language = 'en',
  of: Deployment = deployment,
): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(await makeWorkbook(of, policies, language));
  return workbook;
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const HEADING_ROW = 3;

/** The texts of a row of a sheet, by column. */
function textsOf(sheet: Worksheet, row: number): readonly string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => {
    const { value, text } = sheet.getRow(row).getCell(index + 1);
    return value instanceof Date ? value.toISOString().slice(0, 10) : text;
  });
}

describe('the workbook', () => {
  it('has a cover, a sheet a firewall, and what belongs to them, in both languages', async () => {
    const names = (workbook: Workbook): string[] => workbook.worksheets.map(({ name }) => name);
    const policies = [externalFixture, compressedFixture];
    expect(names(await read(policies, 'en'))).toEqual([
      'Cover',
      'External firewall',
      'Internal firewall',
      'Zone matrix',
      'Address plan',
      'Objects and groups',
      'NAT',
      'Media ranges and ports',
      'Contradictions',
      'Sign-off',
    ]);
    expect(names(await read(policies, 'fr'))).toEqual([
      'Couverture',
      'Pare-feu externe',
      'Pare-feu interne',
      'Matrice de flux',
      'Plan d’adressage',
      'Objets et groupes',
      'NAT',
      'Plages de médias et ports',
      'Contradictions',
      'Validation',
    ]);
  });

  it('leaves out sheets that would be empty', async () => {
    const workbook = await read([emptyFixture]);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).not.toContain('NAT');
    expect(names).not.toContain('Contradictions');
  });

  it('holds every cell of the rules table, each line of a list on a line of its own', async () => {
    for (const language of LANGUAGES) {
      const workbook = await read([externalFixture], language);
      const sheet = sheetOf(workbook, externalFixture.name[language]);
      expect(textsOf(sheet, HEADING_ROW)).toEqual(
        ruleColumns.map(({ heading }) => heading[language]),
      );
      ruleRows([externalFixture], deployment).forEach((row, index) => {
        const expected = ruleColumns.map(({ cell, lines }) =>
          lines ? lines(row, language).join('\n') : cell(row, language),
        );
        expect(textsOf(sheet, HEADING_ROW + 1 + index)).toEqual(expected);
      });
    }
  });

  it('holds numbers and dates as such, and a date that is none as a text', async () => {
    const sheet = sheetOf(await read([externalFixture]), 'External firewall');
    const cell = (id: string): unknown =>
      sheet.getRow(4).getCell(ruleColumns.findIndex((column) => column.id === id) + 1).value;
    expect(cell('number')).toBe(1);
    expect(cell('ports')).toBe(443);
    expect(cell('validFrom')).toEqual(new Date('2026-01-15T00:00:00Z'));
    expect(cell('reviewDate')).toBe('2027-02-30');
  });

  it('never holds a formula, whatever customers write', async () => {
    const workbook = await read(fixtures);
    const texts = new Set<string>();
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.formula, cell.address).toBeUndefined();
          texts.add(cell.text);
        });
      });
    for (const text of ['@SUM(1+1)|cmd', '-2+3', '=HYPERLINK("http://x","y")'])
      expect(texts).toContain(text);
    expect([...texts].join('')).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('prints each sheet as wide as its page, its heading row on every page, its pages numbered', async () => {
    for (const sheet of (await read([externalFixture, boundaryFixture])).worksheets) {
      const { pageSetup, headerFooter } = sheet;
      expect(pageSetup.fitToPage, sheet.name).toBe(true);
      expect(pageSetup.fitToWidth).toBe(1);
      expect([8, 9]).toContain(pageSetup.paperSize);
      const { letter } = sheet.getColumn(sheet.columnCount);
      expect(pageSetup.printArea).toBe(`A1:${letter}${String(sheet.rowCount)}`);
      // A size directly before a text that begins with a digit would take that digit in.
      expect(headerFooter.oddFooter).toContain('&L&8&"Arial,Regular"3 Contoso && Fils');
      expect(headerFooter.oddFooter).toMatch(/&R&8&"Arial,Regular"&P \/ &N$/u);
    }
    const rules = sheetOf(await read([externalFixture]), 'External firewall');
    expect(rules.pageSetup.printTitlesRow).toBe('3:3');
    expect(rules.autoFilter).toBe('A3:AD7');
    expect(rules.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
  });

  it('folds away what all rules have the same and says it under the title', async () => {
    const sheet = sheetOf(await read([externalFixture]), 'External firewall');
    const folded = ruleColumns.filter((_, index) => sheet.getColumn(index + 1).hidden);
    expect(folded.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['firewall', 'opens', 'action', 'requester', 'status']),
    );
    expect(folded.map(({ id }) => id)).not.toContain('fromZone');
    expect(textsOf(sheet, 2)[0]).toContain('Action: Allow');
    expect(textsOf(sheet, 2)[0]).toContain('Requester: @SUM(1+1)|cmd');
  });

  it('never folds the column that bears the title of a sheet', async () => {
    const single = readSample('standard-edition.portolan');
    const workbook = await read([externalFixture], 'en', single);
    for (const sheet of workbook.worksheets)
      expect(sheet.getColumn(1).hidden, sheet.name).toBe(false);
  });

  it('leads from the cover to each sheet', async () => {
    const workbook = await read([
      externalFixture,
      aPolicy('dc', [], { name: { en: 'DC1', fr: 'DC1' } }),
    ]);
    const cover = sheetOf(workbook, 'Cover');
    const links: [string, string][] = [];
    cover.eachRow((row) => {
      const { hyperlink, text } = row.getCell(1);
      if (hyperlink) links.push([text, hyperlink.slice(1)]);
    });
    expect(links.map(([name]) => name)).toEqual(
      workbook.worksheets.slice(1).map(({ name }) => name),
    );
    const places = new Map(workbook.definedNames.model.map(({ name, ranges }) => [name, ranges]));
    // A bare `DC1!$A$1` would be read as a cell.
    expect(places.get(links[1]?.[1] ?? '')).toEqual(["'Firewall DC1'!$A$1"]);
    for (const [name, anchor] of links)
      expect(places.get(anchor)?.[0]?.replaceAll("'", '')).toBe(`${name}!$A$1`);
  });

  it('counts the rules of each pair of zones in the matrix', async () => {
    const sheet = sheetOf(
      await read([externalFixture, compressedFixture], 'fr'),
      'Matrice de flux',
    );
    expect(textsOf(sheet, 3)).toEqual(['De ↓   Vers →', 'Internet', 'Périmètre', 'Interne']);
    expect(textsOf(sheet, 4)[2]).toMatch(/^2 règles\nTCP 443, 50000–59999\nUDP 3478\n/u);
  });

  it('gives no row more text than it can show', async () => {
    const many = aPolicy('external', [
      ...externalFixture.rules,
      ...externalFixture.rules.map((rule) => ({
        ...rule,
        id: `9${rule.id}`,
        ids: [`9${rule.id}`],
        reasons: [
          rule.reasons[0],
          ...Array.from({ length: 60 }, (_, index) => ({ ...rule.reasons[0], number: index + 2 })),
        ] as const,
      })),
    ]);
    const sheet = sheetOf(await read([many]), 'External firewall');
    const column = ruleColumns.findIndex(({ id }) => id === 'justification') + 1;
    const usual = sheetOf(await read([externalFixture]), 'External firewall').getColumn(column);
    expect(sheet.getColumn(column).width).toBeGreaterThan((usual.width ?? 0) * 1.3);
    expect(sheet.getRow(8).height).toBeGreaterThan(350);
    expect(sheet.getRow(8).height).toBeLessThan(410);
  });

  it('counts addresses that do not fit and leaves them to the sheet of objects', async () => {
    const [rule] = boundaryFixture.rules;
    if (!rule?.to.group) throw new Error('no group');
    const [member] = rule.to.group.members;
    if (!member) throw new Error('no member');
    const members = Array.from({ length: 40 }, (_, index) => {
      const first = BigInt(index + 1);
      return {
        ...member,
        id: `m${String(index)}`,
        addresses: [{ family: 4 as const, first, last: first }],
      };
    });
    const to = { ...rule.to, group: { ...rule.to.group, members } };
    const workbook = await read([aPolicy('external', [{ ...rule, to }])]);
    const cell = textsOf(sheetOf(workbook, 'External firewall'), 4)[
      ruleColumns.findIndex(({ id }) => id === 'toAddresses')
    ];
    expect(cell).toMatch(/0\.0\.0\.23\n… and 17 more: see sheet Objects and groups$/u);
    expect(sheetOf(workbook, 'Objects and groups').rowCount).toBe(HEADING_ROW + 40 + 2);
  });

  it('lists every machine of the address plan, those without an interface with empty cells', async () => {
    const hosts = [
      { ...aHost('bare', 'front-end', '', {}), note: 'on paper' },
      aHost('fe01', 'front-end', '', { primary: at([]) }),
    ];
    const sheet = sheetOf(await read([externalFixture], 'en', { ...blank, hosts }), 'Address plan');
    const rows = Array.from({ length: sheet.rowCount }, (_, index) => textsOf(sheet, index + 1));
    const cells = (name: string): readonly string[] =>
      rows.find((row) => row[3] === name)?.slice(2) ?? [];
    expect(cells('bare.corp.test')).toEqual([
      'Machine',
      'bare.corp.test',
      '',
      '',
      '',
      '',
      'on paper',
    ]);
    expect(cells('fe01.corp.test')[3]).toBe('to be completed');
  });

  it('carries who made it', async () => {
    const { title, creator, company, language, contentStatus } = await read(
      [externalFixture],
      'fr',
    );
    expect({ title, creator, company, language, contentStatus }).toEqual({
      title: 'Ouverture',
      creator: 'Camille',
      company: 'Northwind',
      language: 'fr',
      contentStatus: 'Brouillon',
    });
  });

  it('takes the rules of a deployment that nobody has filled in yet', async () => {
    const empty = newDeployment(referenceScenario('lync-2013'));
    const options = { style: 'pair', layout: 'compressed' } as const;
    const policies = policyIds(empty).map((id) => makePolicy(empty, id, options));
    const workbook = await read(policies, 'fr', empty);
    expect(workbook.worksheets.length).toBeGreaterThan(policies.length);
    expect(sheetOf(workbook, 'Couverture').getCell('A4').text).toBe('Lync Server 2013');
  });
});

describe('names of sheets', () => {
  it('fit, hold nothing forbidden and are never the same', () => {
    const names = new SheetNames();
    const wishes = [...HOSTILE_TEXTS, 'History', 'historique', '', 'NAT', 'nat', "it's", 'a/b:c'];
    const made = [...wishes, ...wishes].map((wish) => names.name(wish));
    expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
    for (const name of made) {
      expect(name).toMatch(/^[^*?:/\\[\]'\n]{1,31}$/u);
      expect(['history', 'historique']).not.toContain(name.toLowerCase());
    }
  });

  it('read as a cell only where nobody can take them for one', () => {
    expect(new SheetNames().name('[DC1]', 'Firewall')).toBe('Firewall DC1');
    expect(new SheetNames().name('Data centre 1', 'Firewall')).toBe('Data centre 1');
  });
});

describe('texts for cells', () => {
  it('lose what a spreadsheet cannot hold, and keep their lines', () => {
    expect(cellText('a\u0000b\u001Bc\uFFFEd\uD800e\u202Ef\tg\r\nh\u2028i')).toBe('abcdef g\nh\ni');
    expect(cellText('😀')).toBe('😀');
    expect(cellText(`${'x'.repeat(32_766)}😀`)).toHaveLength(32_766);
  });

  it('lose the codes of footers', () => {
    expect(footerText('R&D\n&A')).toBe('R&&D &&A');
    expect(footerText('y'.repeat(200))).toHaveLength(70);
  });
});
