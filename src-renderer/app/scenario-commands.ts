import { PRODUCT_IDS, products } from '#shared/catalog/index.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import type { Command } from '../find/command.ts';
import { productCommand } from '../i18n/command-messages.ts';
import type { Action, Actions } from './action.ts';
import type { AppState } from './app-state.svelte.ts';
import { showView } from './view-commands.ts';

type ScenarioCommandId =
  | 'undo'
  | 'redo'
  | 'new-scenario'
  | 'reset-scenario'
  | `compare-${'previous' | 'reference'}`
  | 'end-comparison';

/** What can be done about the scenario, and what it is compared with. */
export function scenarioActions(app: AppState): Actions<ScenarioCommandId> {
  const { previous, current, isReference } = app.history;
  const compare = (against: Scenario | null, offered: boolean): Action => ({
    icon: 'compare',
    offered,
    run: () => {
      showView(app, 'map');
      app.map.compareWith(against);
    },
  });
  /** Out of a dialog, behind which nobody would see the change. */
  const openly = (change: () => void) => (): void => {
    app.dialog = null;
    change();
  };
  return {
    undo: {
      icon: 'undo',
      run: openly(() => {
        app.undo();
      }),
    },
    redo: {
      icon: 'redo',
      run: openly(() => {
        app.redo();
      }),
    },
    'new-scenario': { icon: 'plan', run: () => (app.dialog = 'new-scenario') },
    'reset-scenario': {
      icon: 'reset',
      run: openly(() => {
        app.history.reset();
      }),
    },
    'compare-previous': compare(previous, previous !== null),
    'compare-reference': compare(referenceScenario(current.product), !isReference),
    'end-comparison': compare(null, app.map.against !== null),
  };
}

/** A command for each product. */
export function productCommands(app: AppState): readonly Command[] {
  const { product: now } = app.history.current;
  return PRODUCT_IDS.map((product) => ({
    id: `product-${product}`,
    title: productCommand(products[product].name),
    icon: 'command',
    setting: { now: products[now].name, inForce: product === now },
    run: () => {
      app.history.change({ product });
    },
  }));
}
