import { themeChoices, type ThemeChoice } from '#shared/host/settings.ts';
import type { Command } from '../find/command.ts';
import { commandMessages, themeCommand } from '../i18n/command-messages.ts';
import { shellMessages } from '../i18n/shell-messages.ts';
import type { IconName } from '../ui/icons.ts';
import { linkTo } from './address.ts';
import type { AppState } from './app-state.svelte.ts';
import { exportShown, exportWorkbook } from './export-shown.ts';
import { fileCommands } from './file-commands.ts';
import { copyAloud, printMap } from './host-tasks.ts';
import { scenarioCommands } from './scenario-commands.ts';
import { viewCommands } from './view-commands.ts';

export const themeIcons = {
  light: 'sun',
  dark: 'moon',
  'high-contrast': 'contrast',
  system: 'system',
} as const satisfies Record<ThemeChoice, IconName>;

/** Everything the palette can do. */
export function commandsOf(app: AppState): readonly Command[] {
  const command = (
    id: keyof typeof commandMessages,
    icon: IconName,
    run: () => void,
    keys?: string,
  ): Command => ({
    id,
    title: commandMessages[id],
    icon,
    run,
    ...(keys !== undefined && { keys }),
  });
  return [
    command('showMap', 'map', () => (app.view = 'map'), 'Ctrl+1'),
    command('fitMap', 'map', () => {
      app.fitMap();
    }),
    command('copyLink', 'copy', () => void copyAloud(app, linkTo(app))),
    command('showListings', 'listing', () => {
      app.view = 'ports';
      app.ports.table = 'listings';
    }),
    command('showFlows', 'flow', () => {
      app.view = 'ports';
      app.ports.table = 'flows';
    }),
    command('showContradictions', 'contradiction', () => {
      app.view = 'ports';
      app.ports.table = 'contradictions';
    }),
    ...(app.handedOver ? [] : fileCommands(app)),
    command('exportCsv', 'export', () => {
      void exportShown(app);
    }),
    command('showRules', 'flow', () => (app.view = 'rules'), app.handedOver ? 'Ctrl+3' : 'Ctrl+4'),
    command('exportWorkbook', 'export', () => {
      void exportWorkbook(app);
    }),
    command('exportDrawing', 'export', () => (app.dialog = 'drawing'), 'Ctrl+Shift+E'),
    command('printPreview', 'print', () => (app.dialog = 'print'), 'Ctrl+P'),
    command('print', 'print', () => void printMap(app)),
    ...(app.handedOver ? [] : scenarioCommands(app)),
    command('clearFilters', 'filter', () => {
      app.filter.clear();
    }),
    command(
      'leftPanel',
      'panel-left',
      () => {
        app.toggleLeft();
      },
      'Ctrl+B',
    ),
    command('inspector', 'panel-right', () => {
      app.toggleInspector();
    }),
    command('english', 'command', () => (app.language.choice = 'en')),
    command('french', 'command', () => (app.language.choice = 'fr')),
    command('systemLanguage', 'command', () => (app.language.choice = 'system')),
    ...themeChoices.map((theme): Command => ({
      id: `theme-${theme}`,
      title: themeCommand(shellMessages[`theme-${theme}`]),
      icon: themeIcons[theme],
      run: () => (app.theme.choice = theme),
    })),
    ...viewCommands(app),
    command(
      'help',
      'help',
      () => {
        app.help.open(app);
      },
      'F1',
    ),
    ...(['glossary', 'whats-new', 'about'] as const)
      .filter((place) => !app.handedOver || place !== 'whats-new')
      .map((place) =>
        command(place, 'help', () => {
          app.help.open(app, place);
        }),
      ),
    command('shortcuts', 'keyboard', () => (app.dialog = 'shortcuts'), '?'),
  ];
}
