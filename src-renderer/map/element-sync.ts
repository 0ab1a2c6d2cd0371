import type { Core, ElementDefinition } from 'cytoscape';

/** How many elements are put in before the page may breathe: their styles and drawing take some 30 ms. */
const PORTION = 60;

/**
 * Keeps the elements of a graph equal to a list of definitions. Only what changed is taken out and put in;
 * Cytoscape cannot move an edge to other ends, and takes edges out with their nodes.
 */
export class ElementSync {
  readonly #cy: Core;
  #signatures = new Map<string, string>();
  #run = 0;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /**
   * Applies the definitions, in portions with `pause` between them where there are many. Resolves to false when a
   * newer call took over. `onportion` gets the ids of what was just put in.
   */
  async apply(
    definitions: readonly ElementDefinition[],
    pause: () => Promise<void>,
    onportion: (ids: readonly string[]) => void,
  ): Promise<boolean> {
    const run = ++this.#run;
    const next = signaturesOf(definitions);
    const stale = [...this.#signatures.keys()].filter(
      (id) => next.get(id) !== this.#signatures.get(id),
    );
    const fresh = definitions.filter((one) => !this.#has(one, next));
    const old = this.#cy.collection();
    for (const id of stale) {
      old.merge(this.#cy.getElementById(id));
      this.#signatures.delete(id);
    }
    this.#cy.remove(old);
    for (let start = 0; start < fresh.length; start += PORTION) {
      const portion = fresh.slice(start, start + PORTION);
      this.#cy.add(portion);
      for (const one of portion) this.#signatures.set(idOf(one), next.get(idOf(one)) ?? '');
      onportion(portion.map(idOf));
      if (start + PORTION < fresh.length) await pause();
      if (run !== this.#run) return false;
    }
    return true;
  }

  /** Makes a run under way stop at its next pause. */
  stop(): void {
    this.#run += 1;
  }

  #has(one: ElementDefinition, next: ReadonlyMap<string, string>): boolean {
    return this.#signatures.get(idOf(one)) === next.get(idOf(one));
  }
}

/** What an element looks like, and for an edge its ends too: it goes and comes with them. */
function signaturesOf(definitions: readonly ElementDefinition[]): Map<string, string> {
  const own = new Map(definitions.map((one) => [idOf(one), JSON.stringify(one)]));
  return new Map(
    definitions.map((one) => {
      const { source, target } = one.data as { source?: string; target?: string };
      const ends = [source, target].map((end) => (end === undefined ? '' : (own.get(end) ?? '')));
      return [idOf(one), [own.get(idOf(one)), ...ends].join('\n')];
    }),
  );
}

function idOf(definition: ElementDefinition): string {
  return definition.data.id ?? '';
}
