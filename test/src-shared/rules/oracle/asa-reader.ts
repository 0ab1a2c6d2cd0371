import { formatAddress, type AddressRange } from '#shared/deployment/plan/address.ts';
import { comesBack, isService, maskedRange, type ReadService } from './firewall-text.ts';
import type { FirewallReader } from './packet.ts';
import { hasAddress, toAddresses, toPorts } from './ranges.ts';

const LONGEST_NAME = 64;
const LONGEST_DESCRIPTION = 200;
const LONGEST_LINE = 510;
const NAME = /^[A-Za-z0-9._-]+$/u;

/** What stands at one end of a line of a list. */
type End = { readonly kind: 'any' } | { readonly kind: 'group'; readonly name: string };

interface ListLine {
  readonly list: string;
  readonly services: string;
  readonly from: End;
  readonly to: End;
}

/** The running configuration, as far as rule texts touch it. */
class Asa {
  readonly objects = new Map<string, AddressRange>();
  readonly nat = new Map<string, string>();
  /** Members by their text: one that is there already changes nothing. */
  readonly networkGroups = new Map<string, Map<string, AddressRange | string>>();
  readonly serviceGroups = new Map<string, Map<string, ReadService>>();
  readonly lines = new Map<string, ListLine>();
  readonly bound = new Map<string, string>();
  /** The line handler of the object or group that is being configured. */
  #inside: ((words: readonly string[]) => void) | null = null;

