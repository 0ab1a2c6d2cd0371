import type { Language, Text } from '#shared/catalog/index.ts';
import type { ChangeRequest, Deployment, TitleBlock } from '#shared/deployment/plan/deployment.ts';
import {
  requestLabels,
  sheetStatusNames,
  type RequestFieldId,
} from '#shared/deployment/plan/plan-words.ts';

/** The fields of the request and of the title block in the order they are printed. */
export const requestFields: readonly { readonly id: RequestFieldId; readonly label: Text }[] = (
  Object.keys(requestLabels) as readonly RequestFieldId[]
).map((id) => ({ id, label: requestLabels[id] }));

/** The value of a field as the user wrote it, the status in words. Empty where nothing is known. */
export function requestValue(
  { request, titleBlock }: Deployment,
  id: RequestFieldId,
  language: Language,
): string {
  if (id === 'status') return sheetStatusNames[titleBlock.status][language];
  return id in request ? request[id as keyof ChangeRequest] : titleBlock[id as keyof TitleBlock];
}
