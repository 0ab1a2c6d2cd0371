import { describe, expect, it } from 'vitest';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import { scenarioSubject } from '#shared/sheets/subject.ts';
import { PackMaker } from '../../../src-renderer/print/pack-maker.svelte.ts';
import { USUAL_CHOICES } from '../../../src-renderer/print/print-choices.ts';

const subject = scenarioSubject(referenceScenario('sfb-2015'));
const choices = (...sheets: string[]): Parameters<PackMaker['make']>[1] => ({
  ...USUAL_CHOICES,
  language: 'en',
  sheets,
});
/** A layout that never ends. */
const waiting = (): Promise<PlacedDiagram> => new Promise(() => undefined);
const sheetsOf = (maker: PackMaker): readonly string[] => [
  ...new Set(maker.pack?.pages.map(({ sheet }) => sheet)),
];

describe('making a pack', () => {
  it('ends with the pack of its subject', async () => {
    const maker = new PackMaker(waiting);
    const made = maker.make(subject, choices('media', 'legend'), 0);
    expect(maker.making).toBe(true);
    await made;
    expect(sheetsOf(maker)).toEqual(['media', 'legend']);
    expect(maker.making).toBe(false);
    expect(maker.packOf(subject)).toBe(maker.pack);
    expect(maker.packOf(scenarioSubject(referenceScenario('lync-2013')))).toBeNull();
  });

  it('finishes only the newest of those that are asked for', async () => {
    const maker = new PackMaker(waiting);
    const all = [
      maker.make(subject, choices('legend'), 0),
      maker.make(subject, choices('media'), 0),
    ];
    await Promise.all(all);
    expect(sheetsOf(maker)).toEqual(['media']);
    expect([maker.cancelled, maker.problem]).toEqual([false, null]);
  });

  it('can be given up, and keeps the pack before', async () => {
    const maker = new PackMaker(waiting);
    await maker.make(subject, choices('legend'), 0);
    const given = maker.make(subject, choices('ipsec'), 0);
    maker.cancel();
    await given;
    expect([maker.making, maker.cancelled]).toEqual([false, true]);
    expect(sheetsOf(maker)).toEqual(['legend']);
    await maker.make(subject, choices('media'), 0);
    expect(maker.cancelled).toBe(false);
  });

  it('says why it failed, and is not stuck', async () => {
    const maker = new PackMaker(() => Promise.reject(new Error('The layout lost edge.')));
    await maker.make(subject, choices('overview'), 0);
    expect(maker.problem?.message).toBe('The layout lost edge.');
    await maker.make(subject, choices('legend'), 0);
    expect(maker.problem).toBeNull();
    expect(sheetsOf(maker)).toEqual(['legend']);
  });
});
