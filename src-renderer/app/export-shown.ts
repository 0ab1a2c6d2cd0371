import { portsFile } from '../ports/ports-file.ts';
import { rulesFile, workbookFile } from '../rules/rules-file.ts';
import type { AppState } from './app-state.svelte.ts';
import { exportFile } from './host-tasks.ts';

/** Keeps the table in view as CSV: the rules of the firewall shown, or the table of the Ports view. */
export async function exportShown(app: AppState): Promise<void> {
  const language = app.language.current;
  const { policy, part, deployment } = app.rules;
  const file =
    app.view === 'rules'
      ? rulesFile('csv', [policy], deployment, language, part)
      : portsFile(app.ports, language);
  await exportFile(app, file);
}

/** Keeps the rules of all firewalls as a workbook. */
export async function exportWorkbook(app: AppState): Promise<void> {
  const { rules, language } = app;
  const file = await workbookFile(rules.allPolicies(), rules.deployment, language.current);
  await exportFile(app, file);
}
