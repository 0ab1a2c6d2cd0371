/** A typeface as an `@font-face` rule with the font inside, so that it can stand in any document. */
export interface FontFaceRule {
  readonly family: string;
  readonly weight: string;
  readonly rule: string;
}

/** The rules of those typefaces that a drawing is set in. The others would double the size of a file for nothing. */
export function facesFor(svg: string, faces: readonly FontFaceRule[]): string {
  const elements = svg.split('<');
  return faces
    .filter(({ family, weight }) =>
      elements.some(
        (element) =>
          element.includes(`font-family="'${family}'`) &&
          element.includes('font-weight="600"') === (weight === '600'),
      ),
    )
    .map(({ rule }) => rule)
    .join('');
}
