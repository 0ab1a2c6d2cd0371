import type { PortRange } from '#shared/catalog/index.ts';

/** One range of the documents, and the documents that list it. */
interface Entry {
  readonly from: number;
  readonly to: number;
  readonly documents: number[];
  /** How many ranges each of these documents lists. */
  readonly counts: number[];
}

type Callback = (document: number, quality: number) => void;

/**
 * How well ports answer a number, in tiers that never overlap: the port itself, then ranges around it (small before
 * huge), then ports that begin with its digits.
 */
const EXACT = { best: 1, worst: 0.8, perOtherPort: 0.02 } as const;
const AROUND = { best: 0.6, worst: 0.3 } as const;
const BEGINS = 0.15;
/** For a range: ranges around it, then ranges and ports that share some of its numbers. */
const OVERLAPS = { best: 0.25, worst: 0.15 } as const;
/** Typed digits that may still become a longer number. */
const UNFINISHED_DIGITS = 4;

function between({ best, worst }: { best: number; worst: number }, share: number): number {
  return best - (best - worst) * share;
}

/** 0 for one port, 1 for all of them. */
const wideness = ({ from, to }: PortRange): number => Math.log2(to - from + 1) / 16;

const exact = (count: number): number =>
  Math.max(EXACT.worst, EXACT.best - EXACT.perOtherPort * (count - 1));

/** The ports and ranges of all documents. Their distinct values are few: a scan is quick. */
export class PortIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #single = new Set<number>();

  /** Adds the ports of a document. */
  add(document: number, ports: readonly PortRange[]): void {
    for (const { from, to } of ports) {
      const key = `${String(from)}-${String(to)}`;
      let entry = this.#entries.get(key);
      if (entry === undefined) {
        entry = { from, to, documents: [], counts: [] };
        this.#entries.set(key, entry);
      }
      entry.documents.push(document);
      entry.counts.push(ports.length);
      if (from === to) this.#single.add(from);
    }
  }

  /** Whether typing may go on: a number that is a port of its own is finished, and 443 never means 4430. */
  isBeginning(number: number, digits: string): boolean {
    return digits.length <= UNFINISHED_DIGITS && !this.#single.has(number);
  }

  /** Calls back for every document with the port, or a range around it, or a port that begins with its digits. */
  visitNumber(number: number, digits: string, callback: Callback): void {
    const unfinished = this.isBeginning(number, digits);
    for (const entry of this.#entries.values()) {
      if (entry.from === number && entry.to === number) visit(entry, exact, callback);
      else if (entry.from <= number && number <= entry.to) {
        const quality = between(AROUND, wideness(entry));
        visit(entry, () => quality, callback);
      } else if (
        unfinished &&
        (String(entry.from).startsWith(digits) || String(entry.to).startsWith(digits))
      ) {
        visit(entry, () => BEGINS, callback);
      }
    }
  }

  /** Calls back for every document with the range, or one around it, or one that shares numbers with it. */
  visitRange(range: PortRange, callback: Callback): void {
    for (const entry of this.#entries.values()) {
      if (entry.to < range.from || range.to < entry.from) continue;
      if (entry.from === range.from && entry.to === range.to) visit(entry, exact, callback);
      else {
        const around = entry.from <= range.from && range.to <= entry.to;
        const shared = Math.min(entry.to, range.to) - Math.max(entry.from, range.from) + 1;
        const quality = around
          ? between(AROUND, wideness(entry))
          : between(OVERLAPS, 1 - shared / (range.to - range.from + 1));
        visit(entry, () => quality, callback);
      }
    }
  }
}

function visit(entry: Entry, quality: (count: number) => number, callback: Callback): void {
  const { documents, counts } = entry;
  for (let index = 0; index < documents.length; index += 1) {
    callback(documents[index] ?? 0, quality(counts[index] ?? 1));
  }
}
