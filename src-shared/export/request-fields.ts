import type { Language, Text } from '#shared/catalog/index.ts';
import type { Deployment, TitleBlock } from '#shared/deployment/plan/deployment.ts';
import {
  requestLabels,
  sheetStatusNames,
  type RequestFieldId,
} from '#shared/deployment/plan/plan-words.ts';

/** The fields of the request and of the title block in the order they are printed. */
export const requestFields: readonly { readonly id: RequestFieldId; readonly label: Text }[] = (
  Object.keys(requestLabels) as readonly RequestFieldId[]
).map((id) => ({ id, label: requestLabels[id] }));

const TITLE_BLOCK: ReadonlySet<RequestFieldId> = new Set([
  'subject',
  'author',
  'firm',
  'revision',
  'date',
  'status',
] satisfies (keyof TitleBlock)[]);

/** By name, not by what an object has: files may hold fields that nobody knows. */
function isOfTitleBlock(id: RequestFieldId): id is keyof TitleBlock {
  return TITLE_BLOCK.has(id);
}

/** The value of a field as the user wrote it, the status in words. Empty where nothing is known. */
export function requestValue(
  { request, titleBlock }: Deployment,
  id: RequestFieldId,
  language: Language,
): string {
  if (id === 'status') return sheetStatusNames[titleBlock.status][language];
  return isOfTitleBlock(id) ? titleBlock[id] : request[id];
}
