import type { Language, Text } from '#shared/catalog/index.ts';
import type { Command, CommandOption } from './command.ts';

const TEXTS = {
  about: {
    en: 'Portolan: the documented firewall ports of Lync Server 2013 and Skype for Business Server 2015.',
    fr: 'Portolan\u00A0: les ports de pare-feu documentés de Lync Server 2013 et Skype Entreprise Server 2015.',
  },
  colon: { en: ': ', fr: '\u00A0: ' },
  usage: { en: 'Usage:', fr: 'Utilisation\u00A0:' },
  command: { en: 'command', fr: 'commande' },
  commands: { en: 'Commands:', fr: 'Commandes\u00A0:' },
  options: { en: 'Options:', fr: 'Options\u00A0:' },
  more: {
    en: 'More on a command: portolan <command> --help',
    fr: 'Plus sur une commande\u00A0: portolan <commande> --help',
  },
  help: { en: 'Show this help', fr: 'Afficher cette aide' },
  version: { en: 'Show the version', fr: 'Afficher la version' },
  lang: {
    en: 'Language of names and messages; follows the environment by default',
    fr: 'Langue des noms et des messages\u00A0; celle de l’environnement par défaut',
  },
} as const satisfies Record<string, Text>;

/** What fits a terminal of the usual width. */
const LINE_WIDTH = 100;
/** Values that take more than this stand in the explanation. */
const VALUES_WIDTH = 32;

/** A text in lines of at most `width` characters, broken at spaces; no-break spaces hold. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Terms and their explanations in two columns. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  const margin = ' '.repeat(width + 4);
  return rows
    .map(([term, explanation]) => {
      const lines = wrap(explanation, LINE_WIDTH - margin.length);
      return `  ${term.padEnd(width)}  ${lines.join(`\n${margin}`)}\n`;
    })
    .join('');
}

/** An option and what it does; its values stand beside it where they are few. */
function optionRow(
  name: string,
  { placeholder, short, values = [], summary }: CommandOption,
  language: Language,
): readonly [string, string] {
  const flag = short === undefined ? `--${name}` : `-${short}, --${name}`;
  if (placeholder === undefined) return [flag, summary[language]];
  const inline = values.join('|');
  if (inline !== '' && inline.length <= VALUES_WIDTH)
    return [`${flag} ${inline}`, summary[language]];
  const list = inline === '' ? '' : `${TEXTS.colon[language]}${values.join(', ')}`;
  return [`${flag} ${placeholder}`, summary[language] + list];
}

function commonOptions(language: Language): readonly (readonly [string, string])[] {
  return [
    ['--lang en|fr', TEXTS.lang[language]],
    ['-h, --help', TEXTS.help[language]],
    ['-v, --version', TEXTS.version[language]],
  ];
}

/** What `portolan --help` prints. */
export function generalHelp(
  commands: Readonly<Record<string, Command>>,
  language: Language,
): string {
  const rows = Object.entries(commands).map(
    ([name, { words, summary }]) =>
      [words === undefined ? name : `${name} ${words}`, summary[language]] as const,
  );
  return [
    `${TEXTS.about[language]}\n`,
    `${TEXTS.usage[language]} portolan <${TEXTS.command[language]}> [options]\n`,
    `${TEXTS.commands[language]}\n${columns(rows)}`,
    `${TEXTS.options[language]}\n${columns(commonOptions(language))}`,
    `${TEXTS.more[language]}\n`,
  ].join('\n');
}

/** What `portolan <command> --help` prints. */
export function commandHelp(name: string, command: Command, language: Language): string {
  const own = Object.entries(command.options)
    .filter(([option]) => option !== 'lang')
    .map(([option, description]) => optionRow(option, description, language));
  const words = command.words === undefined ? '' : ` ${command.words}`;
  return [
    `${command.summary[language]}\n`,
    `${TEXTS.usage[language]} portolan ${name}${words} [options]\n`,
    `${TEXTS.options[language]}\n${columns([...own, ...commonOptions(language)])}`,
  ].join('\n');
}
