import type { AddressRange, IpFamily } from '#shared/deployment/plan/address.ts';
import { comesBack, isService, type ReadService, type ReadTranslation } from './firewall-text.ts';
import type { FirewallReader, Packet } from './packet.ts';
import { hasAddress, toAddresses, toPorts } from './ranges.ts';

/** What is set under one name: the values of each keyword; lists grow, as they do on the firewall. */
type Entry = Map<string, string[]>;

const LISTS = new Set([
  'static',
  'source',
  'destination',
  'service',
  'from',
  'to',
  'tag',
  'application',
]);
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  address: ['ip-netmask', 'ip-range', 'description'],
  'address-group': ['static'],
  service: ['protocol', 'port', 'source-port'],
  tag: ['comments'],
  security: [...LISTS]
    .filter((word) => word !== 'static')
    .concat('action', 'log-end', 'description'),
  nat: ['nat-type', 'from', 'to', 'source', 'destination', 'service', 'source-translation'],
  'source-translation': ['static-ip', 'bi-directional', 'translated-address'],
};

/** The words of a line; what stands in double quotes is one. */
function wordsOf(line: string): readonly string[] {
  if (/[^\u{20}-\u{7e}]|[\\`$?]/u.test(line)) throw new Error(`not for a command line: ${line}`);
  const words = line.match(/"[^"]*"|[^" ]+/gu) ?? [];
  if (words.join(' ') !== line || words.some((word) => /^[^"]*[;|#<>]/u.test(word)))
    throw new Error(`odd quotes or spaces: ${line}`);
  return words.map((word) => word.replace(/^"(?<text>.*)"$/u, '$<text>'));
}

function setValues(entry: Entry, kind: string, words: readonly string[]): void {
  let rest = words;
  while (rest.length > 0) {
    const [keyword = '', first = '', ...others] = rest;
    if (!KEYWORDS[kind]?.includes(keyword)) throw new Error(`${kind} knows no ${keyword}`);
    if (keyword === 'source-translation') {
      if (first !== 'static-ip') throw new Error(`no such translation: ${first}`);
      setValues(entry, keyword, others);
      return;
    }
    const end = first === '[' ? others.indexOf(']') : 0;
    if (first === '' || end < 0) throw new Error(`no value: ${words.join(' ')}`);
    const values = first === '[' ? others.slice(0, end) : [first];
    entry.set(
      keyword,
      LISTS.has(keyword) ? [...new Set([...(entry.get(keyword) ?? []), ...values])] : values,
    );
    rest = first === '[' ? others.slice(end + 1) : others;
  }
}

/** All that a text sets, by kind and name. Throws at whatever is no command that PAN-OS knows. */
function readCommands(text: string): Readonly<Record<string, Map<string, Entry>>> {
  const store: Record<string, Map<string, Entry>> = {};
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [verb, ...words] = wordsOf(line);
    if (verb !== 'set') throw new Error(`no set command: ${line}`);
    const path = words[0] === 'rulebase' ? words.slice(1, 3) : words.slice(0, 1);
    const [kind = '', inner] = path;
    const [name = '', ...rest] = words.slice(words[0] === 'rulebase' ? 3 : 1);
    if ((words[0] === 'rulebase') !== (inner === 'rules'))
      throw new Error(`no such place: ${line}`);
    if (!/^[A-Za-z0-9][\w.-]{0,62}$/u.test(name)) throw new Error(`no name: ${name}`);
    const entries = (store[kind] ??= new Map<string, Entry>());
    const entry = entries.get(name) ?? new Map<string, string[]>();
    entries.set(name, entry);
    setValues(entry, kind, rest);
    if ((entry.get('description')?.[0] ?? '').length > 1023) throw new Error(`too long: ${line}`);
  }
  return store;
}

const one = (entry: Entry, keyword: string): string => {
  const values = entry.get(keyword) ?? [];
  if (values.length !== 1) throw new Error(`not one ${keyword}`);
  return values[0] ?? '';
};

interface StaticNat extends ReadTranslation {
  readonly from: string;
  readonly to: string;
}

/** What the rules have to say of a NAT rule besides its addresses, for translations one by one and both ways. */
const STATIC = { 'nat-type': 'ipv4', 'bi-directional': 'yes', destination: 'any', service: 'any' };

/**
 * PAN-OS: rules from the first to the last. Addresses are compared as they are before translation and zones as they are
 * after it: what comes in from the zone of the public addresses has one of those, and leads to the zone of the real one.
 */
export const readPanos: FirewallReader = (text) => {
  const { address, 'address-group': groups, service, security, nat, tag } = readCommands(text);
  const expand = (name: string): readonly AddressRange[] => {
    const group = groups?.get(name);
    if (group && address?.has(name)) throw new Error(`${name} is an address and a group`);
    if (group) return (group.get('static') ?? []).flatMap(expand);
    const entry = address?.get(name);
    if (!entry) throw new Error(`unknown address ${name}`);
    return [toAddresses(one(entry, entry.has('ip-range') ? 'ip-range' : 'ip-netmask'))];
  };
  const single = (name: string): AddressRange => {
    const [range, ...others] = expand(name);
    if (!range || others.length > 0) throw new Error(`${name} is not one address`);
    return range;
  };
  const translations = [...(nat?.values() ?? [])].map((entry): StaticNat => {
    for (const [keyword, value] of Object.entries(STATIC))
      if (one(entry, keyword) !== value) throw new Error(`${keyword} is not ${value}`);
    const real = single(one(entry, 'source'));
    const mapped = single(one(entry, 'translated-address'));
    if (real.last - real.first !== mapped.last - mapped.first)
      throw new Error('a static translation of different sizes');
    return { from: one(entry, 'from'), to: one(entry, 'to'), real, mapped };
  });
  /** Whether a real address is one of a list for what goes from zone to zone; `null` stands for any. */
  const leadsTo = (
    ranges: readonly AddressRange[] | null,
    [from, to]: readonly [string, string],
    family: IpFamily,
    number: bigint,
  ): boolean => {
    const inward = translations.filter((each) => each.to === from);
    const pair = inward.find(({ real }) => hasAddress([real], family, number));
    if (pair && pair.from !== to) return false;
    if (!ranges) return true;
    if (pair) return hasAddress(ranges, family, number - pair.real.first + pair.mapped.first);
    // A public address itself is nobody's: what is sent there goes to the real one.
    return (
      !inward.some(({ mapped }) => hasAddress([mapped], family, number)) &&
      hasAddress(ranges, family, number)
    );
  };
  /** The ranges of a list. Names are looked up at once, as the firewall does at a commit. */
  const rangesOf = (names: readonly string[] = []): readonly AddressRange[] | null => {
    if (names.length === 0) throw new Error('an empty list');
    return names.includes('any') && names.length === 1 ? null : names.flatMap(expand);
  };
  const serviceOf = (name: string): ReadService => {
    const entry = service?.get(name);
    if (!entry) throw new Error(`unknown service ${name}`);
    const transport = one(entry, 'protocol');
    if (transport !== 'tcp' && transport !== 'udp') throw new Error(`no protocol: ${transport}`);
    const from = entry.has('source-port') ? toPorts(one(entry, 'source-port')) : null;
    return { transport, to: toPorts(one(entry, 'port')), from };
  };
  const rules = [...(security ?? [])].map(([name, entry]) => {
    if (one(entry, 'action') !== 'allow' || one(entry, 'application') !== 'any')
      throw new Error(`${name} does not allow`);
    const mark = one(entry, 'tag');
    if (!tag?.has(mark)) throw new Error(`unknown tag of ${name}`);
    const numbers = name.startsWith(`${mark}-R`) ? name.slice(mark.length + 2).split('-R') : [];
    const [id] = numbers;
    if (id === undefined || !numbers.every((number) => /^\d+[a-z]*$/u.test(number)))
      throw new Error(`no number in ${name}`);
    const zones = [one(entry, 'from'), one(entry, 'to')] as const;
    const sources = rangesOf(entry.get('source'));
    const destinations = rangesOf(entry.get('destination'));
    const services = (entry.get('service') ?? []).map(serviceOf);
    const matches = (packet: Packet): boolean =>
      services.some((each) => isService(each, packet)) &&
      (!sources || hasAddress(sources, packet.family, packet.from)) &&
      leadsTo(destinations, zones, packet.family, packet.to);
    return { id, matches };
  });
  return (packet) => {
    const { family, from, to } = packet;
    const isReached = [from, to].every((number) => comesBack(translations, family, number));
    return (isReached && rules.find((rule) => rule.matches(packet))?.id) || null;
  };
};
