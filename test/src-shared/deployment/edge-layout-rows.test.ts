import { expect, it } from 'vitest';
import { isForOtherLayout } from '#shared/deployment/edge-layout-rows.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';

const lync = (change: Partial<Scenario>): Scenario => ({
  ...referenceScenario('lync-2013'),
  ...change,
});
const skype = (change: Partial<Scenario>): Scenario => ({
  ...referenceScenario('sfb-2015'),
  ...change,
});

it('tells the tables of one Edge layout from those of the others', () => {
  const row = 'lync2013-edge-single-nat/edge-external/5';
  expect(isForOtherLayout(row, lync({ edge: 'single', edgeAddressing: 'nat' }))).toBe(false);
  expect(isForOtherLayout(row, lync({ edge: 'single', edgeAddressing: 'public' }))).toBe(true);
  expect(isForOtherLayout(row, lync({ edge: 'scaled-dns', edgeAddressing: 'nat' }))).toBe(true);
});

it('knows that one page has tables for two layouts, and that NAT makes no difference behind hardware', () => {
  const [plain, virtual] = ['edge-external/5', 'hlb-external/2'].map(
    (row) => `sfb2015-edge-environment/${row}`,
  );
  const hardware = skype({ edge: 'scaled-hardware', edgeAddressing: 'nat' });
  expect(isForOtherLayout(plain ?? '', hardware)).toBe(true);
  expect(isForOtherLayout(virtual ?? '', hardware)).toBe(false);
  expect(isForOtherLayout(plain ?? '', skype({ edge: 'single' }))).toBe(false);
  expect(isForOtherLayout(virtual ?? '', skype({ edge: 'single' }))).toBe(true);
});

it('leaves pages alone that describe no Edge layout', () => {
  expect(isForOtherLayout('lync2013-internal-servers/server-ports/3', lync({}))).toBe(false);
  expect(isForOtherLayout('lync2013-reverse-proxy', lync({ edge: 'none' }))).toBe(false);
});
