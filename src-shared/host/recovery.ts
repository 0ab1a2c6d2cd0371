import { largestDocument } from './document.ts';
import type { Outcome } from './outcome.ts';
import { either, passing, record, text, utf8, type Reader } from './reader.ts';

/** Work that no file has yet, as it stands. */
export interface UnsavedWork {
  /** A whole deployment file. */
  readonly content: string;
  /** The file it is a change of; `null` where it was never saved. */
  readonly file: { readonly name: string; readonly place: string | null } | null;
}

/** The copy of unsaved work that a window left behind which ended without saving it. */
export interface CopyLeft extends UnsavedWork {
  readonly id: string;
  /** When it was kept last: an ISO date with its time. */
  readonly keptAt: string;
}

/** What windows that are gone have left. */
export interface LeftBehind {
  /** The newest first. */
  readonly copies: readonly CopyLeft[];
  /** How many copies could not be read, and were removed. */
  readonly spoilt: number;
}

/** Keeps unsaved work against a crash. Each window has a copy of its own. */
export interface RecoveryStore {
  /** Keeps the unsaved work in place of what was kept before; `null` when it is saved or given up. */
  keep(work: UnsavedWork | null): Promise<Outcome>;
  /**
   * What windows that are gone have left. To be called once at the start: the copies are this window's from then on,
   * and no other is offered them while it lives.
   */
  leftBehind(): Promise<LeftBehind>;
  /** Removes a copy that was left behind: it is recovered or not wanted. */
  forget(id: string): Promise<Outcome>;
}

/** Whether something is the id of a copy: a UUID, which names no other file. */
export function isCopyId(value: unknown): value is string {
  return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u.test(value);
}

const nobody = passing((value): value is null => value === null, 'null');

/** Reads something, or `null` where there is nothing. */
export const orNull = <Value>(reader: Reader<Value>): Reader<Value | null> =>
  either(nobody, reader);

/** Names are not longer in any file system. */
const fileName = text(300);

/** What a host gave out for a place: a UUID. */
export const knownPlace = text(36);

/** A place, or none. */
export const place = orNull(knownPlace);

/** Reads unsaved work, or that there is none. */
export const unsavedWork = orNull(
  record<UnsavedWork>({
    content: utf8(largestDocument),
    file: orNull(record({ name: fileName, place })),
  }),
);

/** Reads when a copy was kept: a moment such as `2024-05-02T10:11:12.000Z`. */
const moment = passing(
  (value): value is string =>
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(value) &&
    !Number.isNaN(Date.parse(value)),
  'a moment',
);

/** A copy as a host keeps it, with what the host knows of its file. */
export interface KeptCopy<Known> {
  readonly version: 1;
  readonly keptAt: string;
  readonly content: string;
  readonly file: { readonly name: string; readonly known: Known | null } | null;
}

/** Readers of the fields of a copy, as strict as for what comes from the page: anybody could have written it. */
export function keptFields<Known>(known: Reader<Known>): {
  readonly [Key in keyof KeptCopy<Known>]: Reader<KeptCopy<Known>[Key]>;
} {
  return {
    version: passing((value): value is 1 => value === 1, '1'),
    keptAt: moment,
    content: utf8(largestDocument),
    file: orNull(record({ name: fileName, known: orNull(known) })),
  };
}

/** What is left, in the order in which it is offered. */
export function newestFirst(copies: readonly CopyLeft[]): readonly CopyLeft[] {
  return copies.toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
}
