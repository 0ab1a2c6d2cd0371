import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { ElementSync } from '../../../src-renderer/map/element-sync.ts';
import { elementId, elementsOf } from '../../../src-renderer/map/elements.ts';
import { smallDiagram } from './small-diagram.ts';

const atOnce = (): Promise<void> => Promise.resolve();
const nothing = (): void => undefined;

test('filtering takes out a link with its annotation and leaves everything else alone', async () => {
  const cy = cytoscape({ headless: true });
  const sync = new ElementSync(cy);
  await sync.apply(elementsOf(smallDiagram), atOnce, nothing);
  const pool = cy.getElementById(elementId.box('front-end'));

  const filtered = {
    ...smallDiagram,
    links: smallDiagram.links.slice(1),
    labels: smallDiagram.labels.slice(1),
  };
  const added: string[] = [];
  await sync.apply(elementsOf(filtered), atOnce, (ids) => added.push(...ids));

  const gone = 'external-client/primary--edge/access';
  expect(added).toEqual([]);
  expect(cy.getElementById(elementId.link(gone)).length).toBe(0);
  expect(cy.getElementById(elementId.line(gone, 0)).length).toBe(0);
  expect(pool.inside()).toBe(true);
  cy.destroy();
});

test('a box that moved brings its links along', async () => {
  const cy = cytoscape({ headless: true });
  const sync = new ElementSync(cy);
  await sync.apply(elementsOf(smallDiagram), atOnce, nothing);
  const moved = {
    ...smallDiagram,
    boxes: smallDiagram.boxes.map((box) => (box.id === 'front-end' ? { ...box, y: 40 } : box)),
  };
  await sync.apply(elementsOf(moved), atOnce, nothing);
  expect(cy.getElementById(elementId.box('front-end')).position().y).toBe(70);
  expect(cy.getElementById(elementId.link('edge/internal--front-end/primary')).length).toBe(1);
  cy.destroy();
});

test('a newer diagram makes one that is still being put in stop', async () => {
  const cy = cytoscape({ headless: true });
  const sync = new ElementSync(cy);
  const many = Array.from({ length: 300 }, (_, index) => ({ data: { id: `n${String(index)}` } }));
  const older = sync.apply(many, atOnce, nothing);
  const newer = sync.apply(elementsOf(smallDiagram), atOnce, nothing);
  expect(await Promise.all([older, newer])).toEqual([false, true]);
  expect(cy.elements().length).toBe(elementsOf(smallDiagram).length);
  cy.destroy();
});
