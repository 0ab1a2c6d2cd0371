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
      scenario: { ...referenceScenario('lync-2013'), director: false, features: ['av'] },
      hidden: { workloads: ['management'], transports: ['udp'], crossings: ['none'] },
      ports: {
        table: 'flows',
        onlyScenario: true,
        listings: null,
        flows: { columns: ['ports'], sort: { column: 'ports', descending: true }, group: null },
      },
    } as const;
    expect(readRemembered(toView(kept))).toEqual(kept);
  });

  it('passes over what it does not know', () => {
    const { scenario, panels, ports } = readRemembered({
      view: 'weather',
      scenario: { product: 'lync-2031', features: ['av', 'teleport'], director: 'yes' },
      panels: { leftWidth: 9000, leftOpen: false },
      ports: { listings: { columns: [] } },
    });
    expect(scenario.product).toBe('sfb-2015');
    expect(scenario.features).toEqual(['av']);
    expect(scenario.director).toBe(true);
    expect(panels.leftWidth).toBeLessThan(500);
    expect(panels.leftOpen).toBe(false);
    expect(ports.listings).toBeNull();
  });
});
