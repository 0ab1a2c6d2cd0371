import type { CatalogFlow } from '../catalog-flow.ts';
import {
  ANY_SENDER,
  edgeFlows,
  MEDIATION_CREDENTIALS,
  PARTNER_SENDER,
  SKYPE_USERS,
  PARTNER_USERS,
} from './edge.ts';
import { HYBRID_ADDRESS } from './online-service.ts';

const OUTSIDE_UDP = {
  to: 'edge/av-vip',
  service: 'av-edge',
  ports: [3478],
  transport: ['udp'],
  application: 'STUN/MSTURN',
  purpose: {
    en: 'First contact over UDP for media from outside; the media itself then runs to a node of the pool.',
    fr: 'Premier contact sur UDP pour les médias venus de l’extérieur ; les médias eux-mêmes vont ensuite à un nœud du pool.',
  },
} as const satisfies Partial<CatalogFlow>;

const OUTSIDE_TCP = {
  ...OUTSIDE_UDP,
  ports: [443],
  transport: ['tcp'],
  purpose: {
    en: 'First contact over TCP for media from outside, application sharing above all; the media itself then runs to a node of the pool.',
    fr: 'Premier contact sur TCP pour les médias venus de l’extérieur, surtout le partage d’application ; les médias eux-mêmes vont ensuite à un nœud du pool.',
  },
} as const satisfies Partial<CatalogFlow>;

const INSIDE_UDP = {
  ...OUTSIDE_UDP,
  to: 'edge/internal-vip',
  purpose: {
    en: 'First contact over UDP for media with external users, the preferred path; the media itself then runs to a node of the pool.',
    fr: 'Premier contact sur UDP pour les médias échangés avec les utilisateurs externes, le chemin préféré ; les médias eux-mêmes vont ensuite à un nœud du pool.',
  },
} as const satisfies Partial<CatalogFlow>;

const INSIDE_TCP = {
  ...OUTSIDE_TCP,
  to: 'edge/internal-vip',
  purpose: {
    en: 'First contact over TCP for media with external users, where UDP does not pass; the media itself then runs to a node of the pool.',
    fr: 'Premier contact sur TCP pour les médias échangés avec les utilisateurs externes, quand l’UDP ne passe pas ; les médias eux-mêmes vont ensuite à un nœud du pool.',
  },
} as const satisfies Partial<CatalogFlow>;

