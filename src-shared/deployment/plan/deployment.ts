import type { RoleId } from '#shared/catalog/index.ts';
import type { Scenario } from '../scenario.ts';
import type { CustomPortId } from './custom-ports.ts';
import type { MediaId } from './media-ranges.ts';

/**
 * A scenario with the customer's names and addresses: the user's document, kept as a `*.portolan` file. Addresses
 * are texts as the user wrote them, whether or not they can be read; an empty text stands for what is not known yet.
 */
export interface Deployment {
  /** What is deployed. Its focus is empty: a deployment is always whole. */
  readonly scenario: Scenario;
  readonly request: ChangeRequest;
  readonly titleBlock: TitleBlock;
  /** What changed from revision to revision, the newest last. */
  readonly revisions: readonly Revision[];
  /** The picture of the consultant's firm for sheets; `null`: none. */
  readonly logo: Logo | null;
  /** At least one; the first is the main one. */
  readonly sites: readonly Site[];
  readonly networks: readonly Network[];
  readonly hosts: readonly Host[];
  readonly media: MediaSettings;
  /** Ports that this deployment moves away from the documented ones. */
  readonly ports: Readonly<Partial<Record<CustomPortId, number>>>;
  /** Firewalls inside the organisation, beyond the external and the internal one. */
  readonly boundaries: readonly Boundary[];
}

/** Who asks for the rules, for whom, and until when. Dates are `YYYY-MM-DD` or empty. */
export interface ChangeRequest {
  readonly customer: string;
  readonly project: string;
  /** Production, acceptance, test … */
  readonly environment: string;
  readonly requester: string;
  /** Who answers for the rules once they are open. */
  readonly owner: string;
  readonly ticket: string;
  readonly validFrom: string;
  readonly reviewDate: string;
  readonly approver: string;
}

export const SHEET_STATUSES = ['draft', 'for-approval', 'approved'] as const;
export type SheetStatus = (typeof SHEET_STATUSES)[number];

/** What a drawing or a workbook says of itself. The date is `YYYY-MM-DD` or empty. */
export interface TitleBlock {
  readonly subject: string;
  readonly author: string;
  readonly firm: string;
  readonly revision: string;
  readonly date: string;
  readonly status: SheetStatus;
}

/** A line of the revision table. The date is `YYYY-MM-DD` or empty. */
export interface Revision {
  readonly revision: string;
  readonly date: string;
  readonly author: string;
  readonly note: string;
}

export const LOGO_TYPES = ['image/png', 'image/svg+xml'] as const;

/** A picture kept inside the document. It is only ever shown as an image, never as markup of ours. */
export interface Logo {
  readonly mediaType: (typeof LOGO_TYPES)[number];
  /** The file's bytes in base64. */
  readonly data: string;
  /** Its own size in pixels, for its proportions. */
  readonly width: number;
  readonly height: number;
}

export const SITE_KINDS = ['central', 'branch'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export interface Site {
  /** Short and unique: `paris`. */
  readonly id: string;
  readonly name: string;
  readonly kind: SiteKind;
  /** The site whose servers it uses where it has none of its own. Empty: the first central site. */
  readonly parent: string;
  /** The site with the pool that backs up this one's pool. Empty: none. */
  readonly pairedWith: string;
}

/** What a subnet is for. `public`: the addresses that the Internet sees. */
export const NETWORK_USES = [
  'clients',
  'phones',
  'servers',
  'voice',
  'perimeter-external',
  'perimeter-internal',
  'public',
] as const;
export type NetworkUse = (typeof NETWORK_USES)[number];

/** Subnets of one site with one use. */
export interface Network {
  readonly id: string;
  readonly site: string;
  readonly name: string;
  readonly use: NetworkUse;
  /** IPv4 and IPv6 subnets. */
  readonly addresses: readonly string[];
}

/** A machine, device or outside party; or the pool of several, which has the pool's name and virtual addresses. */
export const HOST_KINDS = ['machine', 'pool'] as const;
export type HostKind = (typeof HOST_KINDS)[number];

export interface Host {
  readonly id: string;
  /** Empty for outside parties, which belong to no site. */
  readonly site: string;
  readonly role: RoleId;
  readonly kind: HostKind;
  /** Fully qualified domain name. */
  readonly name: string;
  /** By the second half of the interface id: `access` of `edge/access`. */
  readonly interfaces: Readonly<Record<string, HostInterface>>;
  readonly note: string;
}

export interface HostInterface {
  /** Single addresses, ranges (`10.0.0.1-10.0.0.9`) and subnets as the interface itself has them. */
  readonly addresses: readonly string[];
  /** The public addresses that NAT puts in their place, pair by pair; empty without NAT. */
  readonly publicAddresses: readonly string[];
  /** The name under which this interface is reached, where it is not the host's. */
  readonly name: string;
}

/** `start` is the first port, `count` how many: the way the product's own settings write a range. */
export interface PortBlock {
  readonly start: number;
  readonly count: number;
}

/**
 * Media port ranges that differ from the documented ones. Client ranges take effect where `clientRangeEnabled`
 * (ClientMediaPortRangeEnabled) is set; a client medium without a range of its own takes `client-media`.
 */
export interface MediaSettings {
  readonly clientRangeEnabled: boolean;
  readonly ranges: Readonly<Partial<Record<MediaId, PortBlock>>>;
}

/** A firewall that the user draws inside the organisation: it stands between its segments. */
export interface Boundary {
  readonly id: string;
  readonly name: string;
  /** Two or more. A host belongs to the first that has its role or, failing that, its site. */
  readonly segments: readonly Segment[];
}

export interface Segment {
  readonly id: string;
  readonly name: string;
  /** Empty together with `sites`: everything that no other segment has. */
  readonly roles: readonly RoleId[];
  /** Empty: of every site. */
  readonly sites: readonly string[];
}
