import type { Language } from '#shared/catalog/index.ts';
import { writeDeployment } from '#shared/deployment/file/write-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { deploymentTitle } from './deployment-title.ts';

/** The id of the element of a hand-over that holds the deployment. */
export const handOverBlock = 'portolan-hand-over';

/** What stands at the beginning of the page as it was built, before any script of it. */
const ROOT = '<html lang="en">';
const TITLE = '<title>Portolan</title>';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const asMarkup = (text: string): string =>
  text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? '');

/**
 * JSON that an HTML parser takes for nothing but text: no tag and no comment begins in it. In JSON these characters
 * stand in strings only, where an escape means the same.
 */
const asBlock = (json: string): string =>
  json.replaceAll(
    /[<>\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** What the page is whose beginning it does not know. */
export class UnknownPage extends Error {}

/**
 * The hand-over for the customer: Portolan's own page with a deployment inside, which it then shows and does not let
 * change. `page` is the single-file page as it was built. The block is data and never runs, so that the page's policy,
 * which knows its scripts by their hashes, stays as it is. `language` is the one that the file opens in.
 * @throws {UnknownPage} where `page` is something else
 */
export function makeHandOver(page: string, deployment: Deployment, language: Language): string {
  const root = page.indexOf(ROOT);
  const title = page.indexOf(TITLE, root);
  // Only ahead of the scripts are these elements: behind, they would be text of the program.
  const script = page.indexOf('<script');
  if (root < 0 || title < 0 || script < title) throw new UnknownPage('Not the page of Portolan.');
  const block = asBlock(writeDeployment(deployment));
  return [
    page.slice(0, root),
    `<html lang="${language}">`,
    page.slice(root + ROOT.length, title),
    `<title>${asMarkup(deploymentTitle(deployment, language))}</title>\n`,
    `<script type="application/json" id="${handOverBlock}">\n${block}</script>`,
    page.slice(title + TITLE.length),
  ].join('');
}
