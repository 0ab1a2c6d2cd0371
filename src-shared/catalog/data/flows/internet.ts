import type { CatalogFlow } from '../catalog-flow.ts';

export const internetFlows = {
  'edge-to-public-dns': {
    from: 'edge/access',
    to: 'public-dns/primary',
    service: 'dns',
    ports: [53],
    transport: ['tcp', 'udp'],
    application: 'DNS',
    purpose: {
      en: 'The Edge Server looks up partners and public names; TCP is for long answers.',
      fr: 'Le serveur Edge résout les noms publics et ceux des partenaires ; TCP sert aux réponses longues.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-single-public/edge-external/3',
        'lync2013-edge-single-public/edge-external/4',
        'lync2013-edge-single-nat/edge-external/3',
        'lync2013-edge-single-nat/edge-external/4',
        'lync2013-edge-scaled-dns-nat/edge-external/4',
        'lync2013-edge-scaled-dns-nat/edge-external/5',
        'lync2013-edge-scaled-dns-public/edge-external/3',
        'lync2013-edge-scaled-dns-public/edge-external/4',
        'lync2013-edge-scaled-hlb/hlb-node-external/2',
        'lync2013-edge-scaled-hlb/hlb-node-external/3',
        'sfb2015-edge-environment/edge-external/3',
        'sfb2015-edge-environment/edge-external/4',
        'sfb2015-edge-environment/hlb-node-external/2',
        'sfb2015-edge-environment/hlb-node-external/3',
      ],
    },
  },
  'edge-to-revocation-list': {
    from: 'edge/access',
    to: 'revocation-list/primary',
    service: 'revocation-list',
    ports: [80],
    transport: ['tcp'],
    application: 'HTTP',
    purpose: {
      en: 'The Edge Server fetches revocation lists to check the certificates that others present.',
      fr: 'Le serveur Edge récupère les listes de révocation pour vérifier les certificats présentés par les autres.',
    },
    workloads: ['management'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-single-public/edge-external/2',
        'lync2013-edge-single-nat/edge-external/2',
        'lync2013-edge-scaled-dns-nat/edge-external/3',
        'lync2013-edge-scaled-dns-public/edge-external/2',
        'lync2013-edge-scaled-hlb/hlb-node-external/1',
        'sfb2015-edge-environment/edge-external/2',
        'sfb2015-edge-environment/hlb-node-external/1',
      ],
    },
  },
} as const satisfies Record<string, CatalogFlow>;
