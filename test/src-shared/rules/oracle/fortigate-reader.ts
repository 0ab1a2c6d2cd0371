import type { AddressRange } from '#shared/deployment/plan/address.ts';
import {
  comesBack,
  isService,
  maskedRange,
  type ReadService,
  type ReadTranslation,
} from './firewall-text.ts';
import type { FirewallReader, Packet } from './packet.ts';
import { hasAddress, toAddresses, toPorts } from './ranges.ts';

/** The settings of one entry of a table, each with its words. */
type Entry = Map<string, readonly string[]>;
type Table = Map<string, Entry>;

/** Which settings each table has. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  address: ['type', 'subnet', 'start-ip', 'end-ip', 'comment'],
  address6: ['type', 'ip6', 'start-ip', 'end-ip', 'comment'],
  addrgrp: ['member', 'comment'],
  addrgrp6: ['member', 'comment'],
  'service custom': ['tcp-portrange', 'udp-portrange'],
  vip: ['extip', 'mappedip', 'extintf', 'comment'],
  vip6: ['extip', 'mappedip', 'comment'],
  policy: [
    ...['name', 'srcintf', 'dstintf', 'srcaddr', 'dstaddr', 'srcaddr6', 'dstaddr6', 'action'],
    ...['schedule', 'service', 'logtraffic', 'nat', 'fixedport', 'comments'],
  ],
};
const LONGEST_NAME = 79;
const LONGEST_POLICY_NAME = 35;
const LONGEST_TEXTS: Readonly<Record<string, number>> = { comment: 255, comments: 1023 };
const LAST_POLICY_ID = 4_294_967_294;

/** The words of a line; those in quotes without them. Throws where a quote is open or a character is refused. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const match = /^(?:"([^"\\<>'?\p{Cc}]*)"|([^\s"'\\<>?\p{Cc}]+))(?: +|$)/u.exec(rest);
    if (!match) throw new Error(`${line} is not understood`);
    words.push(match[1] ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  return words;
}

/** The configuration after a text was run, line by line; entries that are there already are edited. */
function tablesIn(text: string): ReadonlyMap<string, Table> {
  const tables = new Map(Object.keys(TABLES).map((name) => [name, new Map<string, Entry>()]));
  let table = '';
  let entry: Entry | null = null;
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    const [command = '', ...rest] = wordsOf(line);
    const [first = '', ...values] = rest;
    if (command === 'config' && table === '' && first === 'firewall') {
      table = values.join(' ');
      if (!tables.has(table)) throw new Error(`there is no table ${table}`);
    } else if (command === 'edit' && table !== '' && !entry && values.length === 0) {
      const isName = table === 'policy' ? Number(first) <= LAST_POLICY_ID : first.length > 0;
      if (!isName || first.length > LONGEST_NAME) throw new Error(`${first} is no name`);
      entry = tables.get(table)?.get(first) ?? new Map<string, readonly string[]>();
      tables.get(table)?.set(first, entry);
    } else if (command === 'set' && entry && values.length > 0) {
      if (!TABLES[table]?.includes(first)) throw new Error(`${table} has no ${first}`);
      const bytes = new TextEncoder().encode(values.join(' ')).length;
      if (bytes > (LONGEST_TEXTS[first] ?? Infinity)) throw new Error(`${line} is too long`);
      entry.set(first, values);
    } else if (command === 'next' && entry && rest.length === 0) entry = null;
    else if (command === 'end' && table !== '' && !entry) table = '';
    else throw new Error(`${line} is not understood`);
  }
  if (table !== '') throw new Error(`${table} is left open`);
  return tables;
}

function wordOf(entry: Entry, setting: string): string {
  return entry.get(setting)?.[0] ?? '';
}

function addressRange(entry: Entry): AddressRange {
  const type = wordOf(entry, 'type');
  if (type === 'iprange')
    return toAddresses(`${wordOf(entry, 'start-ip')}-${wordOf(entry, 'end-ip')}`);
  const [address = '', mask = ''] = entry.get('subnet') ?? [];
  return type === 'ipmask' ? maskedRange(address, mask) : toAddresses(wordOf(entry, 'ip6'));
}

function serviceOf(entry: Entry): readonly ReadService[] {
  return (['tcp', 'udp'] as const).flatMap((transport) =>
    (entry.get(`${transport}-portrange`) ?? []).map((text) => {
      const [to = '', from] = text.split(':');
      return { transport, to: toPorts(to), from: from === undefined ? null : toPorts(from) };
    }),
  );
}

interface VirtualIp extends ReadTranslation {
  readonly name: string;
  /** Empty for every interface. */
  readonly outside: string;
}

