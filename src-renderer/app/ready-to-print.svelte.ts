import { untrack } from 'svelte';
import { mapChoices } from '../print/print-now.ts';
import { printOwnMenu } from '../print/print-stage.ts';
import type { AppState } from './app-state.svelte.ts';

/** Nobody prints sooner, and nobody waits for it. */
const DELAY_MS = 1500;

/**
 * Keeps something ready for the browser's own print command, which waits for nothing: the pack that was made last, or
 * the map alone where there is none of what is on the screen now. To be called while a component is made.
 */
export function keepReadyToPrint(app: AppState): void {
  $effect(() => printOwnMenu(() => app.packs.packOf(app.packSubject)));
  $effect(() => {
    const { packSubject, packs, dialog, printChoices, diagram } = app;
    if (dialog === 'print' || diagram.placing) return;
    if (untrack(() => packs.packOf(packSubject))) return;
    const choices = mapChoices(packSubject, printChoices, app.language.current);
    const timer = setTimeout(() => void packs.make(packSubject, choices), DELAY_MS);
    return () => {
      clearTimeout(timer);
    };
  });
}
