import condensed from '#assets/fonts/IBMPlexSansCondensed-Regular.woff2?inline';
import condensedSemibold from '#assets/fonts/IBMPlexSansCondensed-SemiBold.woff2?inline';
import sans from '#assets/fonts/IBMPlexSans-Regular.woff2?inline';
import sansSemibold from '#assets/fonts/IBMPlexSans-SemiBold.woff2?inline';
import type { FontFaceRule } from '#shared/diagram/font-faces.ts';

const face = (family: string, weight: string, url: string): FontFaceRule => ({
  family,
  weight,
  rule: `@font-face{font-family:'${family}';font-weight:${weight};src:url(${url}) format('woff2')}`,
});

/** The shipped typefaces, for drawings that travel on their own. */
export const fontFaces: readonly FontFaceRule[] = [
  face('IBM Plex Sans', '400', sans),
  face('IBM Plex Sans', '600', sansSemibold),
  face('IBM Plex Sans Condensed', '400', condensed),
  face('IBM Plex Sans Condensed', '600', condensedSemibold),
];
