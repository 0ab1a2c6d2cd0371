import { isRole, roles } from '#shared/catalog/index.ts';
import type { Objection } from './file-problem.ts';
import { isRecord, type JsonPath } from './json-path.ts';
import { messages } from './reading-messages.ts';

type JsonRecord = Readonly<Record<string, unknown>>;

/** A document one version on, and what could not be taken along. */
interface Step {
  readonly document: JsonRecord;
  readonly objections: readonly Objection[];
}

/**
 * Version 0 is the form that people wrote by hand before there was an editor. It has no `version`, and a host with
 * a single interface has its address itself, one text or a list of texts:
 * `{ "id": "fe-1", "role": "front-end", "address": "10.0.0.1" }`. Version 1 has it at the interface.
 */
function fromFlatAddresses(document: JsonRecord): Step {
  const objections: Objection[] = [];
  const object = (path: JsonPath, message: Objection['message']): void => {
    objections.push({ path, message });
  };
  const moveAddress = (host: unknown, index: number): unknown => {
    if (!isRecord(host) || !Object.hasOwn(host, 'address')) return host;
    const { address, ...rest } = host;
    const place = ['hosts', index, 'address'];
    const role = rest['role'];
    if (typeof role !== 'string' || !isRole(role)) return rest;
    const known = Object.keys(roles[role].interfaces);
    const [key, ...others] = known;
    if (Object.hasOwn(rest, 'interfaces')) object(place, messages.bothAddresses);
    else if (key === undefined || others.length > 0)
      object(place, messages.flatAddress(role, known));
    else {
      const addresses: unknown = typeof address === 'string' ? [address] : address;
      return { ...rest, interfaces: { [key]: { addresses } } };
    }
    return rest;
  };
  const { hosts } = document;
  return {
    document: {
      ...document,
      version: 1,
      ...(Array.isArray(hosts) ? { hosts: hosts.map(moveAddress) } : {}),
    },
    objections,
  };
}

/** From each version, counted from 0, to the next. */
const STEPS: readonly ((document: JsonRecord) => Step)[] = [fromFlatAddresses];

/** A document in the current form. One that is current already comes back as it is. */
export function migrate(document: JsonRecord, version: number): Step {
  return STEPS.slice(version).reduce<Step>(
    (before, step) => {
      const { document: next, objections } = step(before.document);
      return { document: next, objections: [...before.objections, ...objections] };
    },
    { document, objections: [] },
  );
}
