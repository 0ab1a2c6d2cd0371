/** Why the host could not do what it was asked. Each has a sentence in both languages on the page. */
export const failureReasons = [
  'read-only',
  'disk-full',
  'denied',
  'gone',
  'changed',
  'in-use',
  'too-large',
  'not-a-file',
  'unavailable',
  'other',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/**
 * What became of something the host was asked to do. Expected trouble travels as a value, also from
 * process to process; only bugs are thrown.
 */
export type Outcome<Value = undefined> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly detail: string };

/** An outcome without anything to hand back. */
export const done: Outcome = { kind: 'done', value: undefined };

/** The failed outcome for a reason; `detail` is for the "copy details" of the page, in English. */
export function failed(reason: FailureReason, detail: string): Outcome<never> {
  return { kind: 'failed', reason, detail };
}
