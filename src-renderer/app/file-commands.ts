import type { Command } from '../find/command.ts';
import { recentCommand, sampleCommand } from '../i18n/command-messages.ts';
import { samples } from '../deployment/samples.ts';
import type { IconName } from '../ui/icons.ts';
import type { Action, Actions } from './action.ts';
import { linkTo } from './address.ts';
import type { AppState } from './app-state.svelte.ts';
import { exportShown, exportWorkbook } from './export-shown.ts';
import { copyAloud, printMap } from './host-tasks.ts';

type FileCommandId =
  | `${'new' | 'open' | 'save'}-deployment`
  | 'save-deployment-as'
  | 'hand-over'
  | `export-${'csv' | 'workbook' | 'drawing'}`
  | 'copy-link'
  | 'print-preview'
  | 'print';

/** What can be done about the deployment and its file, and what leaves Portolan as a file or on paper. */
export function fileActions(app: AppState): Actions<FileCommandId> {
  const { editor, files } = app;
  const begun = (icon: IconName, run: () => void): Action => ({
    icon,
    run,
    offered: editor.begun,
  });
  return {
    'new-deployment': {
      icon: 'plan',
      run: () => {
        app.dialog = null;
        files.begin();
      },
    },
    'open-deployment': {
      icon: 'open',
      run: () => {
        app.dialog = null;
        files.open();
      },
    },
    'save-deployment': begun('save', () => void files.save()),
    'save-deployment-as': begun('save', () => void files.save('elsewhere')),
    'hand-over': begun('export', () => {
      files.handOver();
    }),
    'export-csv': { icon: 'export', run: () => void exportShown(app) },
    'export-workbook': { icon: 'export', run: () => void exportWorkbook(app) },
    'export-drawing': { icon: 'export', run: () => (app.dialog = 'drawing') },
    'copy-link': { icon: 'copy', run: () => void copyAloud(app, linkTo(app)) },
    'print-preview': { icon: 'print', run: () => (app.dialog = 'print') },
    print: { icon: 'print', run: () => void printMap(app) },
  };
}

/** A command for each recent file. */
export function recentCommands({ files }: AppState): readonly Command[] {
  return files.recent.list.map(({ place, name, folder }) => ({
    id: `recent-${place}`,
    title: recentCommand(folder === null ? name : `${name} – ${folder}`),
    icon: 'open',
    run: () => {
      files.openAgain(place);
    },
  }));
}

/** A command for each sample. */
export function sampleCommands({ files }: AppState): readonly Command[] {
  return samples.map((sample) => ({
    id: `sample-${sample.id}`,
    title: sampleCommand(sample.name),
    icon: 'open',
    run: () => {
      files.openSample(sample);
    },
  }));
}
