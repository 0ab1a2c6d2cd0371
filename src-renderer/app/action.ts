import type { CommandId } from '#shared/host/command-table.ts';
import type { Setting } from '../find/command.ts';
import type { IconName } from '../ui/icons.ts';

/** What a command does, and how it stands. */
export interface Action {
  readonly icon: IconName;
  /** False while there is nothing to do it to. */
  readonly offered?: boolean;
  readonly setting?: Setting;
  readonly run: () => void;
}

export type Actions<Id extends CommandId = CommandId> = Readonly<Record<Id, Action>>;

/** What is not part of the state of the page, but done to what it shows. */
export interface CommandTargets {
  readonly focusSearch: () => void;
}
