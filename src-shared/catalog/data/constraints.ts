import type { Condition } from '../model/condition.ts';
import type { Text } from '../model/text.ts';
import type { SourceId } from './sources.ts';

/** Choices that cannot go together, and what says so. */
export interface Constraint {
  /** Whatever meets this is impossible. */
  readonly forbids: Condition;
  readonly reason: Text;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

export const constraints = {
  'nat-behind-hardware': {
    forbids: { edge: ['scaled-hardware'], edgeAddressing: ['nat'] },
    reason: {
      en: 'A hardware load balancer before the Edge needs public addresses on every node and virtual address: NAT works with a single Edge Server or DNS load balancing only.',
      fr: 'Un équilibreur matériel devant l’Edge exige des adresses publiques sur chaque nœud et chaque adresse virtuelle : le NAT ne va qu’avec un serveur Edge unique ou l’équilibrage DNS.',
    },
    sources: ['sfb2015-edge-environment', 'lync2013-external-av'],
  },
  'one-address-behind-hardware': {
    forbids: { edge: ['scaled-hardware'], edgeAddresses: ['one'] },
    reason: {
      en: 'Behind a hardware load balancer each Edge service has its own virtual address, and each node three addresses.',
      fr: 'Derrière un équilibreur matériel, chaque service Edge a sa propre adresse virtuelle, et chaque nœud trois adresses.',
    },
    sources: ['sfb2015-edge-environment', 'lync2013-edge-scaled-hlb'],
  },
  'federation-without-edge': {
    forbids: { edge: ['none'], allOf: ['federation'] },
    reason: {
      en: 'Federation enters and leaves through the Access Edge service.',
      fr: 'La fédération entre et sort par le service Edge d’accès.',
    },
    sources: ['lync2013-federation-pic-xmpp'],
  },
  'public-im-without-edge': {
    forbids: { edge: ['none'], allOf: ['public-im'] },
    reason: {
      en: 'Public IM enters and leaves through the Access Edge service.',
      fr: 'La messagerie instantanée publique entre et sort par le service Edge d’accès.',
    },
    sources: ['lync2013-pic', 'sfb2015-skype-connectivity'],
  },
  'xmpp-without-edge': {
    forbids: { edge: ['none'], allOf: ['xmpp'] },
    reason: {
      en: 'The XMPP proxy runs on the Edge Server; the gateway inside cannot reach partners without it.',
      fr: 'Le proxy XMPP s’exécute sur le serveur Edge ; sans lui, la passerelle interne n’atteint aucun partenaire.',
    },
    sources: ['lync2013-xmpp', 'lync2013-setup-xmpp'],
  },
  'hybrid-without-edge': {
    forbids: { edge: ['none'], allOf: ['hybrid'] },
    reason: {
      en: 'The online service is reached through the Edge Server.',
      fr: 'Le service en ligne s’atteint par le serveur Edge.',
    },
    sources: ['lync2013-hybrid'],
  },
  'always-on-before-2015': {
    forbids: { product: ['lync-2013'], edition: ['enterprise'], backEnd: ['always-on'] },
    reason: {
      en: 'AlwaysOn availability groups came with Skype for Business Server 2015; Lync Server 2013 has mirroring.',
      fr: 'Les groupes de disponibilité AlwaysOn sont arrivés avec Skype Entreprise Server 2015 ; Lync Server 2013 connaît la mise en miroir.',
    },
    sources: ['sfb2015-alwayson', 'lync2013-sql-mirroring'],
  },
  'branch-without-voice': {
    forbids: { branch: ['appliance', 'server'], noneOf: ['enterprise-voice'] },
    reason: {
      en: 'A Survivable Branch Appliance or Server exists to keep Enterprise Voice alive.',
      fr: 'Une Survivable Branch Appliance ou un Survivable Branch Server sert à maintenir la Voix Entreprise.',
    },
    sources: ['lync2013-define-gateway', 'sfb2015-define-gateway'],
  },
  'video-interop-before-2015': {
    forbids: { product: ['lync-2013'], allOf: ['video-interop'] },
    reason: {
      en: 'The Video Interop Server came with Skype for Business Server 2015.',
      fr: 'Le serveur d’interopérabilité vidéo est arrivé avec Skype Entreprise Server 2015.',
    },
    sources: ['sfb2015-vis-cucm'],
  },
} as const satisfies Record<string, Constraint>;

export type ConstraintId = keyof typeof constraints;