/** A policy with its objects looked up. */
interface ReadPolicy {
  readonly rule: string | null;
  readonly source: string;
  readonly destination: string;
  readonly hasNat: boolean;
  readonly services: readonly ReadService[];
  readonly ends: Readonly<Record<4 | 6, { readonly from: ReadEnd; readonly to: ReadEnd }>>;
}

interface ReadEnd {
  readonly isAll: boolean;
  readonly ranges: readonly AddressRange[];
  /** Names of virtual IPs. */
  readonly virtual: readonly string[];
}

/** A FortiGate with FortiOS 7 that was given some text; its virtual IPs translate both ways. */
export const readFortigate: FirewallReader = (text) => {
  const tables = tablesIn(text);
  const find = (table: string, name: string): Entry | undefined => tables.get(table)?.get(name);
  const virtualIps = ['vip', 'vip6'].flatMap((table) =>
    [...(tables.get(table) ?? [])].map(([name, entry]): VirtualIp => ({
      name,
      mapped: toAddresses(wordOf(entry, 'extip')),
      real: toAddresses(wordOf(entry, 'mappedip')),
      outside: wordOf(entry, 'extintf'),
    })),
  );

  const endOf = (names: readonly string[], six: string): ReadEnd => {
    const virtual = names.filter((name) => find(`vip${six}`, name));
    const rest = names.filter((name) => name !== 'all' && !virtual.includes(name));
    if (virtual.length > 0 && rest.length > 0) throw new Error('addresses beside virtual IPs');
    const members = rest.flatMap((name) => find(`addrgrp${six}`, name)?.get('member') ?? [name]);
    const ranges = members.map((name) => {
      const entry = find(`address${six}`, name);
      if (!entry) throw new Error(`there is no address ${name}`);
      return addressRange(entry);
    });
    return { isAll: names.includes('all'), ranges, virtual };
  };
  const policyOf = (entry: Entry): ReadPolicy => {
    const ends = (six: string): { readonly from: ReadEnd; readonly to: ReadEnd } => {
      const from = entry.get(`srcaddr${six}`) ?? [];
      const to = entry.get(`dstaddr${six}`) ?? [];
      if ((from.length === 0) !== (to.length === 0)) throw new Error('a policy lacks an end');
      return { from: endOf(from, six), to: endOf(to, six) };
    };
    if (wordOf(entry, 'action') !== 'accept' || wordOf(entry, 'schedule') !== 'always')
      throw new Error('a policy never accepts');
    const services = (entry.get('service') ?? []).map((name) => {
      const service = find('service custom', name);
      if (!service) throw new Error(`there is no service ${name}`);
      return serviceOf(service);
    });
    return {
      rule: /\.R(\d+[a-z]*)/u.exec(wordOf(entry, 'name'))?.[1] ?? null,
      source: wordOf(entry, 'srcintf'),
      destination: wordOf(entry, 'dstintf'),
      hasNat: wordOf(entry, 'nat') === 'enable',
      services: services.flat(),
      ends: { 4: ends(''), 6: ends('6') },
    };
  };

  const entries = [...(tables.get('policy')?.values() ?? [])];
  const names = entries.map((entry) => wordOf(entry, 'name'));
  if (new Set(names).size < names.length) throw new Error('two policies have one name');
  if (names.some((name) => name.length > LONGEST_POLICY_NAME)) throw new Error('a name is long');
  const policies = entries.map(policyOf);

  const virtualAt = (family: 4 | 6, address: bigint, outside: string): VirtualIp | undefined =>
    virtualIps.find(
      (each) =>
        hasAddress([each.real], family, address) &&
        (each.outside === '' || each.outside === outside),
    );
  const isFrom = (policy: ReadPolicy, { family, from }: Packet): boolean => {
    const { isAll, ranges } = policy.ends[family].from;
    // Who has a public address has to leave with it, and nobody else may leave with that of the interface.
    const isTranslated = virtualAt(family, from, policy.destination) !== undefined;
    return (
      (isAll || hasAddress(ranges, family, from)) && policy.hasNat === (isTranslated && !isAll)
    );
  };
  const isTo = (policy: ReadPolicy, { family, to }: Packet): boolean => {
    const end = policy.ends[family].to;
    // What comes in by a virtual IP matches policies that name it, not those that name the real address.
    const virtual = virtualAt(family, to, policy.source);
    return virtual
      ? end.virtual.some((name) =>
          virtualIps.some((each) => each.name === name && hasAddress([each.real], family, to)),
        )
      : end.isAll || hasAddress(end.ranges, family, to);
  };

  return (packet) => {
    const { family, from, to } = packet;
    const policy = policies.find(
      (each) =>
        isFrom(each, packet) &&
        isTo(each, packet) &&
        each.services.some((service) => isService(service, packet)),
    );
    const isReached = [from, to].every((address) => comesBack(virtualIps, family, address));
    return policy && isReached ? policy.rule : null;
  };
};
