import { failed, type Outcome } from '#shared/host/outcome.ts';

/**
 * What index.html and its build put into the head. Anything else comes from an extension of the browser, and must not
 * get into a file for somebody else.
 */
const OWN_ELEMENTS = [
  'meta[charset]',
  'meta[http-equiv="Content-Security-Policy"]',
  'meta[name=viewport]',
  'title',
  'style[id=__________cytoscape_stylesheet]',
  'style[rel=stylesheet]',
  'script[type=module]',
].join(', ');

/**
 * Remembers the page as it was read from its file. To be called before the program changes anything in it; the answer
 * writes it as a file again. Only a page in one piece can be written: elsewhere the answer is `unavailable`.
 */
export function keepPage(page: Document): () => Outcome<string> {
  const elements = [...page.head.querySelectorAll(OWN_ELEMENTS)];
  const isWhole = elements.every((element) => !element.hasAttribute('src'));
  // Their texts are shared, not copied: the script alone has five million characters.
  const kept = elements.map((element) => element.cloneNode(true) as Element);
  return () => {
    if (!isWhole) return failed('unavailable', 'This page is not in one piece.');
    const head = kept.map((element) => `    ${element.outerHTML}\n`).join('');
    const value = `<!doctype html>\n<html lang="en">\n  <head>\n${head}  </head>\n  <body>\n    <div id="app"></div>\n  </body>\n</html>\n`;
    return { kind: 'done', value };
  };
}
