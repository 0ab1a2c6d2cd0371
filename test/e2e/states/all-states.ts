import type { Page } from '@playwright/test';
import type { Language } from '#shared/catalog/index.ts';
import { deploymentStates, recoveryStates } from './deployment-states.ts';
import { dialogStates } from './dialog-states.ts';
import { mapStates } from './map-states.ts';
import { rulesStates, tableStates } from './table-states.ts';
import { Walk, type OpenFile, type State } from './walk.ts';

/** Every view, menu, dialog and message, each reached from the one before. */
export function statesOf(app: Page, language: Language, openFile: OpenFile): readonly State[] {
  const walk = new Walk(app, language, openFile);
  return [
    mapStates,
    tableStates,
    deploymentStates,
    rulesStates,
    dialogStates,
    recoveryStates,
  ].flatMap((part) => part(walk));
}
