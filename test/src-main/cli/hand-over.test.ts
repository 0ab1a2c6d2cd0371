import { afterAll, describe, expect, it } from 'vitest';
import { portolan } from './command-line.ts';
import { FileFolder } from './deployment-file.ts';

const folder = new FileFolder();
const plan = folder.plan();
afterAll(() => {
  folder.remove();
});

describe('portolan hand-over', () => {
  it('wants a file to write to rather than fill a terminal with a page', async () => {
    const { code, out, err } = await portolan(['hand-over', plan], {}, { isTerminal: true });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('-o hand-over.html');
  });

  it('makes nothing of a file that is no deployment', async () => {
    const broken = folder.write('broken.portolan', '{ "format": ');
    const page = `${folder.path}/page.html`;
    const { code, err } = await portolan(['hand-over', broken, '-o', page, '--lang', 'fr']);
    expect(code).toBe(1);
    expect(err).toContain('n’a pas pu être lu');
  });
});
