import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { formatAddress } from '#shared/deployment/plan/address.ts';
import { writeAerleon } from '#shared/rules/dialects/aerleon.ts';
import { writeAsa } from '#shared/rules/dialects/asa.ts';
import type { DialectWriter } from '#shared/rules/dialects/dialect.ts';
import { writeFortigate } from '#shared/rules/dialects/fortigate.ts';
import { writeNftables } from '#shared/rules/dialects/nftables.ts';
import { writePanos } from '#shared/rules/dialects/panos.ts';
import { writePowershell } from '#shared/rules/dialects/powershell.ts';
import { makePolicy, policyIds } from '#shared/rules/make-policies.ts';
import { RULE_LAYOUTS, RULE_STYLES, type Policy } from '#shared/rules/rule.ts';
import { aDeployment, aHost, aNetwork, aSite, at, natEdge } from '../deployments.ts';
import { readAerleon } from './aerleon-reader.ts';
import { readAsa } from './asa-reader.ts';
import { aContext } from './contexts.ts';
import { decide } from './decide.ts';
import { externalFixture, fixtures, hostFixture } from './fixtures.ts';
import { readFortigate } from './fortigate-reader.ts';
import { readNftables } from './nftables-reader.ts';
import type { Decision, FirewallReader, Packet } from './packet.ts';
import { packetsFor } from './packets.ts';
import { readPanos } from './panos-reader.ts';
import { readPowershell } from './powershell-reader.ts';
import { readSample, sampleFiles } from './samples.ts';

interface Dialect {
  readonly name: string;
  readonly write: DialectWriter;
  readonly read: FirewallReader;
  /** Whether it is for the hosts' own firewalls, and so sorted by role and not by number. */
  readonly isForHosts: boolean;
}

const DIALECTS: readonly Dialect[] = [
  { name: 'asa', write: writeAsa, read: readAsa, isForHosts: false },
  { name: 'fortigate', write: writeFortigate, read: readFortigate, isForHosts: false },
  { name: 'panos', write: writePanos, read: readPanos, isForHosts: false },
  { name: 'aerleon', write: writeAerleon, read: readAerleon, isForHosts: false },
  { name: 'nftables', write: writeNftables, read: readNftables, isForHosts: false },
  { name: 'powershell', write: writePowershell, read: readPowershell, isForHosts: true },
];

/** Packets between any two addresses, a policy. */
const WANDERERS = 200;
const totals = { packets: 0, passed: 0, texts: 0 };

/** A packet and what the rules say of it. */
interface Trial {
  readonly packet: Packet;
  readonly wanted: Decision;
}

function trialsOf(policy: Policy, packets: readonly Packet[]): readonly Trial[] {
  return packets.map((packet) => ({ packet, wanted: decide(policy, packet) }));
}

function describePacket({ family, transport, from, fromPort, to, toPort }: Packet): string {
  const [sender, receiver] = [from, to].map((number) => formatAddress(family, number));
  return `${transport} ${sender ?? ''} ${String(fromPort)} > ${receiver ?? ''} ${String(toPort)}`;
}

/** Whether a decision is that of the rules. Any rule of a host that matches will do: there is no order among them. */
function isSame(policy: Policy, { packet, wanted }: Trial, found: Decision): boolean {
  if (found === wanted || policy.kind !== 'host' || wanted === null) return found === wanted;
  const rules = policy.rules.filter(({ id }) => id === found);
  return decide({ ...policy, rules }, packet) !== null;
}

/** What the texts of a policy do otherwise than its rules: a line a text, with the first such packet. */
function differences(policy: Policy, trials: readonly Trial[]): readonly string[] {
  const dialects = DIALECTS.filter(({ isForHosts }) => isForHosts === (policy.kind === 'host'));
  return dialects.flatMap(({ name, write, read }) =>
    LANGUAGES.flatMap((language) => {
      const firewall = read(write(policy, aContext(language)));
      const first = trials.find((trial) => !isSame(policy, trial, firewall(trial.packet)));
      totals.texts += 1;
      totals.packets += trials.length;
      totals.passed += trials.filter(({ wanted }) => wanted !== null).length;
      if (!first) return [];
      const decisions = [first.wanted, firewall(first.packet)].map((id) => id ?? 'drop');
      return [`${name} ${describePacket(first.packet)}: ${decisions.join(' became ')}`];
    }),
  );
}

