import {
  COMMAND_IDS,
  commandRow,
  commandTable,
  type CommandId,
} from '#shared/host/command-table.ts';
import { keysOf, type KeyPlace } from '#shared/host/shortcut-keys.ts';
import type { Command } from '../find/command.ts';
import type { Actions, CommandTargets } from './action.ts';
import type { AppState } from './app-state.svelte.ts';
import { fileActions, recentCommands, sampleCommands } from './file-commands.ts';
import { productCommands, scenarioActions } from './scenario-commands.ts';
import { printCommands, settingActions } from './setting-commands.ts';
import { lookCommands, viewActions } from './view-commands.ts';

/** Where the keys of the window are pressed. */
export function keyPlaceOf({ host, handedOver }: AppState): KeyPlace {
  return { desktop: host.kind === 'electron', handOver: handedOver !== null };
}

/** What every command of the table does, whoever asks: palette, keys or menu. */
function actionsOf(app: AppState, { focusSearch }: CommandTargets): Actions {
  const place = (id: 'glossary' | 'whats-new' | 'about'): Actions[CommandId] => ({
    icon: 'help',
    run: () => {
      app.help.open(app, id);
    },
  });
  return {
    ...fileActions(app),
    ...viewActions(app),
    ...scenarioActions(app),
    ...settingActions(app),
    find: {
      icon: 'search',
      // Nobody looks for the palette in itself.
      offered: app.dialog !== 'palette',
      run: () => (app.dialog = app.dialog === 'palette' ? null : 'palette'),
    },
    search: {
      icon: 'search',
      run: () => {
        app.dialog = null;
        focusSearch();
      },
    },
    help: {
      icon: 'help',
      run: () => {
        app.help.open(app);
      },
    },
    glossary: place('glossary'),
    'whats-new': place('whats-new'),
    about: place('about'),
    shortcuts: { icon: 'keyboard', run: () => (app.dialog = 'shortcuts') },
  };
}

/** Does what a key or a menu asks for; nothing where there is nothing to do it to. */
export function runCommand(app: AppState, id: CommandId, targets: CommandTargets): void {
  if (app.handedOver && commandRow(id).portolanOnly) return;
  const { offered = true, run } = actionsOf(app, targets)[id];
  if (offered || id === 'find') run();
}

/** Everything the palette can do, now and here. */
export function commandsOf(app: AppState, targets: CommandTargets): readonly Command[] {
  const actions = actionsOf(app, targets);
  const place = keyPlaceOf(app);
  const own = COMMAND_IDS.filter(
    (id) => actions[id].offered !== false && !(place.handOver && commandRow(id).portolanOnly),
  ).map((id): Command => {
    const { icon, setting, run } = actions[id];
    const [keys] = keysOf(id, place);
    return {
      id,
      title: commandTable[id].title,
      icon,
      run,
      ...(keys !== undefined && { keys }),
      ...(setting && { setting }),
    };
  });
  return [
    ...own,
    ...lookCommands(app),
    ...(place.handOver
      ? []
      : [...productCommands(app), ...recentCommands(app), ...sampleCommands(app)]),
    ...printCommands(app),
  ];
}
