import { products, type Language } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { formatScenario } from '#shared/deployment/scenario-text.ts';
import { writeAerleon } from './dialects/aerleon.ts';
import { writeAsa } from './dialects/asa.ts';
import type { DialectContext, DialectWriter } from './dialects/dialect.ts';
import { writeFortigate } from './dialects/fortigate.ts';
import { writeNftables } from './dialects/nftables.ts';
import { writePanos } from './dialects/panos.ts';
import { writePowershell } from './dialects/powershell.ts';
import type { PolicyKind } from './rule.ts';

/** The languages of firewalls that rules can be written in, in the order they are offered. */
export const DIALECT_IDS = [
  'asa',
  'fortigate',
  'panos',
  'nftables',
  'powershell',
  'aerleon',
] as const;
export type DialectId = (typeof DIALECT_IDS)[number];

/** A kind of firewall and how its rules are written. */
export interface Dialect {
  /** As its maker writes it; the same in every language. */
  readonly name: string;
  /** What files of such texts are called by, without a dot. */
  readonly extension: string;
  /** The policies it can express, the usual one first. */
  readonly kinds: readonly [PolicyKind, ...PolicyKind[]];
  readonly write: DialectWriter;
}

/** What stands between networks. The view of the clients is a list to read and nobody's firewall. */
const NETWORK: Dialect['kinds'] = ['external', 'internal', 'boundary'];

export const dialects: Readonly<Record<DialectId, Dialect>> = {
  asa: { name: 'Cisco ASA', extension: 'txt', kinds: NETWORK, write: writeAsa },
  fortigate: {
    name: 'Fortinet FortiGate',
    extension: 'conf',
    kinds: NETWORK,
    write: writeFortigate,
  },
  panos: { name: 'Palo Alto Networks PAN-OS', extension: 'txt', kinds: NETWORK, write: writePanos },
  nftables: { name: 'Linux nftables', extension: 'nft', kinds: NETWORK, write: writeNftables },
  powershell: {
    name: 'Windows PowerShell',
    extension: 'ps1',
    kinds: ['host'],
    write: writePowershell,
  },
  aerleon: { name: 'Aerleon', extension: 'txt', kinds: NETWORK, write: writeAerleon },
};

/** What rule texts of a deployment say of themselves. */
export function dialectContext(
  { scenario, request, titleBlock }: Deployment,
  language: Language,
): DialectContext {
  const product = products[scenario.product].name[language];
  return {
    language,
    request,
    titleBlock,
    scenarioText: `${product}, ${formatScenario({ ...scenario, focus: [] })}`,
  };
}
