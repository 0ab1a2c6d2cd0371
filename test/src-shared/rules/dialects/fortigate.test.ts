import { describe, expect, it } from 'vitest';
import { writeFortigate } from '#shared/rules/dialects/fortigate.ts';
import type { Policy, Rule } from '#shared/rules/rule.ts';
import { aContext } from '../oracle/contexts.ts';
import { readFortigate } from '../oracle/fortigate-reader.ts';
import {
  anEnd,
  anObject,
  anyEnd,
  aRule,
  boundaryFixture,
  fixtures,
  HOSTILE_TEXTS,
  hostileFixture,
  INTERNET,
  over,
  PERIMETER,
} from '../oracle/fixtures.ts';
import { packetsFor } from '../oracle/packets.ts';
import { edgePolicy, harmlessFixture } from './edge-policy.ts';

const EXPECTED = `# Portolan - External firewall - FortiGate (FortiOS 7)
# Customer: Contoso
# Ticket: CHG-42
# Revision: A, 2015-06-01
# Scenario: Skype for Business Server 2015
# Style: source and destination ports wherever they are documented
# Rules: 2
# R10 left out: no address yet for Edge, A/V
# No address, so in no rule: PTL-edge3-av
# Review this text and replace its placeholders before you apply it; test it outside production first.
# Policies have fixed ids: 1010000000 and 10000 times the rule number, more for its letter. Applied twice, this text edits the same policies and changes nothing; it touches no other. New policies come last: move them above any policy that denies this traffic.
# Inbound policies name virtual IPs, which take an interface, not a zone. Outbound policies have NAT on and no IP pool: the FortiGate then sends from the public address of the virtual IP, ports unchanged.
# With central NAT on, policies cannot name virtual IPs: name the real addresses there and translate in the central tables.
# Interfaces: put the real interface or zone in place of these names.
# - INTERNET = Internet
# - PERIMETER = Perimeter
config firewall address
    edit "PTL-edge1-av"
        set type ipmask
        set subnet 10.45.1.12 255.255.255.255
        set comment "PTL-edge1-av.contoso.com"
    next
    edit "PTL-edge2-av"
        set type ipmask
        set subnet 198.51.100.22 255.255.255.255
        set comment "PTL-edge2-av.contoso.com"
    next
    edit "PTL-partner"
        set type iprange
        set start-ip 192.0.2.10
        set end-ip 192.0.2.14
        set comment "PTL-partner.contoso.com"
    next
end
config firewall address6
    edit "PTL-edge1-av.v6"
        set type ipprefix
        set ip6 2001:db8:1::12/128
        set comment "PTL-edge1-av.contoso.com"
    next
    edit "PTL-partner.v6"
        set type ipprefix
        set ip6 2001:db8:f00::/48
        set comment "PTL-partner.contoso.com"
    next
end
config firewall addrgrp
    edit "PTL-grp-av"
        set member "PTL-edge1-av" "PTL-edge2-av"
        set comment "PTL-grp-av"
    next
    edit "PTL-grp-partners"
        set member "PTL-partner"
        set comment "PTL-grp-partners"
    next
end
config firewall addrgrp6
    edit "PTL-grp-av.v6"
        set member "PTL-edge1-av.v6"
        set comment "PTL-grp-av"
    next
    edit "PTL-grp-partners.v6"
        set member "PTL-partner.v6"
        set comment "PTL-grp-partners"
    next
end
config firewall service custom
    edit "PTL-udp-3478"
        set udp-portrange 3478
    next
    edit "PTL-tcp-50000-59999_from_1024-65535"
        set tcp-portrange 50000-59999:1024-65535
    next
    edit "PTL-tcp-443"
        set tcp-portrange 443
    next
end
config firewall vip
    edit "PTL-edge1-av-public"
        set extip 203.0.113.12
        set mappedip "10.45.1.12"
        set extintf "INTERNET"
        set comment "PTL-edge1-av.contoso.com"
    next
end
config firewall policy
    edit 1010070000
        set name "PTL-EXT.R7-R9"
        set srcintf "INTERNET"
        set dstintf "PERIMETER"
        set srcaddr "all"
        set dstaddr "PTL-edge1-av-public"
        set action accept
        set schedule "always"
        set service "PTL-udp-3478" "PTL-tcp-50000-59999_from_1024-65535"
        set logtraffic all
        set nat disable
        set comments "R7, R9: Web conferencing data from each Front End Server to the Edge; never through a load balancer."
    next
    edit 1010070001
        set name "PTL-EXT.R7-R9.2"
        set srcintf "INTERNET"
        set dstintf "PERIMETER"
        set srcaddr "all"
        set dstaddr "PTL-edge2-av"
        set srcaddr6 "all"
        set dstaddr6 "PTL-grp-av.v6"
        set action accept
        set schedule "always"
        set service "PTL-udp-3478" "PTL-tcp-50000-59999_from_1024-65535"
        set logtraffic all
        set nat disable
        set comments "R7, R9: Web conferencing data from each Front End Server to the Edge; never through a load balancer."
    next
    edit 1010080004
        set name "PTL-EXT.R8b"
        set srcintf "PERIMETER"
        set dstintf "INTERNET"
        set srcaddr "PTL-edge1-av"
        set dstaddr "PTL-grp-partners"
        set action accept
        set schedule "always"
        set service "PTL-tcp-443"
        set logtraffic utm
        set nat enable
        set fixedport enable
        set comments "R8b: Web conferencing data from each Front End Server to the Edge; never through a load balancer."
    next
    edit 1010080005
        set name "PTL-EXT.R8b.2"
        set srcintf "PERIMETER"
        set dstintf "INTERNET"
        set srcaddr "PTL-edge2-av"
        set dstaddr "PTL-grp-partners"
        set srcaddr6 "PTL-grp-av.v6"
        set dstaddr6 "PTL-grp-partners.v6"
        set action accept
        set schedule "always"
        set service "PTL-tcp-443"
        set logtraffic utm
        set nat disable
        set comments "R8b: Web conferencing data from each Front End Server to the Edge; never through a load balancer."
    next
end
`;

