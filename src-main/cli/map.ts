import {
  FIREWALL_IDS,
  PRODUCT_IDS,
  products,
  WORKLOAD_IDS,
  type FirewallId,
  type Language,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { presetOf } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { restrictTopology } from '#shared/deployment/restrict-topology.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { diagramRecord } from '#shared/diagram/diagram-record.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import { toJson } from '#shared/export/json.ts';
import { FailedError, type Command, type CommandInput } from './command.ts';
import { fontFaces } from './font-faces.ts';
import { chosenScenario, scenarioOptions } from './scenario-options.ts';
import { writeAnswer } from './write-answer.ts';

const COLON = { en: ': ', fr: '\u00A0: ' } as const satisfies Record<Language, string>;

/** The topology that the options tell, or the part of it; their values are checked already. */
function chosenTopology({ options }: CommandInput): Topology {
  const part = restrictTopology(resolveTopology(chosenScenario(options)), {
    workload: (options['workload'] ?? null) as WorkloadId | null,
    firewall: (options['firewall'] ?? null) as FirewallId | null,
  });
  if (!part.links.some(({ kind }) => kind === 'between')) {
    throw new FailedError({
      en: 'Nothing is left to draw. Ask for more: another scenario, workload, firewall or focus.',
      fr: 'Il ne reste rien à dessiner. Demandez davantage\u00A0: autre scénario, charge de travail, pare-feu ou rôles.',
    });
  }
  return part;
}

/** `Lync Server 2013: Single Director`; the product alone for a scenario that is no preset. */
function titleOf(scenario: Scenario, language: Language): string {
  const product = products[scenario.product].name[language];
  const preset = presetOf(scenario);
  return preset ? product + COLON[language] + preset.name[language] : product;
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
      summary: {
        en: 'Short for --scenario P/reference',
        fr: 'Abrège --scenario P/reference',
      },
      values: PRODUCT_IDS,
    },
    ...scenarioOptions,
    workload: {
      placeholder: 'W',
      summary: {
        en: 'Only the flows of this workload',
        fr: 'Les flux de cette charge de travail seulement',
      },
      values: WORKLOAD_IDS,
    },
    firewall: {
      placeholder: 'W',
      summary: {
        en: 'Only the links that cross this firewall',
        fr: 'Les liens qui traversent ce pare-feu seulement',
      },
      values: FIREWALL_IDS,
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
    const topology = chosenTopology(input);
    // ELK is large: the other commands do without it.
    const { placeDiagram } = await import('#shared/diagram/place-diagram.ts');
    const diagram = await placeDiagram(topology, input.language);
    const answer =
      input.options['format'] === 'json'
        ? toJson(diagramRecord(diagram))
        : diagramToSvg(diagram, {
            theme: 'light',
            title: titleOf(topology.scenario, input.language),
            fontFaces,
          });
    await writeAnswer(answer, input.options['output'], io);
  },
};
