import { describe, expect, it } from 'vitest';
import { LIMITS } from '#shared/deployment/file/limits.ts';
import { logoAddress, readLogo } from '#shared/deployment/plan/logo.ts';
import { SAMPLES, deploymentOf, sampleText } from '../file/sample-files.ts';
import { pngFile, svgFile, textFile } from './logo-files.ts';

/** The logo in a file that is in order. */
function logoOf(
  bytes: Uint8Array,
): Extract<ReturnType<typeof readLogo>, { logo: unknown }>['logo'] {
  const reading = readLogo(bytes);
  if ('problem' in reading) throw new Error(reading.problem.en);
  return reading.logo;
}

/** What is said against a file, in English. The French says the same as the tests of broken files see. */
function objectionTo(bytes: Uint8Array): string {
  const reading = readLogo(bytes);
  if (!('problem' in reading)) throw new Error('Read, against expectation.');
  const { en, fr } = reading.problem;
  expect(fr).not.toBe(en);
  expect(fr).not.toMatch(/[^\u00a0][:;?!](?:\s|$)/u);
  return en;
}

describe('a PNG picture', () => {
  it('has the size that its first chunk says', () => {
    const file = pngFile(640, 200);
    const logo = logoOf(file);
    expect(logo).toMatchObject({ mediaType: 'image/png', width: 640, height: 200 });
    expect(logo.data).toBe(Buffer.from(file).toString('base64'));
    expect(logoAddress(logo)).toBe(`data:image/png;base64,${logo.data}`);
  });

  it('is read wherever it lies in memory', () => {
    const file = pngFile(3, 2);
    const whole = new Uint8Array(file.length + 9);
    whole.set(file, 5);
    expect(logoOf(whole.subarray(5, 5 + file.length))).toMatchObject({ width: 3, height: 2 });
  });

  it('is refused where it is cut off, or begins with another chunk', () => {
    const file = pngFile(640, 200);
    for (const length of [8, 12, 24, 40, file.length - 1])
      expect(objectionTo(file.subarray(0, length))).toMatch(/PNG picture is incomplete/u);
    const other = Uint8Array.from(file);
    other[12] = 'X'.charCodeAt(0);
    expect(objectionTo(other)).toMatch(/PNG picture is incomplete/u);
  });

  it.each([
    [0, 10],
    [10, 0],
    [8001, 10],
    [10, 0xff_ff_ff_ff],
  ])('is refused with sides of %i and %i pixels', (width, height) => {
    expect(objectionTo(pngFile(width, height))).toContain(
      `${String(width)} × ${String(height)} px`,
    );
  });

  it('may be as large as the limits say, and no larger', () => {
    expect(logoOf(pngFile(8000, 1))).toMatchObject({ width: LIMITS.logoSide, height: 1 });
    expect(objectionTo(new Uint8Array(LIMITS.logo + 1))).toMatch(/takes 257 kB, and 256 kB/u);
  });
});

