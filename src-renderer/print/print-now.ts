import { flushSync, mount, unmount } from 'svelte';
import type { FlowId, Language, Text } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import type { PlacedDiagram } from '#shared/diagram/placed-diagram.ts';
import type { AppHost } from '#shared/host/app-host.ts';
import { layoutOf, type PrintChoices } from './print-choices.ts';
import { printSheets, reportOf, type PrintReport } from './print-run.ts';
import { planSheets } from './sheet-plan.ts';
import { titleBlockTexts } from './sheet-texts.ts';
import SheetStack from './SheetStack.svelte';

/** What is on the map and how it was last printed. */
export interface PrintJob {
  /** Unfiltered. */
  readonly diagram: PlacedDiagram;
  readonly topology: Topology;
  readonly visibleFlows: ReadonlySet<FlowId>;
  readonly filterSummary: readonly Text[];
  readonly choices: PrintChoices;
}

interface Unseen {
  readonly title: string;
  readonly remove: () => void;
}

/** Puts the sheets of a job into the document for the printer alone; the screen does not show them. */
function mountSheets({
  diagram,
  topology,
  visibleFlows,
  filterSummary,
  choices,
}: PrintJob): Unseen {
  const language: Language = diagram.language;
  const facts = { topology, visible: visibleFlows, filterSummary, choices, date: null };
  const texts = titleBlockTexts(facts, language);
  const { paper, look } = choices;
  const layout = layoutOf(choices);
  const plan = planSheets({ diagram, topology, visible: visibleFlows, paper, layout, texts });
  const stage = document.createElement('div');
  stage.className = 'print-stage unseen';
  document.body.append(stage);
  const sheets = mount(SheetStack, {
    target: stage,
    props: { plan, texts, language, paper, look },
  });
  flushSync();
  return {
    title: texts.title,
    remove: () => {
      void unmount(sheets);
      stage.remove();
    },
  };
}

/** Prints a job straight, without the preview. */
export async function printNow(host: AppHost, job: PrintJob): Promise<PrintReport | null> {
  const { title, remove } = mountSheets(job);
  try {
    const outcome = await printSheets(host, 'printer', job.choices.paper, title);
    return reportOf(outcome, host.kind);
  } finally {
    remove();
  }
}

/**
 * Lets the browser's own Print command print the sheets too, where nothing of Portolan's has put them there.
 * @returns what ends it.
 */
export function printOwnMenu(jobNow: () => PrintJob | null): () => void {
  let mounted: Unseen | undefined;
  const before = (): void => {
    const job = document.querySelector('.print-stage') ? null : jobNow();
    if (job) mounted = mountSheets(job);
  };
  const after = (): void => {
    mounted?.remove();
    mounted = undefined;
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    after();
  };
}
