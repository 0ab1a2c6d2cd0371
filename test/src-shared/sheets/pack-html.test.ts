import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { moved, type Mark } from '#shared/sheets/marks.ts';
import type { Pack } from '#shared/sheets/pack.ts';
import { packStyle, packToHtml } from '#shared/sheets/pack-html.ts';
import { pageToSvg } from '#shared/sheets/page-svg.ts';
import { ORIENTATIONS, PAPER_IDS, papers } from '#shared/sheets/paper.ts';
import { deploymentSubject } from '#shared/sheets/subject.ts';
import { logoField } from '../deployment/file/sample-files.ts';
import { allElements, readXml, type XmlElement } from '../export/read-xml.ts';
import { harmful } from '../harmful-markup.ts';
import { packOf, placeNothing, sample, samples } from './a-pack.ts';
import { misplaced, squeezed } from './read-marks.ts';

/** The elements of all pages, each page read as strictly as XML is. */
const elementsOf = ({ pages }: Pack): readonly XmlElement[] =>
  pages.flatMap((page) => allElements(readXml(pageToSvg(page))));

/** What no XML can hold. */
const CONTROL = '\u0000\u0007\uFFFE\uD800';

/** Texts that try to be markup, script, another page, or something to read from right to left. */
const HOSTILE = {
  customer: '<script>alert(1)</script>',
  project: '"><svg onload=alert(2)>',
  subject: 'a]]>b & </title></svg>',
  author: "' onclick='x",
  firm: '<!-- --> <img src=https://x.test/a.png>',
  note: `x\u202Egpj.exe\u202C ${CONTROL}`,
  name: '<b>edge</b>&amp;.corp.test',
} as const;

function hostile(): Deployment {
  const { deployment } = sample('standard-edition');
  if (!deployment) throw new Error('A sample is a deployment.');
  const { customer, project, subject, author, firm, note, name } = HOSTILE;
  return {
    ...deployment,
    logo: logoField(),
    request: { ...deployment.request, customer, project },
    titleBlock: { ...deployment.titleBlock, subject, author, firm },
    revisions: [{ revision: '<1>', date: '2026-01-01', author, note }],
    hosts: deployment.hosts.map((host) => ({ ...host, name, note })),
    networks: deployment.networks.map((network) => ({ ...network, name: project })),
    sites: deployment.sites.map((site) => ({ ...site, name: customer })),
  };
}

/** The samples, one language each: the markup of both takes the same paths. */
const inTurn = (from: number) =>
  samples.map((each, index) => ({ ...each, language: LANGUAGES[(index + from) % 2] ?? 'en' }));

describe('pages as SVG', () => {
  it.each(inTurn(1))(
    'are sound XML that runs and loads nothing: $name in $language',
    async (each) => {
      const { subject, language } = each;
      const pack = await packOf(subject, { language }, placeNothing);
      expect(harmful(elementsOf(pack))).toEqual([]);
    },
  );

  it.each(inTurn(0))(
    'are so with their maps, too: $name in $language',
    async ({ subject, language }) => {
      const look = language === 'fr' ? 'grey' : 'colour';
      const sheets = ['overview', 'workload:federation', 'firewall:external'];
      const poster = language === 'fr' ? 'a2' : null;
      const pack = await packOf(subject, { sheets, language, look, poster });
      const elements = elementsOf(pack);
      expect(harmful(elements)).toEqual([]);
      const kinds = new Set(elements.map(({ attributes }) => attributes.get('data-kind')));
      for (const kind of ['zone', 'box', 'link', 'label']) expect(kinds).toContain(kind);
    },
  );

  it('are as large as their paper, a point a unit', async () => {
    const pack = await packOf(sample('standard-edition'), { sheets: ['media'], paper: 'letter' });
    const { attributes } = readXml(pageToSvg(pack.pages[0] ?? never()));
    expect(attributes.get('width')).toBe('279.4mm');
    expect(attributes.get('height')).toBe('215.9mm');
    expect(attributes.get('viewBox')).toBe('0 0 792 612');
  });

  it('show hostile names as text, all of them, and the logo as a picture', async () => {
    const pack = await packOf(deploymentSubject(hostile()), {}, placeNothing);
    const elements = elementsOf(pack);
    expect(harmful(elements)).toEqual([]);
    const text = squeezed(elements.map(({ text: own }) => own).join(''));
    const { note, ...others } = HOSTILE;
    for (const value of Object.values(others)) expect(text).toContain(squeezed(value));
    expect(text).toContain(squeezed(note.replace(CONTROL, '')));
    expect(elements.filter(({ name }) => name === 'image').length).toBeGreaterThan(
      pack.pages.length - 1,
    );
    for (const { marks, format } of pack.pages) {
      const { margin, width, height } = format;
      const room = { width: width - 2 * margin, height: height - 2 * margin };
      expect(misplaced([moved(marks, -margin, -margin)], room)).toEqual([]);
    }
  });

  it('keep what a window shows within it, and say what groups are', () => {
    const marks: readonly Mark[] = [
      { kind: 'group', is: { role: 'heading', level: 2 }, marks: [] },
      { kind: 'group', is: { role: 'table', name: 'A "table" <1>' }, marks: [] },
      { kind: 'window', x: 1, y: 2, width: 30, height: 40, from: { x: 5, y: 6 }, marks: [] },
    ];
    const format = {
      paper: 'a4',
      orientation: 'portrait',
      width: 9,
      height: 9,
      margin: 0,
    } as const;
    const [heading, table, window] = readXml(
      pageToSvg({ sheet: 's', title: 't', format, marks }),
    ).children.map(({ attributes }) => attributes);
    expect([heading?.get('role'), heading?.get('aria-level')]).toEqual(['heading', '2']);
    expect([table?.get('role'), table?.get('aria-label')]).toEqual(['table', 'A "table" <1>']);
    expect([window?.get('viewBox'), window?.get('overflow')]).toEqual(['5 6 30 40', 'hidden']);
  });
});

