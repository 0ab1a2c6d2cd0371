import * as v from 'valibot';
import {
  CHOICE_IDS,
  constraints,
  isRole,
  roles,
  type Condition,
  type ConstraintId,
} from '#shared/catalog/index.ts';
import { brokenConstraints } from '../constraints.ts';
import { mainSite } from '../plan/new-deployment.ts';
import { scenarioSchema } from './deployment-schema.ts';
import type { Objection } from './file-problem.ts';
import { isRecord, valueAt, type JsonPath } from './json-path.ts';
import { LIMITS } from './limits.ts';
import { messages } from './reading-messages.ts';

/** A record of a list and where it stands. Whatever else stands in the list is the schema's concern. */
interface Entry {
  readonly path: JsonPath;
  readonly record: Readonly<Record<string, unknown>>;
}

function entriesAt(root: unknown, path: JsonPath, limit = Infinity): readonly Entry[] {
  const list = valueAt(root, path);
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, limit)
    .flatMap((record: unknown, index) =>
      isRecord(record) ? [{ path: [...path, index], record }] : [],
    );
}

/** A field that is a text, else empty. */
function textOf({ record }: Entry, key: string): string {
  const value = Object.hasOwn(record, key) ? record[key] : '';
  return typeof value === 'string' ? value : '';
}

function textsAt(root: unknown, path: JsonPath): readonly (readonly [JsonPath, string])[] {
  const list = valueAt(root, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    typeof item === 'string' ? [[[...path, index], item] as const] : [],
  );
}

function repeatedIds(entries: readonly Entry[]): readonly Objection[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const id = textOf(entry, 'id');
    const isNew = id === '' || !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ path: [...entry.path, 'id'], message: messages.idTwice(id) }];
  });
}

function repeatedItems(root: unknown, path: JsonPath): readonly Objection[] {
  const seen = new Set<string>();
  return textsAt(root, path).flatMap(([at, item]) => {
    const isNew = !seen.has(item);
    seen.add(item);
    return isNew ? [] : [{ path: at, message: messages.listedTwice(item) }];
  });
}

/** Sites that lead back to themselves through their parents. */
function circles(sites: readonly Entry[]): readonly Objection[] {
  const parents = new Map(sites.map((site) => [textOf(site, 'id'), textOf(site, 'parent')]));
  return sites.flatMap((site) => {
    const id = textOf(site, 'id');
    const passed = new Set<string>();
    let at = textOf(site, 'parent');
    while (at !== '' && at !== id && !passed.has(at)) {
      passed.add(at);
      at = parents.get(at) ?? '';
    }
    const isOwn = textOf(site, 'parent') === id;
    return at === id && id !== '' && !isOwn
      ? [{ path: [...site.path, 'parent'], message: messages.circle }]
      : [];
  });
}

/** As many ids as a message can list. */
const MOST_NAMED = 20;

function siteReferences(root: unknown, sites: readonly Entry[]): readonly Objection[] {
  const ids = sites.map((site) => textOf(site, 'id'));
  // Without `sites` there is one. Where it is no list of sites, nothing can be said of references.
  const known = new Set(valueAt(root, ['sites']) === undefined ? [mainSite.id] : ids);
  const missing = (path: JsonPath, site: string): readonly Objection[] =>
    site === '' || known.has(site) || known.size === 0
      ? []
      : [{ path, message: messages.noSuchSite(site, [...known].slice(0, MOST_NAMED)) }];
  const inField = (entry: Entry, key: string): readonly Objection[] =>
    missing([...entry.path, key], textOf(entry, key));
  return [
    ...sites.flatMap((site) =>
      ['parent', 'pairedWith'].flatMap((key) =>
        textOf(site, key) !== '' && textOf(site, key) === textOf(site, 'id')
          ? [{ path: [...site.path, key], message: messages.ownSite }]
          : inField(site, key),
      ),
    ),
    ...entriesAt(root, ['networks']).flatMap((network) => inField(network, 'site')),
    ...entriesAt(root, ['hosts']).flatMap((host) => inField(host, 'site')),
    ...segmentsOf(root).flatMap(({ path }) =>
      textsAt(root, [...path, 'sites']).flatMap(([at, site]) => missing(at, site)),
    ),
  ];
}

function segmentsOf(root: unknown): readonly Entry[] {
  return entriesAt(root, ['boundaries']).flatMap(({ path }) =>
    entriesAt(root, [...path, 'segments']),
  );
}

function unknownInterfaces(root: unknown): readonly Objection[] {
  return entriesAt(root, ['hosts']).flatMap((host) => {
    const role = textOf(host, 'role');
    const interfaces = valueAt(host.record, ['interfaces']);
    if (!isRole(role) || !isRecord(interfaces)) return [];
    const known = Object.keys(roles[role].interfaces);
    return Object.keys(interfaces)
      .filter((key) => !known.includes(key))
      .map((key) => ({
        path: [...host.path, 'interfaces', key],
        message: messages.noSuchInterface(key, role, known),
      }));
  });
}

/** The ids that firewalls have without being drawn: a drawn one of the same id could not be told from it. */
const RESERVED: ReadonlySet<string> = new Set(['external', 'internal', 'host', 'clients']);

function reservedIds(root: unknown): readonly Objection[] {
  return entriesAt(root, ['boundaries'])
    .filter((boundary) => RESERVED.has(textOf(boundary, 'id')))
    .map((boundary) => ({
      path: [...boundary.path, 'id'],
      message: messages.reservedId(textOf(boundary, 'id')),
    }));
}

/** The field of a scenario at which to show a broken constraint: the first that it speaks of. */
function fieldOf(id: ConstraintId): string {
  const { forbids }: { readonly forbids: Condition } = constraints[id];
  return CHOICE_IDS.findLast((choice) => forbids[choice] !== undefined) ?? 'features';
}

function impossibleScenario(root: unknown): readonly Objection[] {
  const scenario = v.safeParse(scenarioSchema, valueAt(root, ['scenario']));
  if (!scenario.success) return [];
  return brokenConstraints(scenario.output).map((id) => ({
    path: ['scenario', fieldOf(id)],
    message: messages.impossible(id),
  }));
}

/** What no single field shows: ids used twice, references to nothing, choices that exclude each other. */
export function referenceObjections(root: unknown): readonly Objection[] {
  const sites = entriesAt(root, ['sites'], LIMITS.sites);
  return [
    ...[['sites'], ['networks'], ['hosts'], ['boundaries']].flatMap((path) =>
      repeatedIds(entriesAt(root, path)),
    ),
    ...entriesAt(root, ['boundaries']).flatMap(({ path }) =>
      repeatedIds(entriesAt(root, [...path, 'segments'])),
    ),
    ...siteReferences(root, sites),
    ...circles(sites),
    ...unknownInterfaces(root),
    ...reservedIds(root),
    ...repeatedItems(root, ['scenario', 'features']),
    ...impossibleScenario(root),
  ];
}
