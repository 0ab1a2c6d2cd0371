/** Anything that survives a round trip through JSON. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

export const languageChoices = [...languages, 'system'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

export const themeChoices = ['light', 'dark', 'high-contrast', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What is remembered between two starts. `view` belongs to the page: the host only keeps it. */
export interface Settings {
  readonly version: 1;
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
  readonly view: Readonly<Record<string, JsonValue>>;
}

export const defaultSettings: Settings = {
  version: 1,
  language: 'system',
  theme: 'system',
  view: {},
};

/** Largest `view` that is kept, in characters of JSON: remembered choices, not documents. */
export const largestView = 64 * 1024;

/** Whether a value is an object with keys, as opposed to a list, a date or null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Largest text of settings that is looked at, in characters: a full `view`, each value on a line of its own. */
const largestText = 64 * largestView;

/** Deepest `view` that is kept, in lists and records inside each other. */
const deepestView = 16;

/** Keys that reach into an object in JavaScript instead of naming a field. */
const treacherous: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Whether a value is plain JSON that fits. What comes from another process may hold itself, or one list a million
 * times: the walk counts what it would write and goes only so deep, so that it ends soon whatever it meets.
 */
function isSmallJson(whole: unknown): whole is JsonValue {
  let left = largestView;
  const fits = (value: unknown, depth: number): boolean => {
    left -= typeof value === 'string' ? value.length + 2 : 1;
    if (left < 0 || depth > deepestView) return false;
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value);
    // Not `every` on the list itself, which passes over its holes.
    if (Array.isArray(value)) {
      if (value.length > left) return false;
      return Array.from(value as unknown[]).every((item) => fits(item, depth + 1));
    }
    if (!isRecord(value)) return false;
    return Object.entries(value).every(([key, field]) => {
      left -= key.length + 2;
      return !treacherous.includes(key) && fits(field, depth + 1);
    });
  };
  return fits(whole, 0);
}

/** Whether a value can be kept as `view`: plain JSON with keys, and small. */
export function isView(value: unknown): value is Settings['view'] {
  return isRecord(value) && isSmallJson(value) && JSON.stringify(value).length <= largestView;
}

function choice<Value extends string>(
  value: unknown,
  known: readonly Value[],
  otherwise: Value,
): Value {
  return known.find((each) => each === value) ?? otherwise;
}

/**
 * Reads remembered settings. Whatever is missing, broken or from a later version becomes its
 * default: a spoilt settings file must never keep the program from starting.
 */
export function readSettings(content: unknown): Settings {
  if (!isRecord(content) || content['version'] !== 1) return defaultSettings;
  return {
    version: 1,
    language: choice(content['language'], languageChoices, defaultSettings.language),
    theme: choice(content['theme'], themeChoices, defaultSettings.theme),
    view: isView(content['view']) ? content['view'] : defaultSettings.view,
  };
}

/** As `readSettings`, from the text of a file or a storage entry. Text that is no JSON gives the defaults. */
export function parseSettings(text: string): Settings {
  if (text.length > largestText) return defaultSettings;
  try {
    return readSettings(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return defaultSettings;
    throw error;
  }
}
