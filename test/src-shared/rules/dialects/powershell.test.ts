import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { writePowershell } from '#shared/rules/dialects/powershell.ts';
import { makePolicy } from '#shared/rules/make-policies.ts';
import { aContext } from '../oracle/contexts.ts';
import {
  anEnd,
  anObject,
  anyEnd,
  aPolicy,
  aRule,
  emptyFixture,
  HOSTILE_TEXTS,
  hostileFixture,
  hostFixture,
  INTERNAL,
  over,
} from '../oracle/fixtures.ts';
import { readCalls } from '../oracle/powershell-reader.ts';
import { readSample, sampleFiles } from '../oracle/samples.ts';

const frontEnds = anEnd(INTERNAL, ['front-end/primary'], 'PTL-front-ends', [
  anObject('fe', ['10.0.0.11', '2001:db8::11']),
]);
const clients = anEnd(INTERNAL, ['internal-client/primary'], 'PTL-clients', [
  anObject('paris', ['10.1.0.0/16']),
  anObject('lyon', ['10.2.0.10-10.2.0.77']),
]);

const small = aPolicy(
  'host',
  [
    aRule({
      id: '7',
      from: clients,
      to: frontEnds,
      protocols: [over('tcp', [443, [5060, 5062]]), over('udp', [3478], [[1024, 65_535]])],
    }),
    aRule({
      id: '9',
      from: anyEnd(INTERNAL, ['internal-client/primary']),
      to: frontEnds,
      protocols: [over('tcp', [444]), over('tcp', [445], [[88, 88]])],
    }),
  ],
  {
    kind: 'host',
    name: { en: 'Host firewalls', fr: 'Pare-feu des serveurs' },
    roles: ['front-end', 'mediation'],
  },
);

/** The hostile labels on a server, in all that a script repeats of them. */
const hostile = {
  ...hostileFixture,
  kind: 'host' as const,
  roles: ['front-end' as const],
  rules: hostileFixture.rules.map((rule) => ({ ...rule, from: rule.to, to: rule.from })),
};

const namesIn = (text: string): readonly string[] =>
  readCalls(text).flatMap((call) => call.get('Name') ?? []);

describe('the PowerShell text', () => {
  it.each(LANGUAGES)(
    'is a script that asks for the roles of the machine, in %s',
    async (language) => {
      const text = writePowershell(small, aContext(language));
      await expect(text).toMatchFileSnapshot(`expected/small-${language}.ps1`);
    },
  );

  it('begins with a byte order mark, so that Windows PowerShell reads its accents', () => {
    for (const policy of [small, emptyFixture])
      expect(writePowershell(policy, aContext('fr'))).toMatch(/^\uFEFF#Requires/u);
  });

  it('offers only roles that have rules, and none where there is none', () => {
    expect(writePowershell(small, aContext('en'))).toContain("[ValidateSet('front-end')]");
    expect(writePowershell(emptyFixture, aContext('en'))).not.toContain('ValidateSet');
  });

  it('gives the rules of Windows names that stay and that no two share', () => {
    expect(namesIn(writePowershell(small, aContext('en')))).toEqual([
      'PTL-R7-TCP',
      'PTL-R7-UDP',
      'PTL-R9-TCP',
      'PTL-R9-TCP-2',
    ]);
    for (const file of sampleFiles) {
      const policy = makePolicy(readSample(file), 'host', { style: 'pair', layout: 'flow' });
      const [names = [], others] = LANGUAGES.map((language) =>
        namesIn(writePowershell(policy, aContext(language))),
      );
      expect(names).toEqual(others);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('lists only addresses of the IP versions that both ends have', () => {
    const [first] = readCalls(writePowershell(small, aContext('en')));
    expect(first?.get('LocalAddress')).toEqual(['10.0.0.11']);
    expect(first?.get('RemoteAddress')).toEqual(['10.1.0.0/16', '10.2.0.10-10.2.0.77']);
  });

  it('lets no label leave its quotes, typographic ones included', () => {
    for (const language of LANGUAGES) {
      const text = writePowershell(hostile, aContext(language, HOSTILE_TEXTS.join(' ')));
      expect(readCalls(text)).toHaveLength(HOSTILE_TEXTS.length);
      const names = readCalls(text).flatMap((call) => call.get('DisplayName') ?? []);
      expect(names[2]).toContain('’; Stop-Computer; ‘');
      expect(names.join()).not.toMatch(/[\n|`$]/u);
      const unquoted = text
        .split(/[\n\r\u2028\u2029\u0085]/u)
        .map((line) => line.replace(/^\s*#.*$/u, '').replace(/'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'/gu, ''));
      expect(unquoted.join('\n')).not.toMatch(/Stop-Computer|Remove-Item|flush|['‘’‚‛]/u);
    }
  });

  it('writes each rule once for every role that it is for', () => {
    const text = writePowershell(hostFixture, aContext('en'));
    expect(namesIn(text)).toEqual(['PTL-R40-TCP', 'PTL-R41-UDP', 'PTL-R41-TCP', 'PTL-R42-TCP']);
    expect(text.indexOf("'mediation' {")).toBeLessThan(text.indexOf('PTL-R42-TCP'));
    expect(text.indexOf("'mediation' {")).toBeGreaterThan(text.indexOf('PTL-R41-TCP'));
  });
});
