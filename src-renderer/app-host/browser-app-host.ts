import type { AppHost } from '#shared/host/app-host.ts';
import { done, failed } from '#shared/host/outcome.ts';
import { systemLanguageFrom } from '#shared/host/system-language.ts';
import { copyFromBrowser, copyPictureFromBrowser } from './browser-clipboard.ts';
import { whenFree } from './browser-claims.ts';
import {
  claimDocumentInBrowser,
  openAgainFromBrowser,
  openFromBrowser,
  saveDocumentFromBrowser,
} from './browser-documents.ts';
import { exportFromBrowser } from './browser-files.ts';
import { clearRecentInBrowser, followRecent, recentInBrowser } from './browser-recent.ts';
import { browserRecovery } from './browser-recovery.ts';
import { loadStoredSettings, storeSettings } from './browser-storage.ts';
import { keepPage } from './single-page.ts';

/** The host when the page runs in a browser, mostly from a file on disk. */
export function browserAppHost(): AppHost {
  const ownPage = keepPage(document);
  return {
    kind: 'browser',
    systemLanguage: systemLanguageFrom(navigator.languages),
    runtime: [],
    loadSettings: () => Promise.resolve(loadStoredSettings()),
    saveSettings: (settings) => Promise.resolve(storeSettings(settings)),
    exportFile: exportFromBrowser,
    documents: {
      open: openFromBrowser,
      openAgain: openAgainFromBrowser,
      save: saveDocumentFromBrowser,
      claim: claimDocumentInBrowser,
      whenFree,
      // The tab says it by its title.
      showEdited: () => undefined,
      recent: recentInBrowser,
      clearRecent: clearRecentInBrowser,
      // No file leads to a page that opens from disk.
      arrived: () => Promise.resolve(null),
      onNews: followRecent,
    },
    recovery: browserRecovery(),
    copyText: copyFromBrowser,
    copyPicture: copyPictureFromBrowser,
    handOverPage: () => Promise.resolve(ownPage()),
    print: () => {
      // Blocks until the dialog is closed, and never says how: the paper comes from the @page rules.
      window.print();
      return Promise.resolve(done);
    },
    printToPdf: () =>
      Promise.resolve(failed('unavailable', 'A browser makes PDF files in its print dialog.')),
    onMenuCommand: () => () => undefined,
    setMenuLanguage: () => undefined,
  } satisfies AppHost;
}
