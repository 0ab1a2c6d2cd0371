import { LIMITS } from '#shared/deployment/file/limits.ts';
import type { NetworkUse } from '#shared/deployment/plan/deployment.ts';
import { changeHost, changeInterface, changeNetwork, type Plan } from './plan-edits.ts';
import { splitAddresses } from './sheet/address-list.ts';
import type { CellEdit, SheetColumn } from './sheet/sheet.ts';
import { writtenText } from './written-text.ts';

/** Edits that can be made, and the texts that no choice of their column is called. */
export interface CheckedEdits {
  readonly edits: readonly CellEdit[];
  readonly refused: readonly string[];
}

const fold = (text: string): string => writtenText(text, Infinity).toLocaleLowerCase();

/** Puts the value of a choice in the place of what it is called. An empty text chooses nothing and is left out. */
export function checkChoices(
  edits: readonly CellEdit[],
  columns: readonly SheetColumn[],
): CheckedEdits {
  const refused: string[] = [];
  const checked = edits.flatMap((edit) => {
    const options = columns.find(({ id }) => id === edit.column)?.options;
    if (!options) return [edit];
    const wanted = fold(edit.text);
    const option = options.find(({ value, label }) => [fold(label), fold(value)].includes(wanted));
    if (!option && wanted !== '') refused.push(edit.text);
    return option ? [{ ...edit, text: option.value }] : [];
  });
  return { edits: checked, refused };
}

function addressesIn(text: string): readonly string[] {
  return splitAddresses(text)
    .map((address) => writtenText(address, LIMITS.address))
    .filter((address) => address !== '')
    .slice(0, LIMITS.addresses);
}

function editHost(plan: Plan, { row, column, text }: CellEdit): Plan {
  const [host = '', key = ''] = row.split('/');
  switch (column) {
    case 'name':
      return changeHost(plan, host, { name: writtenText(text, LIMITS.name) });
    case 'site':
      return changeHost(plan, host, { site: text });
    case 'note':
      return changeHost(plan, host, { note: writtenText(text, LIMITS.note) });
    case 'addresses':
      return changeInterface(plan, host, key, { addresses: addressesIn(text) });
    case 'publicAddresses':
      return changeInterface(plan, host, key, { publicAddresses: addressesIn(text) });
    case 'alias':
      return changeInterface(plan, host, key, { name: writtenText(text, LIMITS.name) });
    default:
      return plan;
  }
}

function editNetwork(plan: Plan, { row, column, text }: CellEdit): Plan {
  switch (column) {
    case 'use':
      return changeNetwork(plan, row, { use: text as NetworkUse });
    case 'site':
      return changeNetwork(plan, row, { site: text });
    case 'name':
      return changeNetwork(plan, row, { name: writtenText(text, LIMITS.text) });
    case 'addresses':
      return changeNetwork(plan, row, { addresses: addressesIn(text) });
    default:
      return plan;
  }
}

/** Writes cells of the address plan. Choices are values by now. */
export function editHosts(plan: Plan, edits: readonly CellEdit[]): Plan {
  return edits.reduce(editHost, plan);
}

/** Writes cells of the list of networks. Choices are values by now. */
export function editNetworks(plan: Plan, edits: readonly CellEdit[]): Plan {
  return edits.reduce(editNetwork, plan);
}
