import { describe, expect, it } from 'vitest';
import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { newDeployment } from '#shared/deployment/plan/new-deployment.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { handOverBlock, makeHandOver, UnknownPage } from '#shared/export/hand-over.ts';

const SCRIPT = 'const text = "<title>Portolan</title>$&</head>";';
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <title>Portolan</title>
    <script type="module">${SCRIPT}</script>
  </head>
  <body><div id="app"></div></body>
</html>
`;

const HOSTILE = '</script><script>alert(1)</script><!-- <script> & $& $1';

const plan = newDeployment(referenceScenario('sfb-2015'), 'en');
const hostile: Deployment = {
  ...plan,
  request: { ...plan.request, customer: HOSTILE },
  sites: plan.sites.map((site) => ({ ...site, name: `<!--${HOSTILE}` })),
};

/** The text between the tags of the block, as far as an HTML parser would read it. */
function blockOf(html: string): string {
  const [, text = ''] =
    new RegExp(
      `<script type="application/json" id="${handOverBlock}">([\\s\\S]*?)</script`,
      'iu',
    ).exec(html) ?? [];
  return text;
}

describe('a hand-over', () => {
  it('holds the deployment, to be read as strictly as its file', () => {
    const reading = readDeployment(blockOf(makeHandOver(PAGE, hostile, 'en')));
    expect(reading).toEqual({ kind: 'read', deployment: hostile, migratedFrom: null });
  });

  it('holds what is understood of a newer file in a form that its own page can read', () => {
    const newer = writeDeployment(hostile)
      .replace(/"version": \d+/u, '"version": 99')
      .replace('"customer"', '"flavour": "new", "customer"')
      .replace(/\}\s*$/u, ', "moons": [1] }');
    const reading = readDeployment(newer);
    if (reading.kind !== 'newer') throw new Error(reading.kind);
    const block = blockOf(makeHandOver(PAGE, reading.deployment, 'en'));
    expect(readDeployment(block).kind).toBe('read');
  });

  it('lets no text of the deployment become markup', () => {
    const html = makeHandOver(PAGE, hostile, 'en');
    expect(blockOf(html)).not.toMatch(/[<>\u2028\u2029]/u);
    expect(html.match(/<script/gu)).toHaveLength(2);
    expect(html).not.toContain('<!--');
    expect(html).toContain('<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('leaves the program of the page as it was, which the policy knows by its hash', () => {
    expect(makeHandOver(PAGE, hostile, 'fr')).toContain(
      `<script type="module">${SCRIPT}</script>\n  </head>`,
    );
  });

  it('opens in the language it was made in', () => {
    expect(makeHandOver(PAGE, plan, 'fr')).toMatch(/^<!doctype html>\n<html lang="fr">/u);
  });

  it('is made of no other page', () => {
    const without = PAGE.replace('    <title>Portolan</title>\n', '');
    for (const page of ['', '<html lang="en">', without])
      expect(() => makeHandOver(page, plan, 'en')).toThrow(UnknownPage);
  });
});
