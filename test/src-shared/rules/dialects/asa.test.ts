import { describe, expect, it } from 'vitest';
import { writeAsa } from '#shared/rules/dialects/asa.ts';
import { aContext } from '../oracle/contexts.ts';
import { readAsa } from '../oracle/asa-reader.ts';
import {
  anEnd,
  anObject,
  aPolicy,
  aRule,
  externalFixture,
  fixtures,
  HOSTILE_TEXTS,
  hostileFixture,
  INTERNAL,
  over,
} from '../oracle/fixtures.ts';
import { packetsFor } from '../oracle/packets.ts';
import { edgePolicy, harmlessFixture } from './edge-policy.ts';

const EXPECTED = `! Portolan - External firewall - Cisco ASA 9.x
! Customer: Contoso
! Ticket: CHG-42
! Revision: A, 2015-06-01
! Scenario: Skype for Business Server 2015
! Style: source and destination ports wherever they are documented
! Rules: 2
! R10 left out: no address yet for Edge, A/V
! No address, so in no rule: PTL-edge3-av
! Review this text and replace its placeholders before you apply it; test it outside production first.
! An interface has one list for incoming traffic. Where it has one already, put its name in place of ours and leave out our access-group, which would replace it. What a list does not permit is dropped.
! Lists name real addresses, as the ASA expects since 8.3; the object NAT entries translate them.
! Applied twice, this text changes nothing: the ASA reports the members that are there already. It removes nothing: what has left the plan is to be removed by hand.
! Interfaces: put the real nameif in place of these names.
! - INTERNET = Internet
! - PERIMETER = Perimeter
!
! Objects
object-group network PTL-edge1-av
 description PTL-edge1-av.contoso.com
 network-object host 10.45.1.12
 network-object host 2001:db8:1::12
object network PTL-edge2-av
 description PTL-edge2-av.contoso.com
 host 198.51.100.22
object-group network PTL-partner
 description PTL-partner.contoso.com
 network-object 192.0.2.10 255.255.255.254
 network-object 192.0.2.12 255.255.255.254
 network-object host 192.0.2.14
 network-object 2001:db8:f00::/48
!
! Groups
object-group network PTL-grp-av
 description PTL-grp-av
 group-object PTL-edge1-av
 network-object object PTL-edge2-av
object-group network PTL-grp-partners
 description PTL-grp-partners
 group-object PTL-partner
!
! Static translations
object network PTL-edge1-av-public
 host 10.45.1.12
 nat (PERIMETER,INTERNET) static 203.0.113.12
!
! Rules
!
! R7, R9: Web conferencing data from each Front End Server to the Edge; never through a load balancer.
object-group service PTL-EXT.R7
 description R7, R9: Web conferencing data from each Front End Server to the Edge; never through a load balancer.
 service-object udp destination eq 3478
 service-object tcp source range 1024 65535 destination range 50000 59999
access-list PTL-EXT-INTERNET extended permit object-group PTL-EXT.R7 any object-group PTL-grp-av log
!
! R8b: Web conferencing data from each Front End Server to the Edge; never through a load balancer.
object-group service PTL-EXT.R8b
 description R8b: Web conferencing data from each Front End Server to the Edge; never through a load balancer.
 service-object tcp destination eq 443
access-list PTL-EXT-PERIMETER extended permit object-group PTL-EXT.R8b object-group PTL-grp-av object-group PTL-grp-partners
!
! Lists and their interfaces
access-group PTL-EXT-INTERNET in interface INTERNET
access-group PTL-EXT-PERIMETER in interface PERIMETER
`;

