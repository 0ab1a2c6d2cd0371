import type { Text } from './text.ts';

/** The program that listens. */
export interface Service {
  readonly name: Text;
  readonly summary: Text;
}
