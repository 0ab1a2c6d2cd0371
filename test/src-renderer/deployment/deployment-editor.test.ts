import { beforeEach, describe, expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { DeploymentEditor } from '../../../src-renderer/deployment/deployment-editor.svelte.ts';
import { ScenarioHistory } from '../../../src-renderer/scenario/scenario-history.svelte.ts';
import { addHosts, removeHosts } from '../../../src-renderer/deployment/plan-edits.ts';
import { editHosts } from '../../../src-renderer/deployment/sheet-edits.ts';

const reference = referenceScenario('sfb-2015');
let scenario: Scenario = reference;
let editor = new DeploymentEditor(
  () => scenario,
  () => 'en',
);

beforeEach(() => {
  scenario = reference;
  editor = new DeploymentEditor(
    () => scenario,
    () => 'en',
  );
});

const rename = (name: string): void => {
  editor.change((plan) => editHosts(plan, [{ row: 'fe-1', column: 'name', text: name }]));
};
const nameOf = (id: string): string | undefined =>
  editor.deployment.hosts.find((host) => host.id === id)?.name;

describe('a deployment that is edited', () => {
  it('is there before anybody has begun it, and asks for nothing to be saved', () => {
    expect(editor.begun).toBe(false);
    expect(editor.deployment.hosts.length).toBeGreaterThan(0);
    expect(editor.dirty).toBe(false);
  });

  it('is whole whatever the scenario is about', () => {
    scenario = { ...reference, focus: ['edge'] };
    expect(
      new DeploymentEditor(
        () => scenario,
        () => 'en',
      ).deployment.scenario.focus,
    ).toEqual([]);
  });

  it('goes back and forth step by step, without end', () => {
    editor.begin();
    for (let count = 1; count <= 150; count += 1) rename(`fe${String(count)}`);
    for (let count = 1; count <= 150; count += 1) editor.undo();
    expect(nameOf('fe-1')).toBe('');
    expect([editor.canUndo, editor.dirty]).toEqual([false, false]);
    editor.redo();
    editor.redo();
    expect(nameOf('fe-1')).toBe('fe2');
    rename('other');
    expect(editor.canRedo).toBe(false);
  });

  it('takes several changes back as one step where they were made as one', () => {
    editor.begin();
    const before = editor.deployment.hosts.length;
    editor.asOneStep(() => {
      editor.change((plan) => addHosts(plan, 'front-end', 'machine', 3, ''));
      rename('fe01');
    });
    expect(editor.deployment.hosts).toHaveLength(before + 3);
    editor.undo();
    expect(editor.deployment.hosts).toHaveLength(before);
    expect(editor.canUndo).toBe(false);
  });

  it('has something to save only while it differs from its file', () => {
    editor.begin();
    rename('fe01');
    editor.saved(writeDeployment(editor.deployment), { name: 'a.portolan', place: null });
    expect(editor.dirty).toBe(false);
    rename('fe02');
    expect(editor.dirty).toBe(true);
    editor.undo();
    expect(editor.dirty).toBe(false);
  });

  it('keeps what was removed away, until the scenario changes', () => {
    editor.begin();
    editor.change((plan) => removeHosts(plan, new Set(['reverse-proxy-1'])));
    expect(nameOf('reverse-proxy-1')).toBeUndefined();
    rename('fe01');
    expect(nameOf('reverse-proxy-1')).toBeUndefined();
  });

  it('refuses changes to a file that it can only show, and takes them once a copy is saved', () => {
    const reading = readDeployment(writeDeployment(editor.deployment));
    if (reading.kind !== 'read') throw new Error('what is written can be read');
    editor.open(reading.deployment, { name: 'newer.portolan', place: null }, 'newer');
    rename('fe01');
    expect(nameOf('fe-1')).toBe('');
    expect([editor.dirty, editor.canUndo]).toEqual([false, false]);
    editor.saved(writeDeployment(editor.deployment), { name: 'copy.portolan', place: null });
    rename('fe01');
    expect([nameOf('fe-1'), editor.dirty]).toEqual(['fe01', true]);
  });
});

describe('a changed scenario', () => {
  it('brings rows of its own, which are no step and are kept with the next one', () => {
    const history = new ScenarioHistory({ ...reference, features: [] });
    const following = new DeploymentEditor(
      () => history.current,
      () => 'en',
    );
    const hasChat = (): boolean =>
      following.deployment.hosts.some(({ role }) => role === 'persistent-chat');
    following.begin();
    expect(hasChat()).toBe(false);
    history.replace(reference);
    expect(hasChat()).toBe(true);
    expect([following.canUndo, following.dirty]).toEqual([false, false]);
    following.change((plan) => editHosts(plan, [{ row: 'fe-1', column: 'name', text: 'fe01' }]));
    following.undo();
    expect(hasChat()).toBe(true);
  });
});
