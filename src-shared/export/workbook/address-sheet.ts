import type { Worksheet } from '@cj-tech-master/excelts';
import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import { addressHeadings, addressRowLines, addressRows } from '../address-rows.ts';
import { writeTable } from './table-sheet.ts';

const TEXTS = {
  title: { en: 'Address plan', fr: 'Plan d’adressage' },
  subtitle: {
    en: 'Networks, then hosts by site and role. Names and addresses as in the deployment.',
    fr: 'Réseaux, puis machines par site et par rôle. Noms et adresses tels que dans le déploiement.',
  },
} as const satisfies Record<string, Text>;

/** Fills a sheet with the networks and hosts of a deployment. */
export function writeAddressPlan(
  sheet: Worksheet,
  deployment: Deployment,
  language: Language,
): void {
  writeTable(
    sheet,
    {
      title: TEXTS.title[language],
      subtitle: TEXTS.subtitle[language],
      columns: [
        {
          heading: addressHeadings.site[language],
          cell: ({ site }) => site,
          widest: 130,
          foldable: 'said',
        },
        { heading: addressHeadings.role[language], cell: ({ role }) => role, widest: 170 },
        { heading: addressHeadings.kind[language], cell: ({ kind }) => kind, widest: 80 },
        {
          heading: addressHeadings.name[language],
          cell: ({ name }) => name,
          widest: 260,
          look: () => 'strong',
        },
        { heading: addressHeadings.interface[language], cell: (row) => row.interface, widest: 170 },
        {
          heading: addressHeadings.addresses[language],
          cell: (row) => addressRowLines(row, language).join('\n'),
          widest: 190,
          look: ({ addresses }) => (addresses?.length === 0 ? 'notice' : 'plain'),
        },
        {
          heading: addressHeadings.public[language],
          cell: ({ publicAddresses }) => publicAddresses.join('\n'),
          widest: 160,
          foldable: 'said',
        },
        {
          heading: addressHeadings.reached[language],
          cell: ({ reached }) => reached,
          widest: 220,
          foldable: 'said',
        },
        {
          heading: addressHeadings.note[language],
          cell: ({ note }) => note,
          widest: 220,
          foldable: 'said',
        },
      ],
      rows: addressRows(deployment, language),
    },
    language,
  );
}
