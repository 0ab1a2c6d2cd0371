import type { CatalogFlow } from '../catalog-flow.ts';

export const callManagerFlows = {
  'video-interop-to-call-manager-sip': {
    from: 'video-interop/primary',
    to: 'call-manager/primary',
    service: 'call-control',
    ports: [5060],
    transport: ['tcp'],
    application: 'SIP',
    purpose: {
      en: 'SIP of the Video Interop Server on its trunk to CallManager, in clear text; calls themselves only come from the video systems.',
      fr: 'SIP du serveur d’interopérabilité vidéo sur sa jonction vers CallManager, en clair ; les appels eux-mêmes ne viennent que des systèmes vidéo.',
    },
    workloads: ['audio-video'],
    evidence: {
      basis: 'inferred',
      listings: [],
      sources: ['sfb2015-vis-cucm'],
      reasoning: {
        en: 'The page gives the incoming port of CallManager and TCP trunks in its text; that the Video Interop Server opens sessions to it is our reading.',
        fr: 'La page donne dans son texte le port entrant de CallManager et des jonctions TCP ; que le serveur d’interopérabilité vidéo y ouvre des sessions est notre lecture.',
      },
    },
  },
} as const satisfies Record<string, CatalogFlow>;
