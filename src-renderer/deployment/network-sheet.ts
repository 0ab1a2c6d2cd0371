import type { Language } from '#shared/catalog/index.ts';
import { readAddresses, type AddressRange } from '#shared/deployment/plan/address.ts';
import { NETWORK_USES, type Deployment } from '#shared/deployment/plan/deployment.ts';
import { networkUseNames } from '#shared/deployment/plan/plan-words.ts';
import { deploymentMessages } from '../i18n/deployment-messages.ts';
import { joinAddresses } from './sheet/address-list.ts';
import type { SheetColumn, SheetGroup } from './sheet/sheet.ts';

/** The columns of the list of networks. */
export function networkColumns({ sites }: Deployment, language: Language): readonly SheetColumn[] {
  const say = (id: keyof typeof deploymentMessages): string => deploymentMessages[id][language];
  return [
    {
      id: 'use',
      heading: say('use'),
      help: say('useHelp'),
      min: 144,
      grow: 0.8,
      options: NETWORK_USES.map((use) => ({ value: use, label: networkUseNames[use][language] })),
    },
    {
      id: 'site',
      heading: say('site'),
      help: say('siteHelp'),
      min: 96,
      grow: 0.6,
      options: sites.map(({ id, name }) => ({ value: id, label: name === '' ? id : name })),
    },
    {
      id: 'name',
      heading: say('networkName'),
      help: say('networkNameHelp'),
      min: 144,
      grow: 1,
    },
    {
      id: 'addresses',
      heading: say('subnets'),
      help: say('subnetsHelp'),
      min: 240,
      grow: 2,
    },
  ];
}

/** The networks of the plan, all under one heading. */
export function networkGroups(
  { networks, sites }: Deployment,
  site: string,
  language: Language,
): readonly SheetGroup[] {
  const siteName = (id: string): string => sites.find((each) => each.id === id)?.name || id;
  const rows = networks
    .filter((network) => site === '' || network.site === site)
    .map((network) => ({
      id: network.id,
      first: true,
      cells: {
        use: { text: networkUseNames[network.use][language], writable: true },
        site: { text: siteName(network.site), writable: true },
        name: {
          text: network.name,
          writable: true,
          hint: networkUseNames[network.use][language],
        },
        addresses: { text: joinAddresses(network.addresses), writable: true },
      },
    }));
  return [{ id: 'networks', heading: deploymentMessages.subnets[language], rows }];
}

/** All subnets of the plan: a series of addresses stays in its own. */
export function subnetsOf({ networks }: Deployment): readonly AddressRange[] {
  return networks.flatMap(({ addresses }) => readAddresses(addresses));
}
