import type * as v from 'valibot';
import { PRODUCT_IDS, roles, type Text } from '#shared/catalog/index.ts';
import { LOGO_TYPES, NETWORK_USES } from '../plan/deployment.ts';
import type { deploymentSchema } from './deployment-schema.ts';
import type { Objection } from './file-problem.ts';
import { DATE_PATTERN } from './limits.ts';
import { hiddenCharacter } from './hidden-characters.ts';
import { valueAt, type JsonPath } from './json-path.ts';
import { expectations, messages, nameOfValue } from './reading-messages.ts';

type Issue = v.InferIssue<typeof deploymentSchema>;

/** The options of a picklist, which an issue writes as `("a" | "b")`. */
function optionsOf(expected: string | null): readonly string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/gu)].map(([, option = '']) => option);
}

const EXPECTED: Readonly<Partial<Record<Issue['type'], Text>>> = {
  string: expectations.text,
  array: expectations.list,
  boolean: expectations.truth,
  number: expectations.port,
  integer: expectations.port,
  min_value: expectations.port,
  max_value: expectations.port,
};

/** Fields whose numbers are no ports. */
const SIDES: ReadonlySet<string> = new Set(['width', 'height']);

function expectationOf(issue: Issue, key: string): Text {
  if (issue.type === 'picklist' || issue.type === 'literal')
    return expectations.oneOf(optionsOf(issue.expected));
  if (SIDES.has(key)) return expectations.side;
  return EXPECTED[issue.type] ?? expectations.object;
}

/** What a required field that is not there should have been. */
const REQUIRED: Readonly<Record<string, Text>> = {
  scenario: expectations.object,
  product: expectations.oneOf(PRODUCT_IDS),
  role: expectations.oneOf(Object.keys(roles)),
  use: expectations.oneOf(NETWORK_USES),
  start: expectations.port,
  count: expectations.port,
  mediaType: expectations.oneOf(LOGO_TYPES),
  width: expectations.side,
  height: expectations.side,
};

function messageOf(issue: Issue, path: JsonPath, value: unknown): Text {
  const key = String(path.at(-1));
  if (value === undefined) {
    return messages.missing(REQUIRED[key] ?? expectations.text);
  }
  if (issue.type === 'max_length')
    return typeof value === 'string'
      ? messages.textTooLong(issue.requirement)
      : messages.listTooLong(issue.requirement);
  if (issue.type === 'min_length') return messages.listEmpty;
  if (typeof value === 'string') {
    if (issue.type === 'check') return messages.hidden(hiddenCharacter(value) ?? '');
    if (issue.type === 'regex')
      return issue.requirement === DATE_PATTERN ? messages.badDate(value) : messages.badId(value);
  }
  return messages.unexpected(nameOfValue(value), expectationOf(issue, key));
}

function pathOf(issue: Issue): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** What the schema has to say against a value. One objection a place: a text that is too long may be more than that. */
export function schemaObjections(issues: readonly Issue[], root: unknown): readonly Objection[] {
  const places = new Map<string, Objection>();
  for (const issue of issues) {
    const path = pathOf(issue);
    const place = JSON.stringify(path);
    if (places.has(place)) continue;
    places.set(place, { path, message: messageOf(issue, path, valueAt(root, path)) });
  }
  return [...places.values()];
}
