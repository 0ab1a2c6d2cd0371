import condensed from '#assets/fonts/IBMPlexSansCondensed-Regular.woff2?inline';
import sans from '#assets/fonts/IBMPlexSans-Regular.woff2?inline';
import sansSemibold from '#assets/fonts/IBMPlexSans-SemiBold.woff2?inline';

const face = (family: string, weight: number, url: string): string =>
  `@font-face{font-family:'${family}';font-weight:${String(weight)};src:url(${url}) format('woff2')}`;

/** `@font-face` rules with the fonts inside, for drawings that travel on their own. */
export const fontFaces = [
  face('IBM Plex Sans', 400, sans),
  face('IBM Plex Sans', 600, sansSemibold),
  face('IBM Plex Sans Condensed', 400, condensed),
].join('');
