import { describe, expect, it } from 'vitest';
import { aerleonFiles, writeAerleon } from '#shared/rules/dialects/aerleon.ts';
import type { DialectContext } from '#shared/rules/dialects/dialect.ts';
import { readAerleon } from '../oracle/aerleon-reader.ts';
import { aContext } from '../oracle/contexts.ts';
import { decide } from '../oracle/decide.ts';
import {
  anEnd,
  anObject,
  anyEnd,
  aPolicy,
  aRule,
  boundaryFixture,
  compressedFixture,
  fixtures,
  hostileFixture,
  HOSTILE_TEXTS,
  INTERNAL,
  INTERNET,
  over,
} from '../oracle/fixtures.ts';
import { packetsFor } from '../oracle/packets.ts';
import { edgePolicy } from './edge-policy.ts';

const EN = aContext('en');
const FR = aContext('fr');

/** A text without its comment lines. */
const code = (text: string): string => text.replaceAll(/^ *#.*\n/gmu, '');

const WHY = {
  en: 'Web conferencing data from each Front End Server to the Edge; never through a load balancer.',
  fr: 'Donnees de conference web de chaque serveur frontal vers le serveur Edge ; jamais par un equilibreur de charge.',
};

const expected = (both: string, single: string): string => `
header {
  comment:: "PTL-EXT-INTERNET-PERIMETER"
  target:: srx from-zone INTERNET to-zone PERIMETER mixed
}
term R7-R9-udp {
  comment:: "${both}"
  destination-address:: PTL-GRP-AV
  protocol:: udp
  destination-port:: PTL-UDP-3478
  logging:: true
  action:: accept
}
term R7-R9-tcp {
  comment:: "${both}"
  destination-address:: PTL-GRP-AV
  protocol:: tcp
  source-port:: PTL-TCP-1024-65535
  destination-port:: PTL-TCP-50000-59999
  logging:: true
  action:: accept
}

header {
  comment:: "PTL-EXT-PERIMETER-INTERNET"
  target:: srx from-zone PERIMETER to-zone INTERNET mixed
}
term R8b-tcp {
  comment:: "${single}"
  source-address:: PTL-GRP-AV
  destination-address:: PTL-GRP-PARTNERS
  protocol:: tcp
  destination-port:: PTL-TCP-443
  action:: accept
}
PTL-GRP-AV = PTL-EDGE1-AV
             PTL-EDGE2-AV
PTL-GRP-PARTNERS = PTL-PARTNER
PTL-EDGE1-AV = 10.45.1.12/32
               2001:db8:1::12/128
PTL-EDGE2-AV = 198.51.100.22/32
PTL-PARTNER = 192.0.2.10/31
              192.0.2.12/31
              192.0.2.14/32
              2001:db8:f00::/48

PTL-UDP-3478 = 3478/udp
PTL-TCP-50000-59999 = 50000-59999/tcp
PTL-TCP-1024-65535 = 1024-65535/tcp
PTL-TCP-443 = 443/tcp
`;

describe('writeAerleon', () => {
  it('writes a filter for each pair of zones, a term for each protocol, and what they name', () => {
    expect(code(writeAerleon(edgePolicy, EN))).toBe(
      expected(`R7, R9: ${WHY.en}`, `R8b: ${WHY.en}`),
    );
  });

  it('explains itself in French, in ASCII', () => {
    const text = writeAerleon(edgePolicy, FR);
    expect(code(text)).toBe(expected(`R7, R9 : ${WHY.fr}`, `R8b : ${WHY.fr}`));
    expect(text).toContain('# Ticket : CHG-42');
    expect(text).toMatch(/^[\n -~]*$/u);
  });

  it('is its three files, one after the other, each with its path in front', () => {
    const files = aerleonFiles(edgePolicy, EN);
    expect(files.map(({ name }) => name)).toEqual([
      'portolan-ext/policies/pol/ext.pol',
      'portolan-ext/def/ext.net',
      'portolan-ext/def/ext.svc',
    ]);
    for (const { name, text } of files) expect(text).toMatch(new RegExp(`^# file: ${name}\n`, 'u'));
    expect(files.map(({ text }) => text).join('')).toBe(writeAerleon(edgePolicy, EN));
  });

  it('says which addresses are translated, and keeps Palo Alto out where some are', () => {
    const text = writeAerleon(edgePolicy, EN);
    expect(text).toContain('# - PTL-edge1-av-public: 10.45.1.12 203.0.113.12\n');
    expect(text).toContain('  # target:: paloalto from-zone INTERNET');
    expect(writeAerleon(boundaryFixture, EN)).toContain('\n  target:: paloalto from-zone INTERNAL');
  });

  it.each(fixtures)('does what policy $id says', (policy) => {
    const firewall = readAerleon(writeAerleon(policy, EN));
    const packets = packetsFor(policy, 21);
    expect(packets.map(firewall)).toEqual(packets.map((packet) => decide(policy, packet)));
  });

  it('leaves out rules without addresses and says which', () => {
    const text = writeAerleon(compressedFixture, EN);
    expect(text).toContain('term R20-R21-R22b-udp {');
    expect(text).not.toMatch(/^term R2[346]-/mu);
    expect(text).toMatch(/^# R23 left out: no address yet for/mu);
  });

  it('gives every name a token of its own, with room for what the generators add', () => {
    const long = `PTL-${'x'.repeat(58)}`;
    const members = [`${long}a`, `${long}b`, 'PTL-fe', 'PTL-FE'].map((name, index) =>
      anObject(name, [`10.0.0.${String(index)}`]),
    );
    const policy = aPolicy('internal', [
      aRule({
        id: '1',
        from: anEnd(INTERNAL, ['front-end/primary'], 'PTL-all', members),
        to: anyEnd(INTERNET, ['external-client/primary']),
        protocols: [over('tcp', [443])],
      }),
    ]);
    const tokens = [...writeAerleon(policy, EN).matchAll(/^(\S+) = 10\./gmu)].map(([, one]) => one);
    expect(tokens).toEqual([
      `PTL-${'X'.repeat(54)}`,
      `PTL-${'X'.repeat(52)}-2`,
      'PTL-FE',
      'PTL-FE-2',
    ]);
    const packets = packetsFor(policy, 22);
    expect(packets.map(readAerleon(writeAerleon(policy, EN)))).toEqual(
      packets.map((packet) => decide(policy, packet)),
    );
  });

  it('numbers the terms of a rule with several lists of source ports', () => {
    const policy = aPolicy('internal', [
      aRule({
        id: '1',
        from: anyEnd(INTERNAL, ['front-end/primary']),
        to: anyEnd(INTERNET, ['external-client/primary']),
        protocols: [over('tcp', [443]), over('tcp', [444], [[1024, 2000]])],
      }),
    ]);
    const terms = writeAerleon(policy, EN).match(/^term \S+/gmu);
    expect(terms).toEqual(['term R1-tcp', 'term R1-tcp-2']);
  });

  it.each([...HOSTILE_TEXTS, 'file: portolan-ext/def/other.net'])(
    'keeps %j inside its quotes and comments',
    (hostile) => {
      const request = Object.fromEntries(
        Object.keys(EN.request).map((key) => [key, hostile]),
      ) as unknown as DialectContext['request'];
      const end = anEnd(
        { ...INTERNAL, name: { en: hostile, fr: hostile } },
        ['front-end/primary'],
        'PTL-from',
        [anObject('PTL-fe', ['10.0.0.1'], { label: hostile, site: hostile })],
        hostile,
      );
      const rules = [aRule({ id: '1', from: end, to: end, protocols: [over('tcp', [443])] })];
      const policy = aPolicy('internal', [...rules, ...hostileFixture.rules], {
        name: { en: hostile, fr: hostile },
      });
      const text = writeAerleon(policy, { ...EN, request, scenarioText: hostile });
      const harmless = writeAerleon(aPolicy('internal', policy.rules), EN);
      expect(code(text)).toBe(code(harmless));
      expect(text.match(/^# file: .*$/gmu)).toHaveLength(3);
      expect(
        readAerleon(text)({
          family: 4,
          transport: 'tcp',
          from: 0n,
          fromPort: 1,
          to: 0n,
          toPort: 443,
        }),
      ).toBeNull();
    },
  );
});
