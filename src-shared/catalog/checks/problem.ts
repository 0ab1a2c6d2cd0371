/** Something a check found wrong, with the id of the row it is about. */
export interface Problem {
  readonly id: string;
  readonly message: string;
}
