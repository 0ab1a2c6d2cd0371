import type { ObjectEntries } from 'valibot';
import { roles, type Role, type RoleId } from '#shared/catalog/index.ts';
import type { Deployment } from '../plan/deployment.ts';
import {
  FILE_FORMAT,
  FILE_VERSION,
  boundarySchema,
  fileSchema,
  hostInterfaceSchema,
  hostSchema,
  logoSchema,
  mediaRangesSchema,
  mediaSchema,
  networkSchema,
  portBlockSchema,
  portsSchema,
  requestSchema,
  revisionSchema,
  scenarioSchema,
  segmentSchema,
  siteSchema,
  titleBlockSchema,
} from './deployment-schema.ts';
import { isRecord } from './json-path.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

/** How the fields of an object are put in order, and those of the objects in them. */
interface Shape {
  readonly keys: readonly string[];
  /** Those of `keys` that reading fills in as empty: they need not be written then. */
  readonly spared: ReadonlySet<string>;
  readonly parts: Readonly<Record<string, Shape>>;
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0);

function shape(
  { entries }: { readonly entries: ObjectEntries },
  parts: Shape['parts'] = {},
): Shape {
  const keys = Object.keys(entries);
  const spared = Object.entries(entries).filter(
    ([, entry]) => 'default' in entry && isEmpty(entry.default),
  );
  return { keys, spared: new Set(spared.map(([key]) => key)), parts };
}

const UNKNOWN: Shape = { keys: [], spared: new Set(), parts: {} };

const revision = shape(revisionSchema);
const site = shape(siteSchema);
const network = shape(networkSchema);
const boundary = shape(boundarySchema, { segments: shape(segmentSchema) });
const media = shape(mediaSchema, {
  ranges: shape(
    mediaRangesSchema,
    Object.fromEntries(
      Object.keys(mediaRangesSchema.entries).map((id) => [id, shape(portBlockSchema)]),
    ),
  ),
});

function hostShape(role: RoleId): Shape {
  const { interfaces }: Role = roles[role];
  const keys = Object.keys(interfaces);
  const parts = Object.fromEntries(keys.map((key) => [key, shape(hostInterfaceSchema)]));
  return shape(hostSchema, { interfaces: { keys, spared: new Set(), parts } });
}

/** The fields of an object in writing order: those known first, as the schema has them, then the rest by name. */
function inOrder(record: JsonRecord, keys: readonly string[]): readonly string[] {
  const known = keys.filter((key) => Object.hasOwn(record, key));
  const rest = Object.keys(record).filter((key) => !keys.includes(key));
  return [...known, ...rest.toSorted()].filter((key) => record[key] !== undefined);
}

/** A value on one line, without its spared fields. A list has the shape of its items. */
function inline(value: unknown, form: Shape = UNKNOWN): string {
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, form)).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = inOrder(value, form.keys)
    .filter((key) => !(form.spared.has(key) && isEmpty(value[key])))
    .map((key) => `${JSON.stringify(key)}: ${inline(value[key], form.parts[key])}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A list with one item a line: a difference between two files then shows one machine a line. */
function itemPerLine<Item>(items: readonly Item[], formOf: (item: Item) => Shape): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `    ${inline(item, formOf(item))}`).join(',\n')}\n  ]`;
}

/** An object with one field a line, empty ones included: what a person fills in with a text editor. */
function fieldPerLine(record: JsonRecord, { keys, parts }: Shape): string {
  const fields = inOrder(record, keys).map(
    (key) => `    ${JSON.stringify(key)}: ${inline(record[key], parts[key])}`,
  );
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n  }`;
}

/** A deployment by field, each field written. Focus is no part of a file: a deployment is whole. */
function writeFields(deployment: Deployment): Readonly<Record<string, string>> {
  return {
    format: JSON.stringify(FILE_FORMAT),
    version: JSON.stringify(FILE_VERSION),
    scenario: fieldPerLine({ ...deployment.scenario, focus: undefined }, shape(scenarioSchema)),
    request: fieldPerLine({ ...deployment.request }, shape(requestSchema)),
    titleBlock: fieldPerLine({ ...deployment.titleBlock }, shape(titleBlockSchema)),
    revisions: itemPerLine(deployment.revisions, () => revision),
    sites: itemPerLine(deployment.sites, () => site),
    networks: itemPerLine(deployment.networks, () => network),
    hosts: itemPerLine(deployment.hosts, ({ role }) => hostShape(role)),
    media: fieldPerLine({ ...deployment.media }, media),
    ports: fieldPerLine(deployment.ports, shape(portsSchema)),
    boundaries: itemPerLine(deployment.boundaries, () => boundary),
    logo: deployment.logo ? fieldPerLine({ ...deployment.logo }, shape(logoSchema)) : 'null',
  };
}

/**
 * The text of a `*.portolan` file, to be stored as UTF-8. The same deployment gives the same text: fields in the
 * order of the schema, then those that this program does not know, by name; one host, network, site or revision a line.
 */
export function writeDeployment(deployment: Deployment): string {
  const known = writeFields(deployment);
  const unknown: JsonRecord = { ...deployment };
  const fields = inOrder({ ...unknown, ...known }, Object.keys(fileSchema.entries)).map(
    (key) => `  ${JSON.stringify(key)}: ${known[key] ?? inline(unknown[key])}`,
  );
  return `{\n${fields.join(',\n')}\n}\n`;
}
