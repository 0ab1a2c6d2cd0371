import { readDeployment } from '#shared/deployment/file/read-deployment.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { sampleText } from './deployment/file/sample-files.ts';
import { hostileTexts } from './hostile-texts.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const SAMPLE = JSON.parse(sampleText('two-sites-voice')) as Json;

/** Fields in which users write what they like. */
const FREE = new Set([
  ...['customer', 'project', 'environment', 'requester', 'owner', 'ticket', 'approver'],
  ...['subject', 'author', 'firm', 'revision', 'name', 'note', 'justification'],
]);

function pathsIn(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' && FREE.has(String(path.at(-1))) ? [path] : [];
  return Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
}

const PATHS = pathsIn(SAMPLE);

/** A sample with these texts in the fields of these paths. */
function filled(texts: ReadonlyMap<Path, string>): string {
  const root = structuredClone(SAMPLE);
  for (const [path, text] of texts) {
    let holder = root as Record<string | number, Json>;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, Json>;
    holder[path.at(-1) ?? ''] = text;
  }
  return JSON.stringify(root);
}

/** A deployment file with a text in one of its free fields, another one for each index. */
export function textFields(text: string, index: number): { field: string; file: string } {
  const path = PATHS[(index * 7) % PATHS.length] ?? [];
  return { field: path.join('/'), file: filled(new Map([[path, text]])) };
}

/** Deployments of which every free field holds a hostile text, until each text that a file can hold has had its place. */
export function hostileDeployments(): { deployments: Deployment[]; texts: readonly string[] } {
  const texts: string[] = [];
  const deployments: Deployment[] = [];
  const note = PATHS.find((path) => path.at(-1) === 'note') ?? [];
  const left = hostileTexts.filter(
    (text) => readDeployment(filled(new Map([[note, text]]))).kind === 'read',
  );
  while (left.length > 0) {
    const fill = new Map<Path, string>();
    for (const path of PATHS) {
      const text = left.find(
        (each) =>
          path.at(-1) === 'note' || readDeployment(filled(new Map([[path, each]]))).kind === 'read',
      );
      if (text === undefined) continue;
      left.splice(left.indexOf(text), 1);
      fill.set(path, text);
      texts.push(text);
    }
    const reading = readDeployment(filled(fill));
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading).slice(0, 500));
    deployments.push(reading.deployment);
  }
  return { deployments, texts };
}
