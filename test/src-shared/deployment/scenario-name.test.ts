import { expect, test } from 'vitest';
import { findPreset } from '#shared/deployment/presets.ts';
import { scenarioName } from '#shared/deployment/scenario-name.ts';

const preset = findPreset('lync-2013/edge-single-nat');

test('a preset goes by its name and product', () => {
  if (!preset) throw new Error('The preset is gone.');
  const { en, fr } = scenarioName(preset.scenario);
  expect(en).toBe(`Lync Server 2013, ${preset.name.en}`);
  expect(fr).toBe(`Lync Server 2013, ${preset.name.fr}`);
});

test('an altered preset says how much of it is another', () => {
  if (!preset) throw new Error('The preset is gone.');
  const { en, fr } = scenarioName({ ...preset.scenario, gateway: 'tls' });
  expect(en).toMatch(/\(1 choice differs\)$/);
  expect(fr).toMatch(/\(1 choix diffère\)$/);
});

test('a preset keeps its name when another part of it is looked at', () => {
  if (!preset) throw new Error('The preset is gone.');
  expect(scenarioName({ ...preset.scenario, focus: [] }).en).toBe(
    `Lync Server 2013, ${preset.name.en}`,
  );
});

test('an altered one says from which, and by how much', () => {
  if (!preset) throw new Error('The preset is gone.');
  const features = preset.scenario.features.filter((feature) => feature !== 'xmpp');
  const { en, fr } = scenarioName({ ...preset.scenario, features });
  expect(en).toBe(`Lync Server 2013, ${preset.name.en} (1 choice differs)`);
  expect(fr).toBe(`Lync Server 2013, ${preset.name.fr} (1 choix diffère)`);
});
