import { packStyle } from '#shared/sheets/pack-html.ts';
import { pageRuleName, pageToSvg } from '#shared/sheets/page-svg.ts';
import type { Pack } from '#shared/sheets/pack.ts';
import '../styles/print.css';

const STAGE = 'print-stage';

/**
 * Puts a pack into the document for the printer alone, under its own name and language: they get into the file name and
 * the properties of a PDF. Returns what takes it away again.
 */
export function stage(pack: Pack): () => void {
  const { title, documentElement: root, adoptedStyleSheets: sheets } = document;
  const { lang } = root;
  const style = new CSSStyleSheet();
  style.replaceSync(packStyle(pack));
  document.adoptedStyleSheets = [...sheets, style];
  const element = document.createElement('div');
  element.className = STAGE;
  element.innerHTML = pack.pages
    .map((page) => `<section class="${pageRuleName(page.format)}">${pageToSvg(page)}</section>`)
    .join('');
  document.body.append(element);
  document.title = pack.title;
  root.lang = pack.language;
  return () => {
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
    document.title = title;
    root.lang = lang;
  };
}

/**
 * Lets the browser's own Print command print a pack too, where nothing of Portolan's has put one there.
 * @returns what ends it.
 */
export function printOwnMenu(packNow: () => Pack | null): () => void {
  let unstage: (() => void) | undefined;
  const before = (): void => {
    const pack = document.querySelector(`.${STAGE}`) ? null : packNow();
    if (pack && pack.pages.length > 0) unstage = stage(pack);
  };
  const after = (): void => {
    unstage?.();
    unstage = undefined;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}
