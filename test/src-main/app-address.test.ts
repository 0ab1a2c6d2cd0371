import { resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFor, isOwnAddress, startAddress, staysOnPage } from '../../src-main/app-address.ts';

const folder = resolve('page');

describe('the file for an address', () => {
  it('is the one of that name in the folder of the page', () => {
    expect(fileFor(startAddress, folder)).toBe(resolve(folder, 'index.html'));
    expect(fileFor('app://portolan/', folder)).toBe(resolve(folder, 'index.html'));
    expect(fileFor('app://portolan/assets/a%20b.js?x=1#y', folder)).toBe(
      resolve(folder, 'assets/a b.js'),
    );
  });

  it.each([
    'app://portolan/%2e%2e%2fmain/main.js',
    'app://portolan/..%2f..%2fetc/passwd',
    'app://portolan/..%5c..%5cwindows',
    'app://portolan/a%00.js',
    'app://portolan/%',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'https://portolan/index.html',
    'nonsense',
    '',
  ])('does not exist for %j', (address) => {
    expect(fileFor(address, folder)).toBeUndefined();
  });

  it('never leaves the folder, whatever a browser makes of the dots', () => {
    for (const path of ['../x', '%2e%2e/x', './../../x', 'a/../../x', '//x', '/..%2Fx']) {
      const file = fileFor(`app://portolan/${path}`, folder);
      expect(file === undefined || file.startsWith(folder + sep)).toBe(true);
    }
  });
});

describe('navigation', () => {
  it.each([startAddress, `${startAddress}#ports`])('may stay on the page: %s', (address) => {
    expect(staysOnPage(address)).toBe(true);
  });

  it.each([
    'app://portolan/assets/index.js',
    `${startAddress}?x=1`,
    'app://portolan.example/index.html',
    'https://example.com/',
    'file:///tmp/index.html',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:app://portolan/1',
  ])('may not go to %s', (address) => {
    expect(staysOnPage(address)).toBe(false);
  });

  it('takes no address with a user name or a port for its own', () => {
    expect(isOwnAddress('app://portolan:80/')).toBe(false);
    expect(isOwnAddress('app://portolan@evil/')).toBe(false);
  });
});
