import { describe, expect, it } from 'vitest';
import {
  CHOICES,
  CHOICE_IDS,
  flows,
  LANGUAGES,
  type Condition,
  type Text,
} from '#shared/catalog/index.ts';
import { conditionText } from '#shared/export/condition-text.ts';

describe('conditionText', () => {
  it.each<[Condition, Text]>([
    [{}, { en: '', fr: '' }],
    [{ product: ['lync-2013'] }, { en: 'Lync Server 2013', fr: 'Lync Server 2013' }],
    [
      { edge: ['single', 'scaled-dns', 'scaled-hardware'], allOf: ['xmpp'] },
      { en: 'Edge Server; XMPP', fr: 'Serveur Edge\u00A0; XMPP' },
    ],
    [
      { edge: ['scaled-hardware'], allOf: ['federation'] },
      {
        en: 'Edge Server: Pool, hardware balanced; Federation',
        fr: 'Serveur Edge\u00A0: Pool, équilibrage matériel\u00A0; Fédération',
      },
    ],
    [{ edge: ['none'] }, { en: 'Edge Server: None', fr: 'Serveur Edge\u00A0: Aucun' }],
    [
      { director: ['single', 'pool'], mediation: ['collocated'] },
      {
        en: 'Director; Mediation Server: Collocated',
        fr: 'Directeur\u00A0; Serveur de médiation\u00A0: Colocalisé',
      },
    ],
    [
      { gateway: ['tls', 'both'] },
      {
        en: 'Signalling with gateways: TLS or Both',
        fr: 'Signalisation avec les passerelles\u00A0: TLS ou Les deux',
      },
    ],
    [{ branch: ['appliance', 'server'] }, { en: 'Branch site', fr: 'Succursale' }],
    [{ branch: ['server'] }, { en: 'Survivable Branch Server', fr: 'Survivable Branch Server' }],
    [{ branch: ['none'] }, { en: 'Branch site: None', fr: 'Succursale\u00A0: Aucune' }],
    [
      { allOf: ['federation', 'av'], anyOf: ['xmpp', 'hybrid'], noneOf: ['mobility', 'archiving'] },
      {
        en: 'Federation + Audio and video; XMPP or Hybrid; without Mobility and reverse proxy or Archiving',
        fr: 'Fédération + Audio et vidéo\u00A0; XMPP ou Hybride\u00A0; sans Mobilité et proxy inverse ou Archivage',
      },
    ],
  ])('puts %j into words', (when, { en, fr }) => {
    expect(conditionText({ when }, 'en')).toBe(en);
    expect(conditionText({ when }, 'fr')).toBe(fr);
  });

  it('says that a flow is optional, after whatever it demands', () => {
    const optional = { when: { allOf: ['xmpp'] }, optional: true } as const;
    expect(conditionText(optional, 'en')).toBe('XMPP; some installations only');
    expect(conditionText(optional, 'fr')).toBe('XMPP\u00A0; certaines installations seulement');
    expect(conditionText({}, 'fr')).toBe('');
  });

  it('says nothing of a choice whose every answer will do', () => {
    for (const choice of CHOICE_IDS) {
      expect(conditionText({ when: { [choice]: CHOICES[choice] } }, 'en')).toBe('');
    }
  });

  it('finds words for every flow of the catalog that has a condition', () => {
    for (const flow of flows.filter(({ when }) => when !== undefined)) {
      for (const language of LANGUAGES) {
        expect(conditionText(flow, language), flow.id).not.toMatch(/^$|undefined|: (?:;|$)/u);
      }
    }
  });
});
