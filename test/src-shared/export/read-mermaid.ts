/** A node and the subgraphs around it, from outside in. */
interface ReadNode {
  readonly text: string;
  readonly inside: readonly string[];
}

interface ReadEdge {
  readonly from: string;
  readonly arrow: string;
  readonly text: string;
  readonly to: string;
}

export interface ReadMermaid {
  readonly nodes: ReadonlyMap<string, ReadNode>;
  readonly edges: readonly ReadEdge[];
  /** Styles of links by the place of the link among all. */
  readonly linkStyles: ReadonlyMap<number, string>;
}

/** Texts between quotation marks hold neither one nor the end of a line, and no tag but a line break. */
const TEXT = '"((?:[^"<>\\n]|<br/>)+)"';
const CLOSED: Readonly<Record<string, string>> = { '[': ']', '[[': ']]', '(': ')' };

/**
 * Reads the part of Mermaid's language that is written here, every line of it.
 * @throws for any other line, an unknown end of an edge, an unknown class, and an unbalanced subgraph.
 */
export function readMermaid(text: string): ReadMermaid {
  const [, body = ''] = text.split('\nflowchart LR\n');
  const nodes = new Map<string, ReadNode>();
  const groups = new Set<string>();
  const edges: ReadEdge[] = [];
  const linkStyles = new Map<number, string>();
  const used = new Set<string>();
  const classes = new Set<string>();
  const inside: string[] = [];
  const known = (id: string): void => {
    if (!nodes.has(id) && !groups.has(id)) throw new Error(`${id} is unknown.`);
  };
  const forms: readonly (readonly [RegExp, (...parts: string[]) => void])[] = [
    [
      new RegExp(`^subgraph (\\w+)\\[${TEXT}\\]$`, 'u'),
      (id) => {
        groups.add(id);
        inside.push(id);
      },
    ],
    [
      /^end$/u,
      () => {
        if (inside.pop() === undefined) throw new Error('No subgraph is open.');
      },
    ],
    [
      new RegExp(`^(\\w+)(\\[\\[|\\[|\\()${TEXT}(\\]\\]|\\]|\\)):::(\\w+)$`, 'u'),
      (id, open, words, close, name) => {
        if (nodes.has(id) || CLOSED[open] !== close) throw new Error(`${id} is no new node.`);
        nodes.set(id, { text: words, inside: [...inside] });
        used.add(name);
      },
    ],
    [
      new RegExp(`^(\\w+) (<-->|-->)(?:\\|${TEXT}\\|)? (\\w+)$`, 'u'),
      (from, arrow, words, to) => {
        [from, to].forEach(known);
        edges.push({ from, arrow, text: words, to });
      },
    ],
    [
      /^(\w+) ~~~ (\w+)$/u,
      (from, to) => {
        [from, to].forEach(known);
      },
    ],
    [/^classDef (\w+) [\w:#,. -]+$/u, (name) => classes.add(name)],
    [
      /^class (\w+) (\w+)$/u,
      (id, name) => {
        known(id);
        used.add(name);
      },
    ],
    [/^style (\w+) [\w:#,. -]+$/u, known],
    [
      /^linkStyle ([\d,]+) ([\w:#,. -]+)$/u,
      (indexes, look) => {
        for (const index of indexes.split(',')) linkStyles.set(Number(index), look);
      },
    ],
    [/^%% #\w+ [^\n{}]+$/u, () => undefined],
  ];
  for (const line of body
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const form = forms.find(([pattern]) => pattern.test(line));
    if (!form) throw new Error(`${line} is no line of a flowchart.`);
    const [pattern, read] = form;
    read(...(pattern.exec(line)?.slice(1) ?? []));
  }
  for (const name of used) if (!classes.has(name)) throw new Error(`${name} is no class.`);
  if (inside.length > 0) throw new Error('A subgraph is left open.');
  return { nodes, edges, linkStyles };
}
