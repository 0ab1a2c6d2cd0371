import type { Language } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { deploymentMessages } from '../i18n/deployment-messages.ts';
import type { RoleRows } from './address-rows.ts';
import { joinAddresses } from './sheet/address-list.ts';
import type { SheetColumn } from './sheet/sheet.ts';

/** A character of a sheet is about so many px wide, and a cell has so many beside its text. */
const CHARACTER = 6;
const BESIDE = 36;

/** The width that the longest of some texts needs, in px, between a least and a greatest one. */
function widthFor(texts: readonly string[], least: number, greatest: number): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(Math.max(least, longest * CHARACTER + BESIDE), greatest);
}

/** The columns of the address plan; those about sites and NAT only where there is something to say. */
export function addressColumns(
  { sites, hosts }: Deployment,
  groups: readonly RoleRows[],
  language: Language,
): readonly SheetColumn[] {
  const column = (
    id: string,
    heading: keyof typeof deploymentMessages,
    help: keyof typeof deploymentMessages,
    min: number,
    grow: number,
  ): SheetColumn => ({
    id,
    heading: deploymentMessages[heading][language],
    help: deploymentMessages[help][language],
    min,
    grow,
  });
  const site: SheetColumn = {
    ...column('site', 'site', 'siteHelp', 96, 0.4),
    options: sites.map(({ id, name }) => ({ value: id, label: name === '' ? id : name })),
  };
  const faces = hosts.flatMap((host) => Object.values(host.interfaces));
  const hasNat =
    groups.some(({ planned }) => planned.some(({ nat }) => nat !== 'none')) ||
    faces.some(({ publicAddresses }) => publicAddresses.length > 0);
  // Names and addresses are what is read here: they have the room that they need before the others.
  const width = {
    name: widthFor(
      hosts.map(({ name }) => name),
      176,
      264,
    ),
    addresses: widthFor(
      faces.map(({ addresses }) => joinAddresses(addresses)),
      144,
      264,
    ),
    public: widthFor(
      faces.map(({ publicAddresses }) => joinAddresses(publicAddresses)),
      124,
      264,
    ),
    alias: widthFor(
      faces.map(({ name }) => name),
      120,
      216,
    ),
  };
  return [
    column('name', 'host', 'hostHelp', width.name, 1.6),
    ...(sites.length > 1 ? [site] : []),
    column('interface', 'interface', 'interfaceHelp', 120, 0.4),
    column('network', 'network', 'networkHelp', 96, 0.6),
    column('addresses', 'addresses', 'addressesHelp', width.addresses, 1.4),
    ...(hasNat
      ? [column('publicAddresses', 'publicAddresses', 'publicHelp', width.public, 0.6)]
      : []),
    column('alias', 'alias', 'aliasHelp', width.alias, 1),
    column('note', 'note', 'noteHelp', 76, 0.6),
  ];
}
