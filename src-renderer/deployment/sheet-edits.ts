import { LIMITS } from '#shared/deployment/file/limits.ts';
import { grouped } from '#shared/deployment/grouped.ts';
import type { Host, Network, NetworkUse } from '#shared/deployment/plan/deployment.ts';
import { changeInterface, type Plan } from './plan-edits.ts';
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

function editHost(host: Host, { row, column, text }: CellEdit): Host {
  const [, key = ''] = row.split('/');
  switch (column) {
    case 'name':
      return { ...host, name: writtenText(text, LIMITS.name) };
    case 'site':
      return { ...host, site: text };
    case 'note':
      return { ...host, note: writtenText(text, LIMITS.note) };
    case 'addresses':
      return changeInterface(host, key, { addresses: addressesIn(text) });
    case 'publicAddresses':
      return changeInterface(host, key, { publicAddresses: addressesIn(text) });
    case 'alias':
      return changeInterface(host, key, { name: writtenText(text, LIMITS.name) });
    default:
      return host;
  }
}

function editNetwork(network: Network, { column, text }: CellEdit): Network {
  switch (column) {
    case 'use':
      return { ...network, use: text as NetworkUse };
    case 'site':
      return { ...network, site: text };
    case 'name':
      return { ...network, name: writtenText(text, LIMITS.text) };
    case 'addresses':
      return { ...network, addresses: addressesIn(text) };
    default:
      return network;
  }
}

/** Writes cells into what they belong to, by the first half of their rows' ids: a list is gone through once. */
function edited<Item extends { readonly id: string }>(
  items: readonly Item[],
  edits: readonly CellEdit[],
  edit: (item: Item, cell: CellEdit) => Item,
): readonly Item[] {
  const cells = grouped(edits, ({ row }) => row.split('/')[0]);
  return items.map((item) => (cells.get(item.id) ?? []).reduce(edit, item));
}

/** Writes cells of the address plan. Choices are values by now. */
export function editHosts(plan: Plan, edits: readonly CellEdit[]): Plan {
  return { ...plan, hosts: edited(plan.hosts, edits, editHost) };
}

/** Writes cells of the list of networks. Choices are values by now. */
export function editNetworks(plan: Plan, edits: readonly CellEdit[]): Plan {
  return { ...plan, networks: edited(plan.networks, edits, editNetwork) };
}
