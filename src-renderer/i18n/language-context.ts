import { createContext } from 'svelte';
import type { LanguageState } from './language-state.svelte.ts';

/** The language state that App.svelte makes, for every component below it. */
export const [getLanguage, setLanguage] = createContext<LanguageState>();
