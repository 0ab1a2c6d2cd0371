import type { Text } from '#shared/catalog/index.ts';
import { filterDiagram } from '#shared/diagram/filter-diagram.ts';
import { flowTable } from '../map/flow-lines.ts';
import { mapBodies } from '../map/map-page.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';

const TITLE = { en: 'Map as shown', fr: 'Carte telle qu’affichée' } as const satisfies Text;

/** The map as the screen shows it, with the table of the flows that are left. */
export function shownSheets({ shown }: PackSubject): readonly Sheet[] {
  if (!shown) return [];
  const { topology, visible, summary } = shown;
  return [
    {
      id: 'shown',
      kind: 'shown',
      title: TITLE,
      isMap: true,
      draw: async (context) => {
        const { language, place } = context;
        const isInLanguage = shown.diagram.language === language;
        const whole = isInLanguage
          ? shown.diagram
          : await place(topology, language, shown.diagram.detail);
        const diagram = filterDiagram(whole, topology, visible);
        const intro = summary.map((text) => text[language]).join(' · ');
        const table = flowTable(topology, language, visible);
        return mapBodies({ diagram, name: TITLE[language], table, intro }, context);
      },
    },
  ];
}
