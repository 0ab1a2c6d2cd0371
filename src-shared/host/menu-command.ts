/** What the application menu can ask of the page. The page decides what it means there. */
export const menuCommands = [
  'new-deployment',
  'open-deployment',
  'save-deployment',
  'save-deployment-as',
  'export',
  'export-drawing',
  'hand-over',
  'print',
  'print-to-pdf',
  'find',
  'show-map',
  'show-ports',
  'show-deployment',
  'show-rules',
  'fit-map',
  'language-en',
  'language-fr',
  'language-system',
  'theme-light',
  'theme-dark',
  'theme-high-contrast',
  'theme-system',
] as const;

export type MenuCommand = (typeof menuCommands)[number];