/** The first packet that some rules let pass and others do not; empty where there is none. */
function firstLost(trials: readonly Trial[], others: readonly Trial[]): string {
  const lost = trials.find(({ wanted }, index) => wanted !== null && !others[index]?.wanted);
  return lost ? describePacket(lost.packet) : '';
}

afterAll(() => {
  const { packets, passed, texts } = totals;
  console.info(
    `${String(packets)} packets (${String(passed)} to be let through) tried on ${String(texts)} rule texts`,
  );
});

describe('a rule text', () => {
  it.each(fixtures.map((policy) => [policy.id, policy] as const))(
    'decides about every packet as the rules do: %s',
    (_id, policy) => {
      expect(differences(policy, trialsOf(policy, packetsFor(policy, 1)))).toEqual([]);
    },
  );

  it.each(DIALECTS)('is told from one with another port: $name', ({ isForHosts, write, read }) => {
    const policy = isForHosts ? hostFixture : externalFixture;
    const firewall = read(write(policy, aContext('en')).replaceAll('443', '442'));
    const packets = packetsFor(policy, 1).filter((packet) => firewall(packet) !== null);
    expect(new Set(packets.map(({ toPort }) => toPort))).toContain(442);
  });
});

/** What no sample has: three services at one address behind NAT, and two Edge sites. */
const SPECIAL: readonly (readonly [string, Deployment])[] = [
  [
    'one address for three services',
    aDeployment(
      {
        hosts: [
          aHost('edge01', 'edge', 'paris', {
            access: at('10.45.1.10', '198.51.100.10'),
            'web-conferencing': at('10.45.1.10', '198.51.100.10'),
            internal: at('10.46.1.10'),
          }),
          aHost('fe01', 'front-end', 'paris', { primary: at('10.10.0.1') }),
        ],
      },
      { edgeAddressing: 'nat', edgeAddresses: 'one' },
    ),
  ],
  [
    'two Edge sites',
    aDeployment(
      {
        sites: [aSite('paris'), aSite('lyon')],
        hosts: [
          natEdge,
          aHost('edge01', 'edge', 'lyon', {
            access: at('10.47.1.10', '198.51.100.20'),
            'web-conferencing': at('10.47.1.11', '198.51.100.21'),
            av: at('10.47.1.12', '198.51.100.22'),
            internal: at('10.48.1.10'),
          }),
          aHost('partner', 'federated-partner', '', { primary: at('203.0.113.9') }),
        ],
        networks: [aNetwork('users', 'clients', 'lyon', '10.2.0.0/16')],
      },
      { edgeAddressing: 'nat' },
    ),
  ],
];
const CASES = [...sampleFiles.map((file) => [file, readSample(file)] as const), ...SPECIAL];

describe.each(CASES)('the rules of %s', (_name, deployment) => {
  it.each(policyIds(deployment))('say the same in every text, style and layout: %s', (id) => {
    const policies = RULE_STYLES.flatMap((style) =>
      RULE_LAYOUTS.map((layout) => makePolicy(deployment, id, { style, layout })),
    );
    const packets = policies.flatMap((policy) => packetsFor(policy, 1, WANDERERS));
    const trials = policies.map((policy) => trialsOf(policy, packets));
    for (const [index, policy] of policies.entries())
      expect(differences(policy, trials[index] ?? [])).toEqual([]);
    const [open = [], openShort = [], strict = [], strictShort = []] = trials;
    expect(firstLost(open, openShort) + firstLost(openShort, open)).toBe('');
    expect(firstLost(strict, strictShort) + firstLost(strictShort, strict)).toBe('');
    expect(firstLost(strict, open)).toBe('');
  });
});
