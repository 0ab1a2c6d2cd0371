import {
  FEATURE_IDS,
  LOAD_BALANCING_IDS,
  MEDIATION_IDS,
  PRODUCT_IDS,
  products,
  type FeatureId,
  type LoadBalancing,
  type Mediation,
  type ProductId,
} from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import { diagramRecord } from '#shared/diagram/diagram-record.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import { toJson } from '#shared/export/json.ts';
import { unknownValue, type Command, type CommandInput } from './command.ts';
import { fontFaces } from './font-faces.ts';
import { writeAnswer } from './write-answer.ts';

function withoutFeatures(list: string | undefined): readonly FeatureId[] {
  const off = (list ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  for (const item of off) {
    if (!FEATURE_IDS.some((id) => id === item)) throw unknownValue('without', item, FEATURE_IDS);
  }
  return FEATURE_IDS.filter((id) => !off.includes(id));
}

/** The reference scenario with the changes that the options ask for; their values are checked already. */
function scenarioOf({ options }: CommandInput): Scenario {
  const reference = referenceScenario((options['product'] ?? 'sfb-2015') as ProductId);
  return {
    ...reference,
    loadBalancing: (options['load-balancing'] ?? reference.loadBalancing) as LoadBalancing,
    director: options['director'] === undefined ? reference.director : options['director'] === 'on',
    mediation: (options['mediation'] ?? reference.mediation) as Mediation,
    features: withoutFeatures(options['without']),
  };
}

/** `portolan map`: the placed diagram of a scenario, as the screen shows it, without a screen. */
export const map: Command = {
  summary: {
    en: 'Draw the topology map of a scenario as SVG or JSON',
    fr: 'Dessiner la carte de topologie d’un scénario en SVG ou JSON',
  },
  options: {
    product: {
      placeholder: 'P',
      summary: { en: 'Product; sfb-2015 by default', fr: 'Produit\u00A0; sfb-2015 par défaut' },
      values: PRODUCT_IDS,
    },
    'load-balancing': {
      placeholder: 'L',
      summary: {
        en: 'dns (default): hardware for web traffic only; hardware: for everything',
        fr: 'dns (par défaut)\u00A0: matériel pour le web seul\u00A0; hardware\u00A0: pour tout',
      },
      values: LOAD_BALANCING_IDS,
    },
    director: {
      placeholder: 'D',
      summary: {
        en: 'A Director pool: on (default) or off',
        fr: 'Un pool directeur\u00A0: on (par défaut) ou off',
      },
      values: ['on', 'off'],
    },
    mediation: {
      placeholder: 'M',
      summary: {
        en: 'Where Mediation runs; stand-alone by default',
        fr: 'Où s’exécute la médiation\u00A0; stand-alone par défaut',
      },
      values: MEDIATION_IDS,
    },
    without: {
      placeholder: 'F,...',
      repeatable: true,
      summary: {
        en: `Features to leave out: ${FEATURE_IDS.join(', ')}`,
        fr: `Fonctionnalités à omettre\u00A0: ${FEATURE_IDS.join(', ')}`,
      },
    },
    format: {
      placeholder: 'F',
      summary: {
        en: 'svg (default): a drawing with its fonts; json: places and routes',
        fr: 'svg (par défaut)\u00A0: un dessin avec ses polices\u00A0; json\u00A0: places et tracés',
      },
      values: ['svg', 'json'],
    },
    output: {
      placeholder: 'FILE',
      short: 'o',
      summary: {
        en: 'Write to this file, not to the terminal',
        fr: 'Écrire dans ce fichier, et non dans le terminal',
      },
    },
  },
  async run(input, io) {
    const scenario = scenarioOf(input);
    // ELK is large: the other commands do without it.
    const { placeDiagram } = await import('#shared/diagram/place-diagram.ts');
    const diagram = await placeDiagram(resolveTopology(scenario), input.language);
    const answer =
      input.options['format'] === 'json'
        ? toJson(diagramRecord(diagram))
        : diagramToSvg(diagram, {
            theme: 'light',
            title: products[scenario.product].name[input.language],
            fontFaces,
          });
    await writeAnswer(answer, input.options['output'], io);
  },
};