describe('an SVG drawing', () => {
  it.each([
    ['viewBox="0 0 120 40"', 120, 40],
    ['viewBox="-5,-5 120.5,40.25"', 120.5, 40.25],
    ['width="300" height="100px"', 300, 100],
    ['width="100%" height="100%" viewBox="0 0 12 4"', 12, 4],
    ['width="210mm" height="1in" viewBox="0 0 21000 2540"', 793.7, 96],
    ['width="60" viewBox="0 0 120 40"', 60, 20],
    ["height='20pt' viewBox='0 0 120 40'", 80, 26.67],
    ['width="5em" height="2ex" viewBox="0 0 30 10"', 30, 10],
  ])('with %s measures %d by %d', (attributes, width, height) => {
    expect(logoOf(svgFile('', attributes))).toMatchObject({
      mediaType: 'image/svg+xml',
      width,
      height,
    });
  });

  it.each(['', 'viewBox="0 0 0 40"', 'viewBox="1 2 3"', 'width="50%" height="10"'])(
    'with %j has no size',
    (attributes) => {
      expect(objectionTo(svgFile('', attributes))).toMatch(/size of this SVG drawing/u);
    },
  );

  it('is refused with a side of no pixels or thousands of them', () => {
    expect(objectionTo(svgFile('', 'viewBox="0 0 0.5 40"'))).toContain('0.5 × 40 px');
    expect(objectionTo(svgFile('', 'viewBox="0 0 21000 4000"'))).toContain('21000 × 4000 px');
  });

  it('may have what drawing programs write', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>
      <!-- Made > by hand, with <script> in a comment -->
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
        xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 9 9"
        inkscape:export-filename="http://example.org/x.png">
        <metadata><?xpacket begin=""?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          ><a rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></rdf:RDF></metadata>
        <defs><linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/></defs>
        <style type="text/css"><![CDATA[ .x > path { fill: url("#b"); font-family: Arial\\ Black } /* url(x) */ ]]></style>
        <style>.y { mask: url( #a ) }</style>
        <text>Ohm &amp; S&#246;hne: http://example.org &#x1F600;</text>
        <image width="1" height="1" xlink:href="data:image/png;base64,AAAA"/>
        <use href="#b" fill='url(&quot;#b&quot;)' style="clip-path:url(#c)" />
      </svg>
      <!-- end -->`;
    expect(logoOf(textFile(text))).toMatchObject({ width: 9, height: 9 });
  });

  it.each([
    ['<script>go()</script>', '<script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', '<x:script>'],
    ['<SCRIPT/>', '<SCRIPT>'],
    ['<foreignObject><b/></foreignObject>', '<foreignObject>'],
    ['<g xmlns="http://www.w3.org/1999/xhtml"/>', 'xmlns="http://www.w3.org/1999/xhtml"'],
    ['<iframe/>', '<iframe>'],
    ['<path onload="go()"/>', 'onload="…"'],
    ['<path OnClick="go()"/>', 'OnClick="…"'],
    ['<image href="https://example.org/a.png"/>', 'href="https://example.org/a.png"'],
    ['<image xlink:href="//example.org/a.png"/>', 'xlink:href="//example.org/a.png"'],
    ['<image href="file:///etc/passwd"/>', 'href="file:///etc/passwd"'],
    ['<use href="other.svg#a"/>', 'href="other.svg#a"'],
    ['<use href="&#x68;ttp://example.org/"/>', 'href="http://example.org/"'],
    ['<image href="data:image/svg+xml;base64,AAAA"/>', 'href="data:image/svg+xml;base64,AAAA"'],
    ['<a href="javascript:go()"/>', 'href="javascript:go()"'],
    ['<g xml:base="http://example.org/"/>', 'xml:base="http://example.org/"'],
    ['<set attributeName="href" to="http://example.org/"/>', 'attributeName="href"'],
    ['<path fill="url(http://example.org/#a)"/>', 'url(http://example.org/#a)'],
    ['<path style="fill:url( &quot;other.svg#a&quot; )"/>', 'url(other.svg#a)'],
    ['<path style="fill:u\\72l(other.svg#a)"/>', 'url(other.svg#a)'],
    ['<style>@import "a.css";</style>', '@import'],
    ['<style>@im\\port "a.css";</style>', '@import'],
    ['<style>.a { background: image-set("a.png" 1x) }</style>', 'url(a.png)'],
    ['<style><![CDATA[@font-face { src: url(data:font/woff2;base64,AA) }]]></style>', 'url(data:'],
    ['<svg:style xmlns:svg="http://www.w3.org/2000/svg">@import "a"</svg:style>', '@import'],
  ])('is refused with %s, naming it', (inside, named) => {
    expect(objectionTo(svgFile(inside))).toContain(`Remove from it: ${named}`);
  });

  it('is refused with a document type, whose entities could be anything', () => {
    const svg = Buffer.from(svgFile()).toString();
    expect(objectionTo(textFile(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg}`))).toContain('<!DOCTYPE>');
    expect(objectionTo(textFile(`<?xml-stylesheet href="a.css"?>${svg}`))).toContain(
      '<?xml-stylesheet?>',
    );
  });

  it('is refused with a message that names the first of many things and shows nothing hidden', () => {
    const many = Array.from({ length: 50 }, (_, n) => `<use href="a\u202E${String(n)}"/>`).join('');
    const message = objectionTo(svgFile(many));
    expect(message).toContain('href="aU+202E0"');
    expect(message).toMatch(/href="aU\+202E4", …\./u);
    expect(message).not.toMatch(/\p{Cf}/u);
  });

  it.each([
    '<g>',
    '</g>',
    '<g></p>',
    '<g a="1" a="2"/>',
    '<g a=1/>',
    '<g a="<"/>',
    '<g',
    '<!-- ',
    '<![CDATA[',
    '&nbsp;',
    '<g a="&other;"/>',
    'a & b',
    '\0',
    '</svg><svg>',
    '</svg>text<svg>',
  ])('is refused as broken with %j inside', (inside) => {
    expect(objectionTo(svgFile(inside))).toMatch(/SVG drawing is incomplete or damaged/u);
  });

  it('is answered at once, however it is made', () => {
    const half = LIMITS.logo / 2 - 200;
    const hostile = [
      '<g a="'.padEnd(half, 'x'),
      '<g '.padEnd(half, 'a '),
      '<'.repeat(half),
      '<g a="b"'.padEnd(half, ' '),
      '<g>'.repeat(half / 3),
      '&'.repeat(half),
      `<style>${'url('.repeat(half / 4)}</style>`,
      `<style>${'/*'.repeat(half / 2)}</style>`,
      `<path d="${'1 '.repeat(half / 2)}"/>`,
      '<g a="b"/>'.repeat(half / 10),
    ];
    const start = performance.now();
    for (const inside of hostile) readLogo(svgFile(inside));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('anything else', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a JPEG picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['a compressed drawing', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['a drawing in UTF-16', new Uint8Array(Buffer.from('\uFEFF<svg/>', 'utf16le'))],
    ['prose', textFile('A picture is worth a thousand words.')],
  ])('is no logo: %s', (_, bytes) => {
    expect(objectionTo(bytes)).toMatch(/neither a PNG picture nor an SVG drawing/u);
  });

  it.each([
    '<html><body/></html>',
    '<svg viewBox="0 0 1 1"/>',
    '<svg xmlns="http://www.w3.org/1999/xhtml"/>',
    '<s:svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  ])('is no drawing: %s', (text) => {
    expect(objectionTo(textFile(text))).toMatch(/This text is no SVG drawing/u);
  });
});

it('reads the logos of the samples', () => {
  const logos = SAMPLES.flatMap((name) => deploymentOf(sampleText(name)).logo ?? []);
  expect(logos.length).toBeGreaterThan(0);
  for (const logo of logos)
    expect(logoOf(new Uint8Array(Buffer.from(logo.data, 'base64')))).toEqual(logo);
});
