import { describe, expect, it } from 'vitest';
import {
  commentText,
  headerLines,
  isWritable,
  policyTag,
  ruleComment,
  toAscii,
} from '#shared/rules/dialects/dialect.ts';
import { aContext } from '../oracle/contexts.ts';
import { compressedFixture, fixtures, HOSTILE_TEXTS } from '../oracle/fixtures.ts';

describe('commentText', () => {
  it('makes one line of any text, without quotes, escapes and invisible characters', () => {
    for (const text of HOSTILE_TEXTS)
      expect(commentText(text)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}"\\`$%?]{0,160}$/u);
    expect(commentText(' Contoso\u202e\r\n "Paris"\u00a0! ')).toBe('Contoso Paris !');
  });

  it('cuts between whole characters and says so', () => {
    expect(commentText('𝒜'.repeat(20), 10)).toBe(`${'𝒜'.repeat(7)}...`);
    expect(commentText('x'.repeat(10), 10)).toBe('x'.repeat(10));
  });
});

describe('toAscii', () => {
  it('keeps French readable and leaves nothing else', () => {
    expect(toAscii('« Cœur – été »')).toBe("' Coeur - ete '");
    for (const text of HOSTILE_TEXTS) expect(toAscii(text)).toMatch(/^[ -~]*$/u);
  });
});

describe('a rule', () => {
  it('can be written where both ends have an address in the same IP version', () => {
    const written = compressedFixture.rules.filter(isWritable).map(({ id }) => id);
    expect(written).toEqual(['20', '25']);
  });

  it('is called by all numbers that it has, with each purpose once', () => {
    const [merged] = compressedFixture.rules;
    expect(merged && ruleComment(merged, 'fr')).toBe(
      'R20, R21, R22b : Données de conférence web de chaque serveur frontal vers le serveur Edge ; jamais par un équilibreur de charge.',
    );
  });
});

describe('headerLines', () => {
  it('says which rules and which machines are left out, and why', () => {
    const lines = headerLines(compressedFixture, aContext('en'), 'Any');
    expect(lines.filter((line) => /^R\d|^No /u.test(line))).toEqual([
      'R23 left out: no address yet for edge-unknown',
      'R24 left out: no address yet for Internet',
      'R26 left out: no IP version in common between six-only and four-only',
      'No address, so in no rule: edge3-internal',
    ]);
  });

  it('begins with the firewall and says whose it is, where that is known', () => {
    const lines = headerLines(compressedFixture, aContext('fr'), 'Any');
    expect(lines.slice(0, 3)).toEqual([
      'Portolan - Pare-feu interne - Any',
      'Client : Contoso',
      'Ticket : CHG-42',
    ]);
  });
});

describe('policyTag', () => {
  it('is a plain word for every firewall', () => {
    for (const policy of fixtures) expect(policyTag(policy)).toMatch(/^[A-Z0-9-]{1,20}$/u);
    expect(policyTag({ ...compressedFixture, kind: 'boundary', id: 'Cœur de réseau' })).toBe(
      'COEUR-DE-RESEAU',
    );
  });

  it('tells firewalls apart whose long ids begin alike, and leaves ids of 20 letters whole', () => {
    const tagOf = (id: string): string => policyTag({ ...compressedFixture, kind: 'boundary', id });
    const tags = [
      'datacenter-paris-north',
      'datacenter-paris-north-1',
      'datacenter-paris-nor.2',
    ].map(tagOf);
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) expect(tag).toMatch(/^DATACENTER-P[A-Z0-9-]{2,8}$/u);
    expect(tagOf('datacenter-paris-nor')).toBe('DATACENTER-PARIS-NOR');
  });
});
