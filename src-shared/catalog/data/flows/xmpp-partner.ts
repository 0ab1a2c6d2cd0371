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
      en: 'The XMPP proxy on the Edge Server opens sessions to the servers of XMPP domains.',
      fr: 'Le proxy XMPP du serveur Edge ouvre des sessions vers les serveurs des domaines XMPP.',
    },
    workloads: ['federation', 'im-presence'],
    when: { allOf: ['xmpp'] },
    evidence: {
      basis: 'stated',
      listings: ['lync2013-edge-single-public/xmpp/2', 'lync2013-federation-pic-xmpp/xmpp/2'],
    },
  },
} as const satisfies Record<string, CatalogFlow>;
