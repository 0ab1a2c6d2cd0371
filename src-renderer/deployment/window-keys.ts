import { commandAt, type PressedKeys } from '#shared/host/shortcut-keys.ts';

/** Every key that is the window’s anywhere: a field need not know where it stands. */
const ANYWHERE = { desktop: true, handOver: false } as const;

/**
 * Whether a key is a shortcut by which the window saves, leaves or covers what is being written: that has to be taken
 * over first.
 */
export function isWindowKey(pressed: PressedKeys): boolean {
  const writesNothing =
    pressed.ctrlKey || pressed.metaKey || pressed.altKey || /^F\d/u.test(pressed.key);
  return writesNothing && commandAt(pressed, ANYWHERE, true) !== undefined;
}
