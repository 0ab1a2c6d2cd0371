import type { FlowId, PortRange, Text } from '#shared/catalog/index.ts';
import { fold, tokenise } from '#shared/search/tokens.ts';

/** A rule of the deployment, as the palette lists it. */
export interface RuleEntry {
  /** Of its row in the table of its firewall. */
  readonly id: string;
  /** The id of the firewall, and what it is called. */
  readonly firewall: string;
  readonly firewallName: Text;
  /** As the table numbers it: `17`, or `17a`; several where rules were merged. */
  readonly numbers: readonly string[];
  /** The first flow that it opens. */
  readonly flow: FlowId;
  readonly from: Text;
  readonly to: Text;
  /** Transports and ports, in words. */
  readonly opening: string;
  readonly ports: readonly PortRange[];
  /** All else that it may be looked for by: names, addresses, services, protocols. Of thousands it takes a while. */
  readonly words: () => string;
}

/** `rule 12`, `règle n° 12a`, `rules edge`: what is asked for is a rule. */
const RULE_WORD = /^(?:rules?|regles?)(?![\p{L}\p{N}])\s*(?:n°|no\.?|#)?\s*/u;
const NUMBER = /^\d+[a-z]?$/u;
/** What says of the number beside it what it is, and no more. */
const PORT_WORD = /^ports?$/u;
/** What firewalls write between a port and its transport: `443/tcp`, `tcp:443`. */
const BOUND_PORT = /(?<=\d)\/(?=tcp|udp)|(?<=tcp|udp)[/:](?=\d)/gu;

/** Rules found, and whether the query asked for rules by that word. */
export interface RulesFound {
  readonly rules: readonly RuleEntry[];
  readonly asked: boolean;
}

const haystacks = new WeakMap<RuleEntry, string>();
/** Everything that words are looked for in, folded once. */
function haystackOf(rule: RuleEntry): string {
  const known = haystacks.get(rule);
  if (known !== undefined) return known;
  const { from, to, firewallName, opening, words } = rule;
  const all = [from, to, firewallName].flatMap(({ en, fr }) => [en, fr]);
  const text = fold([...all, opening, words()].join(' ')).replaceAll(/[()’,]/gu, ' ');
  // A/V and 10.0.0.0/24 as they are, and SIP/TLS by either word.
  const made = ` ${text} ${text.replaceAll('/', ' ')}`;
  haystacks.set(rule, made);
  return made;
}

function hasPort({ ports }: RuleEntry, port: number): boolean {
  return ports.some(({ from, to }) => from <= port && port <= to);
}

/** Rules of a number, then those that have all words of the query; of a number among them, its port. */
export function matchingRules(rules: readonly RuleEntry[], query: string): RulesFound {
  const folded = fold(query.trim());
  const rest = folded.replace(RULE_WORD, '');
  const asked = rest !== folded;
  const numbered =
    asked && NUMBER.test(rest)
      ? rules.filter(({ numbers }) =>
          numbers.some((number) => number === rest || number.replace(/\D+$/u, '') === rest),
        )
      : [];
  if (numbered.length > 0) return { rules: numbered, asked };
  const words = rest.replaceAll(BOUND_PORT, ' ').split(/\s+/u).filter(Boolean);
  const telling = words.filter((word) => !PORT_WORD.test(word));
  const tests = (telling.length > 0 ? telling : words).map(
    (word): ((rule: RuleEntry) => boolean) => {
      const [token] = tokenise(word);
      // Part of an address is no port.
      if (token?.kind === 'number' && token.end === word.length && token.start === 0)
        return (rule) => hasPort(rule, token.from);
      return (rule) => haystackOf(rule).includes(` ${word}`);
    },
  );
  if (tests.length === 0) return { rules: asked ? rules : [], asked };
  return { rules: rules.filter((rule) => tests.every((test) => test(rule))), asked };
}
