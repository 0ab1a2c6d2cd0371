import type { CatalogFlow } from '../catalog-flow.ts';

export const officeWebAppsFlows = {
  'reverse-proxy-to-office-web-apps': {
    from: 'reverse-proxy/internal',
    to: 'office-web-apps/primary',
    service: 'office-web-apps',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'Presentations of meetings for external users, published by the reverse proxy.',
      fr: 'Présentations des réunions pour les utilisateurs externes, publiées par le proxy inverse.',
    },
    workloads: ['conferencing', 'mobility'],
    when: { allOf: ['mobility', 'office-web-apps'] },
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-reverse-proxy/rp-internal/3',
        'sfb2015-server-ports/server-ports/40',
        'lync2013-internal-servers/server-ports/40',
      ],
    },
  },
  'front-end-to-office-web-apps': {
    from: 'front-end/primary',
    to: 'office-web-apps/primary',
    service: 'office-web-apps',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'The pool connects to Office Web Apps Server to discover it and what it can render.',
      fr: 'Le pool se connecte à Office Web Apps Server pour le découvrir et savoir ce qu’il peut afficher.',
    },
    workloads: ['conferencing'],
    when: { allOf: ['office-web-apps'] },
    evidence: {
      basis: 'stated',
      listings: [
        'sfb2015-server-ports/server-ports/40',
        'lync2013-internal-servers/server-ports/40',
      ],
    },
  },
  'internal-client-to-office-web-apps': {
    from: 'internal-client/primary',
    to: 'office-web-apps/primary',
    service: 'office-web-apps',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'Internal users watch the presentations of meetings.',
      fr: 'Les utilisateurs internes suivent les présentations des réunions.',
    },
    workloads: ['conferencing'],
    when: { allOf: ['office-web-apps'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/40',
        'lync2013-internal-servers/server-ports/40',
      ],
      reasoning: {
        en: 'The row names the product’s servers as senders; clients fetch the rendered slides themselves.',
        fr: 'La ligne nomme les serveurs du produit comme émetteurs ; les clients récupèrent eux-mêmes les diapositives affichées.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
