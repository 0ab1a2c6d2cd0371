import { products, type Language } from '#shared/catalog/index.ts';
import type { Deployment } from '#shared/deployment/plan/deployment.ts';

const REVISION = {
  en: (revision: string) => `revision ${revision}`,
  fr: (revision: string) => `révision ${revision}`,
} as const satisfies Record<Language, (revision: string) => string>;

/**
 * What a document about a deployment is called: customer, project and revision. Its subject stands in where neither
 * customer nor project is known, and the product where that is not known either.
 */
export function deploymentTitle(
  { request, titleBlock, scenario }: Pick<Deployment, 'request' | 'titleBlock' | 'scenario'>,
  language: Language,
): string {
  const known = (texts: readonly string[]): readonly string[] =>
    texts.map((text) => text.trim()).filter((text) => text !== '');
  const names = known([request.customer, request.project]);
  const [subject = products[scenario.product].name[language]] = known([titleBlock.subject]);
  const [revision] = known([titleBlock.revision]);
  return [
    ...(names.length > 0 ? names : [subject]),
    ...(revision === undefined ? [] : [REVISION[language](revision)]),
  ].join(' – ');
}
