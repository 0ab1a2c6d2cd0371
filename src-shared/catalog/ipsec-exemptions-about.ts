import { ipsecExemptions, type IpsecExemptionId } from './data/ipsec-exemptions.ts';
import type { ListingId } from './data/listings.ts';
import type { InterfaceId, RoleId } from './data/roles.ts';
import { roleOf } from './find-interface.ts';
import type { IpsecExemption } from './model/ipsec-exemption.ts';

/** A rule that keeps IPsec away from media, with its id. */
export interface IpsecExemptionRow extends Omit<IpsecExemption, 'listings' | 'ends'> {
  readonly id: IpsecExemptionId;
  readonly listings: readonly ListingId[];
  readonly ends: readonly (RoleId | InterfaceId)[];
}

const rows: readonly IpsecExemptionRow[] = Object.entries(ipsecExemptions).map(
  ([id, exemption]) => ({ ...exemption, id: id as IpsecExemptionId }),
);

const isInterface = (end: RoleId | InterfaceId): end is InterfaceId => end.includes('/');

/** The rules about a role or about one of its interfaces, in the order of the pages; none for most roles. */
export function ipsecExemptionsFor(role: RoleId): readonly IpsecExemptionRow[] {
  return rows.filter(({ ends }) =>
    ends.some((end) => (isInterface(end) ? roleOf(end) : end) === role),
  );
}
