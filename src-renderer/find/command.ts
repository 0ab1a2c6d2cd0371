import type { Text } from '#shared/catalog/index.ts';
import type { IconName } from '../ui/icons.ts';

/** Something the palette can do. */
export interface Command {
  readonly id: string;
  readonly title: Text;
  readonly icon: IconName;
  readonly keys?: string;
  readonly run: () => void;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** The commands in whose title, in either language, each word of a query begins a word. */
export function matchingCommands(commands: readonly Command[], query: string): readonly Command[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  return commands.filter(({ title }) =>
    [title.en, title.fr].some((text) => {
      const parts = plain(text).split(/[\s’:-]+/u);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    }),
  );
}
