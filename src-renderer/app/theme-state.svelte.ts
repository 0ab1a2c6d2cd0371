import { WORKLOAD_IDS } from '#shared/catalog/index.ts';
import { diagramThemes } from '#shared/diagram/diagram-theme.ts';
import { workloadLooks } from '#shared/diagram/workload-look.ts';
import type { ThemeChoice } from '#shared/host/settings.ts';
import { MediaQuery } from 'svelte/reactivity';

export type Theme = Exclude<ThemeChoice, 'system'>;

/** The colours of the screen: as chosen, or as the system has them. */
export class ThemeState {
  choice: ThemeChoice = $state('system');
  readonly #dark = new MediaQuery('prefers-color-scheme: dark');
  readonly #contrast = new MediaQuery('prefers-contrast: more');
  readonly current: Theme = $derived.by(() => {
    if (this.choice !== 'system') return this.choice;
    if (this.#contrast.current) return 'high-contrast';
    return this.#dark.current ? 'dark' : 'light';
  });

  constructor(choice: ThemeChoice) {
    this.choice = choice;
  }

  /** Puts the theme on the page, with the colours of workloads and changes as custom properties. */
  apply(root: HTMLElement): void {
    root.dataset['theme'] = this.current;
    for (const id of WORKLOAD_IDS) {
      const look = workloadLooks[id];
      const colour = this.current === 'light' ? look.light : look.dark;
      root.style.setProperty(`--workload-${id}`, colour);
    }
    const { added, removed } = diagramThemes[this.current].differences;
    root.style.setProperty('--added', added);
    root.style.setProperty('--removed', removed);
  }
}
