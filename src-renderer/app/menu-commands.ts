import type { MenuCommand } from '#shared/host/menu-command.ts';
import { portsFile } from '../ports/ports-file.ts';
import type { AppState } from './app-state.svelte.ts';
import { exportFile } from './host-tasks.ts';

export interface MenuTargets {
  readonly focusSearch: () => void;
}

/** Does what the application menu asks. */
export function onMenuCommand(app: AppState, command: MenuCommand, targets: MenuTargets): void {
  switch (command) {
    case 'find':
      targets.focusSearch();
      return;
    case 'print':
    case 'print-to-pdf':
      app.dialog = 'print';
      return;
    case 'export':
      void exportFile(app, portsFile(app.ports, app.language.current));
      return;
    case 'show-ports':
      app.view = 'ports';
      return;
    case 'show-map':
      app.view = 'map';
      return;
    case 'fit-map':
      app.fitMap();
      return;
    case 'language-en':
      app.language.choice = 'en';
      return;
    case 'language-fr':
      app.language.choice = 'fr';
      return;
    case 'language-system':
      app.language.choice = 'system';
      return;
    case 'theme-light':
      app.theme.choice = 'light';
      return;
    case 'theme-dark':
      app.theme.choice = 'dark';
      return;
    case 'theme-high-contrast':
      app.theme.choice = 'high-contrast';
      return;
    case 'theme-system':
      app.theme.choice = 'system';
  }
}
