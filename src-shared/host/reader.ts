import { isRecord } from './settings.ts';

/** A payload that turned out to be what was expected, or what is wrong with it. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

/** Looks at something from another process, of which nothing is known, and says what it is. */
export type Reader<Value> = (value: unknown) => Reading<Value>;

const good = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
const bad = (problem: string): Reading<never> => ({ ok: false, problem });

/** Accepts no payload at all. */
export const nothing: Reader<undefined> = (value) =>
  value === undefined ? good(undefined) : bad('expected nothing');

/** Accepts one of the given words. */
export function oneOf<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value) => {
    const word = words.find((each) => each === value);
    return word === undefined ? bad(`expected one of ${words.join(', ')}`) : good(word);
  };
}

/** Accepts text of at most `longest` characters. */
export function text(longest: number): Reader<string> {
  return (value) =>
    typeof value === 'string' && value.length <= longest
      ? good(value)
      : bad(`expected text of at most ${String(longest)} characters`);
}

/** How many bytes a text takes in a file. */
export function utf8Length(value: string): number {
  let length = 0;
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** Accepts text that takes at most `most` bytes in a file. */
export function utf8(most: number): Reader<string> {
  return (value) =>
    typeof value === 'string' && value.length <= most && utf8Length(value) <= most
      ? good(value)
      : bad(`expected text of at most ${String(most)} bytes`);
}

/** Accepts bytes, at most `most` of them. */
export function bytes(most: number): Reader<Uint8Array> {
  return (value) =>
    value instanceof Uint8Array && value.byteLength <= most
      ? good(value)
      : bad(`expected at most ${String(most)} bytes`);
}

/** Accepts what passes a test. */
export function passing<Value>(
  test: (value: unknown) => value is Value,
  expected: string,
): Reader<Value> {
  return (value) => (test(value) ? good(value) : bad(`expected ${expected}`));
}

/** Accepts what the first or the second reader accepts. */
export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value) => {
    const reading: Reading<A | B> = first(value);
    return reading.ok ? reading : second(value);
  };
}

/** Accepts an object with exactly these fields: what nobody reads, nobody may send. */
export function record<Fields extends object>(readers: {
  readonly [Key in keyof Fields]-?: Reader<Fields[Key]>;
}): Reader<Fields> {
  const known = Object.keys(readers) as (keyof Fields & string)[];
  return (value) => {
    if (!isRecord(value)) return bad('expected an object');
    const stranger = Object.keys(value).find((key) => !known.some((each) => each === key));
    if (stranger !== undefined) return bad(`${stranger}: unknown field`);
    const read: Partial<Fields> = {};
    for (const key of known) {
      const reading = readers[key](value[key]);
      if (!reading.ok) return bad(`${key}: ${reading.problem}`);
      read[key] = reading.value;
    }
    return good(read as Fields);
  };
}