const FRENCH_COMMENTS = [
  '! Portolan - Pare-feu externe - Cisco ASA 9.x',
  '! Client : Contoso',
  '! Ticket : CHG-42',
  '! Revision : A, 2015-06-01',
  '! Scenario : Skype for Business Server 2015',
  '! Style : ports source et destination partout ou ils sont documentes',
  '! Regles : 2',
  "! R10 omise : pas encore d'adresse pour Edge, A/V",
  '! Sans adresse, donc dans aucune regle : PTL-edge3-av',
  "! Relisez ce texte et remplacez ses noms a completer avant de l'appliquer ; essayez-le d'abord hors production.",
  "! Une interface n'a qu'une liste pour le trafic entrant. Si elle en a deja une, mettez son nom a la place du notre et retirez notre access-group, qui la remplacerait. Ce qu'une liste n'autorise pas est rejete.",
  "! Les listes citent les adresses reelles, comme l'ASA l'attend depuis la version 8.3 ; la NAT par objet les traduit.",
  "! Applique deux fois, ce texte ne change rien : l'ASA signale les membres deja presents. Il ne retire rien : ce qui a quitte le plan se retire a la main.",
  '! Interfaces : mettez le vrai nameif a la place de ces noms.',
  '! - INTERNET = Internet',
  '! - PERIMETER = Perimetre',
  '! Objets',
  '! Groupes',
  '! Traductions statiques',
  '! Regles',
  '! R7, R9 : Donnees de conference web de chaque serveur frontal vers le serveur Edge ; jamais par un equilibreur de charge.',
  '! R8b : Donnees de conference web de chaque serveur frontal vers le serveur Edge ; jamais par un equilibreur de charge.',
  '! Listes et leurs interfaces',
];

/** What an ASA would do with the text, comments and descriptions aside. */
const commands = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !line.startsWith('!') && !line.startsWith(' description'));

describe('writeAsa', () => {
  it('writes objects, groups, static NAT and one list an interface, with real addresses', () => {
    expect(writeAsa(edgePolicy, aContext('en'))).toBe(EXPECTED);
  });

  it('says the same in French, without accents, which the command line does not know', () => {
    const text = writeAsa(edgePolicy, aContext('fr'));
    expect(text.split('\n').filter((line) => line.startsWith('! '))).toEqual(FRENCH_COMMENTS);
    expect(commands(text)).toEqual(commands(EXPECTED));
  });

  it('changes nothing when it is applied twice', () => {
    for (const policy of fixtures) {
      const text = writeAsa(policy, aContext('fr'));
      const [once, twice] = [readAsa(text), readAsa(text + text)];
      const packets = packetsFor(policy, 11, 200);
      expect(packets.map(twice)).toEqual(packets.map(once));
    }
  });

  it('writes subnets and ranges as objects, in both IP versions', () => {
    const group = anEnd(INTERNAL, ['internal-client/primary'], 'PTL-grp', [
      anObject('PTL-subnet', ['10.1.0.0/16']),
      anObject('PTL-range', ['10.2.4.10-10.2.4.77']),
      anObject('PTL-subnet6', ['2001:db8:1::/48']),
      anObject('PTL-range6', ['2001:db8::5-2001:db8::9']),
    ]);
    const rule = aRule({ id: '1', from: group, to: group, protocols: [over('tcp', [443])] });
    const text = commands(writeAsa(aPolicy('core', [rule], { kind: 'boundary' }), aContext('en')));
    expect(text.slice(0, 8)).toEqual([
      'object network PTL-subnet',
      ' subnet 10.1.0.0 255.255.0.0',
      'object network PTL-range',
      ' range 10.2.4.10 10.2.4.77',
      'object network PTL-subnet6',
      ' subnet 2001:db8:1::/48',
      'object network PTL-range6',
      ' range 2001:db8::5 2001:db8::9',
    ]);
    expect(text).toContain(
      'access-list PTL-CORE-INTERNAL extended permit object-group PTL-CORE.R1 object-group PTL-grp object-group PTL-grp',
    );
  });

  it('lets no text of the user become a command', () => {
    const harmless = commands(writeAsa(harmlessFixture, aContext('en')));
    for (const text of HOSTILE_TEXTS)
      expect(commands(writeAsa(hostileFixture, aContext('en', text)))).toEqual(harmless);
  });

  it('warns of inner networks only where a rule goes to any address', () => {
    const warning = 'A rule towards any also lets pass';
    expect(writeAsa(externalFixture, aContext('en'))).toContain(warning);
    expect(writeAsa(edgePolicy, aContext('en'))).not.toContain(warning);
  });
});
