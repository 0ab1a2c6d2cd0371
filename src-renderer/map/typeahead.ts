const FORGET_MS = 700;

/** Collects typed letters and finds the next name that begins with them, as list boxes do. */
export class Typeahead {
  #typed = '';
  #last = 0;

  /** Index of the name to go to, `null` where none begins so. `now` in milliseconds. */
  find(letter: string, names: readonly string[], current: number, now: number): number | null {
    this.#typed = now - this.#last > FORGET_MS ? letter : this.#typed + letter;
    this.#last = now;
    const wanted = fold(this.#typed);
    // A first letter moves on to the next name; more letters may stay where they are.
    const start = this.#typed.length === 1 ? current + 1 : current;
    for (let step = 0; step < names.length; step += 1) {
      const index = (start + step) % names.length;
      if (fold(names[index] ?? '').startsWith(wanted)) return index;
    }
    return null;
  }
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
