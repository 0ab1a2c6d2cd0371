import type { Language, Text } from '#shared/catalog/index.ts';

/** An option of a command, such as `--format json`. */
export interface CommandOption {
  /** What stands for its value in the help: `P`, `FILE`. An option without takes no value and is a switch. */
  readonly placeholder?: string;
  readonly summary: Text;
  /** A letter for short, as in `-o`. One letter means the same option in every command. */
  readonly short?: string;
  /** The values it takes, where they are few and fixed. Others are the command's to check. */
  readonly values?: readonly string[];
  /** Whether it may be given several times; the values then come joined by commas. */
  readonly repeatable?: true;
}

/** What a command gets to work with. */
export interface CommandInput {
  /** The values of the options given, checked against `CommandOption.values`; of a switch its own name. */
  readonly options: Readonly<Record<string, string | undefined>>;
  /** What follows the command's name. */
  readonly words: readonly string[];
  /** The user's language: `--lang`, or else the environment's. */
  readonly language: Language;
}

/** Where a command writes: its answer to `out`, everything else to `err`. */
export interface CommandIo {
  readonly out: (answer: string | Uint8Array) => void;
  /** Whether `out` is a terminal, on which bytes make no sense. */
  readonly isTerminal: boolean;
  readonly err: (text: string) => void;
  /** Shows how far work is, in place of what it showed before; an empty text clears it. Not there where nobody watches. */
  readonly progress?: (text: string) => void;
}

/** One verb of the command line. */
export interface Command {
  readonly summary: Text;
  /** What follows its name, for the help: `"<query>"`. A command without takes options only. */
  readonly words?: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Throws a `UsageError` where it cannot make sense of its input; nothing is written then. */
  readonly run: (input: CommandInput, io: CommandIo) => void | Promise<void>;
}

/** Something the user is told in words, with an exit code of its own kind. */
class ReportedError extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.name = new.target.name;
    this.text = text;
  }
}

/** The user asked for something that does not exist. The message says what does. */
export class UsageError extends ReportedError {}

/** What was asked makes sense and could not be done. The message says why and what to do. */
export class FailedError extends ReportedError {}

/** A `UsageError` for a value that is none of the valid ones, which it lists. */
export function unknownValue(option: string, value: string, valid: readonly string[]): UsageError {
  const list = valid.map((item) => `\n  ${item}`).join('');
  return new UsageError({
    en: `Unknown value for --${option}: ${value}. Valid values:${list}`,
    fr: `Valeur inconnue pour --${option}\u00A0: ${value}. Valeurs valides\u00A0:${list}`,
  });
}
