import { describe, expect, it } from 'vitest';
import { facts, flows, roleOf, type FlowRow, type RoleId } from '#shared/catalog/index.ts';
import {
  blockRange,
  MEDIA_IDS,
  mediaRanges,
  rangeBlock,
  receivedMedia,
  sentMedia,
  STORED_CLIENT_RANGE,
} from '#shared/deployment/plan/media-ranges.ts';
import { mergePorts } from '#shared/deployment/plan/effective-ports.ts';
import { referenceScenario } from '#shared/deployment/scenario.ts';

const scenario = referenceScenario('sfb-2015');
const collocated = { ...scenario, mediation: 'collocated' } as const;

const hundred = (flow: FlowRow): boolean => flow.ports.some(({ from, to }) => to - from >= 100);

/** Receivers whose wide ranges no setting of the product moves: others', gateways', or those of Windows and Exchange. */
const FOREIGN: readonly RoleId[] = [
  'federated-partner',
  'public-im',
  'online-service',
  'exchange-um',
  'pstn-gateway',
  'branch-gateway',
  'video-interop',
  'directory',
];

describe('receivedMedia', () => {
  const wide = flows.filter(hundred);

  it('knows the range of every flow with more than a hundred ports, but of those that others set', () => {
    const unknown = wide.filter((flow) => receivedMedia(flow, scenario).length === 0);
    expect([...new Set(unknown.map(({ to }) => roleOf(to)))].sort()).toEqual([...FOREIGN].sort());
    const known = wide.filter((flow) => receivedMedia(flow, scenario).length > 0);
    expect(known.map(({ to }) => roleOf(to)).filter((role) => FOREIGN.includes(role))).toEqual([]);
  });

  it('knows none for a flow with few ports', () => {
    const few = flows.filter((flow) => !hundred(flow));
    expect(few.filter((flow) => receivedMedia(flow, collocated).length > 0)).toEqual([]);
  });

  it.each([scenario, collocated])(
    'names ranges whose documented ports are those of the flow, with $mediation Mediation',
    (each) => {
      for (const flow of wide) {
        const media = receivedMedia(flow, each);
        if (media.length === 0) continue;
        const documented = mergePorts(media.map((id) => mediaRanges[id].documented));
        expect([flow.id, documented]).toEqual([flow.id, flow.ports]);
      }
    },
  );

  it('has a flow for every range but the fallback of clients', () => {
    const used = new Set(flows.flatMap((flow) => [...receivedMedia(flow, scenario)]));
    expect(MEDIA_IDS.filter((id) => !used.has(id))).toEqual(['client-media']);
  });

  it('adds the range of a collocated Mediation service to the audio of users, while there is voice', () => {
    const flow = { id: 'internal-client-to-front-end-audio' } as const;
    expect(receivedMedia(flow, collocated)).toEqual(['server-audio', 'mediation-audio']);
    expect(receivedMedia(flow, scenario)).toEqual(['server-audio']);
    expect(receivedMedia(flow, { ...collocated, features: ['av'] })).toEqual(['server-audio']);
  });
});

describe('sentMedia', () => {
  it('knows every flow that leaves from the documented range of the Edge', () => {
    const { from, to } = mediaRanges.edge.documented;
    const sent = flows.filter(({ sourcePorts = [] }) =>
      sourcePorts.some((range) => range.from === from && range.to === to),
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(flows.filter((flow) => sentMedia(flow) === 'edge')).toEqual(sent);
  });
});

describe('mediaRanges', () => {
  it('rests each range on facts that the catalog has', () => {
    const known = new Set(facts.map(({ id }) => id));
    for (const { facts: cited } of Object.values(mediaRanges)) {
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it('names the parameters as the cmdlets do', () => {
    const names = Object.values(mediaRanges).flatMap(({ settings }) =>
      settings.map(({ noun, start, count }) => `${noun} ${start} ${count}`),
    );
    expect(names).toEqual([
      'CsConferencingConfiguration ClientMediaPort ClientMediaPortRange',
      'CsConferencingConfiguration ClientAudioPort ClientAudioPortRange',
      'CsConferencingConfiguration ClientVideoPort ClientVideoPortRange',
      'CsConferencingConfiguration ClientAppSharingPort ClientAppSharingPortRange',
      'CsConferencingConfiguration ClientFileTransferPort ClientFileTransferPortRange',
      'CsConferenceServer AudioPortStart AudioPortCount',
      'CsApplicationServer AudioPortStart AudioPortCount',
      'CsConferenceServer VideoPortStart VideoPortCount',
      'CsConferenceServer AppSharingPortStart AppSharingPortCount',
      'CsApplicationServer AppSharingPortStart AppSharingPortCount',
      'CsMediationServer AudioPortStart AudioPortCount',
      'CsEdgeServer MediaCommunicationPortStart MediaCommunicationPortCount',
    ]);
  });
});

describe('blockRange', () => {
  it('counts the first port', () => {
    expect(blockRange({ start: 50020, count: 20 })).toEqual({ from: 50020, to: 50039 });
    expect(blockRange({ start: 443, count: 1 })).toEqual({ from: 443, to: 443 });
  });

  it('ends with the last port there is', () => {
    expect(blockRange({ start: 65000, count: 1000 })).toEqual({ from: 65000, to: 65535 });
  });

  it('is undone by rangeBlock', () => {
    expect(rangeBlock(STORED_CLIENT_RANGE)).toEqual({ start: 5350, count: 40 });
    for (const { documented } of Object.values(mediaRanges)) {
      expect(blockRange(rangeBlock(documented))).toEqual(documented);
    }
  });
});
