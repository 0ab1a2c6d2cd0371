import { describe, expect, it } from 'vitest';
import { readRemembered, toView } from '../../../src-renderer/app/remembered.ts';
import { referenceScenario } from '../../../src-shared/deployment/scenario.ts';

describe('what the page remembers', () => {
  it('starts with the reference scenario on the map', () => {
    const { view, scenario, hidden, ports } = readRemembered({});
    expect(view).toBe('map');
    expect(scenario).toEqual(referenceScenario('sfb-2015'));
    expect(hidden).toEqual({ workloads: [], transports: [], crossings: [] });
    expect(ports.listings).toBeNull();
  });

  it('comes back as it was kept', () => {
    const kept = {
      ...readRemembered({}),
      view: 'ports',
      seenVersion: '0.1.0',
      scenario: {
        ...referenceScenario('lync-2013'),
        director: 'none',
        branch: 'none',
        features: ['federation', 'av'],
        focus: ['edge'],
      },
      outlook: { workload: 'mobility', firewall: 'external', detail: 'overview' },
      hidden: { workloads: ['management'], transports: ['udp'], crossings: ['none'] },
      ports: {
        table: 'flows',
        onlyScenario: true,
        listings: null,
        flows: { columns: ['ports'], sort: { column: 'ports', descending: true }, group: null },
        contradictions: { columns: ['title'], sort: null, group: 'scope' },
      },
    } as const;
    expect(readRemembered(toView(kept))).toEqual(kept);
  });

  it('passes over what it does not know', () => {
    const { scenario, outlook, panels, ports } = readRemembered({
      view: 'weather',
      outlook: { workload: 'juggling', firewall: 'internal', detail: 3 },
      scenario: {
        product: 'lync-2031',
        branch: 'none',
        features: ['av', 'teleport'],
        director: 'yes',
        focus: ['edge', 'moon'],
      },
      panels: { leftWidth: 9000, leftOpen: false },
      ports: { listings: { columns: [] } },
    });
    expect(scenario.product).toBe('sfb-2015');
    expect(scenario.features).toEqual(['av']);
    expect(scenario.director).toBe('pool');
    expect(scenario.focus).toEqual(['edge']);
    expect(outlook).toEqual({ workload: null, firewall: 'internal', detail: 'full' });
    expect(panels.leftWidth).toBeLessThan(500);
    expect(panels.leftOpen).toBe(false);
    expect(ports.listings).toBeNull();
  });

  it('goes back to the reference where the scenario kept has become impossible', () => {
    const { scenario } = readRemembered({
      scenario: { ...referenceScenario('lync-2013'), edge: 'none' },
    });
    expect(scenario).toEqual(referenceScenario('lync-2013'));
  });
});
