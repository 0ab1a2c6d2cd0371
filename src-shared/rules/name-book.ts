import { digest } from '#shared/deployment/digest.ts';

/** What every object of Portolan begins with, so that it is told from the firewall's own. */
export const PREFIX = 'PTL-';
/** The shortest limit of the firewalls that rules are written for is 63; writers add a word of their own. */
const LONGEST = 52;

/** A text as part of an object's name: ASCII letters, digits and single hyphens. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/**
 * A name in `room` characters, at least 9. What is longer ends with a hyphen and letters and digits that stand for the
 * whole name, so that names with the same beginning stay apart.
 */
export function shortened(name: string, room: number): string {
  if (name.length <= room) return name;
  const tail = `-${digest(name).toString(36)}`;
  return name.slice(0, room - tail.length).replace(/-$/u, '') + tail;
}

/** Gives names that no two things share, the same ones for the same wishes in the same order. */
export class NameBook {
  readonly #taken = new Set<string>();

  /** `PTL-` and the parts that are not empty, with a number after them where the name is taken. */
  name(...parts: readonly string[]): string {
    const wished =
      PREFIX +
      parts
        .map(slug)
        .filter((part) => part !== '')
        .join('-');
    for (let count = 1; ; count += 1) {
      const tail = count === 1 ? '' : `-${String(count)}`;
      const name = shortened(wished, LONGEST - tail.length) + tail;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}
