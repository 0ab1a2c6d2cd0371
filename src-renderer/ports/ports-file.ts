import type { Language } from '#shared/catalog/index.ts';
import { tableToCsv } from '#shared/export/table.ts';
import type { ExportFile } from '#shared/host/app-host.ts';
import { portsMessages } from '../i18n/ports-messages.ts';
import type { PortsTable } from './ports-choice.ts';
import type { PortsState } from './ports-state.svelte.ts';
import type { TableView } from '../grid/table-view.svelte.ts';

/** The table on screen as a CSV file: the rows and columns shown, in the order shown. */
export function portsFile(ports: PortsState, language: Language): ExportFile {
  const write = <Row extends { readonly id: string }>(table: TableView<Row>): string =>
    tableToCsv(table.fileColumns, table.rows, language, { bom: true });
  const contents: Readonly<Record<PortsTable, () => string>> = {
    listings: () => write(ports.listings),
    flows: () => write(ports.flows),
    contradictions: () => write(ports.contradictions),
  };
  const name = portsMessages[ports.table][language].toLowerCase().replaceAll(' ', '-');
  return {
    suggestedName: `portolan-${name}.csv`,
    mediaType: 'text/csv',
    content: contents[ports.table](),
  };
}
