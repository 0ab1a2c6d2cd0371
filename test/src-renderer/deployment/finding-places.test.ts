import { describe, expect, it } from 'vitest';
import type { Finding, Place } from '#shared/review/finding.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { DeploymentEditor } from '../../../src-renderer/deployment/deployment-editor.svelte.ts';
import { DeploymentScreen } from '../../../src-renderer/deployment/deployment-screen.svelte.ts';
import {
  cellMarks,
  fieldMarks,
  openRows,
  spotOf,
} from '../../../src-renderer/deployment/finding-places.ts';
import { editHosts } from '../../../src-renderer/deployment/sheet-edits.ts';

const firstRows = new Map([['edge-1', 'edge-1/access']]);
const text = { en: 'x', fr: 'x' };
const finding = (place: Place, severity: Finding['severity'] = 'error'): Finding => ({
  check: 'a',
  severity,
  place,
  message: text,
  remedy: text,
});

describe('the place of a finding', () => {
  it.each<[Place, object]>([
    [
      { kind: 'interface', host: 'edge-1', interface: 'av', field: 'name' },
      { part: 'roles', cell: { row: 'edge-1/av', column: 'alias' } },
    ],
    [
      { kind: 'host', host: 'edge-1', field: 'role' },
      { part: 'roles', cell: { row: 'edge-1/access', column: 'name' } },
    ],
    [
      { kind: 'network', network: 'n', index: 0 },
      { part: 'subnets', cell: { row: 'n', column: 'addresses' } },
    ],
    [
      { kind: 'network', network: 'n' },
      { part: 'subnets', cell: { row: 'n', column: 'addresses' } },
    ],
    [
      { kind: 'site', site: 'paris' },
      { part: null, field: 'site-paris' },
    ],
    [
      { kind: 'media', media: 'edge' },
      { part: 'ports', field: 'media-edge' },
    ],
    [
      { kind: 'port', port: 'sql' },
      { part: 'ports', field: 'port-sql' },
    ],
    [
      { kind: 'boundary', boundary: 'b', segment: 's' },
      { part: 'boundaries', field: 'boundary-b-s' },
    ],
    [
      { kind: 'request', field: 'ticket' },
      { part: 'request', field: 'request-ticket' },
    ],
    [
      { kind: 'titleBlock', field: 'date' },
      { part: 'request', field: 'title-date' },
    ],
    [
      { kind: 'revision', index: 2, field: 'date' },
      { part: 'request', field: 'revision-2-date' },
    ],
    [{ kind: 'deployment' }, { part: null, field: 'deployment-sites' }],
  ])('%j is edited at %j', (place, spot) => {
    expect(spotOf(place, firstRows)).toEqual(spot);
  });

  it('gathers the findings of a cell, and rows with more than a notice', () => {
    const at = (index: number): Place => ({
      kind: 'interface',
      host: 'edge-1',
      interface: 'av',
      field: 'addresses',
      index,
    });
    const marks = cellMarks(
      [
        finding(at(0)),
        finding(at(1), 'notice'),
        finding({ kind: 'network', network: 'n' }, 'notice'),
      ],
      firstRows,
    );
    expect(marks.get('edge-1/av|addresses')).toHaveLength(2);
    expect([...openRows(marks)]).toEqual(['edge-1/av']);
    expect(fieldMarks([finding({ kind: 'deployment' })], firstRows).size).toBe(1);
  });
});

describe('what is missing or wrong', () => {
  it('stays in sight once mended, until everything is shown again', () => {
    const editor = new DeploymentEditor(
      () => referenceScenario('sfb-2015'),
      () => 'en',
    );
    const screen = new DeploymentScreen(editor, { query: 'fe' });
    editor.begin();
    screen.onlyOpen = true;
    const row = 'fe-1/primary';
    expect(screen.rows?.has(row)).toBe(true);
    editor.change((plan) =>
      editHosts(plan, [
        { row, column: 'name', text: 'fe01.contoso.com' },
        { row, column: 'addresses', text: '10.0.0.11' },
      ]),
    );
    expect(screen.marks.has(`${row}|addresses`)).toBe(false);
    expect(screen.rows?.has(row)).toBe(true);
    screen.reveal(
      finding({ kind: 'interface', host: 'fe-1', interface: 'primary', field: 'name' }),
    );
    expect([screen.onlyOpen, screen.sought]).toEqual([false, { row, column: 'alias' }]);
  });
});
