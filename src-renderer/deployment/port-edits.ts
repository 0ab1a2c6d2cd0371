import type { CustomPortId } from '#shared/deployment/plan/custom-ports.ts';
import type { PortBlock } from '#shared/deployment/plan/deployment.ts';
import { mediaRangeOf } from '#shared/deployment/plan/effective-ports.ts';
import { rangeBlock, type MediaId } from '#shared/deployment/plan/media-ranges.ts';
import type { Plan } from './plan-edits.ts';

function withValue<Key extends string, Value>(
  values: Readonly<Partial<Record<Key, Value>>>,
  key: Key,
  value: Value | undefined,
): Readonly<Partial<Record<Key, Value>>> {
  const others = Object.entries(values).filter(([each]) => each !== key);
  const changed = value === undefined ? others : [...others, [key, value]];
  return Object.fromEntries(changed) as Partial<Record<Key, Value>>;
}

/** Moves a media range: what is not said stays as it was; a half that is emptied gives the whole range back. */
export function changeMedia(
  plan: Plan,
  id: MediaId,
  change: { readonly [Key in keyof PortBlock]?: PortBlock[Key] | undefined },
): Plan {
  const { media } = plan;
  const before = media.ranges[id] ?? rangeBlock(mediaRangeOf(id, media));
  const { start, count } = { ...before, ...change };
  const block = start === undefined || count === undefined ? undefined : { start, count };
  return { ...plan, media: { ...media, ranges: withValue(media.ranges, id, block) } };
}

/** Moves a port; `undefined` gives it back. */
export function changePort(plan: Plan, id: CustomPortId, port: number | undefined): Plan {
  return { ...plan, ports: withValue(plan.ports, id, port) };
}
