import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src-main/pdf/find-browser.mjs';

/** A machine on which only these files are. */
const having =
  (...files: readonly string[]) =>
  (path: string): boolean =>
    files.includes(path);

describe('findBrowser', () => {
  it('finds a browser on the path of Linux, Chrome before Chromium wherever they are', () => {
    const env = { PATH: '/usr/games:/opt/bin' };
    const chromium = '/usr/games/chromium';
    expect(findBrowser(env, 'linux', having(chromium))).toBe(chromium);
    const chrome = '/opt/bin/google-chrome';
    expect(findBrowser(env, 'linux', having(chromium, chrome))).toBe(chrome);
  });

  it.each([
    '/usr/bin/microsoft-edge-stable',
    '/snap/bin/chromium',
    '/snap/bin/brave',
    '/var/lib/flatpak/exports/bin/com.google.Chrome',
    '/home/ada/.local/share/flatpak/exports/bin/com.brave.Browser',
  ])('finds %s on a Linux whose path does not lead there', (file) => {
    expect(findBrowser({ HOME: '/home/ada' }, 'linux', having(file))).toBe(file);
  });

  it.each([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ])('finds %s on macOS', (file) => {
    expect(findBrowser({ HOME: '/Users/ada' }, 'darwin', having(file))).toBe(file);
  });

  it.each([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Users\\ada\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    'C:\\Users\\ada\\AppData\\Local\\BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ])('finds %s on Windows', (file) => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local',
    };
    expect(findBrowser(env, 'win32', having(file))).toBe(file);
  });

  it('takes the browser that the user names, by its path or its name on the path', () => {
    const exists = having('/usr/bin/chromium', '/opt/mine/vivaldi');
    expect(findBrowser({ PORTOLAN_BROWSER: '/opt/mine/vivaldi' }, 'linux', exists)).toBe(
      '/opt/mine/vivaldi',
    );
    const byName = { PORTOLAN_BROWSER: 'vivaldi', PATH: '/usr/bin:/opt/mine' };
    expect(findBrowser(byName, 'linux', exists)).toBe('/opt/mine/vivaldi');
    const onWindows = { PORTOLAN_BROWSER: 'opera.exe', PATH: 'C:\\a;D:\\b' };
    expect(findBrowser(onWindows, 'win32', having('D:\\b\\opera.exe'))).toBe('D:\\b\\opera.exe');
  });

  it('takes no other where the one that the user names is not there', () => {
    const env = { PORTOLAN_BROWSER: '/gone/chrome', PATH: '/usr/bin' };
    expect(findBrowser(env, 'linux', having('/usr/bin/chromium'))).toBeNull();
  });

  it('prefers CHROME_PATH, and goes on without it where it leads nowhere', () => {
    const exists = having('/usr/bin/chromium', '/ci/chrome');
    expect(findBrowser({ CHROME_PATH: '/ci/chrome' }, 'linux', exists)).toBe('/ci/chrome');
    expect(findBrowser({ CHROME_PATH: '/gone' }, 'linux', exists)).toBe('/usr/bin/chromium');
  });

  it.each(['linux', 'darwin', 'win32'] as const)('finds nothing on a bare %s', (platform) => {
    expect(findBrowser({}, platform, having())).toBeNull();
  });
});
