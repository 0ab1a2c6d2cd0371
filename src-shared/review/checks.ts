import { customPorts } from './checks/custom-ports.ts';
import { dates } from './checks/dates.ts';
import { duplicateAddress } from './checks/duplicate-address.ts';
import { duplicateName } from './checks/duplicate-name.ts';
import { edgeHairpin } from './checks/edge-hairpin.ts';
import { edgeNames } from './checks/edge-names.ts';
import { invalidName } from './checks/invalid-name.ts';
import { ipVersions } from './checks/ip-versions.ts';
import { machineCount } from './checks/machine-count.ts';
import { mediaOverlaps } from './checks/media-overlaps.ts';
import { mediaRanges } from './checks/media-ranges.ts';
import { missingAddress } from './checks/missing-address.ts';
import { missingName } from './checks/missing-name.ts';
import { missingRole } from './checks/missing-role.ts';
import { missingSubnet } from './checks/missing-subnet.ts';
import { mixedNat } from './checks/mixed-nat.ts';
import { natPairs } from './checks/nat-pairs.ts';
import { outsideSubnet } from './checks/outside-subnet.ts';
import { overlappingNetworks } from './checks/overlapping-networks.ts';
import { poolName } from './checks/pool-name.ts';
import { privateOutside } from './checks/private-outside.ts';
import { publicInside } from './checks/public-inside.ts';
import { revisions } from './checks/revisions.ts';
import { sampleAddresses } from './checks/sample-addresses.ts';
import { sampleNames } from './checks/sample-names.ts';
import { segments } from './checks/segments.ts';
import { sharedEdgeAddress } from './checks/shared-edge-address.ts';
import { siteRelations } from './checks/sites.ts';
import { specialAddress } from './checks/special-address.ts';
import { unreadableAddress } from './checks/unreadable-address.ts';
import { unusedEntry } from './checks/unused-entry.ts';
import type { DeploymentCheck } from './finding.ts';

/** Every check of a deployment: what is missing first, then what is wrong, then what is odd. */
export const checks: readonly DeploymentCheck[] = [
  missingRole,
  missingAddress,
  missingSubnet,
  missingName,
  unreadableAddress,
  specialAddress,
  duplicateAddress,
  overlappingNetworks,
  outsideSubnet,
  privateOutside,
  publicInside,
  natPairs,
  mixedNat,
  sharedEdgeAddress,
  invalidName,
  duplicateName,
  poolName,
  edgeNames,
  edgeHairpin,
  machineCount,
  ipVersions,
  siteRelations,
  segments,
  mediaRanges,
  mediaOverlaps,
  customPorts,
  dates,
  revisions,
  unusedEntry,
  sampleNames,
  sampleAddresses,
];
