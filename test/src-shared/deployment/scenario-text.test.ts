import { describe, expect, it } from 'vitest';
import { presets } from '#shared/deployment/presets.ts';
import { formatScenario, parseScenario } from '#shared/deployment/scenario-text.ts';
import { referenceScenario, scenarioKey, type Scenario } from '#shared/deployment/scenario.ts';
import { randomScenarios } from './scenarios.ts';

function read(text: string): Scenario {
  const parsed = parseScenario(text);
  if ('problem' in parsed) throw new Error(parsed.problem.en);
  return parsed.scenario;
}
function problemOf(text: string): string {
  const parsed = parseScenario(text);
  return 'problem' in parsed ? parsed.problem.fr : '';
}

describe('a scenario as one word', () => {
  it('is the id of a preset for the scenario of a preset', () => {
    for (const { scenario } of presets) {
      expect(presets.map(({ id }) => id)).toContain(formatScenario(scenario));
    }
  });

  it('says what is different from the nearest preset', () => {
    const scenario = { ...referenceScenario('sfb-2015'), director: 'none' as const };
    expect(formatScenario(scenario)).toBe('sfb-2015/reference,director=none');
  });

  it('leads back to the same scenario', () => {
    for (const scenario of randomScenarios(200, 20131)) {
      expect(scenarioKey(read(formatScenario(scenario)))).toBe(scenarioKey(scenario));
    }
  });

  it('reads answers, features and roles, with blanks between them', () => {
    const scenario = read(
      'sfb-2015/reference, edge=scaled-dns, -xmpp, +hybrid, focus=edge+director',
    );
    expect(scenario.edge).toBe('scaled-dns');
    expect(scenario.features).toContain('hybrid');
    expect(scenario.features).not.toContain('xmpp');
    expect(scenario.focus).toEqual(['edge', 'director']);
  });

  it.each([
    ['lync-2013/nothing', 'lync-2013/nothing'],
    ['lync-2013/reference,colour=red', 'colour'],
    ['lync-2013/reference,edge=many', 'many'],
    ['lync-2013/reference,+fax', 'fax'],
    ['lync-2013/reference,focus=edge+moon', 'moon'],
  ])('says what is wrong with %s', (text, word) => {
    expect(problemOf(text)).toMatch(new RegExp(`«\u00A0${word}\u00A0».*Possibles`, 'u'));
  });

  it('offers the presets of the product that was named', () => {
    expect(problemOf('sfb-2015/nothing')).toContain('sfb-2015/load-balancing');
    expect(problemOf('sfb-2015/nothing')).not.toContain('lync-2013');
    expect(problemOf('nothing')).toContain('lync-2013/reference');
  });
});
