import { describe, expect, it } from 'vitest';
import type { DialectContext } from '#shared/rules/dialects/dialect.ts';
import { writePanos } from '#shared/rules/dialects/panos.ts';
import type { Policy } from '#shared/rules/rule.ts';
import { aContext } from '../oracle/contexts.ts';
import { decide } from '../oracle/decide.ts';
import {
  anEnd,
  anObject,
  anyEnd,
  aPolicy,
  aRule,
  compressedFixture,
  externalFixture,
  fixtures,
  hostileFixture,
  HOSTILE_TEXTS,
  INTERNAL,
  INTERNET,
  over,
  PERIMETER,
} from '../oracle/fixtures.ts';
import { packetsFor } from '../oracle/packets.ts';
import { readPanos } from '../oracle/panos-reader.ts';

const EN = aContext('en');
const FR = aContext('fr');

const commands = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const rulesOnly = (text: string): readonly string[] =>
  commands(text).filter((line) => line.startsWith('set rulebase'));

const web = anObject('PTL-edge1-web', ['192.168.50.12'], { publicAddresses: ['203.0.113.12'] });
const [real] = web.addresses;
const [outside] = web.publicAddresses;
if (!real || !outside) throw new Error('the fixture has no addresses');

const small = aPolicy(
  'external',
  [
    aRule({
      id: '7a',
      from: anyEnd(INTERNET, ['external-client/primary']),
      to: anEnd(PERIMETER, ['edge/web-conferencing'], 'PTL-web', [web]),
      protocols: [over('tcp', [443])],
      nat: 'destination',
    }),
  ],
  { nat: [{ name: 'PTL-nat-web', object: web, real, public: outside }] },
);

const expected = (why: string): readonly string[] => [
  'set address PTL-edge1-web ip-netmask 192.168.50.12 description "PTL-edge1-web.contoso.com"',
  'set service PTL-tcp-443 protocol tcp port 443',
  'set address PTL-nat-web ip-netmask 203.0.113.12 description "PTL-edge1-web.contoso.com"',
  'set rulebase nat rules PTL-nat-web nat-type ipv4 from PERIMETER to INTERNET source PTL-edge1-web destination any service any',
  'set rulebase nat rules PTL-nat-web source-translation static-ip bi-directional yes translated-address PTL-nat-web',
  'set tag PTL-EXT comments Portolan',
  'set rulebase security rules PTL-EXT-R7a from INTERNET to PERIMETER application any action allow log-end yes',
  'set rulebase security rules PTL-EXT-R7a tag PTL-EXT',
  'set rulebase security rules PTL-EXT-R7a source any',
  'set rulebase security rules PTL-EXT-R7a destination PTL-nat-web',
  'set rulebase security rules PTL-EXT-R7a service PTL-tcp-443',
  `set rulebase security rules PTL-EXT-R7a description "${why}"`,
];

