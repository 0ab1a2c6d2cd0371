import type { FlowRow, PortRange } from '#shared/catalog/index.ts';
import { customPortOf } from './custom-ports.ts';
import type { Deployment, MediaSettings } from './deployment.ts';
import {
  blockRange,
  isClientMedia,
  mediaRanges,
  receivedMedia,
  sentMedia,
  STORED_CLIENT_RANGE,
  type MediaId,
} from './media-ranges.ts';

/** Ranges in order, those that touch or overlap made one. */
export function mergePorts(ranges: readonly PortRange[]): readonly PortRange[] {
  const merged: PortRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const previous = merged.at(-1);
    if (previous && range.from <= previous.to + 1) {
      merged[merged.length - 1] = { from: previous.from, to: Math.max(previous.to, range.to) };
    } else merged.push(range);
  }
  return merged;
}

/** The range that a kind of media uses in a deployment. */
export function mediaRangeOf(
  id: MediaId,
  { clientRangeEnabled, ranges }: MediaSettings,
): PortRange {
  const isClient = isClientMedia(id);
  const { documented } = mediaRanges[id];
  if (isClient && !clientRangeEnabled) return documented;
  const block = ranges[id] ?? (isClient ? ranges['client-media'] : undefined);
  if (block) return blockRange(block);
  return isClient ? STORED_CLIENT_RANGE : documented;
}

/** The ports of a flow as a deployment has them, for every rule made from it. */
export interface EffectivePorts {
  /** Ports at `to`, in order, none overlapping. */
  readonly ports: readonly PortRange[];
  /** Ports at `from`, likewise; empty for any. */
  readonly sourcePorts: readonly PortRange[];
}

/** The ports of a flow once the media ranges and the custom ports of a deployment are applied. */
export function effectivePorts(
  flow: FlowRow,
  { media, ports, scenario }: Pick<Deployment, 'media' | 'ports' | 'scenario'>,
): EffectivePorts {
  const received = receivedMedia(flow, scenario).map((id) => mediaRangeOf(id, media));
  const sent = sentMedia(flow);
  const moved = customPortOf(flow);
  const custom = moved === null ? undefined : ports[moved];
  const own = custom === undefined ? flow.ports : [{ from: custom, to: custom }];
  return {
    ports: mergePorts(received.length > 0 ? received : own),
    sourcePorts: mergePorts(sent === null ? (flow.sourcePorts ?? []) : [mediaRangeOf(sent, media)]),
  };
}
