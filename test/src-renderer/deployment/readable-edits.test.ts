import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { CUSTOM_PORT_IDS } from '#shared/deployment/plan/custom-ports.ts';
import { MEDIA_IDS } from '#shared/deployment/plan/media-ranges.ts';
import { completePlan, newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { plannedInterfaces } from '#shared/deployment/plan/plan-interfaces.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { rowsByRole } from '../../../src-renderer/deployment/address-rows.ts';
import { addressColumns } from '../../../src-renderer/deployment/address-columns.ts';
import { groupsByRole } from '../../../src-renderer/deployment/address-sheet.ts';
import {
  addBoundary,
  addSegment,
  changeBoundary,
  changeSegment,
  removeBoundary,
  removeSegment,
} from '../../../src-renderer/deployment/boundary-edits.ts';
import { networkColumns, networkGroups } from '../../../src-renderer/deployment/network-sheet.ts';
import {
  addHosts,
  addNetworks,
  removeHosts,
  removeNetworks,
  type Plan,
} from '../../../src-renderer/deployment/plan-edits.ts';
import { changeMedia, changePort } from '../../../src-renderer/deployment/port-edits.ts';
import {
  checkChoices,
  editHosts,
  editNetworks,
} from '../../../src-renderer/deployment/sheet-edits.ts';
import { pasteBlock } from '../../../src-renderer/deployment/sheet/block.ts';
import type { SheetColumn, SheetGroup } from '../../../src-renderer/deployment/sheet/sheet.ts';
import { readTsv } from '../../../src-renderer/deployment/sheet/tsv.ts';
import {
  addSite,
  pairSite,
  possibleParents,
  removeSite,
  renameSite,
  setParent,
  setSiteKind,
} from '../../../src-renderer/deployment/site-edits.ts';
import { writtenText } from '../../../src-renderer/deployment/written-text.ts';

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TEXTS = [
  'fe01.corp.kerlann.fr',
  '10.1.2.131, 2001:db8::131',
  '10,1,2,131',
  '\u00A010.1.2.132\u00A0; 10.1.2.133\u200B',
  '"10.1.2.140\n10.1.2.141"',
  '\u202Eevil\u202C \uFEFF\uFFFD\u0000',
  '\uD83D half',
  `${'x'.repeat(LIMITS.name - 1)}\u{1F600}`,
  'y'.repeat(3000),
  Array.from({ length: 300 }, (_, index) => `10.0.${String(index)}.1`).join('\n'),
  '__proto__',
  'Main site',
  '',
  '   ',
  'a\tb\tc\td\r\ne\t"f ""g"""\r\n\r\n\r\n',
];

const scenario = referenceScenario('sfb-2015');
const interfaces = plannedInterfaces(scenario);
const roleIds = [...new Set(interfaces.map(({ role }) => role))];

/** One random step of somebody who fills in a plan with this and that. */
function step(plan: Plan, random: () => number): Plan {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const deployment = { ...plan, scenario };
  const site = pick(plan.sites);
  const text = writtenText(pick(TEXTS), LIMITS.text);
  const number = 1 + Math.floor(random() * 65_535);

  const paste = (columns: readonly SheetColumn[], groups: readonly SheetGroup[]) => {
    const rows = groups.flatMap((group) => group.rows);
    if (rows.length === 0) return [];
    const [top, left] = [Math.floor(random() * rows.length), Math.floor(random() * columns.length)];
    const block = { top, bottom: top, left, right: left };
    const { edits } = pasteBlock({ rows, columns }, block, readTsv(pick(TEXTS)));
    return checkChoices(edits, columns).edits;
  };
  const pasteHosts = (): Plan => {
    const rows = rowsByRole(plan, interfaces);
    const all = { site: '', zone: null, rows: null, query: '' };
    const groups = groupsByRole(deployment, rows, all, 'en');
    return editHosts(plan, paste(addressColumns(deployment, rows, 'en'), groups));
  };
  const pasteNetworks = (): Plan =>
    editNetworks(
      plan,
      paste(networkColumns(deployment, 'en'), networkGroups(deployment, '', 'en')),
    );
  const onBoundary = (): Plan => {
    if (plan.boundaries.length === 0) return addBoundary(plan);
    const boundary = pick(plan.boundaries);
    const segment = pick(boundary.segments).id;
    return pick([
      () => changeBoundary(plan, boundary.id, { name: text }),
      () => addSegment(plan, boundary),
      () => changeSegment(plan, boundary, segment, { name: text, roles: [pick(roleIds)] }),
      () => changeSegment(plan, boundary, segment, { sites: [site.id] }),
      () => (boundary.segments.length > 2 ? removeSegment(plan, boundary, segment) : plan),
      () => removeBoundary(plan, boundary.id),
    ])();
  };
  const withParent = (): Plan => {
    const parents = possibleParents(plan, site);
    return parents.length === 0 ? plan : setParent(plan, site.id, pick(parents).id);
  };
  const withPartner = (): Plan => {
    const others = plan.sites.filter(({ id, kind }) => id !== site.id && kind === 'central');
    return others.length === 0 ? plan : pairSite(plan, site.id, pick(others).id);
  };
  return pick([
    pasteHosts,
    pasteHosts,
    pasteHosts,
    pasteNetworks,
    pasteNetworks,
    onBoundary,
    withParent,
    withPartner,
    () => setSiteKind(plan, site.id, pick(['central', 'branch'])),
    () => renameSite(plan, site.id, text),
    () => addSite(plan, 'Site'),
    () => removeSite(plan, site.id),
    () => addHosts(plan, pick(roleIds), pick(['machine', 'pool']), 2, ''),
    () => removeHosts(plan, new Set(plan.hosts.slice(0, 1).map(({ id }) => id))),
    () => addNetworks(plan, 2, ''),
    () => removeNetworks(plan, new Set(plan.networks.slice(0, 1).map(({ id }) => id))),
    () => changeMedia(plan, pick(MEDIA_IDS), { start: number }),
    () => changeMedia(plan, pick(MEDIA_IDS), { count: number }),
    () => changePort(plan, pick(CUSTOM_PORT_IDS), number),
    () => ({ ...plan, request: { ...plan.request, customer: text } }),
  ])();
}

describe('whatever somebody types, pastes, adds and removes', () => {
  it.each([1, 2, 3, 4, 5, 6])('can be saved and opened again the same (walk %i)', (seed) => {
    const random = randomFrom(seed);
    let plan: Plan = newDeployment(scenario);
    for (let count = 0; count < 250; count += 1) {
      plan = step(plan, random);
      if (count % 10 > 0) continue;
      const deployment = completePlan({ ...plan, scenario });
      const reading = readDeployment(writeDeployment(deployment));
      expect(reading).toEqual({ kind: 'read', deployment, migratedFrom: null });
    }
  });
});
