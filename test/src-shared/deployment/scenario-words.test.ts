import { describe, expect, it } from 'vitest';
import { FEATURE_IDS } from '#shared/catalog/index.ts';
import { resolveTopology } from '#shared/deployment/resolve-topology.ts';
import { referenceScenario, type Scenario } from '#shared/deployment/scenario.ts';
import {
  answersInWords,
  focusInWords,
  leftOutInWords,
  pagesBehind,
} from '#shared/deployment/scenario-words.ts';

const reference = referenceScenario('sfb-2015');

describe('a scenario in words', () => {
  it('names the answers that make a difference, in both languages', () => {
    const small: Scenario = {
      ...reference,
      edition: 'standard',
      edge: 'none',
      director: 'none',
      branch: 'none',
      features: ['av'],
    };
    const words = answersInWords(small).map(({ question, answer }) => [
      `${question.en}: ${answer.en}`,
      `${question.fr}: ${answer.fr}`,
    ]);
    expect(words).toEqual([
      ['Edition: Standard', 'Édition: Standard'],
      ['Edge Server: None', 'Serveur Edge: Aucun'],
      ['Director: None', 'Directeur: Aucun'],
      ['Branch site: None', 'Succursale: Aucune'],
    ]);
    const questions = answersInWords(referenceScenario('lync-2013')).map(
      ({ question }) => question.en,
    );
    expect(questions).toContain('Oldest federated partner');
  });

  it('says what it is about where that is not everything', () => {
    expect(focusInWords(reference)).toBeNull();
    expect(focusInWords({ ...reference, focus: ['edge', 'director'] })).toEqual({
      en: 'Only flows of: Edge Server, Director pool',
      fr: 'Uniquement les flux de\u00A0: Serveur Edge, Pool directeur',
    });
    expect(
      focusInWords({ ...reference, focus: ['xmpp-partner', 'front-end-to-edge-xmpp'] }),
    ).toEqual({
      en: 'Only flows of: XMPP partners and 1 more flow',
      fr: 'Uniquement les flux de\u00A0: Partenaires XMPP et 1 autre flux',
    });
    expect(focusInWords({ ...reference, focus: ['front-end-to-edge-xmpp'] })).toEqual({
      en: 'Only 1 flow',
      fr: 'Uniquement 1 flux',
    });
  });

  it('names the features that are off, or says that nothing is left out', () => {
    expect(leftOutInWords(reference, 'en')).toBe(
      'Hybrid, Monitoring, Archiving, Pool pairing, Video Interop Server',
    );
    const everything = { ...reference, features: FEATURE_IDS };
    expect(leftOutInWords(everything, 'fr')).toBe('rien\u00A0: tout est activé');
  });

  it('counts the pages that the flows rest on', () => {
    const { count, latest } = pagesBehind(resolveTopology(reference));
    expect(count).toBeGreaterThan(3);
    expect(latest.getFullYear()).toBeGreaterThan(2015);
  });
});
