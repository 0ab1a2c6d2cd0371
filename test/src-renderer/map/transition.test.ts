import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { drawnPlaces, glide, placeAt, placesOf } from '../../../src-renderer/map/transition.ts';
import { elementsOf } from '../../../src-renderer/map/elements.ts';
import { smallDiagram } from './small-diagram.ts';

const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 16));
const home = placesOf(elementsOf(smallDiagram));
const away = new Map([...home].map(([id, { x, y }]) => [id, { x: x + 100, y: y + 40 }]));

test('boxes and their texts glide all the way, also when they were replaced on the way', async () => {
  const cy = cytoscape({ headless: true, elements: elementsOf(smallDiagram) });
  placeAt(cy, away, away.keys());
  const moving = glide(cy, away, home, frame, () => true);
  await frame();
  cy.remove(cy.getElementById('box:front-end'));
  cy.add(elementsOf(smallDiagram).filter(({ data }) => data.id === 'box:front-end'));
  await moving;
  expect(drawnPlaces(cy, home.keys())).toEqual(home);
  cy.destroy();
});

test('a glide that something newer overtakes stops where it is', async () => {
  const cy = cytoscape({ headless: true, elements: elementsOf(smallDiagram) });
  let frames = 0;
  await glide(cy, away, home, frame, () => frames++ < 3);
  const { x } = cy.getElementById('box:front-end').position();
  expect(x).toBeGreaterThan(home.get('box:front-end')?.x ?? NaN);
  expect(x).toBeLessThan(away.get('box:front-end')?.x ?? NaN);
  cy.destroy();
});