describe('writePanos', () => {
  it('writes objects, a translation and a rule that names the public address and the inner zone', () => {
    expect(commands(writePanos(small, EN))).toEqual(
      expected(
        'R7a: Web conferencing data from each Front End Server to the Edge; never through a load balancer.',
      ),
    );
  });

  it('explains itself in French, in ASCII', () => {
    const text = writePanos(small, FR);
    expect(commands(text)).toEqual(
      expected(
        'R7a : Donnees de conference web de chaque serveur frontal vers le serveur Edge ; jamais par un equilibreur de charge.',
      ),
    );
    expect(text).toContain('# Ticket : CHG-42');
    expect(text).toContain('# Zones : mettez les vrais noms a la place de ceux-ci.');
    expect(text).toMatch(/^[\n -~]*$/u);
  });

  it.each(fixtures)('does what policy $id says', (policy) => {
    const firewall = readPanos(writePanos(policy, EN));
    const packets = packetsFor(policy, 11);
    expect(packets.map(firewall)).toEqual(packets.map((packet) => decide(policy, packet)));
  });

  it('changes nothing when it is applied twice', () => {
    const text = writePanos(externalFixture, EN);
    const twice = readPanos(text + text);
    const packets = packetsFor(externalFixture, 12);
    expect(packets.map(twice)).toEqual(packets.map(readPanos(text)));
  });

  it('leaves out rules without addresses and says which', () => {
    const text = writePanos(compressedFixture, EN);
    expect(rulesOnly(text).join('\n')).not.toMatch(/-R2[346] /u);
    expect(text).toMatch(/^# R23 left out: no address yet for/mu);
    expect(text).toContain('PTL-INT-R20-R21-R22b');
  });

  it('says that a public IPv6 address is not translated, and names the real one', () => {
    const six = anObject('PTL-six', ['2001:db8:1::5'], { publicAddresses: ['2001:db8:2::5'] });
    const [own] = six.addresses;
    const [other] = six.publicAddresses;
    if (!own || !other) throw new Error('the fixture has no addresses');
    const policy = aPolicy(
      'external',
      [
        aRule({
          id: '8',
          from: anyEnd(INTERNET, ['external-client/primary']),
          to: anEnd(PERIMETER, ['edge/access'], 'PTL-sixes', [six]),
          protocols: [over('tcp', [443])],
          nat: 'destination',
        }),
      ],
      { nat: [{ name: 'PTL-nat-six', object: six, real: own, public: other }] },
    );
    const text = writePanos(policy, EN);
    expect(text).toContain('# - PTL-nat-six: 2001:db8:1::5 2001:db8:2::5');
    expect(rulesOnly(text).join('\n')).not.toContain('nat rules');
    expect(text).toContain('destination PTL-sixes');
  });

  it('numbers the addresses of an object, or names them by what they are where there is no room', () => {
    const long = `PTL-${'x'.repeat(59)}`;
    const policy = aPolicy(
      'internal',
      [
        aRule({
          id: '9',
          from: anEnd(INTERNAL, ['front-end/primary'], 'PTL-from', [
            anObject('PTL-fe1', ['10.0.0.1', '2001:db8::1']),
            anObject(long, ['10.0.0.2-10.0.0.4', '2001:db8::10-2001:db8::12']),
          ]),
          to: anyEnd(INTERNET, ['external-client/primary']),
          protocols: [over('tcp', [443])],
        }),
      ],
      { kind: 'internal' },
    );
    const text = writePanos(policy, EN);
    expect(commands(text).filter((line) => line.startsWith('set address'))).toEqual([
      'set address PTL-fe1.1 ip-netmask 10.0.0.1 description "PTL-fe1.contoso.com"',
      'set address PTL-fe1.2 ip-netmask 2001:db8::1 description "PTL-fe1.contoso.com"',
      `set address PTL-10.0.0.2-31 ip-netmask 10.0.0.2/31 description "${long}.contoso.com"`,
      `set address PTL-10.0.0.4 ip-netmask 10.0.0.4 description "${long}.contoso.com"`,
      `set address PTL-2001_db8__10-127 ip-netmask 2001:db8::10/127 description "${long}.contoso.com"`,
      `set address PTL-2001_db8__12 ip-netmask 2001:db8::12 description "${long}.contoso.com"`,
      'set address-group PTL-from static [ PTL-fe1.1 PTL-fe1.2 PTL-10.0.0.2-31 PTL-10.0.0.4 PTL-2001_db8__10-127 PTL-2001_db8__12 ]',
    ]);
  });

  it.each([...HOSTILE_TEXTS, '＂ ＄ ？ ＼'])(
    'keeps %j inside its quotes and comments',
    (hostile) => {
      const request = Object.fromEntries(
        Object.keys(EN.request).map((key) => [key, hostile]),
      ) as unknown as DialectContext['request'];
      const withLabel = (label: string): Policy => {
        const object = anObject('PTL-fe', ['10.0.0.1'], { label });
        const end = anEnd(INTERNAL, ['front-end/primary'], 'PTL-from', [object], label);
        const rule = aRule({ id: '1', from: end, to: end, protocols: [over('tcp', [443])] });
        return aPolicy('internal', [rule, ...hostileFixture.rules]);
      };
      const text = writePanos(withLabel(hostile), { ...EN, request, scenarioText: hostile });
      const withoutDescription = (line: string): string => line.replace(/ description ".*"$/u, '');
      expect(commands(text).map(withoutDescription)).toEqual(
        commands(writePanos(withLabel('fe.contoso.com'), EN)).map(withoutDescription),
      );
      expect(text).toMatch(/^[\n -~]*$/u);
      expect(() => readPanos(text)).not.toThrow();
    },
  );

  it('cuts long lists into several commands', () => {
    const members = Array.from({ length: 20 }, (_, index) =>
      anObject(`PTL-m${String(index)}`, [`10.0.1.${String(index)}`]),
    );
    const policy: Policy = aPolicy('internal', [
      aRule({
        id: '1',
        from: anEnd(INTERNAL, ['front-end/primary'], 'PTL-many', members),
        to: anyEnd(INTERNET, ['external-client/primary']),
        protocols: [over('tcp', [443])],
      }),
    ]);
    const groups = commands(writePanos(policy, EN)).filter((line) =>
      line.startsWith('set address-group'),
    );
    expect(groups).toHaveLength(3);
    expect(groups.join(' ').match(/PTL-m\d+/gu)).toHaveLength(20);
  });
});
