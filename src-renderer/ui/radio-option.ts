/** One answer of a group of radio buttons. */
export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Read aloud instead of a label that is an abbreviation. */
  readonly name?: string;
  /** Language of the label where it is not that of the page. */
  readonly lang?: string;
  /** One line more. */
  readonly explanation?: string;
  /** Can be asked for but not had as things stand. */
  readonly unavailable?: boolean;
}
