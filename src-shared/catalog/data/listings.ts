import { lync2013EdgeSinglePublic } from './listings/lync2013-edge-single-public.ts';
import { lync2013FederationPicXmpp } from './listings/lync2013-federation-pic-xmpp.ts';
import { lync2013InternalServers } from './listings/lync2013-internal-servers.ts';
import { lync2013ReverseProxy } from './listings/lync2013-reverse-proxy.ts';
import { sfb2015ServerPorts } from './listings/sfb2015-server-ports.ts';

/** One record a source, in the order of `sources`. */
export const listingFiles = [
  sfb2015ServerPorts,
  lync2013InternalServers,
  lync2013EdgeSinglePublic,
  lync2013FederationPicXmpp,
  lync2013ReverseProxy,
] as const;

type KeysOfUnion<T> = T extends unknown ? Extract<keyof T, string> : never;

/** `<source>/<table>/<row>` of every listing. */
export type ListingId = KeysOfUnion<(typeof listingFiles)[number]>;
