import { PRODUCT_IDS, products } from '#shared/catalog/index.ts';
import type { Command } from '../find/command.ts';
import { commandMessages, productCommand } from '../i18n/command-messages.ts';
import type { AppState } from './app-state.svelte.ts';

/** What the palette can do about the scenario. */
export function scenarioCommands(app: AppState): readonly Command[] {
  return [
    {
      id: 'newScenario',
      title: commandMessages.newScenario,
      icon: 'plan',
      run: () => (app.dialog = 'new-scenario'),
    },
    {
      id: 'undo',
      title: commandMessages.undo,
      icon: 'undo',
      keys: 'Ctrl+Z',
      run: () => {
        app.undo();
      },
    },
    {
      id: 'redo',
      title: commandMessages.redo,
      icon: 'redo',
      keys: 'Ctrl+Shift+Z',
      run: () => {
        app.redo();
      },
    },
    {
      id: 'reset',
      title: commandMessages.reset,
      icon: 'reset',
      run: () => {
        app.history.reset();
      },
    },
    ...PRODUCT_IDS.map((product): Command => ({
      id: `product-${product}`,
      title: productCommand(products[product].name),
      icon: 'command',
      run: () => {
        app.history.change({ product });
      },
    })),
  ];
}
