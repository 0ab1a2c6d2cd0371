/** As many as fit above the other commands without pushing them out of sight. */
const KEPT = 5;

/** The commands that were run last from the palette, the latest first. */
export class RecentCommands {
  ids: readonly string[] = $state.raw([]);

  constructor(ids: readonly string[]) {
    this.ids = ids.slice(0, KEPT);
  }

  add(id: string): void {
    this.ids = [id, ...this.ids.filter((each) => each !== id)].slice(0, KEPT);
  }
}
