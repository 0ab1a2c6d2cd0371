import { digest } from './digest.ts';

/** Crockford's digits of base 32, which nobody mistakes for each other. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HALF = 4;

function digits(number: number): string {
  return Array.from({ length: HALF }, (_, index) => DIGITS[(number >>> (5 * index)) & 31]).join('');
}

/** Eight signs that stand for a design, so that paper and file can be matched: `7K3M-9QXD`. */
export function designHash(text: string): string {
  return `${digits(digest(text))}-${digits(digest(`${text}#`) >>> 7)}`;
}
