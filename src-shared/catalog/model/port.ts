/** An inclusive range of port numbers, 1 to 65535. A single port has `from === to`. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** How data files write ports: a bare number for a single port, a range otherwise. */
export type PortSpec = number | PortRange;

export type Transport = 'tcp' | 'udp';

/** How the session is protected, where the documentation prints it. */
export type Security = 'TLS' | 'MTLS';

/** Application protocols as the sources name them. `media` is a media range whose protocol is not printed. */
export const APPLICATIONS = [
  'SIP',
  'HTTP',
  'HTTPS',
  'PSOM',
  'STUN/MSTURN',
  'RTP',
  'SRTP',
  'XMPP',
  'DNS',
  'DHCP',
  'DCOM/RPC',
  'SMB',
  'SQL',
  'SQL Browser',
  'CLS',
  'WCF',
  'LDAP',
  'Kerberos',
  'NTP',
  'media',
  'file transfer',
] as const;
export type Application = (typeof APPLICATIONS)[number];
