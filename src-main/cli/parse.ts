import { parseArgs } from 'node:util';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { UsageError, unknownValue, type Command, type CommandInput } from './command.ts';
import { isLanguage, languageOf } from './language.ts';

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: string | null; readonly missing: boolean }
  | { readonly kind: 'run'; readonly command: string; readonly input: CommandInput };

type OptionToken = Extract<
  NonNullable<ReturnType<typeof parseArgs>['tokens']>[number],
  { kind: 'option' }
>;

/** Options that every command takes; `lang` comes with a value, the other two without. */
const FLAGS = ['help', 'version'];

function namesOf(
  command: Command | undefined,
  commands: Readonly<Record<string, Command>>,
): string[] {
  const own = command ? [command] : Object.values(commands);
  return [...new Set([...own.flatMap(({ options }) => Object.keys(options)), 'lang', ...FLAGS])];
}

function unknownOption(name: string, valid: readonly string[]): UsageError {
  const list = valid.map((item) => `\n  --${item}`).join('');
  return new UsageError({
    en: `Unknown option: ${name}. Valid options:${list}`,
    fr: `Option inconnue\u00A0: ${name}. Options valides\u00A0:${list}`,
  });
}

function unknownCommand(name: string, commands: Readonly<Record<string, Command>>): UsageError {
  const list = Object.keys(commands)
    .map((item) => `\n  ${item}`)
    .join('');
  return new UsageError({
    en: `Unknown command: ${name}. Valid commands:${list}`,
    fr: `Commande inconnue\u00A0: ${name}. Commandes valides\u00A0:${list}`,
  });
}

/** The name of a switch stands for its value. */
function switchValue({ name, rawName, value }: OptionToken): string {
  if (value === undefined) return name;
  throw new UsageError({
    en: `${rawName} takes no value.`,
    fr: `${rawName} ne prend pas de valeur.`,
  });
}

/** The value of an option, checked as far as the option's description goes. */
function valueOf(token: OptionToken, values: readonly string[] | undefined): string {
  const { name, rawName, value } = token;
  // `--format --lang fr`: what looks like an option is no value, unless written `--format=...`.
  if (value === undefined || value === '' || (!token.inlineValue && /^-[^\d]/u.test(value))) {
    const list = values ? values.map((item) => `\n  ${item}`).join('') : '';
    throw new UsageError({
      en: `${rawName} needs a value${values ? '. Valid values:' : '.'}${list}`,
      fr: `${rawName} demande une valeur${values ? '. Valeurs valides\u00A0:' : '.'}${list}`,
    });
  }
  if (!values) return value;
  // `--paper A3`, `--lang FR`: capitals mean nothing else.
  const known = values.find((item) => item.toLowerCase() === value.toLowerCase());
  if (known === undefined) throw unknownValue(name, value, values);
  return known;
}

function tokensOf(
  args: readonly string[],
  commands: Readonly<Record<string, Command>>,
): { readonly options: readonly OptionToken[]; readonly words: readonly string[] } {
  const described = Object.values(commands).flatMap(({ options }) => Object.entries(options));
  const options: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    lang: { type: 'string' },
  };
  for (const [name, { short, placeholder }] of described) {
    const type = placeholder === undefined ? 'boolean' : 'string';
    options[name] ??= { type, ...(short === undefined ? {} : { short }) };
  }
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  return {
    options: tokens.filter((token) => token.kind === 'option'),
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
  };
}

/** The language that a command line asks for, even if the rest of it makes no sense. */
export function requestedLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandInput['language'] {
  const { options } = tokensOf(args, {});
  const asked = options.findLast(({ name }) => name === 'lang')?.value;
  return isLanguage(asked) ? asked : languageOf(environment);
}

function repeatedOption(name: string): UsageError {
  return new UsageError({
    en: `--${name} is given more than once. Give it once.`,
    fr: `--${name} est donnée plusieurs fois. Donnez-la une seule fois.`,
  });
}

/** The values of the options by name; those of a repeatable option joined by commas. */
function valuesOf(
  options: readonly OptionToken[],
  command: Command | undefined,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const token of options) {
    const { name } = token;
    const described = command?.options[name];
    const isSwitch = described !== undefined && described.placeholder === undefined;
    const value = isSwitch
      ? switchValue(token)
      : valueOf(token, name === 'lang' ? LANGUAGES : described?.values);
    const before = values[name];
    if (before !== undefined && !described?.repeatable) throw repeatedOption(name);
    values[name] = before === undefined ? value : `${before},${value}`;
  }
  return values;
}

/** Reads a command line. Options may stand before or after the command. */
export function parseRequest(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  commands: Readonly<Record<string, Command>>,
): Request {
  const { options, words } = tokensOf(args, commands);
  const [name, ...rest] = words;
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;

  const valid = namesOf(command, commands);
  const stranger = options.find((token) => !valid.includes(token.name));
  if (stranger) throw unknownOption(stranger.rawName, valid);
  if (options.some((token) => token.name === 'version')) return { kind: 'version' };
  if (name !== undefined && command === undefined) throw unknownCommand(name, commands);
  if (options.some((token) => token.name === 'help')) {
    return { kind: 'help', command: name ?? null, missing: false };
  }
  const values = valuesOf(options, command);
  if (name === undefined || command === undefined) {
    return { kind: 'help', command: null, missing: true };
  }
  if (command.words === undefined && rest[0] !== undefined) {
    throw new UsageError({
      en: `${name} takes options only, not “${rest[0]}”. Valid options:${valid.map((item) => `\n  --${item}`).join('')}`,
      fr: `${name} ne prend que des options, pas «\u00A0${rest[0]}\u00A0». Options valides\u00A0:${valid.map((item) => `\n  --${item}`).join('')}`,
    });
  }
  const language = requestedLanguage(args, environment);
  return { kind: 'run', command: name, input: { options: values, words: rest, language } };
}
