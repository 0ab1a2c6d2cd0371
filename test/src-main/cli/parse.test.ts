import { describe, expect, it } from 'vitest';
import { portolan } from './command-line.ts';

describe('options', () => {
  it('may stand before or after the command, with or without an equals sign', async () => {
    const { out } = await portolan('roles --role edge --format json');
    expect(await portolan('--format=json roles --role=edge')).toMatchObject({ code: 0, out });
    expect(await portolan('--role edge --format json roles')).toMatchObject({ code: 0, out });
  });

  it('that do not exist are refused with a list of those that do', async () => {
    const { code, out, err } = await portolan('listings --colour red');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--colour');
    for (const option of ['--product', '--source', '--table', '--role', '--format', '--lang']) {
      expect(err).toContain(option);
    }
  });

  it('that are given twice are refused, unless they gather values', async () => {
    const twice = await portolan('listings --product sfb-2015 --product lync-2013');
    expect(twice).toMatchObject({ code: 2, out: '' });
    expect(twice.err).toContain('--product is given more than once');
  });

  it('of another command are refused too', async () => {
    expect(await portolan('find edge --product lync-2013')).toMatchObject({ code: 2, out: '' });
    expect(await portolan('listings --limit 3')).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    ['listings --product lync', 'sfb-2015'],
    ['listings --source nowhere', 'lync2013-edge-single-public'],
    ['listings --table none', 'edge-external'],
    ['listings --role nobody', 'Front End Servers'],
    ['flows --role nobody', 'reverse-proxy'],
    ['roles --role toString', 'reverse-proxy'],
    ['listings --format xml', 'csv'],
    ['listings --format', 'csv'],
    ['listings --format --lang en', 'csv'],
    ['listings --lang de', 'fr'],
  ])('with an unknown value are refused with the valid ones: %s', async (line, valid) => {
    const { code, out, err } = await portolan(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`\n  ${valid}\n`);
  });
});

describe('commands', () => {
  it('that do not exist are refused with a list of those that do', async () => {
    for (const name of ['ports', 'toString']) {
      const { code, out, err } = await portolan(name);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      for (const command of ['find', 'listings', 'flows', 'roles', 'sources']) {
        expect(err).toContain(`\n  ${command}\n`);
      }
    }
  });

  it('that take options only refuse other words', async () => {
    expect(await portolan('listings edge')).toMatchObject({ code: 2, out: '' });
  });

  it('left out bring the help, on stderr', async () => {
    const { code, out, err } = await portolan('');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('listings');
  });
});

describe('messages', () => {
  it('follow --lang, then LC_ALL, LC_MESSAGES and LANG', async () => {
    const french = 'Commande inconnue';
    expect((await portolan('x --lang fr')).err).toContain(french);
    expect((await portolan('x', { LANG: 'fr_CA.UTF-8' })).err).toContain(french);
    expect((await portolan('x', { LC_MESSAGES: 'fr_FR', LANG: 'en_US' })).err).toContain(french);
    expect((await portolan('x', { LC_ALL: 'C', LANG: 'fr_FR' })).err).not.toContain(french);
    expect((await portolan('x --lang en', { LANG: 'fr_FR' })).err).not.toContain(french);
  });
});

describe('help and version', () => {
  it('are answers: on stdout, with exit code 0', async () => {
    expect(await portolan('--help')).toMatchObject({ code: 0, err: '' });
    expect((await portolan('listings --help')).out).toContain('--product lync-2013|sfb-2015');
    expect((await portolan('find -h --lang fr')).out).toContain('Utilisation');
    expect((await portolan('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
