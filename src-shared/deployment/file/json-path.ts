import { revealHidden } from './hidden-characters.ts';

/** Keys and list positions that lead to a value. */
export type JsonPath = readonly (string | number)[];

/** An object of JSON, as opposed to a list or `null`. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path; `undefined` where there is none. Looks at own fields only. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === 'number' ? (value[key] as unknown) : undefined;
    return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

const LONGEST_QUOTE = 60;

/** A piece of a file as messages quote it: short, with nothing hidden in it. */
export function quoted(text: string): string {
  const shown = revealHidden(text.slice(0, LONGEST_QUOTE + 1));
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
}

/** A path in writing: `hosts[3].interfaces.access.addresses[0]`. Empty for the whole file. */
export function formatPath(path: JsonPath): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${String(key)}]`;
      if (!/^[\w-]{1,60}$/u.test(key)) return `[${JSON.stringify(quoted(key))}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}
