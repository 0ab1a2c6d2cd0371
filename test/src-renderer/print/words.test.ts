import { describe, expect, it } from 'vitest';
import { referenceScenario } from '#shared/deployment/scenario.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { filtersInWords } from '../../../src-renderer/print/filter-words.ts';
import {
  leftOutInWords,
  longDate,
  pagesBehind,
  pointsInWords,
  scenarioInWords,
} from '../../../src-renderer/print/scenario-words.ts';

const reference = referenceScenario('sfb-2015');

describe('a scenario in words', () => {
  it('names load balancing, Director and Mediation in both languages', () => {
    expect(scenarioInWords(reference, 'en')).toBe(
      'Load balancing: DNS (hardware for web only); Director; Mediation Server: stand-alone',
    );
    expect(scenarioInWords({ ...reference, director: false, mediation: 'none' }, 'fr')).toBe(
      'Équilibrage de charge\u00A0: DNS (matériel pour le web seul)\u00A0; sans directeur\u00A0; sans serveur de médiation',
    );
  });

  it('has no Mediation Server without Enterprise Voice', () => {
    const features = reference.features.filter((id) => id !== 'enterprise-voice');
    expect(scenarioInWords({ ...reference, features }, 'en')).toContain('no Mediation Server');
    expect(leftOutInWords({ ...reference, features }, 'en')).toBe('Enterprise Voice');
  });

  it('says that nothing is left out', () => {
    expect(leftOutInWords(reference, 'fr')).toBe('rien\u00A0: tout est activé');
  });

  it('writes dates and sizes as the language does', () => {
    const day = new Date(2026, 4, 3);
    expect([longDate(day, 'en'), longDate(day, 'fr')]).toEqual(['3 May 2026', '3 mai 2026']);
    expect([pointsInWords(4.75, 'en'), pointsInWords(9, 'en')]).toEqual(['4.8', '9']);
    expect(pointsInWords(4.75, 'fr')).toBe('4,8');
  });

  it('counts the pages that the flows rest on', () => {
    const { count, latest } = pagesBehind(resolveTopology(reference));
    expect(count).toBeGreaterThan(3);
    expect(latest.getFullYear()).toBeGreaterThan(2015);
  });
});

describe('filters in words', () => {
  it('says nothing where nothing is hidden', () => {
    expect(filtersInWords({ workloads: [], transports: [], crossings: [] })).toEqual([]);
  });

  it('says one text a kind of filter, in both languages', () => {
    const words = filtersInWords({
      workloads: ['federation', 'management'],
      transports: ['udp'],
      crossings: ['external', 'none'],
    });
    expect(words.map(({ en }) => en)).toEqual([
      'without Federation, Management',
      'without UDP',
      'without External firewall, traffic that crosses no firewall',
    ]);
    expect(words[1]?.fr).toBe('sans UDP');
  });
});
