import type { CommandId } from '#shared/host/command-table.ts';
import { keysOf, type KeyPlace } from '#shared/host/shortcut-keys.ts';
import { createContext } from 'svelte';
import { getLanguage } from './language-context.ts';

/** Where the keys of this page are pressed, for every component that shows some. */
export const [getKeyPlace, setKeyPlace] = createContext<KeyPlace>();

/** What tells the keys of a command by the names on the keyboard; empty where it has none. Call it as getLanguage. */
export function getCommandKeys(): (id: CommandId) => string {
  const place = getKeyPlace();
  const language = getLanguage();
  return (id) => {
    const [keys] = keysOf(id, place);
    return keys === undefined ? '' : language.keys(keys);
  };
}
