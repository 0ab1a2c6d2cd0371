import type { Command } from '../find/command.ts';
import { handOverMessages } from '../i18n/hand-over-messages.ts';
import { commandMessages, sampleCommand } from '../i18n/command-messages.ts';
import { samples } from '../deployment/samples.ts';
import type { AppState } from './app-state.svelte.ts';

/** What the palette can do about the deployment and its file. */
export function fileCommands(app: AppState): readonly Command[] {
  const { editor, files } = app;
  return [
    {
      id: 'showDeployment',
      title: commandMessages.showDeployment,
      icon: 'deployment',
      keys: 'Ctrl+3',
      run: () => (app.view = 'deployment'),
    },
    {
      id: 'newDeployment',
      title: commandMessages.newDeployment,
      icon: 'plan',
      run: () => {
        files.begin();
      },
    },
    {
      id: 'openDeployment',
      title: commandMessages.openDeployment,
      icon: 'open',
      keys: 'Ctrl+O',
      run: () => {
        files.open();
      },
    },
    ...samples.map((sample): Command => ({
      id: `sample-${sample.id}`,
      title: sampleCommand(sample.name),
      icon: 'open',
      run: () => {
        files.openSample(sample);
      },
    })),
    ...(editor.begun
      ? ([
          {
            id: 'saveDeployment',
            title: commandMessages.saveDeployment,
            icon: 'save',
            keys: 'Ctrl+S',
            run: () => void files.save(),
          },
          {
            id: 'saveDeploymentAs',
            title: commandMessages.saveDeploymentAs,
            icon: 'save',
            keys: 'Ctrl+Shift+S',
            run: () => void files.save('elsewhere'),
          },
          {
            id: 'handOver',
            title: handOverMessages.menuEntry,
            icon: 'export',
            run: () => {
              files.handOver();
            },
          },
        ] as const)
      : []),
  ];
}
