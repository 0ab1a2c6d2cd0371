import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import { diagramToDrawio } from '#shared/export/drawio/diagram-to-drawio.ts';
import { diagramToMermaid } from '#shared/export/mermaid.ts';
import { differencesOf } from './drawio/compare-drawio.ts';
import { readDrawio } from './drawio/read-drawio.ts';
import { readMermaid } from './read-mermaid.ts';

/** Characters beyond which Mermaid refuses a text: its `maxTextSize`, which no text can raise. */
const MERMAID_LIMIT = 50_000;

describe('the drawings of every preset', () => {
  // One language each in turn: a layout takes most of the time, and the languages take the same paths.
  it.each(presets.map((preset, index) => ({ ...preset, language: LANGUAGES[index % 2] ?? 'en' })))(
    'are whole in draw.io and Mermaid for $id in $language',
    async ({ scenario, language }) => {
      const diagram = await placeDiagram(resolveTopology(scenario), language);
      const file = readDrawio(diagramToDrawio(diagram, { title: 'Map' }));
      expect(differencesOf(diagram, file)).toEqual([]);
      const text = diagramToMermaid(diagram, { title: 'Map' });
      expect(text.length).toBeLessThan(MERMAID_LIMIT);
      const { nodes, edges, linkStyles } = readMermaid(text);
      const containers = new Set(diagram.boxes.map(({ parent }) => parent));
      expect(nodes.size).toBe(diagram.boxes.filter(({ id }) => !containers.has(id)).length);
      expect(edges).toHaveLength(diagram.links.length);
      expect(linkStyles.size).toBe(diagram.links.length);
    },
  );
});