  #newName(name: string | undefined): string {
    if (!name || !NAME.test(name) || name.length > LONGEST_NAME)
      throw new Error(`${String(name)} is no name`);
    return name;
  }

  #enter(kind: string, name: string): void {
    const tables = {
      'object network': this.objects,
      'object-group network': this.networkGroups,
      'object-group service': this.serviceGroups,
    } as const;
    for (const [other, table] of Object.entries(tables))
      if (other !== kind && table.has(name)) throw new Error(`${name} is an ${other} already`);
    if (kind === 'object network')
      this.#inside = (words) => {
        this.#object(name, words);
      };
    else if (kind === 'object-group network') {
      const group = this.networkGroups.get(name) ?? new Map<string, AddressRange | string>();
      this.networkGroups.set(name, group);
      this.#inside = (words) => {
        this.#networkMember(group, words);
      };
    } else if (kind === 'object-group service') {
      const group = this.serviceGroups.get(name) ?? new Map<string, ReadService>();
      this.serviceGroups.set(name, group);
      this.#inside = (words) => {
        this.#serviceMember(group, words);
      };
    } else throw new Error(`${kind} is not known`);
  }

  #object(name: string, [keyword, ...rest]: readonly string[]): void {
    const [first = '', second = '', third = ''] = rest;
    if (keyword === 'host') this.objects.set(name, toAddresses(first));
    else if (keyword === 'range') this.objects.set(name, toAddresses(`${first}-${second}`));
    else if (keyword === 'subnet')
      this.objects.set(name, second ? maskedRange(first, second) : toAddresses(first));
    else if (keyword === 'nat' && /^\([A-Z0-9_-]+,[A-Z0-9_-]+\)$/u.test(first)) {
      if (second !== 'static' || !this.objects.has(name)) throw new Error('nat is not understood');
      this.nat.set(name, third);
    } else throw new Error(`${String(keyword)} is not known in an object`);
  }

  #networkMember(
    group: Map<string, AddressRange | string>,
    [keyword, ...rest]: readonly string[],
  ): void {
    const [first = '', second = ''] = rest;
    const member = (): AddressRange | string => {
      if (keyword === 'group-object' && this.networkGroups.has(first)) return first;
      if (keyword !== 'network-object') throw new Error(`${String(keyword)} ${first} in a group`);
      if (first === 'host') return toAddresses(second);
      if (first !== 'object') return second ? maskedRange(first, second) : toAddresses(first);
      if (!this.objects.has(second)) throw new Error(`there is no object ${second}`);
      return second;
    };
    group.set([keyword, ...rest].join(' '), member());
  }

  #serviceMember(group: Map<string, ReadService>, words: readonly string[]): void {
    const text = words.join(' ');
    const match =
      /^service-object (tcp|udp)(?: source (eq|range) (\d+)(?: (\d+))?)? destination (eq|range) (\d+)(?: (\d+))?$/u.exec(
        text,
      );
    if (!match) throw new Error(`${text} is no service`);
    const [, transport, sourceWord, fromFirst, fromLast, , toFirst, toLast] = match;
    group.set(text, {
      transport: transport === 'tcp' ? 'tcp' : 'udp',
      from: sourceWord ? toPorts([fromFirst, fromLast ?? fromFirst].join('-')) : null,
      to: toPorts([toFirst, toLast ?? toFirst].join('-')),
    });
  }

  #end(words: string[]): End {
    const word = words.shift();
    if (word === 'any') return { kind: 'any' };
    const name = words.shift() ?? '';
    if (word !== 'object-group' || !this.networkGroups.has(name))
      throw new Error(`${String(word)} ${name} is no end`);
    return { kind: 'group', name };
  }

  #listLine(words: readonly string[]): void {
    const [list, extended, permit, objectGroup, services = '', ...rest] = words;
    if (extended !== 'extended' || permit !== 'permit' || objectGroup !== 'object-group')
      throw new Error(`${words.join(' ')} is not understood`);
    if (!this.serviceGroups.get(services)?.size) throw new Error(`no services ${services}`);
    const ends = [...rest];
    const [from, to] = [this.#end(ends), this.#end(ends)];
    if (!['', 'log'].includes(ends.join(' '))) throw new Error(`${ends.join(' ')} is left over`);
    const key = words.filter((word) => word !== 'log').join(' ');
    if (!this.lines.has(key))
      this.lines.set(key, { list: this.#newName(list), services, from, to });
  }

  /** One line as it is typed. Throws where the ASA would print an error and the text means something. */
  take(line: string): void {
    if (line.length > LONGEST_LINE) throw new Error('the line is too long');
    if (!/^[\u{20}-\u{7e}]*$/u.test(line) || line.includes('?'))
      throw new Error(`${line} has characters that cannot be typed`);
    if (line.startsWith('!') || line === '') return;
    const words = line.trim().split(/ +/u);
    const [first = '', second, third, fourth, fifth] = words;
    if (first === 'description' && this.#inside) {
      if (line.trim().length - 'description '.length > LONGEST_DESCRIPTION)
        throw new Error('the description is too long');
    } else if (first === 'object' || first === 'object-group')
      this.#enter(`${first} ${String(second)}`, this.#newName(third));
    else if (first === 'access-list') {
      this.#inside = null;
      this.#listLine(words.slice(1));
    } else if (first === 'access-group' && third === 'in' && fourth === 'interface') {
      if (![...this.lines.values()].some(({ list }) => list === second))
        throw new Error(`there is no list ${String(second)}`);
      this.bound.set(String(fifth), String(second));
    } else if (this.#inside) this.#inside(words);
    else throw new Error(`${line} is not understood`);
  }

  /** The addresses of a group, its groups and objects opened up. */
  rangesOf(group: string): readonly AddressRange[] {
    return [...(this.networkGroups.get(group)?.values() ?? [])].flatMap((member) => {
      if (typeof member !== 'string') return [member];
      const object = this.objects.get(member);
      return object ? [object] : this.rangesOf(member);
    });
  }
}

/** A Cisco ASA 9 that was given some text, line by line, with lists bound to the interfaces that the text names. */
export const readAsa: FirewallReader = (text) => {
  const asa = new Asa();
  for (const line of text.split('\n')) asa.take(line);
  const bound = new Set(asa.bound.values());
  const translations = [...asa.nat].flatMap(([name, mapped]) => {
    const real = asa.objects.get(name);
    const { family, first } = toAddresses(mapped);
    if (!real) return [];
    const last = formatAddress(family, first + real.last - real.first);
    return [{ real, mapped: toAddresses(`${mapped}-${last}`) }];
  });
  const lines = [...asa.lines.values()]
    .filter(({ list }) => bound.has(list))
    .map(({ services, from, to }) => ({
      rule: /\.R(\d+[a-z]*)$/u.exec(services)?.[1] ?? null,
      services: [...(asa.serviceGroups.get(services)?.values() ?? [])],
      from: from.kind === 'any' ? null : asa.rangesOf(from.name),
      to: to.kind === 'any' ? null : asa.rangesOf(to.name),
    }));
  return (packet) => {
    const { family, from, to } = packet;
    const isAt = (ranges: readonly AddressRange[] | null, address: bigint): boolean =>
      ranges === null || hasAddress(ranges, family, address);
    const line = lines.find(
      (each) =>
        isAt(each.to, to) &&
        isAt(each.from, from) &&
        each.services.some((service) => isService(service, packet)),
    );
    const isReached = [from, to].every((address) => comesBack(translations, family, address));
    return line && isReached ? line.rule : null;
  };
};
