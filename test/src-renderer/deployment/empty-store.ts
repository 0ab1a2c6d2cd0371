import type { DocumentStore } from '#shared/host/document-store.ts';
import { done } from '#shared/host/outcome.ts';

const never = (): Promise<never> => Promise.reject(new Error('not asked for here'));

/** Files of a user who has none, in a host with one window. */
export const emptyStore: DocumentStore = {
  open: never,
  openAgain: never,
  save: never,
  claim: () => Promise.resolve(true),
  whenFree: () => Promise.resolve(),
  showEdited: () => undefined,
  recent: () => Promise.resolve([]),
  clearRecent: () => Promise.resolve(done),
  arrived: () => Promise.resolve(null),
  onNews: () => () => undefined,
};
