import { scenarioKey } from '#shared/deployment/scenario.ts';
import { presets } from '#shared/deployment/presets.ts';
import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import { makePack, type Pack, type PackChoices } from '#shared/sheets/pack.ts';
import type { PlaceDiagram } from '#shared/sheets/sheet.ts';
import { deploymentSubject, scenarioSubject, type PackSubject } from '#shared/sheets/subject.ts';
import { deploymentOf, sampleText, SAMPLES } from '../deployment/file/sample-files.ts';

/** What a pack is made of, with a name for the title of a test. */
export interface NamedSubject {
  readonly name: string;
  readonly subject: PackSubject;
}

/** The deployments that come with the program. */
export const samples: readonly NamedSubject[] = SAMPLES.map((name) => ({
  name,
  subject: deploymentSubject(deploymentOf(sampleText(name))),
}));

/** One of the samples by its name. */
export function sample(name: (typeof SAMPLES)[number]): PackSubject {
  return deploymentSubject(deploymentOf(sampleText(name)));
}

/** A preset without names and addresses. */
export function presetSubject(id: string): PackSubject {
  const preset = presets.find((each) => each.id === id);
  if (!preset) throw new Error(`There is no preset ${id}.`);
  return scenarioSubject(preset.scenario);
}

const layouts = new Map<string, Promise<PlacedDiagram>>();

/** Lays out, the same map once only: layouts take most of the time of these tests. */
export const placeOnce: PlaceDiagram = (topology, language, detail) => {
  const legs = topology.links.flatMap((link) => link.legs);
  const key = JSON.stringify([
    scenarioKey(topology.scenario),
    topology.roles,
    legs.map(({ number, part }) => `${String(number)}${part}`),
    language,
    detail,
  ]);
  const known = layouts.get(key) ?? placeDiagram(topology, language, detail);
  layouts.set(key, known);
  return known;
};

/** Lays out nothing, at once: for what is the same whatever is on the maps. */
export const placeNothing: PlaceDiagram = (_, language, detail) =>
  Promise.resolve({
    ...{ language, detail, comparing: false, width: 0, height: 0 },
    ...{ zones: [], firewalls: [], boxes: [], links: [], labels: [] },
  });

/** A4 across, in colour and English, with all sheets there are. */
export function choicesFor(subject: PackSubject, wish: Partial<PackChoices> = {}): PackChoices {
  return {
    sheets: listSheets(subject).map(({ id }) => id),
    paper: 'a4',
    orientation: 'landscape',
    margin: 10,
    look: 'colour',
    language: 'en',
    poster: null,
    overlap: 10,
    ...wish,
  };
}

/** A pack as asked for, otherwise whole. */
export function packOf(
  subject: PackSubject,
  wish: Partial<PackChoices> = {},
  place = placeOnce,
): Promise<Pack> {
  return makePack(subject, choicesFor(subject, wish), { place });
}
