import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { portolan } from './command-line.ts';

describe('options', () => {
  it('may stand before or after the command, with or without an equals sign', async () => {
    const { out } = await portolan('roles --role edge --format json');
    expect(await portolan('--format=json roles --role=edge')).toMatchObject({ code: 0, out });
    expect(await portolan('--role edge --format json roles')).toMatchObject({ code: 0, out });
  });

  it('take fixed values in capitals too', async () => {
    const { out } = await portolan('roles --role edge --format json --lang fr');
    expect(await portolan('roles --role edge --format JSON --lang FR')).toMatchObject({
      code: 0,
      out,
    });
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
    ['scenarios --product lync', 'sfb-2015'],
    ['diff a b --format csv', 'md'],
    ['map --workload mail', 'federation'],
    ['map --firewall middle', 'internal'],
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
      for (const command of ['find', 'listings', 'flows', 'scenarios', 'diff', 'map']) {
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
  it.each(['', 'flows', 'map', 'diff', 'scenarios', 'listings'])(
    'fit a terminal in both languages: %s --help',
    async (command) => {
      for (const language of LANGUAGES) {
        const { out } = await portolan(`${command} --help --lang ${language}`);
        const [, ...lines] = out.split('\n');
        expect(lines.filter((line) => line.length > 100)).toEqual([]);
      }
    },
  );

  it('list the values of an option beside it where they are few, else after what it does', async () => {
    const { out } = await portolan('map --help');
    expect(out).toContain('--firewall external|internal');
    expect(out).toMatch(/--workload W .*: im-presence, conferencing,\n/u);
  });

  it('are answers: on stdout, with exit code 0', async () => {
    expect(await portolan('--help')).toMatchObject({ code: 0, err: '' });
    expect((await portolan('listings --help')).out).toContain('--product lync-2013|sfb-2015');
    expect((await portolan('find -h --lang fr')).out).toContain('Utilisation');
    expect((await portolan('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});
