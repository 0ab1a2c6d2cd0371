import {
  FIREWALL_IDS,
  PRODUCT_IDS,
  WORKLOAD_IDS,
  type FirewallId,
  type WorkloadId,
} from '#shared/catalog/index.ts';
import { scenarioName } from '#shared/deployment/scenario-name.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { diagramRecord } from '#shared/diagram/diagram-record.ts';
import {
  DETAILS,
  shownTopology,
  WHOLE,
  type Detail,
  type MapRequest,
} from '#shared/diagram/map-request.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { diagramToSvg } from '#shared/diagram/svg.ts';
import { diagramToDrawio } from '#shared/export/drawio/diagram-to-drawio.ts';
import { toJson } from '#shared/export/json.ts';
import { diagramToMermaid } from '#shared/export/mermaid.ts';
import { diagramToVsdx } from '#shared/export/vsdx/diagram-to-vsdx.ts';
import { FailedError, UsageError, type Command, type CommandInput } from './command.ts';
import { fontFaces } from './font-faces.ts';
import { chosenScenario, readScenario, scenarioOptions } from './scenario-options.ts';
import { checkOutput, outputOptions } from './output-options.ts';
import { writeAnswer } from './write-answer.ts';

interface Drawing {
  readonly diagram: PlacedDiagram;
  readonly title: string;
}

/** The formats of a drawing, and their writers. */
const WRITERS = {
  svg: ({ diagram, title }) => diagramToSvg(diagram, { theme: 'light', title, fontFaces }),
  drawio: ({ diagram, title }) => diagramToDrawio(diagram, { title }),
  vsdx: ({ diagram, title }) => diagramToVsdx(diagram, { title }),
  mermaid: ({ diagram, title }) => diagramToMermaid(diagram, { title }),
  json: ({ diagram }) => toJson(diagramRecord(diagram)),
} as const satisfies Record<string, (drawing: Drawing) => string | Uint8Array>;

type Format = keyof typeof WRITERS;

const DEFAULT_FORMAT = 'svg' satisfies Format;

/** What the options ask for; their values are checked already. */
function requestOf({ options }: CommandInput): MapRequest {
  const against = options['against'];
  return {
    scenario: chosenScenario(options),
    against: against === undefined ? null : readScenario(against),
    workload: (options['workload'] ?? null) as WorkloadId | null,
    firewall: (options['firewall'] ?? null) as FirewallId | null,
    detail: (options['detail'] ?? WHOLE.detail) as Detail,
  };
}

/** The topology of a request. Throws a `FailedError` where nothing of it is left to draw. */
function topologyOf(request: MapRequest): Topology {
  const part = shownTopology(request);
  if (!part.links.some(({ kind }) => kind === 'between')) {
    throw new FailedError({
      en: 'Nothing is left to draw. Ask for more: another scenario, workload, firewall or focus.',
      fr: 'Il ne reste rien à dessiner. Demandez davantage\u00A0: autre scénario, charge de travail, pare-feu ou rôles.',
    });
  }
  return part;
}

/** `portolan map`: the placed diagram of a scenario, as the screen shows it, without a screen. */
export const map: Command = {
  summary: {
    en: 'Draw the topology map of a scenario: SVG, draw.io, Visio, Mermaid or JSON',
    fr: 'Dessiner la carte de topologie d’un scénario\u00A0: SVG, draw.io, Visio, Mermaid ou JSON',
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
    detail: {
      placeholder: 'D',
      summary: {
        en: 'full (default): every flow on its line; overview: one annotation a link',
        fr: 'full (par défaut)\u00A0: chaque flux sur sa ligne\u00A0; overview\u00A0: une annotation par liaison',
      },
      values: DETAILS,
    },
    against: {
      placeholder: 'S',
      summary: {
        en: 'Compare with this scenario: what is new in green, what is gone in red',
        fr: 'Comparer à ce scénario\u00A0: le nouveau en vert, le disparu en rouge',
      },
    },
    format: {
      placeholder: 'F',
      summary: {
        en: 'svg (default): a drawing with its fonts; drawio, vsdx: to go on drawing in draw.io or Visio; mermaid: text for a wiki; json: places and routes',
        fr: 'svg (par défaut)\u00A0: un dessin avec ses polices\u00A0; drawio, vsdx\u00A0: à poursuivre dans draw.io ou Visio\u00A0; mermaid\u00A0: du texte pour un wiki\u00A0; json\u00A0: places et tracés',
      },
      values: Object.keys(WRITERS),
    },
    ...outputOptions,
  },
  async run(input, io) {
    // The parser has let no other value pass.
    const format = (input.options['format'] ?? DEFAULT_FORMAT) as Format;
    const file = input.options['output'];
    if (format === 'vsdx' && file === undefined && io.isTerminal) {
      throw new UsageError({
        en: 'A Visio drawing cannot be shown in a terminal. Name a file: -o map.vsdx',
        fr: 'Un dessin Visio ne s’affiche pas dans un terminal. Nommez un fichier\u00A0: -o carte.vsdx',
      });
    }
    checkOutput(input);
    const request = requestOf(input);
    const topology = topologyOf(request);
    // ELK is large: the other commands do without it.
    const { placeDiagram } = await import('#shared/diagram/place-diagram.ts');
    const diagram = await placeDiagram(topology, input.language, request.detail);
    const title = scenarioName(topology.scenario)[input.language];
    await writeAnswer(WRITERS[format]({ diagram, title }), file, io);
  },
};
