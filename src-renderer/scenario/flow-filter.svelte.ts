import { WORKLOAD_IDS, type Transport } from '#shared/catalog/index.ts';
import { CROSSINGS, type HiddenValues } from './crossings.ts';

export const TRANSPORTS = ['tcp', 'udp'] as const satisfies readonly Transport[];

export const NOTHING_HIDDEN: HiddenValues = { workloads: [], transports: [], crossings: [] };

const VALUES = { workloads: WORKLOAD_IDS, transports: TRANSPORTS, crossings: CROSSINGS } as const;

/** The reader's choice of the flows that are drawn. */
export class FlowFilter {
  hidden: HiddenValues = $state.raw(NOTHING_HIDDEN);
  readonly active = $derived(
    Object.values<readonly string[]>({ ...this.hidden }).some((values) => values.length > 0),
  );

  constructor(hidden: HiddenValues) {
    this.hidden = hidden;
  }

  toggle<Kind extends keyof HiddenValues>(
    kind: Kind,
    value: HiddenValues[Kind][number],
    shown: boolean,
  ): void {
    const others = this.hidden[kind].filter((hidden) => hidden !== value);
    this.hidden = { ...this.hidden, [kind]: shown ? others : [...others, value] };
  }

  showOnly<Kind extends keyof HiddenValues>(kind: Kind, value: HiddenValues[Kind][number]): void {
    this.hidden = { ...this.hidden, [kind]: VALUES[kind].filter((other) => other !== value) };
  }

  clear(): void {
    this.hidden = NOTHING_HIDDEN;
  }
}
