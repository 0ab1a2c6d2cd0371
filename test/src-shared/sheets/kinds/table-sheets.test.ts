import { describe, expect, it } from 'vitest';
import {
  contradictionsOf,
  contradictions,
  ipsecExemptionsFor,
  products,
  WORKLOAD_IDS,
  workloads,
  type Language,
} from '#shared/catalog/index.ts';
import { answersInWords } from '#shared/deployment/scenario-words.ts';
import { addressRowLines, addressRows } from '#shared/export/address-rows.ts';
import { mediaRows } from '#shared/export/media-rows.ts';
import {
  addressLines,
  justificationLines,
  natText,
  needLines,
  objectLines,
  pageText,
  protocolLines,
  publicLines,
  rulePages,
} from '#shared/export/rule-cells.ts';
import { describePlace } from '#shared/review/place-text.ts';
import { reviewDeployment } from '#shared/review/review-deployment.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { policyScopes } from '#shared/rules/policy-scope.ts';
import { boxKindNames } from '#shared/diagram/legend-words.ts';
import { PAPER_RULES } from '#shared/sheets/kinds/rule-sheets.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import { sheetGlossary } from '#shared/glossary/sheet-glossary.ts';
import { smallestLetters } from '#shared/sheets/marks.ts';
import { LEAST_POINTS } from '#shared/sheets/pack-words.ts';
import type { Orientation, PaperId } from '#shared/sheets/paper.ts';
import type { SheetBody } from '#shared/sheets/sheet.ts';
import { requestValue } from '#shared/export/request-fields.ts';
import { contextFor, drawSheet } from '../a-context.ts';
import { presetSubject, samples } from '../a-pack.ts';
import { allText, misplaced, squeezed, tableRows } from '../read-marks.ts';

/** Papers, both ways round; the languages in turn, since French is longer and A4 and Letter are narrow. */
const papers: readonly {
  readonly paper: PaperId;
  readonly orientation: Orientation;
  readonly language: Language;
}[] = [
  { paper: 'a4', orientation: 'landscape', language: 'en' },
  { paper: 'a4', orientation: 'portrait', language: 'fr' },
  { paper: 'a3', orientation: 'landscape', language: 'fr' },
  { paper: 'a3', orientation: 'portrait', language: 'en' },
  { paper: 'letter', orientation: 'landscape', language: 'fr' },
  { paper: 'letter', orientation: 'portrait', language: 'en' },
];
const subjects = [
  ...samples,
  { name: 'a scenario', subject: presetSubject('lync-2013/director-single') },
];

const PAGE_KEY = { en: 'Page of the documentation', fr: 'Page de la documentation' } as const;

