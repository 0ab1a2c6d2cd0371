import type { OptionId } from './choice.ts';
import type { Condition } from './condition.ts';
import type { Application, PortSpec, Security, Transport } from './port.ts';
import type { Text } from './text.ts';
import type { WorkloadId } from './workload.ts';

/** What a flow rests on. `stated`: a page names both ends. `inferred`: an end, a port or more is our reading. */
export type Evidence =
  | {
      readonly basis: 'stated';
      readonly listings: readonly [string, ...string[]];
    }
  | {
      readonly basis: 'inferred';
      readonly listings: readonly string[];
      /** Pages that support the flow without a row of their own in the catalog. */
      readonly sources?: readonly string[];
      /** Why we read it so. */
      readonly reasoning: Text;
    };

/** The load balancer that stands before the receiver. */
export interface Balancing {
  /** Role of the balancer. Its `/virtual` interface receives, its `/virtual` interface sends on. */
  readonly balancer: string;
  /**
   * `always`: web traffic, balanced by hardware wherever the balancer exists. `hardware`: only where DNS does not
   * balance.
   */
  readonly when: 'always' | Extract<OptionId<'loadBalancing'>, 'hardware'>;
}

/**
 * The unit of meaning: who opens a session to whom, over what, and why.
 * The sender `from` always opens it; return traffic is implied.
 */
export interface Flow {
  /** Interface id that opens the session. Equal to `to` for traffic between the machines of one role. */
  readonly from: string;
  readonly to: string;
  readonly through?: Balancing;
  /** The service that listens at `to`. */
  readonly service: string;
  /** Ports at `to`. */
  readonly ports: readonly [PortSpec, ...PortSpec[]];
  /** Ports at `from`, for firewalls that filter on both sides. Absent: any, or none that a page prints. */
  readonly sourcePorts?: readonly [PortSpec, ...PortSpec[]];
  readonly transport: readonly [Transport, ...Transport[]];
  readonly application: Application;
  readonly security?: Security;
  readonly purpose: Text;
  /** The first is the one whose colour it takes. */
  readonly workloads: readonly [WorkloadId, ...WorkloadId[]];
  /** Beyond what its two ends need in order to exist. */
  readonly when?: Condition;
  /** True where the product runs without it and only some installations need it. */
  readonly optional?: true;
  readonly evidence: Evidence;
}

/** Why a listing is in no flow. */
export type ExemptionReason = 'duplicate' | 'within-server' | 'ipsec' | 'no-port' | 'other-product';

export interface Exemption {
  readonly reason: ExemptionReason;
  readonly explanation: Text;
}
