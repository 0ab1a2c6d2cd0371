import { placeDiagram } from '#shared/diagram/place-diagram.ts';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.ts';

async function answer({
  number,
  topology,
  language,
  detail,
}: LayoutRequest): Promise<LayoutAnswer> {
  try {
    return { number, diagram: await placeDiagram(topology, language, detail) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  void answer(data).then((message) => {
    postMessage(message);
  });
});
