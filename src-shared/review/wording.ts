import type { Text } from '#shared/catalog/index.ts';

/** More of what somebody typed says nothing more. */
const LONGEST = 60;

/** What the user wrote, short enough for a sentence. */
export function shown(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What people call an entry of the plan; its id while it has no name. */
export function nameOf({ id, name }: { readonly id: string; readonly name: string }): string {
  return shown(name.trim() === '' ? id : name.trim());
}

/** What the user wrote, in the quotation marks of each language. */
export function quoted(text: string): Text {
  return { en: `“${shown(text)}”`, fr: `«\u00A0${shown(text)}\u00A0»` };
}
