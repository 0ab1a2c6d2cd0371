import type { Language } from '#shared/catalog/index.ts';
import type { FileProblem } from '#shared/deployment/file/file-problem.ts';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { handOverBlock } from '#shared/export/hand-over.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import { done } from '#shared/host/outcome.ts';
import { defaultSettings, type Settings } from '#shared/host/settings.ts';

/** What a page holds beside the program: nothing, a deployment to look at, or one that cannot be read. */
export type HandOverReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly deployment: Deployment; readonly language: Language }
  | { readonly kind: 'newer' }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

/** What of a document matters here. */
export interface HandOverPage {
  readonly documentElement: Pick<HTMLElement, 'lang'>;
  getElementById(id: string): Pick<HTMLElement, 'textContent'> | null;
}

/** Looks for a deployment in a page, before anything in it changes, and reads it as strictly as a file. */
export function readHandOver(page: HandOverPage): HandOverReading {
  const block = page.getElementById(handOverBlock);
  if (block === null) return { kind: 'none' };
  const reading = readDeployment(block.textContent);
  if (reading.kind !== 'read') return reading;
  const language = page.documentElement.lang === 'fr' ? 'fr' : 'en';
  return { kind: 'read', deployment: reading.deployment, language };
}

/** How a hand-over begins: with its map, in its language, its tables down to what concerns it. */
function firstSettings(language: Language): Settings {
  return { ...defaultSettings, language, view: { ports: { table: 'flows', onlyScenario: true } } };
}

/**
 * The host of a hand-over: it remembers nothing, and nothing that a Portolan in the same browser remembers. Pages from
 * disk share one storage.
 */
export function forgetfulHost(host: AppHost, language: Language): AppHost {
  return {
    ...host,
    loadSettings: () => Promise.resolve(firstSettings(language)),
    saveSettings: () => Promise.resolve(done),
    documents: {
      ...host.documents,
      recent: () => Promise.resolve([]),
      arrived: () => Promise.resolve(null),
    },
    recovery: {
      keep: () => Promise.resolve(done),
      leftBehind: () => Promise.resolve({ copies: [], spoilt: 0 }),
      forget: () => Promise.resolve(done),
    },
  };
}
