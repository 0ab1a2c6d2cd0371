/** What is odd about a listing that contradicts no other. */
export type QuirkKind =
  /** A slip of the pen: a word, a sign or a cell is wrong or missing, and its neighbours leave no doubt. */
  | 'misprint'
  /** Says again what another row says; it adds no rule to the firewall. */
  | 'repetition'
  /** Serves something that has ended or that hardly anyone runs any more. */
  | 'outdated'
  /** Stands so in a translated edition only. */
  | 'translation'
  /** Says less than a firewall team needs, or holds only within bounds that the row does not name. */
  | 'limit'
  /** Can be read in two ways, and no page speaks for one of them. */
  | 'ambiguous';
