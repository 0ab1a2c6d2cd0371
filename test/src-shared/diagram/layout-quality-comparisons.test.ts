import { describe, it } from 'vitest';
import { findPreset } from '#shared/deployment/presets.ts';
import type { Scenario } from '#shared/deployment/scenario.ts';
import { DETAILS } from '#shared/diagram/map-request.ts';
import { expectNoFlaws, qualityCase } from './layout-quality.ts';

/** From the first preset of a pair to the second. */
const pairs = [
  ['lync-2013/reference', 'sfb-2015/reference'],
  ['lync-2013/standard', 'lync-2013/reference'],
  ['lync-2013/reference', 'lync-2013/high-availability'],
  ['sfb-2015/high-availability', 'sfb-2015/standard'],
  ['lync-2013/edge-single-public', 'lync-2013/edge-scaled-hlb'],
  ['sfb-2015/edge-scaled-hlb', 'sfb-2015/edge-scaled-dns-nat'],
  ['lync-2013/edge-single-nat', 'sfb-2015/edge-single-nat'],
  ['lync-2013/internal-servers', 'lync-2013/internal-servers-hlb'],
  ['sfb-2015/server-ports-hlb', 'sfb-2015/server-ports'],
  ['lync-2013/director-single', 'lync-2013/director-hlb'],
  ['lync-2013/pic', 'lync-2013/xmpp'],
] as const;

function scenarioOf(id: string): Scenario {
  const preset = findPreset(id);
  if (!preset) throw new Error(`No preset is called ${id}.`);
  return preset.scenario;
}

describe('the maps of comparisons', () => {
  it.each(pairs)('overlap nowhere from %s to %s', async (before, after) => {
    const [against, scenario] = [scenarioOf(before), scenarioOf(after)];
    await expectNoFlaws(
      DETAILS.map((detail, index) =>
        qualityCase(`${before} to ${after}`, index === 0 ? 'fr' : 'en', {
          scenario,
          against,
          detail,
        }),
      ),
    );
  });
});
