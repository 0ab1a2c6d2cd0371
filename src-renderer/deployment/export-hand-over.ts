import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { deploymentTitle } from '#shared/export/deployment-title.ts';
import { makeHandOver } from '#shared/export/hand-over.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import { exported, failureMessages } from '../i18n/shell-messages.ts';
import type { StatusTone } from '../ui/status-state.svelte.ts';

/** What making a hand-over needs of the window around. */
export interface HandOverWindow {
  readonly host: Pick<AppHost, 'handOverPage' | 'exportFile'>;
  readonly say: (text: Text, tone?: StatusTone) => void;
}

/** Makes the hand-over of a deployment for the customer, and keeps it where the user says. */
export async function exportHandOver(
  deployment: Deployment,
  language: Language,
  { host, say }: HandOverWindow,
): Promise<void> {
  const page = await host.handOverPage();
  const outcome =
    page.kind === 'done'
      ? await host.exportFile({
          suggestedName: `${deploymentTitle(deployment, language)}.html`,
          mediaType: 'text/html',
          content: makeHandOver(page.value, deployment, language),
        })
      : page;
  if (outcome.kind === 'done') say(exported(outcome.value));
  if (outcome.kind === 'failed') say(failureMessages[outcome.reason], 'problem');
}
