import { WORKLOAD_IDS, workloads, type Language, type WorkloadId } from '#shared/catalog/index.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { visioWords } from './visio-words.ts';
import { cells, section } from './vsdx-xml.ts';

interface Layer {
  readonly name: string;
  /** The same in every language, for macros. */
  readonly universal: string;
  /** Nothing of a locked layer can be selected, moved or snapped to, until the layer is unlocked. */
  readonly locked: boolean;
}

/** The layers of a page, with the indexes that shapes refer to. */
export interface PageLayers {
  readonly backdrop: number;
  readonly boxes: number;
  readonly ofWorkload: (workload: WorkloadId) => number;
  readonly section: string;
}

function layerRow({ name, universal, locked }: Layer, index: number): string {
  const lock = locked ? 1 : 0;
  const content = cells({
    Name: name,
    Color: 255,
    Status: 0,
    Visible: 1,
    Print: 1,
    Active: 0,
    Lock: lock,
    Snap: 1 - lock,
    Glue: 1 - lock,
    NameUniv: universal,
    ColorTrans: 0,
  });
  return `<Row IX="${String(index)}">${content}</Row>`;
}

/** Zones and firewalls are a locked layer, boxes another, and every workload that is drawn has its own. */
export function pageLayers({ links, labels }: PlacedDiagram, language: Language): PageLayers {
  const used = new Set(
    [...links, ...labels.flatMap(({ lines }) => lines)].map(({ workload }) => workload),
  );
  const drawn = WORKLOAD_IDS.filter((id) => used.has(id));
  const layers: readonly Layer[] = [
    { name: visioWords.backdrop[language], universal: visioWords.backdrop.en, locked: true },
    { name: visioWords.boxes[language], universal: visioWords.boxes.en, locked: false },
    ...drawn.map((id) => ({
      name: workloads[id].name[language],
      universal: workloads[id].name.en,
      locked: false,
    })),
  ];
  return {
    backdrop: 0,
    boxes: 1,
    ofWorkload: (workload) => 2 + drawn.indexOf(workload),
    section: section('Layer', layers.map(layerRow)),
  };
}
