import { withoutHidden } from '#shared/deployment/file/hidden-characters.ts';

/** What somebody typed or pasted, as a file can hold it: one line of visible characters, no longer than `longest`. */
export function writtenText(text: string, longest: number): string {
  const line = withoutHidden(text).replaceAll(/\s+/gu, ' ').trim();
  // A character outside the first plane is two units long: half of one cannot be read again.
  return withoutHidden(line.slice(0, longest)).trimEnd();
}
