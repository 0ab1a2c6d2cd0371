import { presets } from '#shared/deployment/presets.ts';
import { createSearchEngine } from '#shared/search/engine.ts';
import { UsageError } from './command.ts';

/** As many as are worth reading for somebody who has mistyped one. */
const NEAREST = 5;

/** The ids of presets that answer to the words of a text, best first. */
function nearestPresets(text: string): readonly string[] {
  const engine = createSearchEngine(
    presets.map(({ id, name }) => ({
      id,
      ports: [],
      texts: [id.replaceAll(/[/-]/gu, ' '), name.en, name.fr].map((words) => ({
        text: words,
        weight: 1,
        numbers: true as const,
      })),
    })),
  );
  const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return engine.search(words).map(({ id }) => id);
}

/** A `UsageError` for an id that no preset has: it names the nearest, or else all of them. */
export function unknownScenario(id: string): UsageError {
  const near = nearestPresets(id).slice(0, NEAREST);
  const list = (near.length > 0 ? near : presets.map((preset) => preset.id))
    .map((one) => `\n  ${one}`)
    .join('');
  return new UsageError(
    near.length > 0
      ? {
          en: `Unknown scenario: ${id}. All of them: portolan scenarios. The nearest:${list}`,
          fr: `Scénario inconnu\u00A0: ${id}. Tous\u00A0: portolan scenarios. Les plus proches\u00A0:${list}`,
        }
      : {
          en: `Unknown scenario: ${id}. Valid scenarios:${list}`,
          fr: `Scénario inconnu\u00A0: ${id}. Scénarios valides\u00A0:${list}`,
        },
  );
}
