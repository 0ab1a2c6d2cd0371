import type { Language } from '#shared/catalog/index.ts';
import type { DialectContext } from '#shared/rules/dialects/dialect.ts';
import { aDeployment } from '../deployments.ts';

/** What a small request says of itself, in one language. */
export function aContext(language: Language, customer = 'Contoso'): DialectContext {
  const { request, titleBlock } = aDeployment();
  return {
    language,
    request: { ...request, customer, ticket: 'CHG-42' },
    titleBlock: { ...titleBlock, revision: 'A', date: '2015-06-01' },
    scenarioText: 'Skype for Business Server 2015',
  };
}
