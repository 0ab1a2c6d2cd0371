import { products, type FlowId, type Language, type Text } from '#shared/catalog/index.ts';
import type { Topology } from '#shared/deployment/topology.ts';
import { joinList } from '#shared/export/join-list.ts';
import { version } from '../../package.json';
import { scenarioName } from '../i18n/scenario-name.ts';
import { dataLine, flowsShown, usualTitle } from '../i18n/print-messages.ts';
import type { PrintChoices } from './print-choices.ts';
import { leftOutInWords, longDate, pagesBehind, scenarioInWords } from './scenario-words.ts';
import type { TitleBlockTexts } from './title-block.ts';

/** What a title block is written from. */
export interface TitleBlockFacts {
  readonly topology: Topology;
  readonly visible: ReadonlySet<FlowId>;
  /** The filters in force, in words. */
  readonly filterSummary: readonly Text[];
  readonly choices: Pick<PrintChoices, 'title' | 'author'>;
  /** As the reader wrote it; `null` for today. */
  readonly date: string | null;
}

/** Everything the title block says, in one language. */
export function titleBlockTexts(
  { topology, visible, filterSummary, choices, date }: TitleBlockFacts,
  language: Language,
): TitleBlockTexts {
  const { scenario, flows } = topology;
  const product = products[scenario.product].name;
  const { count, latest } = pagesBehind(topology);
  const latestInWords = { en: longDate(latest, 'en'), fr: longDate(latest, 'fr') };
  const shown = flows.filter(({ flow }) => visible.has(flow.id)).length;
  const filters = filterSummary.map((text) => text[language]);
  return {
    title: choices.title.trim() || usualTitle(product)[language],
    product: scenarioName(scenario)[language],
    author: choices.author,
    date: date ?? longDate(new Date(), language),
    scenario: scenarioInWords(scenario, language),
    leftOut: leftOutInWords(scenario, language),
    filters: joinList(
      [flowsShown(String(shown), String(flows.length))[language], ...filters],
      language,
    ),
    data: dataLine(version, count, latestInWords)[language],
  };
}
