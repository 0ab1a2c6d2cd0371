import { describe, it } from 'vitest';
import { FIREWALL_IDS, LANGUAGES, WORKLOAD_IDS } from '#shared/catalog/index.ts';
import { presets } from '#shared/deployment/presets.ts';
import { DETAILS } from '#shared/diagram/map-request.ts';
import { expectNoFlaws, qualityCase } from './layout-quality.ts';

const whole = presets.filter(({ covers }) => covers.length === 0);

describe('the maps of parts of a deployment', () => {
  it.each(whole)('overlap nowhere for each workload and each firewall: $id', async (preset) => {
    const { id, scenario } = preset;
    const parts = [
      ...WORKLOAD_IDS.map((workload) => ({ workload })),
      ...FIREWALL_IDS.map((firewall) => ({ firewall })),
    ];
    await expectNoFlaws(
      parts.flatMap((part, index) =>
        DETAILS.map((detail, turn) => {
          // Each part in one language a detail: what differs is the width of texts only.
          const language = LANGUAGES[(index + turn) % LANGUAGES.length] ?? 'en';
          const name = `${id} ${Object.values(part).join()}`;
          return qualityCase(name, language, { scenario, detail, ...part });
        }),
      ),
    );
  });
});
