import { exchange2013UmPorts } from './listings/exchange2013-um-ports.ts';
import { lync2013Autodiscover } from './listings/lync2013-autodiscover.ts';
import { lync2013DirectorDnsHlb } from './listings/lync2013-director-dns-hlb.ts';
import { lync2013DirectorHlb } from './listings/lync2013-director-hlb.ts';
import { lync2013DirectorSingle } from './listings/lync2013-director-single.ts';
import { lync2013EdgeScaledDnsNat } from './listings/lync2013-edge-scaled-dns-nat.ts';
import { lync2013EdgeScaledDnsPublic } from './listings/lync2013-edge-scaled-dns-public.ts';
import { lync2013EdgeScaledHlb } from './listings/lync2013-edge-scaled-hlb.ts';
import { lync2013EdgeSingleNat } from './listings/lync2013-edge-single-nat.ts';
import { lync2013EdgeSinglePublic } from './listings/lync2013-edge-single-public.ts';
import { lync2013ExternalAv } from './listings/lync2013-external-av.ts';
import { lync2013FederationPicXmpp } from './listings/lync2013-federation-pic-xmpp.ts';
import { lync2013HlbRequirements } from './listings/lync2013-hlb-requirements.ts';
import { lync2013Hybrid } from './listings/lync2013-hybrid.ts';
import { lync2013InternalServers } from './listings/lync2013-internal-servers.ts';
import { lync2013Ipsec } from './listings/lync2013-ipsec.ts';
import { lync2013Pic } from './listings/lync2013-pic.ts';
import { lync2013ReverseProxy } from './listings/lync2013-reverse-proxy.ts';
import { lync2013SqlFirewall } from './listings/lync2013-sql-firewall.ts';
import { lync2013Xmpp } from './listings/lync2013-xmpp.ts';
import { sfbServerPorts2020 } from './listings/sfb-server-ports-2020.ts';
import { sfb2015EdgeEnvironment } from './listings/sfb2015-edge-environment.ts';
import { sfb2015LoadBalancing } from './listings/sfb2015-load-balancing.ts';
import { sfb2015ServerPorts } from './listings/sfb2015-server-ports.ts';
import { windowsAdFirewall } from './listings/windows-ad-firewall.ts';

/** One record a source, in the order of `sources`. */
export const listingFiles = [
  sfb2015ServerPorts,
  lync2013InternalServers,
  lync2013Ipsec,
  sfbServerPorts2020,
  lync2013EdgeSinglePublic,
  lync2013EdgeSingleNat,
  lync2013EdgeScaledDnsNat,
  lync2013EdgeScaledDnsPublic,
  lync2013EdgeScaledHlb,
  lync2013FederationPicXmpp,
  lync2013Pic,
  lync2013Xmpp,
  sfb2015EdgeEnvironment,
  lync2013ExternalAv,
  lync2013ReverseProxy,
  lync2013Autodiscover,
  lync2013DirectorSingle,
  lync2013DirectorHlb,
  lync2013DirectorDnsHlb,
  lync2013SqlFirewall,
  lync2013HlbRequirements,
  sfb2015LoadBalancing,
  lync2013Hybrid,
  exchange2013UmPorts,
  windowsAdFirewall,
] as const;

type KeysOfUnion<T> = T extends unknown ? Extract<keyof T, string> : never;

/** `<source>/<table>/<row>` of every listing. */
export type ListingId = KeysOfUnion<(typeof listingFiles)[number]>;
