import type {
  Application,
  FlowRow,
  PortRange,
  RoleId,
  Text,
  Transport,
  WorkloadId,
  FeatureId,
  InterfaceId,
} from '#shared/catalog/index.ts';
import type { AddressRange } from '#shared/deployment/plan/address.ts';

/** Something with addresses that rules name: a host's interface, a network, a pool's virtual address. */
export interface NetObject {
  /** Stable, unique among objects: host or network id and interface. */
  readonly id: string;
  /** Unique, the same each time: ASCII letters, digits, `-` and `_`, begins with a letter, 63 characters at most. */
  readonly name: string;
  /** What people call it: its domain name, or the network's name. */
  readonly label: string;
  readonly site: string;
  /** Real addresses: what the interface itself has. Empty where the plan does not say yet. */
  readonly addresses: readonly AddressRange[];
  /** What NAT puts in their place on the Internet, pair by pair; empty without NAT. */
  readonly publicAddresses: readonly AddressRange[];
}

/** The members of one end of a rule under one name. */
export interface ObjectGroup {
  /** As the name of an object; never that of an object. */
  readonly name: string;
  readonly label: Text;
  /** One or more; in plan order. */
  readonly members: readonly NetObject[];
}

/** A network as firewalls see it: Internet, perimeter …, or a segment that the user drew. */
export interface RuleZone {
  /** ASCII, as object names: `internet`, `perimeter`, `internal`, `branch`, `servers`. */
  readonly id: string;
  readonly name: Text;
}

/** One end of a rule. */
export interface RuleEnd {
  readonly zone: RuleZone;
  readonly interfaces: readonly InterfaceId[];
  /** What the end is called: role and interface as in the scenario, with its site where there are several. */
  readonly name: Text;
  /** Its objects, `null` where any address will do. */
  readonly group: ObjectGroup | null;
  /** Why any address will do; `null` where `group` says who. */
  readonly any: Text | null;
}

/** What passes: one transport with its ports. */
export interface RuleProtocol {
  readonly transport: Transport;
  /** Ports at `to`, in order, none overlapping. */
  readonly ports: readonly PortRange[];
  /** Ports at `from`; empty for any. */
  readonly sourcePorts: readonly PortRange[];
}

/** Whether everybody needs the rule. `feature`: only who uses all of `features` and, unless empty, one of `oneOf`. */
export type RuleNeed =
  | { readonly kind: 'required' }
  | { readonly kind: 'optional' }
  | {
      readonly kind: 'feature';
      readonly features: readonly FeatureId[];
      readonly oneOf: readonly FeatureId[];
    };

/** A flow that a rule opens, with its number on the map. */
export interface RuleReason {
  readonly number: number;
  readonly flow: FlowRow;
  readonly need: RuleNeed;
}

/** How the firewall rewrites addresses: `destination` for what comes in to a public address, `source` for what goes out. */
export type NatKind = 'none' | 'destination' | 'source';

/** One line for a firewall. `from` opens the session; answers are part of it. The action is always to allow. */
export interface Rule {
  /** `17`; `17a`, `17b` … where one firewall needs several for flow 17; of a merged rule that of its first. */
  readonly id: string;
  /** All ids of rules merged into this one, itself first. */
  readonly ids: readonly string[];
  readonly section: Text;
  /** The site whose firewall it is for; empty where it concerns several. */
  readonly site: string;
  readonly from: RuleEnd;
  readonly to: RuleEnd;
  readonly protocols: readonly [RuleProtocol, ...RuleProtocol[]];
  readonly applications: readonly Application[];
  /** Names of the programs that listen. */
  readonly services: readonly Text[];
  readonly workloads: readonly [WorkloadId, ...WorkloadId[]];
  /** The flows that it opens: purpose, need and pages of each. One or more. */
  readonly reasons: readonly [RuleReason, ...RuleReason[]];
  readonly nat: NatKind;
  /** Whether the firewall should record sessions: true for all that crosses to or from the Internet. */
  readonly log: boolean;
}

/** How strictly rules are written. The documentation gives both: `destination` leaves source ports open. */
export const RULE_STYLES = ['destination', 'pair'] as const;
export type RuleStyle = (typeof RULE_STYLES)[number];

/** `flow`: one rule a flow. `compressed`: rules between the same ends in one, and equal services to several in one. */
export const RULE_LAYOUTS = ['flow', 'compressed'] as const;
export type RuleLayout = (typeof RULE_LAYOUTS)[number];

/** A static translation at the external firewall. */
export interface NatPair {
  /** As the name of an object. */
  readonly name: string;
  readonly object: NetObject;
  readonly real: AddressRange;
  readonly public: AddressRange;
}

/** Which firewall: the two of the perimeter, one that the user drew, the hosts' own, or what client machines need. */
export type PolicyKind = 'external' | 'internal' | 'boundary' | 'host' | 'clients';

/** The rules of one firewall. */
export interface Policy {
  /** `external`, `internal`, `host`, `clients`, or the id of the boundary. */
  readonly id: string;
  readonly kind: PolicyKind;
  readonly name: Text;
  readonly style: RuleStyle;
  readonly layout: RuleLayout;
  readonly zones: readonly RuleZone[];
  /** In the order of their numbers. Those with an end without addresses are here too: `isWritable` tells. */
  readonly rules: readonly Rule[];
  /** All groups that the rules name, each once, in the order of their first rule. */
  readonly groups: readonly ObjectGroup[];
  /** Translations of the objects in the groups. Empty but at the external firewall. */
  readonly nat: readonly NatPair[];
  /** Host rules by role: whose machines each rule with this `to` is for. */
  readonly roles: readonly RoleId[];
}
