import { addressSheets } from './kinds/address-sheets.ts';
import { coverSheets } from './kinds/cover-sheets.ts';
import { findingSheets } from './kinds/finding-sheets.ts';
import { contradictionSheets } from './kinds/contradiction-sheets.ts';
import { firewallSheets } from './kinds/firewall-sheets.ts';
import { ipsecSheets } from './kinds/ipsec-sheets.ts';
import { legendSheets } from './kinds/legend-sheets.ts';
import { mediaSheets } from './kinds/media-sheets.ts';
import { overviewSheets } from './kinds/overview-sheets.ts';
import { roleSheets } from './kinds/role-sheets.ts';
import { ruleSheets } from './kinds/rule-sheets.ts';
import { shownSheets } from './kinds/shown-sheets.ts';
import { workloadSheets } from './kinds/workload-sheets.ts';
import { SHEET_KINDS, type Sheet, type SheetKind } from './sheet.ts';
import type { PackSubject } from './subject.ts';

/** Which sheets of a kind there are for a subject; none where it has nothing of the kind. */
const kinds: Readonly<Record<SheetKind, (subject: PackSubject) => readonly Sheet[]>> = {
  cover: coverSheets,
  shown: shownSheets,
  overview: overviewSheets,
  workload: workloadSheets,
  firewall: firewallSheets,
  role: roleSheets,
  addresses: addressSheets,
  rules: ruleSheets,
  ipsec: ipsecSheets,
  media: mediaSheets,
  contradictions: contradictionSheets,
  findings: findingSheets,
  legend: legendSheets,
};

/** The sheets that a subject can have, in the order of a pack. Nothing is drawn yet. */
export function listSheets(subject: PackSubject): readonly Sheet[] {
  return SHEET_KINDS.flatMap((kind) => kinds[kind](subject));
}
