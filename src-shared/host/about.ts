/** A package that is part of the program. */
export interface ShippedPackage {
  readonly name: string;
  /** `null` where it has none of its own, as typefaces. */
  readonly version: string | null;
  /** SPDX expression. */
  readonly licence: string;
  /** Whose rights they are, a line each; empty where the text says it. */
  readonly notice: string;
  /** Which of `About.texts` it stands under. */
  readonly text: number;
}

/** What a build says about itself. Made by about.config.ts. */
export interface About {
  readonly version: string;
  /** The commit it was built from; `null` where that is not known. */
  readonly commit: string | null;
  readonly own: ShippedPackage;
  readonly packages: readonly ShippedPackage[];
  /** Every licence text once, paragraphs parted by an empty line. */
  readonly texts: readonly string[];
}
