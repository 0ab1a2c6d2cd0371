import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { DeploymentEditor } from '../../../src-renderer/deployment/deployment-editor.svelte.ts';
import type { Plan } from '../../../src-renderer/deployment/plan-edits.ts';
import {
  addRevision,
  changeRevision,
  removeRevision,
} from '../../../src-renderer/deployment/revision-edits.ts';

const empty: Plan = newDeployment(referenceScenario('sfb-2015'));
const plan: Plan = {
  ...empty,
  titleBlock: { ...empty.titleBlock, revision: 'B', date: '2026-01-31', author: 'Ada' },
};

describe('the revision table', () => {
  it('takes a new line from the title block', () => {
    expect(addRevision(plan).revisions).toEqual([
      { revision: 'B', date: '2026-01-31', author: 'Ada', note: '' },
    ]);
  });

  it('changes and loses the line that is meant, and none that is not there', () => {
    const three = [0, 1, 2].reduce(addRevision, plan);
    const changed = changeRevision(three, 1, { note: 'voice' });
    expect(changed.revisions.map(({ note }) => note)).toEqual(['', 'voice', '']);
    expect(removeRevision(changed, 1).revisions.map(({ note }) => note)).toEqual(['', '']);
    expect(changeRevision(plan, 0, { note: 'voice' })).toBe(plan);
  });

  it('has no more lines than a file can hold', () => {
    let full = plan;
    for (let count = 0; count <= LIMITS.revisions; count += 1) full = addRevision(full);
    expect(full.revisions).toHaveLength(LIMITS.revisions);
  });

  it('goes back line by line', () => {
    const editor = new DeploymentEditor(
      () => referenceScenario('sfb-2015'),
      () => 'en',
    );
    editor.begin();
    editor.change(addRevision);
    editor.change((each) => changeRevision(each, 0, { note: 'first' }));
    editor.undo();
    expect(editor.deployment.revisions.map(({ note }) => note)).toEqual(['']);
    editor.undo();
    expect(editor.deployment.revisions).toEqual([]);
  });
});