function never(): never {
  throw new Error('The pack has no page.');
}

describe('a pack as a document', () => {
  it('has a rule for each of its papers in millimetres, and a page of that name for each', async () => {
    for (const paper of PAPER_IDS) {
      for (const orientation of ORIENTATIONS) {
        const choices = { sheets: ['media'], paper, orientation } as const;
        const style = packStyle(await packOf(sample('standard-edition'), choices));
        const { width, height } = papers[paper];
        const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
        expect(style).toContain(
          `@page portolan-${paper}-${orientation}{size:${String(across)}mm ${String(down)}mm;margin:0}`,
        );
      }
    }
  });

  it('has as many pages as the pack, each on its own paper, in the pack’s language', async () => {
    const sheets = ['overview', 'media'];
    const choices = { sheets, poster: 'a3', orientation: 'portrait', language: 'fr' } as const;
    const pack = await packOf(sample('standard-edition'), choices, placeNothing);
    const html = packToHtml(pack, []);
    const classes = [...html.matchAll(/<section class="page ([\w-]+)">/gu)].map(([, name]) => name);
    expect(classes).toEqual(
      pack.pages.map(({ format }) => `portolan-${format.paper}-${format.orientation}`),
    );
    expect(new Set(classes).size).toBeGreaterThan(1);
    for (const name of new Set(classes))
      expect(html.split(`@page ${String(name)}{`)).toHaveLength(2);
    expect(html).toContain('<html lang="fr">');
  });

  it('is titled with the subject, and hostile ones stay text', async () => {
    const subject = deploymentSubject(hostile());
    const html = packToHtml(await packOf(subject, { sheets: ['media'] }), []);
    expect(html).toContain('<title>a]]&gt;b &amp; &lt;/title&gt;&lt;/svg&gt;</title>');
    expect(html).not.toMatch(/<(?:script|img|foreignObject|b>|!--)/iu);
    expect(html.match(/<title>/gu)).toHaveLength(1);
  });

  it('loads nothing and runs nothing, and takes the typefaces that it is set in along', async () => {
    const face = (family: string, weight: string) => {
      return { family, weight, rule: `@font-face{font-family:'${family}';x-weight:${weight}}` };
    };
    const faces = [
      face('IBM Plex Sans', '600'),
      face('IBM Plex Sans Condensed', '400'),
      face('Unused', '400'),
    ];
    const html = packToHtml(await packOf(sample('standard-edition'), { sheets: ['ipsec'] }), faces);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain(faces[0]?.rule);
    expect(html).toContain(faces[1]?.rule);
    expect(html).not.toContain('Unused');
    expect(html).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)|url\(|<script|@import|<link/u);
  });
});
