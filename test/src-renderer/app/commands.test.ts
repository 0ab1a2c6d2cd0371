import { describe, expect, it } from 'vitest';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { AppState } from '../../../src-renderer/app/app-state.svelte.ts';
import { commandsOf, runCommand } from '../../../src-renderer/app/commands.ts';
import type { AppHost } from '../../../src-shared/host/app-host.ts';
import { defaultSettings } from '../../../src-shared/host/settings.ts';
import { aDeployment } from '../../src-shared/rules/deployments.ts';

/** A page of which nothing is asked but what it is. */
function appIn(kind: AppHost['kind'], handedOver: Deployment | null = null): AppState {
  const host = { kind, systemLanguage: 'en', runtime: [], documents: {}, recovery: {} };
  return new AppState(host as unknown as AppHost, defaultSettings, [], handedOver, '1.0.0');
}
const targets = { focusSearch: (): undefined => undefined };

describe('the commands', () => {
  it('each have an id of their own, families of them too', () => {
    const ids = commandsOf(appIn('browser'), targets).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('show the keys of where they are pressed', () => {
    const keys = (kind: AppHost['kind'], id: string): string | undefined =>
      commandsOf(appIn(kind), targets).find((each) => each.id === id)?.keys;
    expect([keys('browser', 'show-map'), keys('electron', 'show-map')]).toEqual([
      'Alt+1',
      'Ctrl+1',
    ]);
    expect(keys('browser', 'theme-dark')).toBeUndefined();
  });

  it('that change what is on the screen come out of the dialog that hides it', () => {
    const app = appIn('browser');
    for (const id of ['undo', 'redo', 'reset-scenario', 'clear-filters'] as const) {
      app.dialog = 'help';
      runCommand(app, id, targets);
      expect([id, app.dialog]).toEqual([id, null]);
    }
  });

  it('that set something are in force once they have been run', () => {
    const app = appIn('browser');
    const find = (id: string): ReturnType<typeof commandsOf>[number] | undefined =>
      commandsOf(app, targets).find((each) => each.id === id);
    const choices = commandsOf(app, targets).filter(
      ({ id, setting }) => setting && id !== 'left-panel' && id !== 'inspector',
    );
    expect(choices.length).toBeGreaterThan(15);
    for (const { id } of choices) {
      find(id)?.run();
      expect([id, find(id)?.setting?.inForce]).toEqual([id, true]);
    }
    expect(find('left-panel')?.setting?.now.en).toBe('shown');
    find('left-panel')?.run();
    expect(find('left-panel')?.setting?.now.en).toBe('hidden');
  });

  it('offer nothing in a hand-over that changes something in it, and do nothing of it', () => {
    const handedOver = aDeployment();
    const app = appIn('browser', handedOver);
    const ids = commandsOf(app, targets).map(({ id }) => id);
    const editing = /deployment|scenario|product|sample|compar|undo|redo|hand-over|whats-new/u;
    expect(ids.filter((id) => editing.test(id))).toEqual([]);
    runCommand(app, 'new-scenario', targets);
    expect(app.dialog).toBeNull();
  });

  it('offer to save only what has been begun', () => {
    const app = appIn('browser');
    const offered = (): boolean =>
      commandsOf(app, targets).some(({ id }) => id === 'save-deployment-as');
    expect(offered()).toBe(false);
    app.editor.begin();
    expect(offered()).toBe(true);
  });

  it('lead to a view out of the list of shortcuts, and through the workloads back to all of the map', () => {
    const app = appIn('browser');
    app.dialog = 'shortcuts';
    runCommand(app, 'show-rules', targets);
    expect([app.dialog, app.view]).toEqual([null, 'rules']);
    const seen: (string | null)[] = [];
    do {
      runCommand(app, 'next-view', targets);
      seen.push(app.map.outlook.workload);
    } while (app.map.outlook.workload !== null);
    expect(app.view).toBe('map');
    expect(seen.length).toBeGreaterThan(5);
    expect(new Set(seen).size).toBe(seen.length);
    runCommand(app, 'previous-view', targets);
    expect(app.map.outlook.workload).toBe(seen.at(-2));
  });

  it('open and close the palette by the same keys', () => {
    const app = appIn('browser');
    for (const expected of ['palette', null, 'palette']) {
      runCommand(app, 'find', targets);
      expect(app.dialog).toBe(expected);
    }
  });
});
