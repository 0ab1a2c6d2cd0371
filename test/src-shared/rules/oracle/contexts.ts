import type { Language } from '#shared/catalog/index.ts';
import type { DialectContext } from '#shared/rules/dialects/dialect.ts';

/** What a small request says of itself, in one language. */
export function aContext(language: Language, customer = 'Contoso'): DialectContext {
  return {
    language,
    request: {
      customer,
      project: '',
      environment: '',
      requester: '',
      owner: '',
      ticket: 'CHG-42',
      validFrom: '',
      reviewDate: '',
      approver: '',
    },
    titleBlock: {
      subject: '',
      author: '',
      firm: '',
      revision: 'A',
      date: '2015-06-01',
      status: 'draft',
    },
    scenarioText: 'Skype for Business Server 2015',
  };
}