describe.each(subjects)('sheets without a map of $name', ({ subject }) => {
  const { deployment, topology, scenario } = subject;
  const sheets = listSheets(subject).filter(({ isMap }) => !isMap);

  const bodiesOf = async (id: string, language: Language): Promise<readonly SheetBody[]> => {
    const sheet = sheets.find((each) => each.id === id);
    return sheet ? drawSheet(subject, sheet, { language }) : [];
  };
  const written = async (id: string, language: Language): Promise<string> =>
    squeezed((await bodiesOf(id, language)).map(({ marks }) => allText(marks)).join(' '));
  /** Rows as texts: one for each of `expected`, which all stand in it. */
  const expectRows = (
    bodies: readonly SheetBody[],
    name: string,
    expected: readonly (readonly string[])[],
  ): void => {
    const rows = tableRows(bodies, name).map(({ cells }) => cells.join('\t'));
    expect(rows).toHaveLength(expected.length);
    expected.forEach((parts, index) => {
      for (const part of parts) expect(rows[index]).toContain(squeezed(part));
    });
  };

  it.each(papers)(
    'stand in their room on $paper $orientation in $language, legible, nothing over anything else',
    async (wish) => {
      const contents = listSheets(subject).map(({ title }, index) => {
        return { title: title[wish.language], first: 2 * index + 2, last: 2 * index + 3 };
      });
      for (const sheet of sheets) {
        const { room } = contextFor(subject, sheet, wish);
        for (const { marks } of await drawSheet(subject, sheet, { ...wish, contents })) {
          expect(misplaced(marks, room), sheet.id).toEqual([]);
          expect(smallestLetters(marks), sheet.id).toBeGreaterThanOrEqual(LEAST_POINTS);
        }
      }
    },
  );

  it.each(['en', 'fr'] as const)(
    'have every range and port that can be moved, in %s',
    async (language) => {
      const media = deployment ?? { media: { clientRangeEnabled: false, ranges: {} }, ports: {} };
      expectRows(
        await bodiesOf('media', language),
        { en: 'Media ranges and ports', fr: 'Plages de médias et ports' }[language],
        mediaRows(media, language).map(({ name, documented, used, setIn }) => [
          ...[name, documented, ...setIn],
          ...(deployment ? [used] : []),
        ]),
      );
    },
  );

  it.each(['en', 'fr'] as const)(
    'have every IPsec exemption of a role in use, in %s',
    async (language) => {
      const rules = new Set(
        topology.roles
          .flatMap((role) => ipsecExemptionsFor(role))
          .filter(({ ends }) =>
            ends.some((end) =>
              [...topology.roles, ...topology.interfaces].some((own) => own === end),
            ),
          ),
      );
      expect(rules.size).toBeGreaterThan(2);
      const name = { en: 'IPsec exemptions', fr: 'Exclusions IPsec' }[language];
      const rows = tableRows(await bodiesOf('ipsec', language), name).map(({ cells }) => cells);
      const cells = [...rules].map(({ what, transport }) => [
        squeezed(what[language]),
        squeezed(transport.join(',').toUpperCase()),
      ]);
      expect(rows.map(([what, , , transport]) => [what, transport]).toSorted()).toEqual(
        cells.toSorted(),
      );
    },
  );

  it.each(['en', 'fr'] as const)(
    'have every contradiction about a flow, in %s',
    async (language) => {
      const touched = new Map<string, number[]>();
      for (const { number, flow } of topology.flows) {
        for (const { id } of contradictionsOf(flow))
          touched.set(id, [...(touched.get(id) ?? []), number]);
      }
      const rows = contradictions.filter(({ id, products: own }) => {
        return touched.has(id) && (own.length === 0 || own.includes(scenario.product));
      });
      expect(rows.length).toBeGreaterThan(5);
      const bodies = await bodiesOf('contradictions', language);
      expectRows(
        bodies,
        'Contradictions',
        rows.map(({ title, sides, reading, why }) => [
          ...[title[language], reading[language], why[language]],
          ...sides.map(({ says }) => says[language]),
        ]),
      );
      tableRows(bodies, 'Contradictions').forEach(({ cells }, index) => {
        const numbers = (cells[4] ?? '').split(',').flatMap((range) => {
          const [from = NaN, to = from] = range.split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, at) => from + at);
        });
        expect(numbers).toEqual(touched.get(rows[index]?.id ?? ''));
      });
    },
  );

  it.each(['en', 'fr'] as const)(
    'explain every line, box and abbreviation, in %s',
    async (language) => {
      const text = await written('legend', language);
      for (const id of WORKLOAD_IDS) {
        expect(text).toContain(squeezed(workloads[id].name[language]));
        expect(text).toContain(squeezed(workloads[id].summary[language]));
      }
      for (const name of Object.values(boxKindNames))
        expect(text).toContain(squeezed(name[language]));
      for (const { term, meaning } of sheetGlossary)
        expect(text).toContain(squeezed(term[language] + meaning[language]));
    },
  );

  it.each(['en', 'fr'] as const)(
    'say on the cover whose and what it is, in %s',
    async (language) => {
      const text = await written('cover', language);
      expect(text).toContain(subject.hash);
      expect(text).toContain(squeezed(products[scenario.product].name[language]));
      for (const { answer } of answersInWords(scenario))
        expect(text).toContain(squeezed(answer[language]));
      if (!deployment) return;
      for (const id of ['customer', 'requester', 'owner', 'approver', 'ticket', 'status'] as const)
        expect(text).toContain(squeezed(requestValue(deployment, id, language)));
      for (const { revision, date, note } of deployment.revisions) {
        for (const part of [revision, date, note]) expect(text).toContain(squeezed(part));
      }
    },
  );

  if (!deployment) return;

  it.each(['en', 'fr'] as const)('have every address of the plan, in %s', async (language) => {
    const plan = addressRows(deployment, language);
    const bodies = await bodiesOf('addresses', language);
    const name = { en: 'Address plan', fr: 'Plan d’adressage' }[language];
    expectRows(
      bodies,
      name,
      plan.map((row) => [
        ...[row.name, row.role, row.kind, row.interface, row.reached, row.note],
        ...addressRowLines(row, language),
        ...row.publicAddresses,
      ]),
    );
    expect(tableRows(bodies, name).map(({ section }) => section)).toEqual(
      plan.map(({ site }) => site),
    );
  });

  it.each(['en', 'fr'] as const)(
    'have every finding of the review, the gravest first, in %s',
    async (language) => {
      const name = { en: 'Findings', fr: 'Constats' }[language];
      const rows = reviewDeployment(deployment).map(({ severity, place, message, remedy }) => ({
        severity,
        parts: [describePlace(place, deployment)[language], message[language], remedy[language]],
      }));
      const order = ['error', 'warning', 'notice'];
      const sorted = rows.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
      const bodies = await bodiesOf('findings', language);
      expectRows(
        bodies,
        name,
        sorted.map(({ parts }) => parts),
      );
      expect(allText(bodies[0]?.marks ?? [])).not.toBe('');
    },
  );

  it.each(policyScopes(deployment).map(({ id }) => id))(
    'have every rule of %s with all it says',
    async (id) => {
      const policy = makePolicy(deployment, id, PAPER_RULES);
      for (const language of ['en', 'fr'] as const) {
        for (const paper of ['a4', 'a3'] as const) {
          const sheet = sheets.find((each) => each.id === `rules:${id}`);
          const bodies = sheet ? await drawSheet(subject, sheet, { paper, language }) : [];
          const rows = tableRows(bodies, policy.name[language]);
          expect(rows.map(({ cells }) => cells[0]).toSorted()).toEqual(
            policy.rules.map((rule) => rule.id).toSorted(),
          );
          // Pages stand in the rows by numbers, which the table below explains.
          const key = tableRows(bodies, PAGE_KEY[language]).flatMap(({ cells }) => cells);
          const pages = policy.rules.flatMap((rule) => rulePages(rule, scenario).pages);
          const names = new Set(
            pages.map(({ source }) => squeezed(pageText(source, scenario.product, language))),
          );
          expect(key).toEqual(expect.arrayContaining([...names]));
          const numbers = key.filter((text) => /^\d+$/u.test(text)).map(Number);
          expect(numbers.toSorted((x, y) => x - y)).toEqual(
            [...names].map((_, index) => index + 1),
          );
          for (const rule of policy.rules) {
            const row = rows.find(({ cells }) => cells[0] === rule.id);
            const cells = [...(row?.cells ?? []), squeezed(row?.section ?? '')].join('\t');
            const nat = rule.nat === 'none' ? [] : [natText(rule, language)];
            const shown = rule.nat === 'destination' ? publicLines(rule.to) : [];
            const parts = [
              ...objectLines(rule.from, language),
              // Where a section is about one machine, its head has the group and its addresses, not its name.
              ...objectLines(rule.to, language).slice(policy.kind === 'host' ? 1 : 0),
              ...addressLines(rule.from, language),
              ...addressLines(rule.to, language),
              ...protocolLines(rule),
              ...justificationLines(rule, language),
              ...needLines(rule, language),
              ...(policy.kind === 'host' ? [] : [...nat, ...shown]),
            ];
            for (const part of parts)
              expect(cells, `${rule.id} on ${paper}`).toContain(squeezed(part));
          }
        }
      }
    },
  );
});