const FRENCH_COMMENTS = [
  '# Portolan - Pare-feu externe - FortiGate (FortiOS 7)',
  '# Client : Contoso',
  '# Ticket : CHG-42',
  '# Révision : A, 2015-06-01',
  '# Scénario : Skype for Business Server 2015',
  '# Style : ports source et destination partout où ils sont documentés',
  '# Règles : 2',
  '# R10 omise : pas encore d’adresse pour Edge, A/V',
  '# Sans adresse, donc dans aucune règle : PTL-edge3-av',
  '# Relisez ce texte et remplacez ses noms à compléter avant de l’appliquer ; essayez-le d’abord hors production.',
  '# Les politiques ont des identifiants fixes : 1010000000 plus 10000 fois le numéro de la règle, et davantage selon sa lettre. Appliqué deux fois, ce texte modifie les mêmes politiques sans rien changer, et ne touche à aucune autre. Les nouvelles politiques arrivent en fin de liste : placez-les avant toute politique qui refuse ce trafic.',
  '# Les politiques entrantes citent des IP virtuelles, qui veulent une interface et non une zone. Les politiques sortantes activent la NAT sans pool d’adresses : le FortiGate émet alors avec l’adresse publique de l’IP virtuelle, sans changer les ports.',
  '# Avec la NAT centralisée, les politiques ne peuvent pas citer d’IP virtuelles : citez-y les adresses réelles et traduisez dans les tables centrales.',
  '# Interfaces : mettez la vraie interface ou zone à la place de ces noms.',
  '# - INTERNET = Internet',
  '# - PERIMETER = Périmètre',
];

/** What a FortiGate would do with the text, comments aside. */
const commands = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !line.startsWith('#') && !/^ +set comments? /u.test(line));

