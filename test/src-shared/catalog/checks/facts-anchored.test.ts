import { describe, expect, it } from 'vitest';
import { factsAnchored } from '#shared/catalog/checks/facts-anchored.ts';
import type { CheckedCatalog } from '#shared/catalog/checks/check.ts';
import type { Fact } from '#shared/catalog/model/fact.ts';
import { fact, smallCatalog } from './small-catalog.ts';

const withFacts = (facts: CheckedCatalog['facts']): CheckedCatalog => ({ ...smallCatalog, facts });

const broken: readonly (readonly [string, Partial<Fact>, string])[] = [
  ['an unknown role', { roles: ['absent'] }, 'Nothing is called absent.'],
  ['an unknown flow', { flows: ['user-to-absent'] }, 'Nothing is called user-to-absent.'],
  ['a role named twice', { roles: ['user', 'user'] }, 'Names a role or a flow twice.'],
];

describe('facts-anchored', () => {
  it.each(broken)('reports %s', (_, changes, message) => {
    expect(factsAnchored.run(withFacts({ 'page/1': { ...fact, ...changes } }))).toEqual([
      { id: 'page/1', message },
    ]);
  });

  it('reports an unknown page', () => {
    expect(factsAnchored.run(withFacts({ 'leaf/1': { ...fact, source: 'leaf' } }))).toEqual([
      { id: 'leaf/1', message: 'Nothing is called leaf.' },
    ]);
  });

  it('reports an id that names another page than the fact does', () => {
    expect(factsAnchored.run(withFacts({ 'leaf/1': fact }))).toEqual([
      { id: 'leaf/1', message: 'The id names another page than page.' },
      { id: 'leaf/1', message: 'By its place it should be page/1.' },
    ]);
  });

  it('reports a gap in the count of a page', () => {
    expect(factsAnchored.run(withFacts({ 'page/1': fact, 'page/3': fact }))).toEqual([
      { id: 'page/3', message: 'By its place it should be page/2.' },
    ]);
  });

  it('counts each page on its own', () => {
    const { page } = smallCatalog.sources;
    if (!page) throw new Error('The small catalog has lost its page.');
    const catalog = withFacts({
      'page/1': fact,
      'leaf/1': { ...fact, source: 'leaf' },
      'page/2': fact,
    });
    expect(factsAnchored.run({ ...catalog, sources: { page, leaf: page } })).toEqual([]);
  });

  it('accepts a fact about the page as a whole', () => {
    const { source, text } = fact;
    expect(factsAnchored.run(withFacts({ 'page/1': { source, text } }))).toEqual([]);
  });
});
