import type { MenuCommand } from '#shared/host/menu-command.ts';
import type { AppState } from './app-state.svelte.ts';
import { exportShown } from './export-shown.ts';

export interface MenuTargets {
  readonly focusSearch: () => void;
}

/** Takes over what is being written: a menu of the system leaves the field its focus, and a command would miss it. */
function takeOverWriting(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !field.matches('input, select, textarea')) return;
  field.blur();
  // A cell closes its field; any other is written in further.
  field.focus();
}

/** Does what the application menu asks. */
export function onMenuCommand(app: AppState, command: MenuCommand, targets: MenuTargets): void {
  takeOverWriting();
  switch (command) {
    case 'find':
      targets.focusSearch();
      return;
    case 'print':
    case 'print-to-pdf':
      app.dialog = 'print';
      return;
    case 'export':
      void exportShown(app);
      return;
    case 'export-drawing':
      app.dialog = 'drawing';
      return;
    case 'hand-over':
      app.files.handOver();
      return;
    case 'new-deployment':
      app.files.begin();
      return;
    case 'open-deployment':
      app.files.open();
      return;
    case 'save-deployment':
      void app.files.save();
      return;
    case 'save-deployment-as':
      void app.files.save('elsewhere');
      return;
    case 'show-rules':
      app.view = 'rules';
      return;
    case 'show-deployment':
      app.view = 'deployment';
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
      return;
    case 'help':
      app.help.open(app);
      return;
    case 'shortcuts':
      app.dialog = 'shortcuts';
      return;
    case 'glossary':
    case 'whats-new':
    case 'about':
      app.help.open(app, command);
  }
}
