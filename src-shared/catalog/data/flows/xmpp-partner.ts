import type { CatalogFlow } from '../catalog-flow.ts';

export const xmppPartnerFlows = {
  'edge-to-xmpp-partner': {
    from: 'edge/xmpp',
    to: 'xmpp-partner/primary',
    service: 'xmpp-server',
    ports: [5269],
    transport: ['tcp'],
    application: 'XMPP',
    purpose: {
      en: 'The XMPP proxy on the Edge Server opens sessions to the servers of XMPP domains; the Skype for Business page prints this for virtual addresses only.',
      fr: 'Le proxy XMPP du serveur Edge ouvre des sessions vers les serveurs des domaines XMPP ; la page de Skype Entreprise ne l’imprime que pour les adresses virtuelles.',
    },
    workloads: ['federation', 'im-presence'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-single-public/xmpp/2',
        'lync2013-edge-single-nat/xmpp/2',
        'lync2013-edge-scaled-dns-nat/edge-external/2',
        'lync2013-edge-scaled-dns-nat/xmpp/2',
        'lync2013-edge-scaled-dns-public/xmpp/2',
        'lync2013-federation-pic-xmpp/xmpp/2',
        'lync2013-xmpp/xmpp/2',
        'sfb2015-edge-environment/hlb-external/2',
      ],
    },
  },
  'edge-to-xmpp-partner-vip': {
    from: 'edge/access-vip',
    to: 'xmpp-partner/primary',
    service: 'xmpp-server',
    ports: [5269],
    transport: ['tcp'],
    application: 'XMPP',
    purpose: {
      en: 'The XMPP proxy on the Edge Server opens sessions to the servers of XMPP domains, from the virtual address of the Access Edge service.',
      fr: 'Le proxy XMPP du serveur Edge ouvre des sessions vers les serveurs des domaines XMPP, depuis l’adresse virtuelle du service Edge d’accès.',
    },
    workloads: ['federation', 'im-presence'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/2',
        'lync2013-federation-pic-xmpp/xmpp/2',
        'lync2013-xmpp/xmpp/2',
        'sfb2015-edge-environment/hlb-external/2',
      ],
    },
  },
} as const satisfies Record<string, CatalogFlow>;
