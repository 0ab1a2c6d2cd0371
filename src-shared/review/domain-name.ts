import { readAddress } from '#shared/deployment/plan/address.ts';

/** Why a text is no fully qualified domain name. */
export type NameProblem =
  | 'address'
  | 'final-dot'
  | 'not-ascii'
  | 'underscore'
  | 'character'
  | 'empty-label'
  | 'no-dot'
  | 'hyphen'
  | 'long-label'
  | 'too-long';

/** Limits of RFC 1035, section 2.3.4; the second is that of the text, without its final dot. */
export const LONGEST_LABEL = 63;
export const LONGEST_NAME = 253;

/** The first thing that keeps a text from being a host's full name (RFC 1123); `null` for a good name. */
export function nameProblem(name: string): NameProblem | null {
  const labels = name.split('.');
  if (/^[\d.]+$/u.test(name) || readAddress(name).ok) return 'address';
  if (labels.length > 1 && labels.at(-1) === '') return 'final-dot';
  if (/\P{ASCII}/u.test(name)) return 'not-ascii';
  if (name.includes('_')) return 'underscore';
  if (/[^A-Za-z0-9.-]/u.test(name)) return 'character';
  if (labels.includes('')) return 'empty-label';
  if (labels.length < 2) return 'no-dot';
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return 'hyphen';
  if (labels.some((label) => label.length > LONGEST_LABEL)) return 'long-label';
  return name.length > LONGEST_NAME ? 'too-long' : null;
}
