import type { CatalogFlow } from '../catalog-flow.ts';

const PUBLISHED_FEDERATION = {
  en: 'The page prints the port as inbound, for directory federation and portals, and names no end; the AD FS proxy publishes them, to the online service and its users.',
  fr: 'La page imprime le port comme entrant, pour la fédération d’annuaire et les portails, sans nommer d’extrémité ; le proxy AD FS les publie, pour le service en ligne et ses utilisateurs.',
} as const;

export const adfsProxyFlows = {
  'online-service-to-adfs-proxy-https': {
    from: 'online-service/primary',
    to: 'adfs-proxy/primary',
    service: 'directory-federation',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'The online service verifies sign-ins with the directory of this organisation.',
      fr: 'Le service en ligne vérifie les connexions auprès de l’annuaire de cette organisation.',
    },
    workloads: ['im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-hybrid/hybrid/1'],
      reasoning: PUBLISHED_FEDERATION,
    },
  },
  'external-client-to-adfs-proxy-https': {
    from: 'external-client/primary',
    to: 'adfs-proxy/primary',
    service: 'directory-federation',
    ports: [443],
    transport: ['tcp'],
    application: 'HTTPS',
    purpose: {
      en: 'Users of the online service sign in with their directory account and open the portals published here.',
      fr: 'Les utilisateurs du service en ligne se connectent avec leur compte d’annuaire et ouvrent les portails publiés ici.',
    },
    workloads: ['im-presence'],
    evidence: {
      basis: 'inferred',
      listings: ['lync2013-hybrid/hybrid/1'],
      reasoning: PUBLISHED_FEDERATION,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
