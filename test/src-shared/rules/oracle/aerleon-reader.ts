import type { PortRange } from '#shared/catalog/index.ts';
import type { AddressRange } from '#shared/deployment/plan/address.ts';
import { hasPort } from './decide.ts';
import type { FirewallReader, Packet } from './packet.ts';
import { hasAddress, toAddresses, toPorts } from './ranges.ts';

const HEADER_WORDS = ['comment', 'target'];
const TERM_WORDS = [
  'comment',
  'source-address',
  'destination-address',
  'protocol',
  'source-port',
  'destination-port',
  'logging',
  'action',
];
const RESERVED = new Set(['header', 'term', 'port', 'address', ...HEADER_WORDS, ...TERM_WORDS]);

/** A text of several files by their endings; the path of each is in its first line. */
function filesOf(text: string): ReadonlyMap<string, string> {
  if (!/^[\n -~]*$/u.test(text)) throw new Error('not plain ASCII');
  const parts = text.split(/^(?=# file: )/mu);
  return new Map(
    parts.map((part) => {
      const [, path] = /^# file: (portolan-[-\w]*(?:\/[-\w]+)+\.\w+)\n/u.exec(part) ?? [];
      if (path === undefined) throw new Error(`no file: ${part.slice(0, 80)}`);
      return [path.replace(/^.*\./u, ''), part];
    }),
  );
}

/** Definitions as Aerleon reads them: a token, `=`, values on as many lines as they take; `#` begins a comment. */
function definitionsOf(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let current: string[] | null = null;
  for (const line of text.split('\n').map((each) => each.replace(/#.*/u, '').trim())) {
    const [head = '', ...more] = line.split('=');
    if (more.length > 1) throw new Error(`two signs: ${line}`);
    if (more.length === 1) {
      const token = head.trim();
      if (!/^[-_A-Z0-9]+$/u.test(token) || found.has(token)) throw new Error(`bad token ${token}`);
      current = [];
      found.set(token, current);
    }
    const values = (more[0] ?? head).split(/\s+/u).filter((value) => value !== '');
    if (values.length > 0 && !current) throw new Error(`a value of nothing: ${line}`);
    current?.push(...values);
  }
  return found;
}

/** The words of a policy as the lexer of Aerleon cuts them; DSCP names and numbers are words of their own kind. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const pattern =
    /#.*|"[^"]*"|\s+|\b(?:b[01]{6}|af[1-4][1-3]|be|ef|cs[0-7])\b|::|[{}]|\w+(?:[-_+.@/]\w*)*/uy;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const [word] = pattern.exec(text) ?? [];
    if (word === undefined) throw new Error(`illegal: ${text.slice(at, at + 40)}`);
    if (/^(?:b[01]{6}|af[1-4][1-3]|be|ef|cs[0-7]|\d.*)$/u.test(word))
      throw new Error(`no name: ${word}`);
    if (!/^[#\s]/u.test(word)) words.push(word);
  }
  return words;
}

interface Block {
  readonly kind: 'header' | 'term';
  readonly name: string;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Headers and terms: keywords with `::`, each with the words that follow up to the next keyword. */
function blocksOf(words: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const next = (expected?: string): string => {
    const word = words[at] ?? '';
    if (expected !== undefined && word !== expected) throw new Error(`${word} is not ${expected}`);
    at += 1;
    return word;
  };
  while (at < words.length) {
    const kind = next();
    if (kind !== 'header' && kind !== 'term') throw new Error(`neither header nor term: ${kind}`);
    const name = kind === 'term' ? next() : '';
    const values = new Map<string, readonly string[]>();
    next('{');
    while (words[at] !== '}') {
      const keyword = next();
      next('::');
      const known = kind === 'header' ? HEADER_WORDS : TERM_WORDS;
      if (!known.includes(keyword)) throw new Error(`${kind} knows no ${keyword}`);
      const start = at;
      while (at < words.length && words[at] !== '}' && !RESERVED.has(words[at] ?? '')) at += 1;
      values.set(keyword, [...(values.get(keyword) ?? []), ...words.slice(start, at)]);
    }
    next('}');
    blocks.push({ kind, name, values });
  }
  return blocks;
}

/** Which of two rules comes first: by number, then by letter. */
function compareIds(a: string, b: string): number {
  return (
    Number.parseInt(a, 10) - Number.parseInt(b, 10) ||
    a.length - b.length ||
    (a < b ? -1 : Number(a > b))
  );
}

/**
 * Aerleon: what its generators make of a policy. A packet says no zones, so all filters that could be asked are; of
 * their answers the one with the lowest number counts.
 */
export const readAerleon: FirewallReader = (text) => {
  const files = filesOf(text);
  if ([...files.keys()].join(' ') !== 'pol net svc') throw new Error('not the three files');
  const networks = definitionsOf(files.get('net') ?? '');
  const services = definitionsOf(files.get('svc') ?? '');
  const expand = (token: string): readonly AddressRange[] => {
    const values = networks.get(token);
    if (!values || values.length === 0) throw new Error(`undefined network ${token}`);
    return values.flatMap((value) => {
      if (/^[-_A-Z0-9]+$/iu.test(value)) return expand(value);
      if (!value.includes('/')) throw new Error(`no subnet: ${value}`);
      return [toAddresses(value)];
    });
  };
  const portsOf = (tokens: readonly string[] = [], transport: string): readonly PortRange[] =>
    tokens.flatMap((token) => {
      const values = services.get(token);
      if (!values) throw new Error(`undefined service ${token}`);
      return values.flatMap((value) => {
        const [ports = '', protocol = ''] = value.split('/');
        if (protocol !== 'tcp' && protocol !== 'udp') throw new Error(`no service: ${value}`);
        return protocol === transport ? [toPorts(ports)] : [];
      });
    });
  const blocks = blocksOf(wordsOf(files.get('pol') ?? ''));
  const names = new Set<string>();
  if (blocks.length > 0 && blocks[0]?.kind !== 'header') throw new Error('a term without a header');
  const terms = blocks.flatMap(({ kind, name, values }) => {
    if (kind === 'header') {
      if ((values.get('target') ?? []).length === 0) throw new Error('a header without a target');
      return [];
    }
    const [, id] = /^R(\d+[a-z]*)(?:-R\d+[a-z]*)*-(?:tcp|udp)(?:-\d+)?$/u.exec(name) ?? [];
    if (id === undefined || name.length > 48 || names.has(name))
      throw new Error(`bad term ${name}`);
    names.add(name);
    const [transport, ...others] = values.get('protocol') ?? [];
    if (transport === undefined || others.length > 0) throw new Error(`protocols of ${name}`);
    if (values.get('action')?.join() !== 'accept') throw new Error(`${name} does not accept`);
    const from = values.get('source-address')?.flatMap(expand);
    const to = values.get('destination-address')?.flatMap(expand);
    const fromPorts = values.has('source-port')
      ? portsOf(values.get('source-port'), transport)
      : null;
    const toPorts = portsOf(values.get('destination-port'), transport);
    if (toPorts.length === 0 || fromPorts?.length === 0) throw new Error(`no ports in ${name}`);
    const matches = (packet: Packet): boolean =>
      packet.transport === transport &&
      hasPort(toPorts, packet.toPort) &&
      (fromPorts === null || hasPort(fromPorts, packet.fromPort)) &&
      (!from || hasAddress(from, packet.family, packet.from)) &&
      (!to || hasAddress(to, packet.family, packet.to));
    return [{ id, matches }];
  });
  const ordered = terms.toSorted((a, b) => compareIds(a.id, b.id));
  return (packet) => ordered.find(({ matches }) => matches(packet))?.id ?? null;
};
