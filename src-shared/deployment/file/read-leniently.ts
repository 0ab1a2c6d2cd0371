import type { Deployment } from '../plan/deployment.ts';
import { FILE_VERSION } from './deployment-schema.ts';
import { isRecord, valueAt, type JsonPath } from './json-path.ts';
import { readDocument } from './read-document.ts';

/** A field, the object that lacks it, the list of that object, and so on up: no document nests deeper. */
const MAX_ROUNDS = 10;

const CUT = undefined;

/** The path of what an objection is to: the value there or, where there is none, what lacks it. */
function targetOf(root: unknown, path: JsonPath): JsonPath {
  return valueAt(root, path) === CUT ? path.slice(0, -1) : path;
}

/** Takes out the value at a path. Lists keep a gap, so that places stay true. */
function cutOut(root: unknown, target: JsonPath): void {
  const key = target.at(-1);
  const holder = valueAt(root, target.slice(0, -1));
  if (key === undefined) return;
  if (Array.isArray(holder)) holder[Number(key)] = CUT;
  else if (isRecord(holder)) Reflect.deleteProperty(holder, key);
}

/** Lists without the gaps in them. */
function closeGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== CUT).map(closeGaps);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, closeGaps(item)]));
}

/**
 * What this program understands of a document of a newer version: all but the fields and entries that it would refuse.
 * `null` where nothing sensible is left. Never to be saved in place of the document.
 */
export function readLeniently(document: Readonly<Record<string, unknown>>): Deployment | null {
  let known: unknown = closeGaps({ ...document, version: FILE_VERSION });
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { deployment, objections } = readDocument(known);
    if (deployment && objections.length === 0) return deployment;
    // All before the first cut: what two objections are to would else seem missing to the second.
    const targets = objections.map(({ path }) => targetOf(known, path));
    for (const target of targets) cutOut(known, target);
    known = closeGaps(known);
  }
  return null;
}
