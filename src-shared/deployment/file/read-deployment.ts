import type { Text } from '#shared/catalog/index.ts';
import type { Deployment } from '../plan/deployment.ts';
import { FILE_FORMAT, FILE_VERSION } from './deployment-schema.ts';
import type { FileProblem, Objection } from './file-problem.ts';
import { formatPath, isRecord } from './json-path.ts';
import { LIMITS } from './limits.ts';
import { migrate } from './migrations.ts';
import { readDocument } from './read-document.ts';
import { offsetOf, readJson, type JsonNode } from './read-json.ts';
import { readLeniently } from './read-leniently.ts';
import { messages } from './reading-messages.ts';

/**
 * What became of a file. `newer`: a newer program wrote it; what this one understands, only to look at. `problems`:
 * nothing of it counts.
 */
export type DeploymentReading =
  | {
      readonly kind: 'read';
      readonly deployment: Deployment;
      /** The older version in which the file is; `null` for the current one. */
      readonly migratedFrom: number | null;
    }
  | { readonly kind: 'newer'; readonly version: number; readonly deployment: Deployment }
  | { readonly kind: 'problems'; readonly problems: readonly FileProblem[] };

/** More than anybody corrects before trying again. */
const MOST_PROBLEMS = 500;

const BYTE_ORDER_MARK = '\uFEFF';

function failed(message: Text, line: number | null = null): DeploymentReading {
  return { kind: 'problems', problems: [{ place: '', line, message }] };
}

/** The offsets at which the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The number, from 1, of the line in which an offset lies. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The versions that a field can name; `null` for what is none. Without the field it is the first, 0. */
function versionOf(value: unknown): number | null {
  if (value === undefined) return 0;
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
}

function listProblems(
  found: readonly (Objection & { readonly offset?: number })[],
  root: JsonNode,
  text: string,
): DeploymentReading {
  const starts = lineStarts(text);
  const problems = found
    .map(({ path, message, offset }) => ({
      place: formatPath(path),
      line: lineAt(starts, offset ?? offsetOf(root, path)),
      message,
    }))
    .toSorted((a, b) => a.line - b.line);
  const listed: readonly FileProblem[] = problems.slice(0, MOST_PROBLEMS);
  const rest = problems.length - listed.length;
  return {
    kind: 'problems',
    problems:
      rest > 0 ? [...listed, { place: '', line: null, message: messages.more(rest) }] : listed,
  };
}

/**
 * Reads the text of a `*.portolan` file, with or without byte order mark. Never throws: whatever the text, the answer
 * is a deployment or all problems with their places. Addresses are not looked at: they are texts of the user.
 */
export function readDeployment(file: string): DeploymentReading {
  if (file.length > LIMITS.file) return failed(messages.tooLarge);
  const text = file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
  if (text.trim() === '') return failed(messages.empty);
  // UTF-16 and binary files: what JSON begins with is never followed by these.
  if (/^(?:.{0,3}\uFFFD|.{0,15}\0)/su.test(text)) return failed(messages.notText, 1);
  // Pages, pictures, scripts: where JSON begins otherwise does not help whoever took the wrong file.
  if (!/^\s*[{[]/u.test(text)) return failed(messages.notDeployment, 1);
  const json = readJson(text);
  if (json.kind === 'faulty') {
    const starts = lineStarts(text);
    const line = lineAt(starts, json.offset);
    const column = json.offset - (starts[line - 1] ?? 0) + 1;
    return failed(messages.atColumn(line, column, json.message), line);
  }
  const { value, root, problems } = json;
  if (!isRecord(value) || value['format'] !== FILE_FORMAT) return failed(messages.notDeployment, 1);
  const version = versionOf(value['version']);
  if (version === null)
    return listProblems([{ path: ['version'], message: messages.badVersion }], root, text);
  if (version > FILE_VERSION) {
    const deployment = readLeniently(value);
    return deployment ? { kind: 'newer', version, deployment } : failed(messages.tooNew(version));
  }
  const migrated = migrate(value, version);
  const { deployment, objections } = readDocument(migrated.document);
  const found = [...problems, ...migrated.objections, ...objections];
  return deployment && found.length === 0
    ? { kind: 'read', deployment, migratedFrom: version < FILE_VERSION ? version : null }
    : listProblems(found, root, text);
}
