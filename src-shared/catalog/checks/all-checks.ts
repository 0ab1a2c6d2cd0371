import type { Check } from './check.ts';
import { conditionsReachable } from './conditions-reachable.ts';
import { contradictionsSound } from './contradictions-sound.ts';
import { everyListingAccountedFor } from './every-listing-accounted-for.ts';
import { everyWordUsed } from './every-word-used.ts';
import { evidenceAgrees } from './evidence-agrees.ts';
import { evidencePresent } from './evidence-present.ts';
import { factsAnchored } from './facts-anchored.ts';
import { flowEndsPlausible } from './flow-ends-plausible.ts';
import { ipsecRulesComplete } from './ipsec-rules-complete.ts';
import { knownIds } from './known-ids.ts';
import { portsAscending } from './ports-ascending.ts';
import { quirksSorted } from './quirks-sorted.ts';
import { textsComplete } from './texts-complete.ts';
import { uniqueFlowIds } from './unique-flow-ids.ts';

export const allChecks: readonly Check[] = [
  knownIds,
  uniqueFlowIds,
  everyListingAccountedFor,
  everyWordUsed,
  evidencePresent,
  evidenceAgrees,
  contradictionsSound,
  quirksSorted,
  ipsecRulesComplete,
  portsAscending,
  flowEndsPlausible,
  conditionsReachable,
  factsAnchored,
  textsComplete,
];
