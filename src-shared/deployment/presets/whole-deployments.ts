import type { ProductId } from '#shared/catalog/index.ts';
import { referenceScenario } from '../scenario.ts';
import { presetsFor, type Preset } from './preset.ts';

/** Deployments that no single page describes. */
export const wholeDeployments = (product: ProductId): readonly Preset[] =>
  presetsFor(product, {
    reference: {
      name: { en: 'Enterprise with everything usual', fr: 'Enterprise avec tout l’usuel' },
      covers: [],
      choices: {},
    },
    standard: {
      name: {
        en: 'Small: Standard Edition, one Edge, NAT',
        fr: 'Petit : Standard Edition, un Edge, NAT',
      },
      covers: [],
      choices: {
        edition: 'standard',
        edgeAddressing: 'nat',
        director: 'none',
        mediation: 'collocated',
        branch: 'none',
        gateway: 'tls',
        features: [
          'federation',
          'web-conferencing',
          'av',
          'application-sharing',
          'mobility',
          'enterprise-voice',
        ],
      },
    },
    'high-availability': {
      name: {
        en: 'Large: Edge pool behind hardware, mirrored SQL, pool pairing',
        fr: 'Grand : pool Edge derrière du matériel, SQL en miroir, pools jumelés',
      },
      covers: [],
      choices: {
        edge: 'scaled-hardware',
        loadBalancing: 'hardware',
        backEnd: 'mirroring',
        features: [
          ...referenceScenario(product).features,
          'monitoring',
          'archiving',
          'pool-pairing',
        ],
      },
    },
  });
