import { describe, expect, it } from 'vitest';
import { WORKLOAD_IDS } from '#shared/catalog/index.ts';
import {
  DIAGRAM_THEME_IDS,
  diagramThemes,
  type DiagramTheme,
} from '#shared/diagram/diagram-theme.ts';
import { workloadLooks } from '#shared/diagram/workload-look.ts';
import { contrast, distance, LACKING } from './contrast.ts';

/** Least contrasts of WCAG 2.2. */
const TEXT = 4.5;
const GRAPHICS = 3;
/** Colours further apart than this are told from each other at a glance. */
const AT_A_GLANCE = 10;

const fillsOf = ({ boxes }: DiagramTheme): string[] => Object.values(boxes).map(({ fill }) => fill);
const groundsOf = ({ paper, zones, firewall }: DiagramTheme): string[] => [
  paper,
  firewall,
  ...Object.values(zones),
];
const coloursOf = ({ workloads, differences }: DiagramTheme): string[] => [
  ...Object.values(workloads),
  ...Object.values(differences),
];

/** What of these colours is too faint on one of these grounds. */
function faint(colours: readonly string[], grounds: readonly string[], least: number): string[] {
  return colours.flatMap((colour) =>
    grounds
      .filter((ground) => contrast(colour, ground) < least)
      .map((ground) => `${colour} on ${ground}: ${contrast(colour, ground).toFixed(2)}`),
  );
}

describe('the themes of diagrams', () => {
  it.each(DIAGRAM_THEME_IDS)('keep every text legible on its ground: %s', (id) => {
    const theme: DiagramTheme = diagramThemes[id];
    const { label, mutedText, boxText, zoneText, firewallText } = theme;
    expect(faint([...coloursOf(theme), mutedText], [label], TEXT)).toEqual([]);
    expect(faint([boxText, mutedText], fillsOf(theme), TEXT)).toEqual([]);
    expect(faint([zoneText], Object.values(theme.zones), TEXT)).toEqual([]);
    expect(faint([firewallText], [theme.firewall], TEXT)).toEqual([]);
  });

  // Without the frame around it all: zones are told by their names.
  it.each(DIAGRAM_THEME_IDS)('keep lines and outlines visible wherever they run: %s', (id) => {
    const theme: DiagramTheme = diagramThemes[id];
    const grounds = groundsOf(theme);
    expect(faint(coloursOf(theme), [...grounds, ...fillsOf(theme)], GRAPHICS)).toEqual([]);
    expect(faint([theme.firewallStroke], grounds, GRAPHICS)).toEqual([]);
    for (const { fill, stroke } of Object.values(theme.boxes)) {
      const around = [...grounds, theme.boxes.container.fill, fill];
      expect(faint([stroke], around, GRAPHICS)).toEqual([]);
    }
  });

  it.each(DIAGRAM_THEME_IDS)('subdue what a comparison leaves unchanged: %s', (id) => {
    const { label, differences } = diagramThemes[id];
    const [added, removed, unchanged] = [
      differences.added,
      differences.removed,
      differences.unchanged,
    ].map((colour) => contrast(colour, label)) as [number, number, number];
    expect(unchanged).toBeLessThan(added);
    expect(unchanged).toBeLessThan(removed);
  });

  it.each(['light', 'dark'] as const)(
    'tell added from removed by colour too, whichever receptor the reader lacks: %s',
    (id) => {
      const { added, removed } = diagramThemes[id].differences;
      for (const lacking of ['green', 'red'] as const)
        expect(distance(added, removed, lacking), lacking).toBeGreaterThan(AT_A_GLANCE);
    },
  );
});

describe('the looks of workloads', () => {
  const pairs = WORKLOAD_IDS.flatMap((a, at) =>
    WORKLOAD_IDS.slice(0, at).map((b) => [a, b] as const),
  );

  it('never have the same dash and nearly the same weight: none needs its colour', () => {
    const alike = pairs.filter(([a, b]) => {
      const [one, other] = [workloadLooks[a], workloadLooks[b]];
      const [thin, thick] = [one.width, other.width].sort((x, y) => x - y) as [number, number];
      return one.dash.join() === other.dash.join() && thick / thin < 1.5;
    });
    expect(alike).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'have colours of their own, and a dash more where readers with two receptors see one: %s',
    (side) => {
      for (const [a, b] of pairs) {
        const [one, other] = [workloadLooks[a], workloadLooks[b]];
        expect(distance(one[side], other[side]), `${a}, ${b}`).toBeGreaterThan(2 * AT_A_GLANCE);
        for (const lacking of Object.keys(LACKING) as (keyof typeof LACKING)[])
          if (distance(one[side], other[side], lacking) < AT_A_GLANCE)
            expect(one.dash, `${a}, ${b}`).not.toEqual(other.dash);
      }
    },
  );
});
