import { sources } from '#shared/catalog/index.ts';
import { joinList } from './join-list.ts';
import type { ScenarioRecord } from './scenario-record.ts';
import type { TableColumn } from './table.ts';

/** The columns of the table of presets. */
export const scenarioColumns: readonly TableColumn<ScenarioRecord>[] = [
  { id: 'id', heading: { en: 'Id', fr: 'Identifiant' }, cell: ({ id }) => id },
  {
    id: 'name',
    heading: { en: 'Scenario', fr: 'Scénario' },
    cell: ({ name }, language) => name[language],
  },
  {
    id: 'roles',
    heading: { en: 'Roles', fr: 'Rôles' },
    cell: ({ roles }) => String(roles),
    order: ({ roles }) => roles,
  },
  {
    id: 'links',
    heading: { en: 'Links', fr: 'Liens' },
    cell: ({ links }) => String(links),
    order: ({ links }) => links,
  },
  {
    id: 'flows',
    heading: { en: 'Flows', fr: 'Flux' },
    cell: ({ flows }) => String(flows),
    order: ({ flows }) => flows,
  },
  {
    id: 'pages',
    heading: { en: 'Pages', fr: 'Pages' },
    cell: ({ pages }, language) =>
      joinList(
        pages.map(({ id }) => sources[id].title[language]),
        language,
      ),
  },
];
