import type { CatalogFlow } from '../catalog-flow.ts';

const STATIC_ROUTE_PORT = {
  en: 'The row gives the port on the server’s side; the application’s own port is set in the static route and is often the same.',
  fr: 'La ligne donne le port du côté du serveur ; celui de l’application se règle dans l’itinéraire statique et c’est souvent le même.',
} as const;

export const trustedApplicationFlows = {
  'front-end-to-trusted-application': {
    from: 'front-end/primary',
    to: 'trusted-application/primary',
    service: 'trusted-application',
    ports: [5060],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Unencrypted SIP on a static route to a trusted application such as remote call control; check the port set in the route.',
      fr: 'SIP en clair par un itinéraire statique vers une application approuvée comme le contrôle d’appel distant ; vérifier le port de l’itinéraire.',
    },
    workloads: ['enterprise-voice'],
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-server-ports/server-ports/2', 'lync2013-internal-servers/server-ports/2'],
      reasoning: STATIC_ROUTE_PORT,
    },
  },
  'director-to-trusted-application': {
    from: 'director/primary',
    to: 'trusted-application/primary',
    service: 'trusted-application',
    ports: [5060],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'Unencrypted SIP on a static route from a Director to a trusted application; check the port set in the route.',
      fr: 'SIP en clair par un itinéraire statique d’un directeur vers une application approuvée ; vérifier le port de l’itinéraire.',
    },
    workloads: ['enterprise-voice'],
    when: { director: ['single', 'pool'] },
    optional: true,
    evidence: {
      basis: 'inferred',
      listings: [
        'sfb2015-server-ports/server-ports/41',
        'lync2013-internal-servers/server-ports/41',
      ],
      reasoning: STATIC_ROUTE_PORT,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
