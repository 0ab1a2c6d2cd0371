/** The dialogs of the window, of which one at most is open. */
export type DialogName = 'palette' | 'shortcuts' | 'print' | 'drawing' | 'new-scenario' | 'help';
