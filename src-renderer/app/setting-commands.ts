import type { LanguageChoice, ThemeChoice } from '#shared/host/settings.ts';
import { ORIENTATIONS, PAPER_IDS, papers } from '#shared/sheets/paper.ts';
import { SHEET_LOOKS } from '#shared/sheets/sheet-theme.ts';
import type { Command, Setting } from '../find/command.ts';
import {
  lookCommand,
  orientationCommand,
  paperCommand,
  settingMessages,
} from '../i18n/command-messages.ts';
import { printMessages } from '../i18n/print-messages.ts';
import { shellMessages } from '../i18n/shell-messages.ts';
import type { PrintChoices } from '../print/print-choices.ts';
import type { IconName } from '../ui/icons.ts';
import type { Action, Actions } from './action.ts';
import type { AppState } from './app-state.svelte.ts';

export const themeIcons = {
  light: 'sun',
  dark: 'moon',
  'high-contrast': 'contrast',
  system: 'system',
} as const satisfies Record<ThemeChoice, IconName>;

type SettingCommandId =
  | `language-${LanguageChoice}`
  | 'other-language'
  | `theme-${ThemeChoice}`
  | 'left-panel'
  | 'inspector';

const LANGUAGE_NAMES = {
  en: settingMessages.english,
  fr: settingMessages.french,
  system: settingMessages.system,
} as const;

/** What can be set about the window. */
export function settingActions(app: AppState): Actions<SettingCommandId> {
  const { language, theme } = app;
  const toLanguage = (choice: LanguageChoice): Action => ({
    icon: 'command',
    setting: { now: LANGUAGE_NAMES[language.choice], inForce: language.choice === choice },
    run: () => (language.choice = choice),
  });
  const toTheme = (choice: ThemeChoice): Action => ({
    icon: themeIcons[choice],
    setting: { now: shellMessages[`theme-${theme.choice}`], inForce: theme.choice === choice },
    run: () => (theme.choice = choice),
  });
  const panel = (icon: IconName, shown: boolean, run: () => void): Action => ({
    icon,
    setting: { now: shown ? settingMessages.shown : settingMessages.hidden, inForce: false },
    run,
  });
  return {
    'language-en': toLanguage('en'),
    'language-fr': toLanguage('fr'),
    'language-system': toLanguage('system'),
    'other-language': {
      icon: 'command',
      run: () => (language.choice = language.current === 'en' ? 'fr' : 'en'),
    },
    'theme-light': toTheme('light'),
    'theme-dark': toTheme('dark'),
    'theme-high-contrast': toTheme('high-contrast'),
    'theme-system': toTheme('system'),
    'left-panel': panel('panel-left', app.leftShown, () => {
      app.toggleLeft();
    }),
    inspector: panel('panel-right', app.inspectorOpen, () => {
      app.toggleInspector();
    }),
  };
}

/** Paper, way up and colours of what is printed. They show when it is, so that they are told. */
export function printCommands(app: AppState): readonly Command[] {
  const { printChoices: now } = app;
  const command = (
    id: string,
    title: Command['title'],
    setting: Setting,
    change: Partial<PrintChoices>,
  ): Command => ({
    id: `print-${id}`,
    title,
    icon: 'print',
    setting,
    run: () => {
      app.printChoices = { ...app.printChoices, ...change };
      app.status.show(title);
    },
  });
  return [
    ...PAPER_IDS.map((paper) =>
      command(
        paper,
        paperCommand(papers[paper].name),
        { now: papers[now.paper].name, inForce: paper === now.paper },
        { paper },
      ),
    ),
    ...ORIENTATIONS.map((orientation) =>
      command(
        orientation,
        orientationCommand(printMessages[orientation]),
        { now: printMessages[now.orientation], inForce: orientation === now.orientation },
        { orientation },
      ),
    ),
    ...SHEET_LOOKS.map((look) =>
      command(
        look,
        lookCommand(printMessages[look]),
        { now: printMessages[now.look], inForce: look === now.look },
        { look },
      ),
    ),
  ];
}
