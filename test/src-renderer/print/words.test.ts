import { describe, expect, it } from 'vitest';
import { FEATURE_IDS } from '#shared/catalog/index.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
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
  it('names every answer that makes a difference, in both languages', () => {
    expect(scenarioInWords(referenceScenario('lync-2013'), 'en')).toBe(
      'Edition: Enterprise; Edge Server: Single; External Edge addresses: Public; Addresses per Edge Server: Three; Load balancing of pools: DNS (hardware for web only); Director: Pool; Mediation Server: Stand-alone; Signalling with gateways: Both; Branch site: Survivable Branch Appliance; SQL Back End: Single; Oldest federated partner: Lync 2010 or newer',
    );
    const small: Scenario = {
      ...reference,
      edition: 'standard',
      edge: 'none',
      director: 'none',
      branch: 'none',
      features: ['av'],
    };
    expect(scenarioInWords(small, 'fr')).toBe(
      'Édition\u00A0: Standard\u00A0; Serveur Edge\u00A0: Aucun\u00A0; Directeur\u00A0: Aucun\u00A0; Succursale\u00A0: Aucune',
    );
  });

  it('says first what it is about where that is not everything', () => {
    const words = (focus: Scenario['focus']): string =>
      scenarioInWords({ ...reference, focus }, 'en').split(';')[0] ?? '';
    expect(words(['edge', 'director'])).toBe('Only flows of: Edge Server, Director pool');
    expect(words(['xmpp-partner', 'front-end-to-edge-xmpp'])).toMatch(/ and 1 more flow$/);
    expect(words(['front-end-to-edge-xmpp'])).toBe('Only 1 flow');
    expect(scenarioInWords({ ...reference, focus: ['edge'] }, 'fr')).toMatch(
      /^Uniquement les flux de\u00A0: Serveur Edge\u00A0;/,
    );
  });

  it('names the features that are off, or says that nothing is left out', () => {
    expect(leftOutInWords(reference, 'en')).toBe(
      'Hybrid, Monitoring, Archiving, Pool pairing, Video Interop Server',
    );
    const everything = { ...reference, features: FEATURE_IDS };
    expect(leftOutInWords(everything, 'fr')).toBe('rien\u00A0: tout est activé');
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
