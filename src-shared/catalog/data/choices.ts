import type { ChoiceId, OptionId } from '../model/choice.ts';
import type { Condition } from '../model/condition.ts';
import type { Text } from '../model/text.ts';
import { products } from './products.ts';

/** An answer to a choice, as the reader meets it. */
export interface Option {
  readonly name: Text;
  readonly summary?: Text;
}

/** A question that a scenario answers. */
export interface Choice {
  readonly name: Text;
  readonly summary: Text;
  /** Where the answer makes a difference: wherever one of these holds. Absent: everywhere. */
  readonly matters?: readonly Condition[];
  readonly options: Readonly<Record<string, Option>>;
}

type Choices = {
  readonly [C in ChoiceId]: Choice & { readonly options: Readonly<Record<OptionId<C>, Option>> };
};

export const choices = {
  product: {
    name: { en: 'Product', fr: 'Produit' },
    summary: {
      en: 'The server product whose pages count.',
      fr: 'Le produit serveur dont les pages font foi.',
    },
    options: products,
  },
  edition: {
    name: { en: 'Edition', fr: 'Édition' },
    summary: {
      en: 'One server with everything on it, or a pool with its databases elsewhere.',
      fr: 'Un serveur qui porte tout, ou un pool dont les bases de données sont ailleurs.',
    },
    options: {
      standard: {
        name: { en: 'Standard', fr: 'Standard' },
        summary: {
          en: 'One Front End Server with SQL Server Express on board; nothing to balance.',
          fr: 'Un serveur frontal avec SQL Server Express intégré ; rien à équilibrer.',
        },
      },
      enterprise: {
        name: { en: 'Enterprise', fr: 'Enterprise' },
        summary: {
          en: 'A pool of Front End Servers with a SQL Back End.',
          fr: 'Un pool de serveurs frontaux avec un serveur principal SQL.',
        },
      },
    },
  },
  edge: {
    name: { en: 'Edge Server', fr: 'Serveur Edge' },
    summary: {
      en: 'Whether outside users and partners are served, and by how many Edge Servers.',
      fr: 'Si les utilisateurs externes et les partenaires sont desservis, et par combien de serveurs Edge.',
    },
    options: {
      none: {
        name: { en: 'None', fr: 'Aucun' },
        summary: {
          en: 'No outside access except through the reverse proxy.',
          fr: 'Aucun accès externe, sauf par le proxy inverse.',
        },
      },
      single: {
        name: { en: 'Single', fr: 'Unique' },
        summary: { en: 'One Edge Server.', fr: 'Un seul serveur Edge.' },
      },
      'scaled-dns': {
        name: { en: 'Pool, DNS balanced', fr: 'Pool, équilibrage DNS' },
        summary: {
          en: 'Two or more Edge Servers; DNS names all of them and clients choose.',
          fr: 'Deux serveurs Edge ou plus ; le DNS les nomme tous et les clients choisissent.',
        },
      },
      'scaled-hardware': {
        name: { en: 'Pool, hardware balanced', fr: 'Pool, équilibrage matériel' },
        summary: {
          en: 'Two or more Edge Servers behind virtual addresses on both sides; nodes and virtual addresses have rules of their own.',
          fr: 'Deux serveurs Edge ou plus derrière des adresses virtuelles des deux côtés ; nœuds et adresses virtuelles ont chacun leurs règles.',
        },
      },
    },
  },
  edgeAddressing: {
    name: { en: 'External Edge addresses', fr: 'Adresses externes de l’Edge' },
    summary: {
      en: 'What the external interfaces of the Edge Server carry.',
      fr: 'Ce que portent les interfaces externes du serveur Edge.',
    },
    matters: [{ edge: ['single', 'scaled-dns', 'scaled-hardware'] }],
    options: {
      public: {
        name: { en: 'Public', fr: 'Publiques' },
        summary: { en: 'Public addresses, routed.', fr: 'Adresses publiques, routées.' },
      },
      nat: {
        name: { en: 'Private, NAT', fr: 'Privées, NAT' },
        summary: {
          en: 'Private addresses that the firewall translates one to one.',
          fr: 'Adresses privées que le pare-feu traduit une pour une.',
        },
      },
    },
  },
  edgeAddresses: {
    name: { en: 'Addresses per Edge Server', fr: 'Adresses par serveur Edge' },
    summary: {
      en: 'How many external addresses the three Edge services share.',
      fr: 'Le nombre d’adresses externes que se partagent les trois services Edge.',
    },
    matters: [{ edge: ['single', 'scaled-dns', 'scaled-hardware'] }],
    options: {
      three: {
        name: { en: 'Three', fr: 'Trois' },
        summary: {
          en: 'One for each service, all on 443: what every page advises.',
          fr: 'Une par service, toutes sur 443 : ce que conseille chaque page.',
        },
      },
      one: {
        name: { en: 'One', fr: 'Une' },
        summary: {
          en: 'One for all: Access on 5061, Web Conferencing on 444, A/V on 443.',
          fr: 'Une pour tous : accès sur 5061, conférence web sur 444, A/V sur 443.',
        },
      },
    },
  },
  loadBalancing: {
    name: { en: 'Load balancing of pools', fr: 'Équilibrage des pools' },
    summary: {
      en: 'What spreads SIP and media over the servers of a pool; web traffic always needs hardware.',
      fr: 'Ce qui répartit SIP et médias entre les serveurs d’un pool ; le web exige toujours du matériel.',
    },
    // Only pools are balanced.
    matters: [
      { edition: ['enterprise'] },
      { director: ['pool'] },
      { mediation: ['stand-alone'], allOf: ['enterprise-voice'] },
    ],
    options: {
      dns: { name: { en: 'DNS (hardware for web only)', fr: 'DNS (matériel pour le web seul)' } },
      hardware: { name: { en: 'Hardware for everything', fr: 'Matériel pour tout' } },
    },
  },
  director: {
    name: { en: 'Director', fr: 'Directeur' },
    summary: {
      en: 'Servers that authenticate outside users before traffic reaches their pool.',
      fr: 'Serveurs qui authentifient les utilisateurs externes avant que le trafic n’atteigne leur pool.',
    },
    options: {
      none: { name: { en: 'None', fr: 'Aucun' } },
      single: { name: { en: 'Single', fr: 'Unique' } },
      pool: { name: { en: 'Pool', fr: 'Pool' } },
    },
  },
  mediation: {
    name: { en: 'Mediation Server', fr: 'Serveur de médiation' },
    summary: {
      en: 'Where calls are translated between the product and the gateway.',
      fr: 'Où les appels sont traduits entre le produit et la passerelle.',
    },
    matters: [{ allOf: ['enterprise-voice'] }],
    options: {
      none: { name: { en: 'None', fr: 'Aucun' } },
      collocated: { name: { en: 'Collocated', fr: 'Colocalisé' } },
      'stand-alone': { name: { en: 'Stand-alone', fr: 'Autonome' } },
    },
  },
  gateway: {
    name: { en: 'Signalling with gateways', fr: 'Signalisation avec les passerelles' },
    summary: {
      en: 'How Mediation Servers and PSTN gateways, trunks or PBXs signal to each other.',
      fr: 'Comment serveurs de médiation et passerelles RTC, trunks ou PBX échangent la signalisation.',
    },
    matters: [
      { mediation: ['collocated', 'stand-alone'], allOf: ['enterprise-voice'] },
      { branch: ['appliance', 'server'] },
    ],
    options: {
      tls: { name: { en: 'TLS', fr: 'TLS' } },
      tcp: { name: { en: 'TCP', fr: 'TCP' } },
      both: { name: { en: 'Both', fr: 'Les deux' } },
    },
  },
  branch: {
    name: { en: 'Branch site', fr: 'Succursale' },
    summary: {
      en: 'What keeps telephony alive at a branch when its link fails.',
      fr: 'Ce qui maintient la téléphonie d’une succursale quand sa liaison tombe.',
    },
    options: {
      none: { name: { en: 'None', fr: 'Aucune' } },
      appliance: {
        name: { en: 'Survivable Branch Appliance', fr: 'Survivable Branch Appliance' },
        summary: {
          en: 'A device with the gateway in it.',
          fr: 'Un appareil avec passerelle intégrée.',
        },
      },
      server: {
        name: { en: 'Survivable Branch Server', fr: 'Survivable Branch Server' },
        summary: {
          en: 'A Windows server beside a gateway of its own.',
          fr: 'Un serveur Windows à côté de sa propre passerelle.',
        },
      },
    },
  },
  backEnd: {
    name: { en: 'SQL Back End', fr: 'Serveur principal SQL' },
    summary: {
      en: 'How the databases of an Enterprise Edition pool survive a failure.',
      fr: 'Comment les bases de données d’un pool Enterprise Edition survivent à une panne.',
    },
    matters: [{ edition: ['enterprise'] }],
    options: {
      sql: { name: { en: 'Single', fr: 'Unique' } },
      mirroring: {
        name: { en: 'Mirroring', fr: 'Mise en miroir' },
        summary: {
          en: 'Primary, mirror and a witness that switches between them.',
          fr: 'Principal, miroir et un témoin qui bascule de l’un à l’autre.',
        },
      },
      'always-on': {
        name: { en: 'AlwaysOn', fr: 'AlwaysOn' },
        summary: {
          en: 'An availability group behind one listener.',
          fr: 'Un groupe de disponibilité derrière un écouteur unique.',
        },
      },
    },
  },
  partners: {
    name: { en: 'Oldest federated partner', fr: 'Plus ancien partenaire fédéré' },
    summary: {
      en: 'The oldest version among SIP partners decides which media ports stay open.',
      fr: 'La version la plus ancienne parmi les partenaires SIP décide des ports médias à ouvrir.',
    },
    matters: [
      {
        product: ['lync-2013'],
        edge: ['single', 'scaled-dns', 'scaled-hardware'],
        allOf: ['federation', 'av'],
      },
    ],
    options: {
      lync: {
        name: { en: 'Lync 2010 or newer', fr: 'Lync 2010 ou plus récent' },
      },
      'ocs-2007-r2': {
        name: { en: 'OCS 2007 R2', fr: 'OCS 2007 R2' },
        summary: {
          en: 'The same ports as for newer versions.',
          fr: 'Les mêmes ports que pour les versions plus récentes.',
        },
      },
      'ocs-2007': {
        name: { en: 'OCS 2007', fr: 'OCS 2007' },
        summary: {
          en: 'Media ports 50000-59999 in both directions, TCP and UDP.',
          fr: 'Ports médias 50000-59999 dans les deux sens, TCP et UDP.',
        },
      },
    },
  },
} as const satisfies Choices;
