import type { Language, Text } from '#shared/catalog/index.ts';
import type { Command } from './command.ts';

const TEXTS = {
  about: {
    en: 'Portolan: the documented firewall ports of Lync Server 2013 and Skype for Business Server 2015.',
    fr: 'Portolan\u00A0: les ports de pare-feu documentés de Lync Server 2013 et Skype Entreprise Server 2015.',
  },
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

/** Terms and their explanations in two columns. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  return rows.map(([term, explanation]) => `  ${term.padEnd(width)}  ${explanation}\n`).join('');
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
    .map(([option, { placeholder, short, values, summary }]) => {
      const flag = short === undefined ? `--${option}` : `-${short}, --${option}`;
      return [`${flag} ${values?.join('|') ?? placeholder}`, summary[language]] as const;
    });
  const words = command.words === undefined ? '' : ` ${command.words}`;
  return [
    `${command.summary[language]}\n`,
    `${TEXTS.usage[language]} portolan ${name}${words} [options]\n`,
    `${TEXTS.options[language]}\n${columns([...own, ...commonOptions(language)])}`,
  ].join('\n');
}
