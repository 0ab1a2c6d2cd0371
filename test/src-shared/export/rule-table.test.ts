import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { policiesToCsv, policiesToJson, policiesToMarkdown } from '#shared/export/rule-files.ts';
import { ruleColumns, ruleRows, type RuleColumnId } from '#shared/export/rule-table.ts';
import { compareBy } from '#shared/export/table.ts';
import type { Policy } from '#shared/rules/rule.ts';
import {
  aPolicy,
  aRule,
  anyEnd,
  compressedFixture,
  externalFixture,
  fixtures,
  HOSTILE_TEXTS,
  hostileFixture,
  INTERNAL,
  INTERNET,
  over,
} from '../rules/oracle/fixtures.ts';

const blank = newDeployment(referenceScenario('sfb-2015'));
const deployment: Deployment = {
  ...blank,
  sites: [{ id: 'paris', name: 'Paris', kind: 'central', parent: '', pairedWith: '' }],
  request: {
    ...blank.request,
    customer: 'Contoso | Fils',
    requester: 'Alice Martin',
    ticket: '=cmd|x',
    validFrom: '2026-01-15',
  },
  titleBlock: { ...blank.titleBlock, status: 'for-approval' },
};

function column(id: RuleColumnId): (typeof ruleColumns)[number] {
  const found = ruleColumns.find((each) => each.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}

/** A column's cells over the rules of a firewall. */
const cells = (id: RuleColumnId, policy: Policy, language: Language = 'en'): readonly string[] =>
  ruleRows([policy], deployment).map((row) => column(id).cell(row, language));

describe('the rules table', () => {
  it('has its columns in the order in which firewall teams read a request', () => {
    expect(ruleColumns.map(({ heading }) => heading.en).join(', ')).toBe(
      'No., Firewall, Section, Site, From zone, From object, From addresses, Source ports, To zone, To object, ' +
        'To addresses, To public address (NAT), Service, Transport, Ports, Application protocol, Opened by, Action, ' +
        'NAT, Log, Workloads, Justification, Need, Pages, Requester, Owner, Ticket, Valid from, Review date, Status',
    );
  });

  it('fills every cell with a text in both languages', () => {
    for (const language of LANGUAGES)
      for (const row of ruleRows(fixtures, deployment))
        for (const { cell, id } of ruleColumns)
          expect(cell(row, language), id).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it('names the real addresses of both ends, and the public ones where sessions come in', () => {
    expect(cells('fromAddresses', externalFixture)[0]).toBe('any');
    expect(cells('toAddresses', externalFixture)[0]).toBe('192.168.50.11; 192.168.50.21');
    expect(cells('publicAddresses', externalFixture)).toEqual([
      '203.0.113.11; 203.0.113.21',
      '203.0.113.13',
      '',
      '',
    ]);
    expect(cells('nat', externalFixture, 'fr')).toEqual([
      'Destination',
      'Destination',
      'Source\u00A0: 203.0.113.13',
      'Source\u00A0: 203.0.113.11, 203.0.113.21',
    ]);
  });

  it('says which ends wait for an address', () => {
    expect(cells('fromAddresses', compressedFixture)[1]).toBe('to be completed');
    expect(cells('toAddresses', compressedFixture, 'fr')[3]).toBe('172.16.0.12\u00A0; à compléter');
  });

  it('parts ports by transport only where they differ', () => {
    expect(cells('ports', externalFixture)).toEqual([
      '443',
      'TCP 443, 50000–59999; UDP 3478',
      'UDP 3478; TCP 50000–59999',
      '5061',
    ]);
    expect(cells('sourcePorts', externalFixture, 'fr')[1]).toBe('tous');
    expect(cells('transport', externalFixture)[1]).toBe('TCP, UDP');
  });

  it('gives the reasons of all flows by number, and why an end is anybody', () => {
    const [merged] = cells('justification', compressedFixture);
    expect(merged).toMatch(/^20\. .+\. 21\. /u);
    expect(cells('justification', externalFixture)[0]).toMatch(/Remote users may be anywhere\.$/u);
    expect(cells('need', compressedFixture)[0]).toBe('Required: 20; Optional: 21');
  });

  it('cites pages of the deployed product with their rows, and other pages only in want of those', () => {
    const rule = externalFixture.rules[0];
    if (!rule) throw new Error('no rule');
    const policy = aPolicy('external', [rule]);
    const [own] = cells('pages', policy);
    expect(own).toMatch(/\[edge-internal\/\d+/u);
    expect(own).not.toContain('Lync Server 2013');
    const [reason] = rule.reasons;
    const listings = reason.flow.evidence.listings.filter((id) => id.startsWith('lync2013'));
    expect(listings).not.toEqual([]);
    const flow = {
      ...reason.flow,
      evidence: { basis: 'inferred' as const, listings, reasoning: rule.section },
    };
    const [foreign] = cells('pages', aPolicy('x', [{ ...rule, reasons: [{ ...reason, flow }] }]));
    expect(foreign).toContain('(Lync Server 2013)');
    expect(foreign).toMatch(/; Inferred$/u);
  });

  it('sorts 17 before 17a before 17aa before 18', () => {
    const end = anyEnd(INTERNET, ['external-client/primary']);
    const rules = ['18', '17aa', '100', '17b', '17', '17a'].map((id) =>
      aRule({ id, from: end, to: { ...end, zone: INTERNAL }, protocols: [over('tcp', [443])] }),
    );
    const rows = ruleRows([aPolicy('x', rules)], deployment);
    const sorted = [...rows].sort(compareBy(column('number'), 'en'));
    expect(sorted.map(({ rule }) => rule.id)).toEqual(['17', '17a', '17b', '17aa', '18', '100']);
  });
});

describe('rules in files', () => {
  const rows = ruleRows([externalFixture, hostileFixture], deployment);

  it('are CSV that a spreadsheet does not run, with ports in plain ASCII', () => {
    const csv = policiesToCsv(rows, 'en', { bom: true });
    expect(csv.startsWith('\uFEFFNo.,Firewall,')).toBe(true);
    expect(csv).toContain(",'=cmd|x,");
    expect(csv).toContain('TCP 443;TCP 50000-59999;UDP 3478');
    expect(csv).not.toMatch(/(?:^|,)[=+@]/mu);
  });

  it('part the lists of CSV alike in both languages, by plain signs', () => {
    const french = ruleRows(fixtures, deployment).map((row) =>
      (['toAddresses', 'need'] as const).map((id) => column(id).field?.(row, 'fr')),
    );
    expect(french).toContainEqual(['172.16.0.12; à compléter', expect.any(String)]);
    expect(french).toContainEqual([expect.any(String), 'Nécessaire : 20; Facultatif : 21']);
    const csv = policiesToCsv(ruleRows(fixtures, deployment), 'fr');
    expect(csv).toContain(',192.168.50.11; 192.168.50.21,');
  });

  it('are Markdown with the request on top and a table a firewall', () => {
    const markdown = policiesToMarkdown([externalFixture, hostileFixture], deployment, 'fr');
    const [title, ...rest] = markdown.split('\n');
    expect(title).toBe('# Règles de pare-feu');
    expect(rest).toContain(String.raw`| Client | Contoso \| Fils |`);
    expect(rest).toContain('| Statut | Pour approbation |');
    expect(rest.filter((line) => line.startsWith('## '))).toHaveLength(2);
    expect(rest.filter((line) => /^\| \d/u.test(line))).toHaveLength(rows.length);
    expect(markdown).toContain(String.raw`\<script>`);
    expect(markdown).not.toMatch(/(?<!\\)<script/u);
  });

  it('are JSON whose addresses are texts and whose ports are ranges', () => {
    const text = policiesToJson([externalFixture], deployment);
    const data = JSON.parse(text) as {
      readonly firewalls: readonly {
        readonly rules: readonly Readonly<Record<string, unknown>>[];
        readonly groups: readonly unknown[];
        readonly nat: readonly unknown[];
      }[];
    };
    const [firewall] = data.firewalls;
    expect(firewall?.rules.map(({ id }) => id)).toEqual(['1', '2', '3a', '4']);
    expect(firewall?.rules[2]).toMatchObject({
      from: { zone: 'perimeter', group: 'grp-edge-av', any: null },
      to: { zone: 'internet', group: null },
      protocols: [
        { transport: 'udp', ports: [{ from: 3478, to: 3478 }] },
        { transport: 'tcp', sourcePorts: [{ from: 50_000, to: 59_999 }] },
      ],
      action: 'allow',
      reasons: [{ number: 3, flow: 'front-end-to-edge-psom' }],
    });
    expect(firewall?.groups[0]).toMatchObject({
      name: 'grp-edge-access',
      members: [
        { addresses: ['192.168.50.11'], publicAddresses: ['203.0.113.11'] },
        { addresses: ['192.168.50.21'] },
      ],
    });
    expect(firewall?.nat[0]).toMatchObject({ real: '192.168.50.11', public: '203.0.113.11' });
  });

  it('keep hostile texts as they are in JSON', () => {
    const data: unknown = JSON.parse(policiesToJson([hostileFixture], deployment));
    expect(JSON.stringify(data)).toContain(JSON.stringify(HOSTILE_TEXTS[5]));
  });
});
