import type { AddressRange } from '#shared/deployment/plan/address.ts';
import { hasPort } from './decide.ts';
import type { Decision, FirewallReader, Packet } from './packet.ts';
import { hasAddress, toAddresses, toPorts } from './ranges.ts';

type Condition = (packet: Packet) => boolean;

/** A line of a chain. The verdict of one without any is `continue`. */
interface Statement {
  readonly conditions: readonly Condition[];
  readonly verdict: string;
  /** The chain to jump to, for `jump`. */
  readonly target: string;
  readonly rule: Decision;
}

/** Words, quoted texts and signs; comments left out, ends of lines kept as they end statements. */
function tokensOf(text: string): string[] {
  const tokens = text.matchAll(/#[^\n]*|"[^"\n]*"|[{},;=\n]|[^\s{},;="#]+/gu);
  return [...tokens].map(([token]) => token).filter((token) => !token.startsWith('#'));
}

class Tokens {
  readonly #tokens: string[];
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  peek(): string {
    return this.#tokens[this.#at] ?? '';
  }

  next(): string {
    this.#at += 1;
    return this.#tokens[this.#at - 1] ?? '';
  }

  expect(...wanted: readonly string[]): void {
    for (const word of wanted) {
      const token = this.next();
      if (token !== word) throw new Error(`nftables: ${token} where ${word} should be`);
    }
  }

  /** The next token that is no end of a line or statement; goes on to it. */
  peekStatement(): string {
    while (this.peek() === '\n' || this.peek() === ';') this.#at += 1;
    return this.peek();
  }

  /** The items of `{ a, b }`, or of a single `a`. */
  list(): readonly string[] {
    if (this.peek() !== '{') return [this.next()];
    const items: string[] = [];
    for (this.next(); this.peek() !== '}';) {
      const token = this.next();
      if (token !== ',' && token !== '\n') items.push(token);
    }
    this.next();
    return items;
  }
}

function portCondition(transport: string, tokens: Tokens): Condition {
  const isTarget = tokens.next() === 'dport';
  const ranges = tokens.list().map(toPorts);
  return (packet) =>
    packet.transport === transport && hasPort(ranges, isTarget ? packet.toPort : packet.fromPort);
}

function addressCondition(
  prefix: string,
  tokens: Tokens,
  sets: ReadonlyMap<string, readonly AddressRange[]>,
): Condition {
  const isTarget = tokens.next() === 'daddr';
  const name = tokens.next().slice(1);
  const ranges = sets.get(name);
  if (!ranges) throw new Error(`nftables: there is no set ${name}`);
  const family = prefix === 'ip' ? 4 : 6;
  return ({ family: own, from, to }) =>
    own === family && hasAddress(ranges, family, isTarget ? to : from);
}

/** Reads up to the end of a line. Packets are the first of their session: only the state `new` is theirs. */
function readStatement(
  tokens: Tokens,
  sets: ReadonlyMap<string, readonly AddressRange[]>,
): Statement {
  const conditions: Condition[] = [];
  let verdict = 'continue';
  let target = '';
  let rule: Decision = null;
  while (!['\n', ';'].includes(tokens.peek())) {
    const word = tokens.next();
    if (word === 'ip' || word === 'ip6') conditions.push(addressCondition(word, tokens, sets));
    else if (word === 'tcp' || word === 'udp') conditions.push(portCondition(word, tokens));
    else if (word === 'accept' || word === 'drop') verdict = word;
    else if (word === 'comment') rule = /^"R(\w+)/u.exec(tokens.next())?.[1] ?? null;
    else if (word === 'jump') {
      verdict = word;
      target = tokens.next();
    } else if (word === 'ct') {
      tokens.expect('state');
      const states = [tokens.next()];
      while (tokens.peek() === ',') {
        tokens.next();
        states.push(tokens.next());
      }
      conditions.push(() => states.includes('new'));
    } else if (word === 'log') {
      tokens.expect('prefix');
      tokens.next();
    } else if (word === 'limit') while (tokens.next() !== 'packets');
    else if (word !== 'counter') throw new Error(`nftables: ${word} is unknown`);
  }
  return { conditions, verdict, target, rule };
}

function readSet(tokens: Tokens): readonly AddressRange[] {
  for (const word of ['type', 'flags']) {
    tokens.peekStatement();
    tokens.expect(word);
    tokens.next();
  }
  tokens.peekStatement();
  tokens.expect('elements', '=');
  const ranges = tokens.list().map(toAddresses);
  tokens.peekStatement();
  return ranges;
}

type Chains = ReadonlyMap<string, readonly Statement[]>;

/** The chains of the table that filters what is forwarded. */
function readTable(tokens: Tokens): Chains {
  const sets = new Map<string, readonly AddressRange[]>();
  const chains = new Map<string, readonly Statement[]>();
  while (tokens.peekStatement() !== '}') {
    const kind = tokens.next();
    const name = tokens.next();
    tokens.expect('{');
    tokens.peekStatement();
    if (kind === 'set') sets.set(name, readSet(tokens));
    else {
      const statements: Statement[] = [];
      if (tokens.peek() === 'type') {
        tokens.expect('type', 'filter', 'hook', 'forward', 'priority', 'filter', ';');
        tokens.expect('policy', 'drop', ';');
      }
      while (tokens.peekStatement() !== '}') statements.push(readStatement(tokens, sets));
      chains.set(name, statements);
    }
    tokens.expect('}');
  }
  tokens.expect('}');
  return chains;
}

/** The verdict of a chain; `undefined` where it ends without any. */
function run(chains: Chains, name: string, packet: Packet): Decision | undefined {
  const statements = chains.get(name);
  if (!statements) throw new Error(`nftables: there is no chain ${name}`);
  for (const { conditions, verdict, target, rule } of statements) {
    if (!conditions.every((condition) => condition(packet))) continue;
    if (verdict === 'accept') return rule ?? 'unnamed';
    if (verdict === 'drop') return null;
    const inner = verdict === 'jump' ? run(chains, target, packet) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** What the Linux firewall would do with a file that it was given: its table for what is forwarded. */
export const readNftables: FirewallReader = (text) => {
  const tokens = new Tokens(text);
  tokens.peekStatement();
  tokens.expect('table', 'inet');
  const table = tokens.next();
  tokens.expect('\n', 'delete', 'table', 'inet', table, '\n', 'table', 'inet', table, '{');
  const chains = readTable(tokens);
  return (packet) => run(chains, 'forward', packet) ?? null;
};
