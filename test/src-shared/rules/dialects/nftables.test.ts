import { spawnSync } from 'node:child_process';
import { describe, expect, it, type TestContext } from 'vitest';
import { flows, LANGUAGES } from '#shared/catalog/index.ts';
import { writeNftables } from '#shared/rules/dialects/nftables.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import { RULE_LAYOUTS, RULE_STYLES, type Policy } from '#shared/rules/rule.ts';
import { aContext } from '../oracle/contexts.ts';
import {
  anEnd,
  anObject,
  anyEnd,
  aPolicy,
  aRule,
  externalFixture,
  fixtures,
  hostileFixture,
  INTERNET,
  over,
  PERIMETER,
  reasonFor,
} from '../oracle/fixtures.ts';
import { readSample, sampleFiles } from '../oracle/samples.ts';

/** How nft can be asked here: as it is, or as root of a network of its own. */
const NFT = [['nft'], ['unshare', '--map-root-user', '--net', 'nft']].find(
  (command) => refusal(command, 'table inet portolan_probe\n') === '',
);
const MISSING = 'nft (package nftables) is not there or may not be used';

/** What nft says against some text; empty where it takes it. */
function refusal([program = '', ...options]: readonly string[], text: string): string {
  const run = spawnSync(program, [...options, '-c', '-f', '-'], { input: text, encoding: 'utf8' });
  return run.status === 0 ? '' : `${run.stderr} ${String(run.error ?? '')}`;
}

/** The command to ask. A build machine has it; elsewhere the test is skipped without it. */
function nftFor(context: TestContext): readonly string[] {
  if (NFT) return NFT;
  if (process.env['CI'] !== undefined) throw new Error(MISSING);
  return context.skip(MISSING);
}

const edge = anObject('edge', ['192.168.50.11', '2001:db8:50::11'], {
  publicAddresses: ['203.0.113.11', '2001:db8:a::11'],
});
const access = anEnd(PERIMETER, ['edge/access'], 'PTL-edge', [edge, anObject('edge2', [])]);
const partners = anEnd(INTERNET, ['federated-partner/primary'], 'PTL-partners', [
  anObject('fabrikam', ['198.51.100.0/28', '198.51.100.16-198.51.100.20']),
  anObject('litware', ['198.51.100.30']),
]);

const small = aPolicy(
  'external',
  [
    aRule({
      id: '7',
      from: anyEnd(INTERNET, ['external-client/primary']),
      to: access,
      protocols: [over('tcp', [443])],
    }),
    aRule({
      id: '9a',
      ids: ['9a', '12'],
      from: access,
      to: partners,
      protocols: [over('tcp', [443, 5061]), over('udp', [[50_000, 59_999]], [[3478, 3478]])],
    }),
  ],
  {
    nat: edge.addresses.flatMap((real, at) => {
      const outside = edge.publicAddresses[at];
      return outside
        ? [{ name: `edge_public${String(at)}`, object: edge, real, public: outside }]
        : [];
    }),
  },
);

/** A text without comments and without what stands in quotes: what nft acts on. */
function withoutTexts(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/"[^"]*"/gu, '""').replace(/\s*#.*$/u, ''))
    .join('\n');
}

describe('the nftables text', () => {
  it.each(LANGUAGES)('is a whole file that replaces its own tables, in %s', async (language) => {
    const text = writeNftables(small, aContext(language));
    await expect(text).toMatchFileSnapshot(`expected/small-${language}.nft`);
  });

  it('acts the same in both languages', () => {
    const [english = '', french = ''] = LANGUAGES.map((language) =>
      withoutTexts(writeNftables(small, aContext(language))),
    );
    expect(french).toBe(english);
  });

  it('lets no label leave its comment or its quotes', () => {
    const text = writeNftables(hostileFixture, aContext('en', '"\nflush ruleset\n#'));
    const words = new Set(withoutTexts(text).match(/[a-z]{3,}/gu));
    const known = new Set(withoutTexts(writeNftables(small, aContext('en'))).match(/[a-z]{3,}/gu));
    expect([...words].filter((word) => !known.has(word)).toSorted()).toEqual(['from', 'hostile']);
  });

  it('keeps comments within the 128 bytes that nft takes, for every flow and language', () => {
    const [rule] = small.rules;
    if (!rule) throw new Error('there is a rule');
    const ids = Array.from({ length: 40 }, (_, index) => `${String(100 + index)}a`);
    const rules = flows.flatMap(({ id }) => [
      { ...rule, reasons: [reasonFor(100, id)] as const },
      { ...rule, ids, reasons: [reasonFor(100, id)] as const },
    ]);
    const texts = LANGUAGES.map((language) =>
      writeNftables({ ...small, rules }, aContext(language)),
    ).join('');
    const sizes = [...texts.matchAll(/ comment "([^"]*)"/gu)].map(([, comment = '']) =>
      Buffer.byteLength(comment),
    );
    expect(sizes.length).toBeGreaterThan(4 * flows.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(128);
  });

  it('translates each address once, and says which range it leaves out', () => {
    const [pair] = externalFixture.nat;
    if (!pair) throw new Error('the fixture has a translation');
    const wide = anObject('wide', ['10.0.0.0/22', '100.64.0.0/22']).addresses;
    const [real = pair.real, outside = pair.public] = wide;
    const text = writeNftables(
      { ...externalFixture, nat: [pair, pair, { ...pair, real, public: outside }] },
      aContext('en'),
    );
    expect(text.match(/203\.0\.113\.11 : 192\.168\.50\.11/gu)).toHaveLength(1);
    expect(text.match(/192\.168\.50\.11 : 203\.0\.113\.11/gu)).toHaveLength(1);
    expect(text).toMatch(/^# Left out, .*: 10\.0\.0\.0\/22$/mu);
  });

  it('removes a former translation where there is none any more', () => {
    const text = writeNftables({ ...externalFixture, nat: [] }, aContext('en'));
    expect(text).toMatch(/\ntable ip portolan_nat\ndelete table ip portolan_nat\n/u);
    expect(text).not.toContain('dnat');
  });
});

describe('nft', () => {
  const samples = sampleFiles.flatMap((file) => {
    const deployment = readSample(file);
    return policyIds(deployment).flatMap((id) =>
      RULE_STYLES.flatMap((style) =>
        RULE_LAYOUTS.map((layout) => makePolicy(deployment, id, { style, layout })),
      ),
    );
  });
  const groups: readonly (readonly [string, readonly Policy[]])[] = [
    ['hand-made policies', [small, ...fixtures]],
    ['the policies of all samples', samples.filter(({ kind }) => kind !== 'host')],
  ];

  it.for(groups)('takes the text of %s, also a second time', ([, policies], context) => {
    const nft = nftFor(context);
    const texts = policies.flatMap((policy) =>
      LANGUAGES.map((language) => writeNftables(policy, aContext(language))),
    );
    expect(texts.map((text) => refusal(nft, text + text)).filter((said) => said !== '')).toEqual(
      [],
    );
  });

  it('refuses a port that is none', (context) => {
    const nft = nftFor(context);
    const text = writeNftables(small, aContext('en')).replace('dport 443', 'dport 70000');
    expect(refusal(nft, text)).not.toBe('');
  });
});
