import type { CatalogFlow } from '../catalog-flow.ts';

export const reverseProxyFlows = {
  'external-client-to-reverse-proxy-https': {
    from: 'external-client/primary',
    to: 'reverse-proxy/external',
    service: 'web-publishing',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'Meeting links, address book, group expansion, dial-in page and presentations for external users.',
      fr: 'Liens de réunion, carnet d’adresses, développement des groupes, page d’accès par téléphone et présentations pour les utilisateurs externes.',
    },
    workloads: ['mobility', 'conferencing'],
    evidence: {
      basis: 'stated',
      listings: ['lync2013-reverse-proxy/rp-external/2', 'lync2013-autodiscover/rp-external/2'],
    },
  },
  'external-client-to-reverse-proxy-http': {
    from: 'external-client/primary',
    to: 'reverse-proxy/external',
    service: 'web-publishing',
    ports: [80],
    transport: ['tcp'],
    application: 'HTTP',
    purpose: {
      en: 'Browsers of external users are sent on from HTTP to HTTPS.',
      fr: 'Les navigateurs des utilisateurs externes sont renvoyés de HTTP vers HTTPS.',
    },
    workloads: ['mobility'],
    optional: true,
    evidence: {
      basis: 'stated',
      listings: ['lync2013-reverse-proxy/rp-external/1', 'lync2013-autodiscover/rp-external/1'],
    },
  },
  'mobile-client-to-reverse-proxy-https': {
    from: 'mobile-client/primary',
    to: 'reverse-proxy/external',
    service: 'web-publishing',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'Autodiscover, sign-in and all signalling of mobile clients, wherever their network is.',
      fr: 'Découverte automatique, connexion et toute la signalisation des clients mobiles, quel que soit leur réseau.',
    },
    workloads: ['mobility', 'im-presence'],
    evidence: {
      basis: 'stated',
      listings: ['lync2013-reverse-proxy/rp-external/2', 'lync2013-autodiscover/rp-external/2'],
    },
  },
  'mobile-client-to-reverse-proxy-http': {
    from: 'mobile-client/primary',
    to: 'reverse-proxy/external',
    service: 'web-publishing',
    ports: [80],
    transport: ['tcp'],
    application: 'HTTP',
    purpose: {
      en: 'Mobile clients find Autodiscover without a certificate that carries its name.',
      fr: 'Les clients mobiles trouvent la découverte automatique sans certificat portant son nom.',
    },
    workloads: ['mobility'],
    optional: true,
    evidence: {
      basis: 'stated',
      listings: ['lync2013-reverse-proxy/rp-external/1', 'lync2013-autodiscover/rp-external/1'],
    },
  },
} as const satisfies Record<string, CatalogFlow>;
