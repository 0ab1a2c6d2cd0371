import type { ExportFile } from '#shared/host/app-host.ts';

/** What the inspector asks of the page around it. */
export interface InspectorActions {
  oncopy: (text: string) => void;
  onexport: (file: ExportFile) => void;
}