describe('writeFortigate', () => {
  it('writes objects, virtual IPs and policies, apart where only some addresses are translated', () => {
    expect(writeFortigate(edgePolicy, aContext('en'))).toBe(EXPECTED);
  });

  it('says the same in French', () => {
    const text = writeFortigate(edgePolicy, aContext('fr'));
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(FRENCH_COMMENTS);
    expect(commands(text)).toEqual(commands(EXPECTED));
  });

  it('changes nothing when it is run twice', () => {
    for (const policy of fixtures) {
      const text = writeFortigate(policy, aContext('fr'));
      const [once, twice] = [readFortigate(text), readFortigate(text + text)];
      const packets = packetsFor(policy, 11, 200);
      expect(packets.map(twice)).toEqual(packets.map(once));
    }
  });

  it('keeps the id of a policy when other rules come and go', () => {
    const ids = (policy: Policy): readonly string[] =>
      [...writeFortigate(policy, aContext('en')).matchAll(/edit (\d+)$/gmu)].map(
        ([, id = '']) => id,
      );
    const fewer = { ...edgePolicy, rules: edgePolicy.rules.slice(1) };
    expect(ids(edgePolicy)).toEqual(['1010070000', '1010070001', '1010080004', '1010080005']);
    expect(ids(fewer)).toEqual(['1010080004', '1010080005']);
  });

  it('gives every rule of a flow an id of its own, also where segments of fifty sites need thousands', () => {
    const [rule] = edgePolicy.rules;
    if (!rule) throw new Error('there is a rule');
    const named = ['7zz', '7cpp', '8a'].map((id) => ({ ...rule, id, ids: [id] }));
    const text = writeFortigate({ ...edgePolicy, rules: named }, aContext('en'));
    const ids = [...text.matchAll(/edit (\d+)$/gmu)].map(([, id]) => Number(id));
    expect(ids).toEqual(ids.toSorted((a, b) => a - b));
    expect(new Set(ids).size).toBe(2 * named.length);
  });

  it('gives the policies of each firewall ids and names of their own', () => {
    const entries = ['external', 'internal', 'boundary'].map((kind) => {
      const policy = { ...boundaryFixture, id: kind, kind: kind as Policy['kind'] };
      return commands(writeFortigate(policy, aContext('en'))).filter((line) =>
        /edit \d|set name/u.test(line),
      );
    });
    expect(new Set(entries.flat()).size).toBe(entries.flat().length);
  });

  it('numbers the addresses of an object that has several, IPv6 under a name of its own', () => {
    const text = writeFortigate(boundaryFixture, aContext('en'));
    expect(text).toContain('set member "clients-paris" "clients-lyon.1" "clients-lyon.2"');
    expect(text).toContain('set member "clients-paris.v6"');
  });

  it('names the same virtual IP for services that share their addresses', () => {
    const share = (id: string): Rule =>
      aRule({
        id,
        from: anyEnd(INTERNET, ['external-client/primary']),
        to: anEnd(PERIMETER, ['edge/access'], `grp${id}`, [anObject(`edge${id}`, ['10.45.1.12'])]),
        protocols: [over('tcp', [443])],
        nat: 'destination',
      });
    const shared = { ...edgePolicy, rules: [share('3'), share('4')] };
    const text = writeFortigate(shared, aContext('en'));
    expect(text.match(/set dstaddr "PTL-edge1-av-public"/gu)).toHaveLength(2);
    expect(text.match(/set extip /gu)).toHaveLength(1);
  });

  it('says where a virtual IP stays without effect as no inbound policy names it', () => {
    const outbound = { ...edgePolicy, rules: edgePolicy.rules.slice(1) };
    const warning = '# PTL-edge1-av-public - No inbound policy names this virtual IP';
    expect(writeFortigate(outbound, aContext('en'))).toContain(warning);
    expect(writeFortigate(edgePolicy, aContext('en'))).not.toContain(warning);
  });

  it('lets no text of the user become a command', () => {
    const harmless = commands(writeFortigate(harmlessFixture, aContext('en')));
    for (const text of HOSTILE_TEXTS) {
      const written = writeFortigate(hostileFixture, aContext('en', text));
      expect(commands(written)).toEqual(harmless);
      expect(() => readFortigate(written)).not.toThrow();
    }
  });
});
