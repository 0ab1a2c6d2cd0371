import { describe, expect, it } from 'vitest';
import { WORKLOAD_IDS } from '#shared/catalog/index.ts';
import { findPreset, presets } from '#shared/deployment/presets.ts';
import { referenceScenario, scenarioKey } from '#shared/deployment/scenario.ts';
import {
  formatAddress,
  isMapAddress,
  parseAddress,
  type MapAddress,
} from '#shared/diagram/map-address.ts';
import { requestKey, WHOLE } from '#shared/diagram/map-request.ts';
import { randomScenarios } from '../deployment/scenarios.ts';

const address = (changes: Partial<MapAddress['request']> = {}): MapAddress => ({
  request: { scenario: referenceScenario('lync-2013'), against: null, ...WHOLE, ...changes },
  select: null,
  query: '',
});

function read(fragment: string): MapAddress {
  const parsed = parseAddress(fragment);
  if ('problem' in parsed) throw new Error(parsed.problem.en);
  return parsed.address;
}
function problemOf(fragment: string): string {
  const parsed = parseAddress(fragment);
  return 'problem' in parsed ? parsed.problem.en : '';
}

describe('a link to a view of the map', () => {
  it('names the preset alone where nothing else is special', () => {
    expect(formatAddress(address())).toBe('#map/lync-2013/reference');
  });

  it('leads back to every preset', () => {
    for (const { scenario } of presets) {
      const { request } = read(formatAddress(address({ scenario })));
      expect(scenarioKey(request.scenario)).toBe(scenarioKey(scenario));
    }
  });

  it('leads back to any scenario, compared with any other', () => {
    const scenarios = randomScenarios(60, 7);
    scenarios.forEach((scenario, index) => {
      const against = scenarios[scenarios.length - 1 - index] ?? null;
      const wish = address({ scenario, against }).request;
      expect(requestKey(read(formatAddress({ ...address(), request: wish })).request)).toBe(
        requestKey(wish),
      );
    });
  });

  it('keeps workload, firewall, detail, selection and search', () => {
    const full: MapAddress = {
      ...address({ workload: 'federation', firewall: 'external', detail: 'overview' }),
      select: 'edge/access',
      query: '443 tcp & “é+”',
    };
    expect(formatAddress(full)).toContain('select=edge/access');
    expect(read(formatAddress(full))).toEqual(full);
  });

  it('reads what people type by hand', () => {
    const { request, select } = read(
      '#map/lync-2013/edge-single-nat?workload=voice&select=edge/av',
    );
    expect(request.workload).toBe('enterprise-voice');
    expect(request.scenario).toEqual(findPreset('lync-2013/edge-single-nat')?.scenario);
    expect(select).toBe('edge/av');
  });

  it('says which word is wrong and what is possible', () => {
    expect(problemOf('#map/lync-2013/nowhere')).toContain('“nowhere”'.slice(1, -1));
    expect(problemOf('#map/lync-2013/reference?workload=fax')).toContain(WORKLOAD_IDS.join(', '));
    expect(problemOf('#map/lync-2013/reference?firewall=middle')).toContain('external, internal');
    expect(problemOf('#map/lync-2013/reference?detail=most')).toContain('full, overview');
    expect(problemOf('#map/lync-2013/reference?against=sfb-2016/x')).toContain('sfb-2016/x');
    expect(problemOf('#map/%E0%A4%A?q=1')).toContain('%E0%A4%A');
  });

  it('refuses a scenario that cannot be built, with the reason', () => {
    const fragment = '#map/lync-2013/edge-scaled-hlb,edgeAddressing=nat';
    expect(problemOf(fragment)).toContain('public addresses');
  });

  it('refuses one longer than any that is written, without looking into it', () => {
    const query = '&q=1'.repeat(5_000_000);
    const start = performance.now();
    const parsed = parseAddress(`#map/lync-2013/reference?${query}`);
    expect(performance.now() - start).toBeLessThan(100);
    expect(parsed).toMatchObject({ problem: { fr: expect.stringContaining('8000') as string } });
    for (const scenario of randomScenarios(50, 8000)) {
      const written = formatAddress({
        ...address({ scenario, against: scenario, workload: 'application-sharing' }),
        query: '€'.repeat(200),
      });
      // What somebody types after it in the address bar has room, too.
      expect(written.length).toBeLessThan(4000);
      expect(read(written).query).toHaveLength(200);
    }
  });

  it('leaves other fragments alone', () => {
    expect(isMapAddress('#view')).toBe(false);
    expect(isMapAddress('#map/lync-2013/reference')).toBe(true);
  });
});
