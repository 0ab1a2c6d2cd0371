import { createContext } from 'svelte';

/** Puts a text on the clipboard. False where the host refuses. */
export type CopyText = (text: string) => Promise<boolean>;

/** The host's clipboard, for every component below App.svelte. */
export const [getCopyText, setCopyText] = createContext<CopyText>();