/** What the virtual addresses of an Edge pool behind hardware load balancers receive; the nodes have rules of their own in `edge.ts`. */
export const edgeVirtualFlows = {
  'external-client-to-edge-sip-vip': {
    from: 'external-client/primary',
    to: 'edge/access-vip',
    service: 'access-edge',
    ports: [443],
    transport: ['tcp'],
    application: 'SIP',
    security: 'TLS',
    purpose: edgeFlows['external-client-to-edge-sip'].purpose,
    workloads: ['im-presence'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/3',
        'lync2013-federation-pic-xmpp/pic/3',
        'lync2013-pic/pic/3',
        'sfb2015-edge-environment/hlb-external/3',
        'sfb2015-server-ports/client-ports/2',
        'lync2013-internal-servers/client-ports/2',
      ],
    },
  },
  'external-client-to-edge-psom-vip': {
    from: 'external-client/primary',
    to: 'edge/web-conferencing-vip',
    service: 'web-conferencing-edge',
    ports: [443],
    transport: ['tcp'],
    application: 'PSOM',
    security: 'TLS',
    purpose: edgeFlows['external-client-to-edge-psom'].purpose,
    workloads: ['conferencing'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/6',
        'sfb2015-edge-environment/hlb-external/6',
        'sfb2015-server-ports/client-ports/3',
        'lync2013-internal-servers/client-ports/3',
      ],
    },
  },
  'external-client-to-edge-stun-udp-vip': {
    from: 'external-client/primary',
    ...OUTSIDE_UDP,
    workloads: ['audio-video', 'application-sharing', 'enterprise-voice'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/7',
        'sfb2015-edge-environment/hlb-external/7',
        'sfb2015-server-ports/client-ports/5',
        'lync2013-internal-servers/client-ports/5',
      ],
    },
  },
  'external-client-to-edge-stun-tcp-vip': {
    from: 'external-client/primary',
    ...OUTSIDE_TCP,
    workloads: ['audio-video', 'application-sharing', 'enterprise-voice'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/8',
        'sfb2015-edge-environment/hlb-external/8',
        'sfb2015-server-ports/client-ports/4',
        'lync2013-internal-servers/client-ports/4',
      ],
    },
  },
  'federated-partner-to-edge-sip-vip': {
    from: 'federated-partner/primary',
    to: 'edge/access-vip',
    service: 'access-edge',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['federated-partner-to-edge-sip'].purpose,
    workloads: ['federation', 'im-presence'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/4',
        'sfb2015-edge-environment/hlb-external/4',
      ],
    },
  },
  'federated-partner-to-edge-psom-vip': {
    from: 'federated-partner/primary',
    to: 'edge/web-conferencing-vip',
    service: 'web-conferencing-edge',
    ports: [443],
    transport: ['tcp'],
    application: 'PSOM',
    security: 'TLS',
    purpose: edgeFlows['federated-partner-to-edge-psom'].purpose,
    workloads: ['federation', 'conferencing'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/6',
        'sfb2015-edge-environment/hlb-external/6',
      ],
      reasoning: PARTNER_USERS,
    },
  },
  'federated-partner-to-edge-stun-udp-vip': {
    from: 'federated-partner/primary',
    ...OUTSIDE_UDP,
    workloads: ['federation', 'audio-video', 'application-sharing'],
    when: { anyOf: ['av', 'application-sharing'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/7',
        'sfb2015-edge-environment/hlb-external/7',
      ],
      reasoning: PARTNER_SENDER,
    },
  },
  'federated-partner-to-edge-stun-tcp-vip': {
    from: 'federated-partner/primary',
    ...OUTSIDE_TCP,
    workloads: ['federation', 'audio-video', 'application-sharing'],
    when: { anyOf: ['av', 'application-sharing'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/8',
        'sfb2015-edge-environment/hlb-external/8',
      ],
      reasoning: PARTNER_SENDER,
    },
  },
  'public-im-to-edge-stun-udp-vip': {
    from: 'public-im/primary',
    ...OUTSIDE_UDP,
    workloads: ['federation', 'audio-video'],
    when: { product: ['sfb-2015'], allOf: ['av'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-edge-environment/hlb-external/7'],
      sources: ['sfb2015-skype-connectivity'],
      reasoning: SKYPE_USERS,
    },
  },
  'public-im-to-edge-stun-tcp-vip': {
    from: 'public-im/primary',
    ...OUTSIDE_TCP,
    workloads: ['federation', 'audio-video'],
    when: { product: ['sfb-2015'], allOf: ['av'] },
    evidence: {
      basis: 'inferred',
      listings: ['sfb2015-edge-environment/hlb-external/8'],
      sources: ['sfb2015-skype-connectivity'],
      reasoning: SKYPE_USERS,
    },
  },
  'public-im-to-edge-sip-vip': {
    from: 'public-im/primary',
    to: 'edge/access-vip',
    service: 'access-edge',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['public-im-to-edge-sip'].purpose,
    workloads: ['federation', 'im-presence'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/4',
        'lync2013-federation-pic-xmpp/pic/1',
        'lync2013-pic/pic/1',
        'sfb2015-edge-environment/hlb-external/4',
      ],
    },
  },
  'xmpp-partner-to-edge-vip': {
    from: 'xmpp-partner/primary',
    to: 'edge/access-vip',
    service: 'xmpp-proxy',
    ports: [5269],
    transport: ['tcp'],
    application: 'XMPP',
    purpose: {
      en: 'Servers of XMPP domains open sessions to the XMPP proxy, which shares the virtual address of the Access Edge service.',
      fr: 'Les serveurs des domaines XMPP ouvrent des sessions vers le proxy XMPP, qui partage l’adresse virtuelle du service Edge d’accès.',
    },
    workloads: ['federation', 'im-presence'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/1',
        'lync2013-federation-pic-xmpp/xmpp/1',
        'lync2013-xmpp/xmpp/1',
        'sfb2015-edge-environment/hlb-external/1',
      ],
    },
  },
  'online-service-to-edge-sip-vip': {
    from: 'online-service/primary',
    to: 'edge/access-vip',
    service: 'access-edge',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['online-service-to-edge-sip'].purpose,
    workloads: ['federation', 'im-presence'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/4',
        'lync2013-hybrid/hybrid/3',
        'sfb2015-edge-environment/hlb-external/4',
      ],
      reasoning: HYBRID_ADDRESS,
    },
  },
  'online-service-to-edge-psom-vip': {
    from: 'online-service/primary',
    to: 'edge/web-conferencing-vip',
    service: 'web-conferencing-edge',
    ports: [443],
    transport: ['tcp'],
    application: 'PSOM',
    security: 'TLS',
    purpose: edgeFlows['online-service-to-edge-psom'].purpose,
    workloads: ['federation', 'conferencing'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/6',
        'lync2013-hybrid/hybrid/4',
        'sfb2015-edge-environment/hlb-external/6',
      ],
      reasoning: HYBRID_ADDRESS,
    },
  },
  'online-service-to-edge-stun-udp-vip': {
    from: 'online-service/primary',
    ...OUTSIDE_UDP,
    workloads: ['federation', 'audio-video', 'application-sharing'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/7',
        'lync2013-hybrid/hybrid/6',
        'sfb2015-edge-environment/hlb-external/7',
      ],
      reasoning: HYBRID_ADDRESS,
    },
  },
  'online-service-to-edge-stun-tcp-vip': {
    from: 'online-service/primary',
    ...OUTSIDE_TCP,
    workloads: ['federation', 'audio-video', 'application-sharing'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-external/8',
        'lync2013-hybrid/hybrid/5',
        'sfb2015-edge-environment/hlb-external/8',
      ],
      reasoning: HYBRID_ADDRESS,
    },
  },
  'front-end-to-edge-sip-vip': {
    from: 'front-end/primary',
    to: 'edge/internal-vip',
    service: 'access-edge',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['front-end-to-edge-sip'].purpose,
    workloads: ['im-presence', 'federation'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/1',
        'sfb2015-edge-environment/hlb-internal/1',
      ],
    },
  },
  'director-to-edge-sip-vip': {
    from: 'director/primary',
    to: 'edge/internal-vip',
    service: 'access-edge',
    ports: [5061],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['director-to-edge-sip'].purpose,
    workloads: ['im-presence', 'federation'],
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/1',
        'sfb2015-edge-environment/hlb-internal/1',
      ],
    },
  },
  'front-end-to-edge-av-authentication-vip': {
    from: 'front-end/primary',
    to: 'edge/internal-vip',
    service: 'av-authentication',
    ports: [5062],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['front-end-to-edge-av-authentication'].purpose,
    workloads: ['audio-video', 'application-sharing', 'enterprise-voice'],
    when: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/3',
        'sfb2015-edge-environment/hlb-internal/3',
      ],
    },
  },
  'mediation-to-edge-av-authentication-vip': {
    from: 'mediation/primary',
    to: 'edge/internal-vip',
    service: 'av-authentication',
    ports: [5062],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['mediation-to-edge-av-authentication'].purpose,
    workloads: ['enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/3',
        'sfb2015-edge-environment/hlb-internal/3',
      ],
      reasoning: MEDIATION_CREDENTIALS,
    },
  },
  'branch-appliance-to-edge-av-authentication-vip': {
    from: 'branch-appliance/primary',
    to: 'edge/internal-vip',
    service: 'av-authentication',
    ports: [5062],
    transport: ['tcp'],
    application: 'SIP',
    security: 'MTLS',
    purpose: edgeFlows['branch-appliance-to-edge-av-authentication'].purpose,
    workloads: ['enterprise-voice'],
    when: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/3',
        'sfb2015-edge-environment/hlb-internal/3',
      ],
    },
  },
  'internal-client-to-edge-stun-udp-vip': {
    from: 'internal-client/primary',
    ...INSIDE_UDP,
    workloads: ['audio-video', 'application-sharing', 'enterprise-voice'],
    when: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/4',
        'sfb2015-edge-environment/hlb-internal/4',
      ],
    },
  },
  'internal-client-to-edge-stun-tcp-vip': {
    from: 'internal-client/primary',
    ...INSIDE_TCP,
    workloads: ['audio-video', 'application-sharing', 'enterprise-voice'],
    when: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
    evidence: {
      basis: 'stated',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/5',
        'sfb2015-edge-environment/hlb-internal/5',
      ],
    },
  },
  'ip-phone-to-edge-stun-udp-vip': {
    from: 'ip-phone/primary',
    ...INSIDE_UDP,
    workloads: ['audio-video', 'enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/4',
        'sfb2015-edge-environment/hlb-internal/4',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'ip-phone-to-edge-stun-tcp-vip': {
    from: 'ip-phone/primary',
    ...INSIDE_TCP,
    workloads: ['audio-video', 'enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/5',
        'sfb2015-edge-environment/hlb-internal/5',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'front-end-to-edge-stun-udp-vip': {
    from: 'front-end/primary',
    ...INSIDE_UDP,
    workloads: ['audio-video', 'application-sharing', 'enterprise-voice'],
    when: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/4',
        'sfb2015-edge-environment/hlb-internal/4',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'front-end-to-edge-stun-tcp-vip': {
    from: 'front-end/primary',
    ...INSIDE_TCP,
    workloads: ['audio-video', 'application-sharing', 'enterprise-voice'],
    when: { anyOf: ['av', 'application-sharing', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/5',
        'sfb2015-edge-environment/hlb-internal/5',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'mediation-to-edge-stun-udp-vip': {
    from: 'mediation/primary',
    ...INSIDE_UDP,
    workloads: ['enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/4',
        'sfb2015-edge-environment/hlb-internal/4',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'mediation-to-edge-stun-tcp-vip': {
    from: 'mediation/primary',
    ...INSIDE_TCP,
    workloads: ['enterprise-voice'],
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/5',
        'sfb2015-edge-environment/hlb-internal/5',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'exchange-um-to-edge-stun-udp-vip': {
    from: 'exchange-um/primary',
    ...INSIDE_UDP,
    workloads: ['enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/4',
        'sfb2015-edge-environment/hlb-internal/4',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'exchange-um-to-edge-stun-tcp-vip': {
    from: 'exchange-um/primary',
    ...INSIDE_TCP,
    workloads: ['enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/5',
        'sfb2015-edge-environment/hlb-internal/5',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'branch-appliance-to-edge-stun-udp-vip': {
    from: 'branch-appliance/primary',
    ...INSIDE_UDP,
    workloads: ['enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/4',
        'sfb2015-edge-environment/hlb-internal/4',
      ],
      reasoning: ANY_SENDER,
    },
  },
  'branch-appliance-to-edge-stun-tcp-vip': {
    from: 'branch-appliance/primary',
    ...INSIDE_TCP,
    workloads: ['enterprise-voice'],
    when: { anyOf: ['av', 'enterprise-voice'] },
    evidence: {
      basis: 'inferred',
      listings: [
        'lync2013-edge-scaled-hlb/hlb-internal/5',
        'sfb2015-edge-environment/hlb-internal/5',
      ],
      reasoning: ANY_SENDER,
    },
  },
} as const satisfies Record<string, CatalogFlow>;
