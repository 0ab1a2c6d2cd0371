import type { ProductId } from '#shared/catalog/index.ts';
import { referenceScenario } from '../scenario.ts';
import { presetsFor, type Preset, type PresetChoices } from './preset.ts';

const REVERSE_PROXY = ['reverse-proxy'] as const;
const DIRECTOR = ['director'] as const;

/** What a page about load balancers says of the health of a Front End pool. */
const HEALTH_MONITORS = {
  name: { en: 'Load balancer health monitors', fr: 'Sondes des équilibreurs' },
  choices: { focus: ['front-end-balancer'] },
} as const satisfies Pick<PresetChoices[string], 'name' | 'choices'>;

const lyncPages = presetsFor('lync-2013', {
  'reverse-proxy': {
    name: { en: 'Reverse proxy', fr: 'Proxy inverse' },
    covers: [{ source: 'lync2013-reverse-proxy' }],
    choices: { focus: REVERSE_PROXY },
  },
  autodiscover: {
    name: { en: 'Autodiscover', fr: 'Découverte automatique' },
    covers: [{ source: 'lync2013-autodiscover' }],
    choices: { branch: 'none', features: ['mobility'], focus: REVERSE_PROXY },
  },
  'director-single': {
    name: { en: 'Single Director', fr: 'Directeur unique' },
    covers: [{ source: 'lync2013-director-single' }],
    choices: { director: 'single', focus: DIRECTOR },
  },
  'director-hlb': {
    name: {
      en: 'Director pool, hardware load balancing',
      fr: 'Pool directeur, équilibrage matériel',
    },
    covers: [{ source: 'lync2013-director-hlb' }],
    choices: { director: 'pool', loadBalancing: 'hardware', focus: DIRECTOR },
  },
  'director-dns-hlb': {
    name: { en: 'Director pool, DNS load balancing', fr: 'Pool directeur, équilibrage DNS' },
    covers: [{ source: 'lync2013-director-dns-hlb' }],
    choices: { director: 'pool', loadBalancing: 'dns', focus: DIRECTOR },
  },
  'federation-pic-xmpp': {
    name: {
      en: 'SIP federation, public IM and XMPP',
      fr: 'Fédération SIP, messagerie publique et XMPP',
    },
    covers: [{ source: 'lync2013-federation-pic-xmpp' }],
    choices: {
      focus: [
        'edge-to-federated-partner-sip',
        'federated-partner-to-edge-sip',
        'public-im',
        'xmpp-partner',
        'external-client-to-edge-sip',
        'front-end-to-edge-xmpp',
      ],
    },
  },
  pic: {
    name: { en: 'Public IM', fr: 'Messagerie instantanée publique' },
    covers: [{ source: 'lync2013-pic' }],
    choices: { focus: ['public-im', 'external-client-to-edge-sip'] },
  },
  xmpp: {
    name: { en: 'XMPP federation', fr: 'Fédération XMPP' },
    covers: [{ source: 'lync2013-xmpp' }],
    choices: { focus: ['xmpp-partner', 'front-end-to-edge-xmpp'] },
  },
  'external-av': {
    name: { en: 'External audio and video', fr: 'Audio et vidéo externes' },
    covers: [
      { source: 'lync2013-external-av', tables: ['av-destination', 'av-source-destination'] },
    ],
    choices: {
      branch: 'none',
      features: ['federation', 'av'],
      focus: [
        'external-client-to-edge-stun-udp',
        'external-client-to-edge-stun-tcp',
        'federated-partner-to-edge-stun-udp',
        'federated-partner-to-edge-stun-tcp',
        'edge-to-federated-partner-stun-udp',
        'edge-to-federated-partner-stun-tcp',
      ],
    },
  },
  'sql-firewall': {
    name: { en: 'SQL Back End', fr: 'Serveur principal SQL' },
    covers: [{ source: 'lync2013-sql-firewall' }],
    choices: { focus: ['back-end'] },
  },
  'hlb-requirements': { ...HEALTH_MONITORS, covers: [{ source: 'lync2013-hlb-requirements' }] },
  hybrid: {
    name: { en: 'Hybrid with the online service', fr: 'Hybride avec le service en ligne' },
    covers: [{ source: 'lync2013-hybrid' }],
    choices: {
      features: [...referenceScenario('lync-2013').features, 'hybrid'],
      focus: ['online-service'],
    },
  },
});

const skypePages = presetsFor('sfb-2015', {
  'load-balancing': { ...HEALTH_MONITORS, covers: [{ source: 'sfb2015-load-balancing' }] },
});

/** Pages about other products on which both rest. */
const sharedPages = (product: ProductId): readonly Preset[] =>
  presetsFor(product, {
    'um-ports': {
      name: { en: 'Exchange UM', fr: 'Messagerie unifiée Exchange' },
      covers: [{ source: 'exchange2013-um-ports' }],
      choices: { focus: ['exchange-um'] },
    },
    'ad-firewall': {
      name: { en: 'Active Directory and DNS', fr: 'Active Directory et DNS' },
      covers: [{ source: 'windows-ad-firewall' }],
      choices: { focus: ['directory'] },
    },
  });

/** All further pages with ports, in the order of a deployment's planning. */
export const otherPresets = {
  'lync-2013': [...lyncPages, ...sharedPages('lync-2013')],
  'sfb-2015': [...skypePages, ...sharedPages('sfb-2015')],
} as const satisfies Record<ProductId, readonly Preset[]>;
