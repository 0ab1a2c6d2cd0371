/** What a file can hold. An editor keeps to the same limits, so that whatever it writes can be read again. */
export const LIMITS = {
  /** Characters of a file: 20 MB where all are ASCII. */
  file: 20 * 1024 * 1024,
  id: 64,
  /** A title, a person, the name of a site. */
  text: 200,
  /** A domain name. */
  name: 255,
  note: 2000,
  /** An address, a subnet or a range. */
  address: 120,
  addresses: 256,
  sites: 200,
  networks: 2000,
  hosts: 5000,
  boundaries: 50,
  segments: 50,
  revisions: 200,
  /** Bytes of the logo’s own file. */
  logo: 256 * 1024,
  /** Pixels of each of its sides. */
  logoSide: 8000,
} as const;

/** An id: letters, digits, `-`, `_` and `.`, a letter or digit first. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** A date as `YYYY-MM-DD`, or nothing. */
export const DATE_PATTERN = /^(\d{4}-\d{2}-\d{2})?$/;
