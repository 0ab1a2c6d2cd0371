import { withoutHidden } from '#shared/deployment/file/hidden-characters.ts';
import { readAddress } from '#shared/deployment/plan/address.ts';

const readable = (text: string): boolean => readAddress(text).ok;

/** The addresses in a cell: between commas, semicolons or lines, and blanks where each part is an address. */
export function splitAddresses(text: string): readonly string[] {
  return text
    .split(/[,;\r\n]+/u)
    .map((part) => withoutHidden(part).trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = part.split(/\s+/u);
      return words.length > 1 && !readable(part) && words.every(readable) ? words : [part];
    });
}

/** Addresses as a cell shows them. */
export function joinAddresses(addresses: readonly string[]): string {
  return addresses.join(', ');
}
