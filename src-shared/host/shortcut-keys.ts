import { COMMAND_IDS, commandRow, type CommandId } from './command-table.ts';

/** Where keys are pressed: browsers keep some for themselves, and in a hand-over nothing is edited. */
export interface KeyPlace {
  readonly desktop: boolean;
  readonly handOver: boolean;
}

/** What of a keyboard event tells which keys were pressed. */
export interface PressedKeys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Keys taken apart. `key` is a letter in upper case, a digit, a sign or a name such as `PageUp`. */
interface Chord {
  readonly control: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly key: string;
}

const isLetter = (key: string): boolean => /^[A-Z]$/u.test(key);
const isDigit = (key: string): boolean => /^\d$/u.test(key);
const isSign = (key: string): boolean => key.length === 1 && !isLetter(key) && !isDigit(key);

function chordOf(keys: string): Chord {
  const parts = keys.split('+');
  return {
    control: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: parts.at(-1) ?? '',
  };
}

/** A letter where it is written; where a keyboard or the Alt key writes other signs, where it lies. */
function isKey(key: string, { key: written, code }: PressedKeys): boolean {
  if (isDigit(key)) return code === `Digit${key}`;
  if (!isLetter(key)) return written === key;
  return /^[a-z]$/iu.test(written) ? written.toUpperCase() === key : code === `Key${key}`;
}

/** Ctrl and Alt together are AltGr, which writes characters. */
function isChord(keys: string, pressed: PressedKeys): boolean {
  const { control, alt, shift, key } = chordOf(keys);
  return (
    control === (pressed.ctrlKey || pressed.metaKey) &&
    alt === pressed.altKey &&
    // Many keyboards write a sign with Shift.
    (isSign(key) || shift === pressed.shiftKey) &&
    isKey(key, pressed)
  );
}

/** Whether keys write something where there is a field: with Alt a Mac writes signs. */
function writes(keys: string): boolean {
  const { control, key } = chordOf(keys);
  return !control && (isSign(key) || isLetter(key));
}

/** The keys of a command, those to show first. None where it does not exist. */
export function keysOf(id: CommandId, { desktop, handOver }: KeyPlace): readonly string[] {
  const row = commandRow(id);
  if (handOver && row.portolanOnly) return [];
  const keys = (handOver ? row.handOver : undefined) ?? row.keys ?? [];
  if (!desktop || row.desktop === undefined) return keys;
  return [row.desktop, ...keys.filter((each) => each !== row.desktop)];
}

/** The command whose keys were pressed, leaving a field what it needs while somebody is `writing` in it. */
export function commandAt(
  pressed: PressedKeys,
  place: KeyPlace,
  writing: boolean,
): CommandId | undefined {
  return COMMAND_IDS.find((id) =>
    keysOf(id, place).some(
      (keys) => isChord(keys, pressed) && !(writing && (commandRow(id).fieldsOwn || writes(keys))),
    ),
  );
}

/** Keys as Electron writes them. */
export const acceleratorOf = (keys: string): string => keys.replace('Ctrl', 'CmdOrCtrl');

/** Whether a menu may take keys before the page: what could be writing is the page’s to judge. */
export const isForMenu = (keys: string): boolean => /^(?:Ctrl\+|Shift\+F|F)\S/u.test(keys);
