import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleEntryOf } from '../../../src-renderer/app/rule-entries.svelte.ts';
import type { Command } from '../../../src-renderer/find/command.ts';
import {
  paletteSections,
  type Entry,
  type Findable,
} from '../../../src-renderer/find/palette-sections.ts';
import { readDeployment } from '../../../src-shared/deployment/file/read-deployment.ts';
import { glossary } from '../../../src-shared/glossary/glossary.ts';
import { COMMAND_IDS, commandTable } from '../../../src-shared/host/command-table.ts';
import { makePolicy } from '../../../src-shared/rules/make-policies.ts';
import { policyScopes } from '../../../src-shared/rules/policy-scope.ts';
import { createCatalogSearch } from '../../../src-shared/search/catalog-search.ts';

const reading = readDeployment(readFileSync('assets/samples/enterprise-nat-edge.portolan', 'utf8'));
if (reading.kind !== 'read') throw new Error('the sample cannot be read');
const { deployment } = reading;

/** The commands of the table, themes and languages as settings. */
const commands = COMMAND_IDS.map((id): Command => ({
  id,
  title: commandTable[id].title,
  icon: 'command',
  run: () => undefined,
  ...(/^(?:theme|language)-/u.test(id) && {
    setting: { now: { en: 'Light', fr: 'Clair' }, inForce: id === 'theme-light' },
  }),
}));
const findable: Findable = {
  commands,
  recent: [],
  search: createCatalogSearch(),
  rules: policyScopes(deployment)
    .map(({ id }) => makePolicy(deployment, id, { style: 'destination', layout: 'flow' }))
    .flatMap((policy) => policy.rules.map((rule) => ruleEntryOf(policy, rule))),
  terms: glossary,
};

function nameOf(entry: Entry): string {
  if (entry.kind === 'command') return entry.command.title.en;
  if (entry.kind === 'term') return entry.term.term.en;
  if (entry.kind === 'rule') return `${entry.rule.firewall} ${entry.rule.numbers.join()}`;
  return entry.hit.title.en;
}
/** The kind of the first section, and the name of the first thing in it. */
function top(query: string, more: Partial<Findable> = {}): string {
  const [section] = paletteSections(query, { ...findable, ...more });
  return section?.entries[0] ? `${section.id}: ${nameOf(section.entries[0])}` : '';
}

describe('the palette', () => {
  it.each([
    ['8057', 'flow: Front End pool → Edge Server, Internal interface'],
    ['edge', 'role: Edge Server'],
    ['mediaton', 'role: Mediation Server'],
    ['serveur frontal', 'role: Front End pool'],
    ['front end server', 'role: Front End pool'],
    ['directeur', 'role: Director pool'],
    ['xmpp', 'role: XMPP partners'],
    ['fédération', 'term: Federation'],
    ['visio', 'command: Export the drawing: Visio, draw.io, SVG, PNG…'],
    ['tls', 'term: TLS'],
    ['vip', 'term: VIP'],
    ['dark', 'setting: Theme: dark'],
    ['sombre', 'setting: Theme: dark'],
    ['réglages', 'setting: Language: English'],
    ['print', 'command: Print: preview, paper, PDF…'],
    ['imprimer', 'command: Print: preview, paper, PDF…'],
    ['map', 'command: Show the map'],
    ['carte', 'command: Show the map'],
    ['règles', 'command: Show the firewall rules'],
    ['glossary', 'command: Glossary'],
    ['rule 12', 'rule: external 12'],
    ['Règle n° 12', 'rule: external 12'],
    ['rule edge', 'rule: external 1'],
    ['zzzzzz', ''],
  ])('has on top what is meant by %s', (query, expected) => {
    expect(top(query)).toBe(expected);
  });

  it('shows rules that open a port beside the flows of the catalog, and those of an address', () => {
    const kinds = paletteSections('8057', findable).map(({ id }) => id);
    expect(kinds.slice(0, 2)).toEqual(['flow', 'rule']);
    expect(top('192.168.210.11')).toMatch(/^rule: /u);
  });

  it('begins with the commands that were run lately, then has all others once', () => {
    const sections = paletteSections(' ', { ...findable, recent: ['print', 'gone', 'theme-dark'] });
    expect(sections.map(({ id }) => id)).toEqual(['recent', 'command', 'setting']);
    expect(sections[0]?.entries.map(({ key }) => key)).toEqual(['print', 'theme-dark']);
    const keys = sections.flatMap(({ entries }) => entries.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(COMMAND_IDS.toSorted());
    expect(paletteSections('', findable)[0]?.id).toBe('command');
  });

  it('puts what was run lately before its equals', () => {
    expect(top('undo')).toBe('command: Undo the last change');
    expect(top('theme', { recent: ['theme-dark'] })).toBe('setting: Theme: dark');
  });

  it('keeps each kind so short that the next one is in sight', () => {
    for (const { entries } of paletteSections('443', findable))
      expect(entries.length).toBeLessThanOrEqual(12);
  });
});
