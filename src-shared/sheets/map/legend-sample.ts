import { diagramThemes } from '#shared/diagram/diagram-theme.ts';
import { differenceLooks } from '#shared/diagram/line-look.ts';
import { workloadLooks } from '#shared/diagram/workload-look.ts';
import type { Mark } from '../marks.ts';
import type { SheetTheme } from '../sheet-theme.ts';
import type { LegendItem, LegendSign } from './legend-items.ts';

/** A sample is so wide and high, in points at A4: about the size of what it explains on a legible map. */
export const SAMPLE = { width: 30, height: 8 } as const;

interface LineOfSample {
  readonly width: number;
  readonly dash: readonly number[];
}

/** Diagram pixels as points of the sample. */
const PIXEL = 0.62;

function line({ width, dash }: LineOfSample, stroke: string, scale: number): Mark {
  const y = (SAMPLE.height / 2) * scale;
  return {
    kind: 'path',
    path: `M0 ${String(y)}H${String(SAMPLE.width * scale)}`,
    stroke,
    strokeWidth: width * PIXEL * scale,
    dash: dash.map((length) => length * PIXEL * scale),
  };
}

function arrow(isBoth: boolean, colour: string, scale: number): readonly Mark[] {
  const at = (x: number, y: number): string => `${String(x * scale)} ${String(y * scale)}`;
  const { width, height } = SAMPLE;
  const middle = height / 2;
  const heads = [
    `M${at(width, middle)}L${at(width - 5, middle - 2.2)}V${String((middle + 2.2) * scale)}Z`,
    ...(isBoth
      ? [`M${at(8, middle)}L${at(13, middle - 2.2)}V${String((middle + 2.2) * scale)}Z`]
      : []),
  ];
  return [
    {
      kind: 'path',
      path: `M${at(isBoth ? 12 : 8, middle)}H${String((width - 4) * scale)}`,
      stroke: colour,
      strokeWidth: 1.4 * PIXEL * scale,
    },
    { kind: 'path', path: heads.join(''), fill: colour },
  ];
}

function sign(id: LegendSign, theme: SheetTheme, scale: number): readonly Mark[] {
  const palette = diagramThemes[theme.diagram];
  switch (id) {
    case 'arrow':
    case 'both':
      return arrow(id === 'both', palette.boxText, scale);
    case 'number':
    case 'inside':
      return [
        {
          kind: 'text',
          x: SAMPLE.width * scale,
          y: SAMPLE.height * 0.85 * scale,
          text: '17',
          face: 'condensed',
          size: 8 * scale,
          colour: id === 'inside' ? theme.muted : theme.ink,
          anchor: 'end',
        },
      ];
    case 'firewall': {
      const [left, right] = [8 * scale, SAMPLE.width * scale];
      const height = SAMPLE.height * scale;
      return [
        { kind: 'rect', x: left, y: 0, width: right - left, height, fill: palette.firewall },
        {
          kind: 'path',
          path: [left, right].map((x) => `M${String(x)} 0V${String(height)}`).join(''),
          stroke: palette.firewallStroke,
          strokeWidth: 1.2 * scale,
          dash: [3 * scale, 1.8 * scale],
        },
      ];
    }
  }
}

/** The sample of an item, from its top left corner. */
export function legendSample(item: LegendItem, theme: SheetTheme, scale: number): readonly Mark[] {
  const palette = diagramThemes[theme.diagram];
  switch (item.kind) {
    case 'workload':
      return [line(workloadLooks[item.id], palette.workloads[item.id], scale)];
    case 'difference':
      return [line(differenceLooks[item.id], palette.differences[item.id], scale)];
    case 'sign':
      return sign(item.id, theme, scale);
    case 'box': {
      const { fill, stroke } = palette.boxes[item.id];
      const box = { x: 8 * scale, y: 0.4 * scale };
      const size = { width: (SAMPLE.width - 8) * scale, height: (SAMPLE.height - 0.8) * scale };
      const radius = (item.id === 'party' ? 3.2 : 1.4) * scale;
      const inset = 1.5 * scale;
      return [
        { kind: 'rect', ...box, ...size, fill, stroke, strokeWidth: 0.8 * scale, radius },
        ...(item.id === 'virtual-address'
          ? [
              {
                kind: 'rect' as const,
                x: box.x + inset,
                y: box.y + inset,
                width: size.width - 2 * inset,
                height: size.height - 2 * inset,
                stroke,
                strokeWidth: 0.5 * scale,
              },
            ]
          : []),
      ];
    }
  }
}
