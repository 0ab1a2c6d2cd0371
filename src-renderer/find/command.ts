import { LANGUAGES, type Text } from '#shared/catalog/index.ts';
import { fold } from '#shared/search/tokens.ts';
import type { IconName } from '../ui/icons.ts';

/** What a command that sets something would change. */
export interface Setting {
  /** How it is set at the moment. */
  readonly now: Text;
  /** Whether that is what the command would set. */
  readonly inForce: boolean;
}

/** Something the palette can do. */
export interface Command {
  readonly id: string;
  readonly title: Text;
  readonly icon: IconName;
  /** Its keys, as the table of commands writes them. */
  readonly keys?: string;
  readonly setting?: Setting;
  readonly run: () => void;
}

/** Words by which people look for what can be set. */
const SETTING_WORDS = ['settings', 'preferences', 'options', 'reglages', 'parametres'];

/** How well a command answers: by the word that its name begins with, by other whole words, by their beginnings. */
const SCORES = { start: 3, word: 2, beginning: 1 } as const;
/** What a name of no other words is better by. */
const SHORTNESS = 0.5;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const begins = (parts: readonly string[], word: string): boolean =>
  parts.some((part) => part.startsWith(word));

/**
 * How well a name answers words, on average, a short name a little better than a long one; 0 where one of them begins no
 * word of it.
 */
function scoreOf(words: readonly string[], name: readonly string[]): number {
  const scores = words.map((word) => {
    if (!begins(name, word)) return 0;
    if (name[0]?.startsWith(word)) return SCORES.start;
    return name.includes(word) ? SCORES.word : SCORES.beginning;
  });
  const sum = scores.reduce<number>((total, score) => total + score, 0);
  if (words.length === 0 || scores.includes(0)) return 0;
  return sum / words.length + (SHORTNESS * words.length) / name.length;
}

/** A command that answers a query, and how well: from 1 up to less than 4. */
export interface CommandMatch {
  readonly command: Command;
  readonly score: number;
}

/** The commands in whose title, in either language, each word of a query begins a word; the best first. */
export function matchingCommands(
  commands: readonly Command[],
  query: string,
): readonly CommandMatch[] {
  const words = wordsOf(query);
  return commands
    .map((command) => {
      const { title, setting } = command;
      const more = setting ? SETTING_WORDS : [];
      const scores = LANGUAGES.map((language) =>
        scoreOf(words, [...wordsOf(title[language]), ...more]),
      );
      // Whoever asks for settings wants them in their own order.
      const asked = words.length > 0 && words.every((word) => begins(more, word));
      return { command, score: asked ? SCORES.word : Math.max(...scores) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
