import type { Check } from './check.ts';
import { conditionsReachable } from './conditions-reachable.ts';
import { everyListingAccountedFor } from './every-listing-accounted-for.ts';
import { everyWordUsed } from './every-word-used.ts';
import { evidenceAgrees } from './evidence-agrees.ts';
import { evidencePresent } from './evidence-present.ts';
import { flowEndsPlausible } from './flow-ends-plausible.ts';
import { knownIds } from './known-ids.ts';
import { portsAscending } from './ports-ascending.ts';
import { textsComplete } from './texts-complete.ts';
import { uniqueFlowIds } from './unique-flow-ids.ts';

export const allChecks: readonly Check[] = [
  knownIds,
  uniqueFlowIds,
  everyListingAccountedFor,
  everyWordUsed,
  evidencePresent,
  evidenceAgrees,
  portsAscending,
  flowEndsPlausible,
  conditionsReachable,
  textsComplete,
];
