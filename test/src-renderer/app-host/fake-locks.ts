type Granted = (lock: object | null) => unknown;

/** The locks of a browser, as far as pages ask for them: one holder a name, the others in a row. */
export class FakeLocks {
  readonly #ends = new Map<string, Promise<unknown>>();

  /** As `navigator.locks.request`, with or without `{ ifAvailable: true }`. */
  readonly request = async (name: string, ...rest: readonly unknown[]): Promise<unknown> => {
    const granted = rest.at(-1) as Granted;
    const before = this.#ends.get(name);
    if (before && rest.length > 1) return granted(null);
    const holding = Promise.resolve(before).then(() => granted({ name }));
    const end = holding.finally(() => {
      if (this.#ends.get(name) === end) this.#ends.delete(name);
    });
    this.#ends.set(name, end);
    return end;
  };
}
