import type { Language, Text } from '#shared/catalog/index.ts';
import type {
  ChangeRequest,
  Deployment,
  SheetStatus,
  TitleBlock,
} from '#shared/deployment/plan/deployment.ts';

export type RequestFieldId = keyof TitleBlock | keyof ChangeRequest;

/** What a deployment says of itself and of who asks for its rules, as files print it. */
export interface RequestField {
  readonly id: RequestFieldId;
  readonly label: Text;
}

const STATUSES = {
  draft: { en: 'Draft', fr: 'Brouillon' },
  'for-approval': { en: 'For approval', fr: 'Pour approbation' },
  approved: { en: 'Approved', fr: 'Approuvé' },
} as const satisfies Record<SheetStatus, Text>;

const LABELS = {
  customer: { en: 'Customer', fr: 'Client' },
  project: { en: 'Project', fr: 'Projet' },
  environment: { en: 'Environment', fr: 'Environnement' },
  subject: { en: 'Subject', fr: 'Objet' },
  author: { en: 'Author', fr: 'Auteur' },
  firm: { en: 'Firm', fr: 'Société' },
  revision: { en: 'Revision', fr: 'Révision' },
  date: { en: 'Date', fr: 'Date' },
  status: { en: 'Status', fr: 'Statut' },
  requester: { en: 'Requester', fr: 'Demandeur' },
  owner: { en: 'Owner', fr: 'Responsable' },
  ticket: { en: 'Ticket', fr: 'Demande' },
  validFrom: { en: 'Valid from', fr: 'Valable à partir du' },
  reviewDate: { en: 'Review date', fr: 'À revoir le' },
  approver: { en: 'Approver', fr: 'Approbateur' },
} as const satisfies Record<RequestFieldId, Text>;

/** The fields in the order they are printed. */
export const requestFields: readonly RequestField[] = (
  Object.keys(LABELS) as readonly RequestFieldId[]
).map((id) => ({ id, label: LABELS[id] }));

/** What a field is called. */
export function requestLabel(id: RequestFieldId): Text {
  return LABELS[id];
}

/** The value of a field as the user wrote it, the status in words. Empty where nothing is known. */
export function requestValue(
  { request, titleBlock }: Deployment,
  id: RequestFieldId,
  language: Language,
): string {
  if (id === 'status') return STATUSES[titleBlock.status][language];
  return id in request ? request[id as keyof ChangeRequest] : titleBlock[id as keyof TitleBlock];
}
