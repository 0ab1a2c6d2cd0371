import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';
import {
  addressHeadings,
  addressRowLines,
  addressRows,
  type AddressRow,
} from '#shared/export/address-rows.ts';
import { cell, cellLines, type Cell, type SheetTable } from '../layout/table.ts';
import type { Sheet } from '../sheet.ts';
import type { PackSubject } from '../subject.ts';
import { tableSheet } from './table-sheet.ts';

const TITLE = { en: 'Address plan', fr: 'Plan d’adressage' } as const satisfies Text;
const INTRO = {
  en: 'Networks, then servers and devices, site by site. The addresses are real ones; where NAT changes them, the public address stands beside them.',
  fr: 'Les réseaux, puis les serveurs et équipements, site par site. Les adresses sont les adresses réelles\u00A0; là où la NAT les change, l’adresse publique figure à côté.',
} as const satisfies Text;

/** A column, and whether rows fill it: paper has no room for empty ones. */
interface PlanColumn {
  readonly id: Exclude<keyof typeof addressHeadings, 'site'>;
  readonly cell: (row: AddressRow, language: Language) => Cell;
  readonly isUsed?: (row: AddressRow) => boolean;
  readonly mostShare?: number;
  readonly isWhole?: boolean;
}

const COLUMNS: readonly PlanColumn[] = [
  { id: 'name', cell: ({ name }) => cell(name, 'strong'), mostShare: 0.26, isWhole: true },
  { id: 'role', cell: ({ role }) => cell(role), mostShare: 0.2 },
  { id: 'kind', cell: ({ kind }) => cell(kind, 'muted') },
  { id: 'interface', cell: (row) => cell(row.interface), isUsed: (row) => row.interface !== '' },
  {
    id: 'addresses',
    cell: (row, language) =>
      cellLines(addressRowLines(row, language), row.addresses?.length === 0 ? 'warning' : 'plain'),
    mostShare: 0.3,
    isWhole: true,
  },
  {
    id: 'public',
    cell: ({ publicAddresses }) => cellLines(publicAddresses),
    isUsed: ({ publicAddresses }) => publicAddresses.length > 0,
  },
  {
    id: 'reached',
    cell: ({ reached }) => cell(reached),
    isUsed: ({ reached }) => reached !== '',
    mostShare: 0.24,
    isWhole: true,
  },
  {
    id: 'note',
    cell: ({ note }) => cell(note, 'muted'),
    isUsed: ({ note }) => note !== '',
    mostShare: 0.2,
  },
];

function planTable(deployment: Deployment, language: Language): SheetTable {
  const rows = addressRows(deployment, language);
  const columns = COLUMNS.filter(({ isUsed }) => !isUsed || rows.some(isUsed));
  const places = [...new Set(rows.map(({ site }) => site))];
  return {
    name: TITLE[language],
    columns: columns.map(({ id, mostShare, isWhole }) => ({
      heading: addressHeadings[id][language],
      ...(mostShare !== undefined && { mostShare }),
      ...(isWhole && { isWhole }),
    })),
    sections: places.map((place) => ({
      title: place,
      rows: rows
        .filter(({ site }) => site === place)
        .map((row) => columns.map((column) => column.cell(row, language))),
    })),
  };
}

/** The address plan of a deployment; none where it has neither networks nor hosts. */
export function addressSheets({ deployment }: PackSubject): readonly Sheet[] {
  if (!deployment || deployment.networks.length + deployment.hosts.length === 0) return [];
  return [
    tableSheet('addresses', TITLE, (language) => ({
      intro: INTRO[language],
      table: planTable(deployment, language),
    })),
  ];
}
