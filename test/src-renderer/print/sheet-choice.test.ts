import { describe, expect, it } from 'vitest';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { listSheets } from '#shared/sheets/list-sheets.ts';
import { scenarioSubject } from '#shared/sheets/subject.ts';
import { choose, chosenSheets, sheetGroups } from '../../../src-renderer/print/sheet-choice.ts';

const sheets = listSheets(scenarioSubject(referenceScenario('sfb-2015')));
const firewalls = ['firewall:external', 'firewall:internal'];

describe('the sheets that are chosen', () => {
  it('are those of a kind and those by their own names, in the order of the pack', () => {
    expect(chosenSheets(['legend', 'firewall', 'role:edge'], sheets)).toEqual([
      ...firewalls,
      'role:edge',
      'legend',
    ]);
  });

  it('stay a kind while all of the kind are chosen, and become single sheets otherwise', () => {
    const one = choose(['firewall', 'legend'], sheets, new Set(['firewall:external']), false);
    expect(one).toEqual(['firewall:internal', 'legend']);
    expect(choose(one, sheets, new Set(['firewall:external']), true)).toEqual([
      'firewall',
      'legend',
    ]);
  });

  it('keep what was chosen for another deployment', () => {
    const kept = choose(['rules', 'firewall:dmz-2'], sheets, new Set(['cover']), true);
    expect(kept).toEqual(['cover', 'rules', 'firewall:dmz-2']);
  });
});

describe('the groups of sheets', () => {
  it('hold each sheet once, kind by kind', () => {
    const groups = sheetGroups(['firewall:internal'], sheets, '', 'en');
    expect(groups.flatMap((group) => group.sheets)).toEqual(sheets);
    const group = groups.find(({ kind }) => kind === 'firewall');
    expect([...(group?.chosen ?? [])]).toEqual(['firewall:internal']);
  });

  it('show what is searched for, whatever its case and accents', () => {
    const found = sheetGroups([], sheets, ' Légende', 'fr').flatMap(({ shown }) => shown);
    expect(found.map(({ id }) => id)).toEqual(['legend']);
    expect(sheetGroups([], sheets, 'legende', 'fr')).toHaveLength(1);
    expect(sheetGroups([], sheets, 'pneumatic tube', 'en')).toEqual([]);
  });
});
