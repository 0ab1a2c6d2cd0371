import { facesFor, type FontFaceRule } from '#shared/diagram/font-faces.ts';
import { escapeMarkup } from '#shared/diagram/svg.ts';
import type { Pack } from './pack.ts';
import { pageRule, pageRuleName, pageToSvg } from './page-svg.ts';
import { POINTS_PER_MM, type PageFormat } from './paper.ts';
import { written } from './marks-svg.ts';

/** A page is a hair lower than its paper: browsers round lengths, and a full one would push out an empty page. */
const SLACK_MM = 0.1;

/** The style of a format: its paper, and a box as large as that. */
function formatStyle(format: PageFormat): string {
  const name = pageRuleName(format);
  const [width, height] = [format.width / POINTS_PER_MM, format.height / POINTS_PER_MM];
  return `${pageRule(format)}.${name}{page:${name};width:${written(width)}mm;height:${written(height - SLACK_MM)}mm}`;
}

/** The style of pages for paper, for the formats that a pack has. */
export function packStyle(pack: Pack): string {
  const formats = new Map(pack.pages.map(({ format }) => [pageRuleName(format), format]));
  return [...formats.values()].map(formatStyle).join('');
}

/**
 * A pack as a document of its own that a browser shows page by page and prints as it is. It runs and loads nothing.
 * @param fontFaces typefaces to put in, as far as the pack is set in them.
 */
export function packToHtml(pack: Pack, fontFaces: readonly FontFaceRule[]): string {
  const pages = pack.pages
    .map(
      (page) => `<section class="page ${pageRuleName(page.format)}">${pageToSvg(page)}</section>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${pack.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(pack.title)}</title>
<style>${facesFor(pages, fontFaces)}
body{margin:0;font-kerning:none;font-variant-ligatures:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{overflow:hidden;break-inside:avoid}.page:not(:last-child){break-after:page}.page>svg{display:block}
@media screen{body{background:#6b7480;padding:16px 0}.page{margin:0 auto 16px;background:#fff;box-shadow:0 1px 6px rgb(0 0 0/.4)}}
${packStyle(pack)}</style>
</head>
<body>
${pages}
</body>
</html>
`;
}
