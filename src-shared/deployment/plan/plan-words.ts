import type { Text } from '#shared/catalog/index.ts';
import type { ChangeRequest, NetworkUse, SheetStatus, TitleBlock } from './deployment.ts';

/** What a deployment says of itself and of who asks for its rules. */
export type RequestFieldId = keyof TitleBlock | keyof ChangeRequest;

/** What the fields of the request and of the title block are called, in the order they are printed. */
export const requestLabels = {
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
  ticket: { en: 'Ticket', fr: 'Ticket' },
  validFrom: { en: 'Valid from', fr: 'Valable à partir du' },
  reviewDate: { en: 'Review date', fr: 'À revoir le' },
  approver: { en: 'Approver', fr: 'Approbateur' },
} as const satisfies Record<RequestFieldId, Text>;

/** What a line of the revision table has beside a revision, its date and its author, called as in the title block. */
export const revisionNoteLabel = {
  en: 'What changed',
  fr: 'Modifications',
} as const satisfies Text;

export const sheetStatusNames = {
  draft: { en: 'Draft', fr: 'Brouillon' },
  'for-approval': { en: 'For approval', fr: 'Pour approbation' },
  approved: { en: 'Approved', fr: 'Approuvé' },
} as const satisfies Record<SheetStatus, Text>;

export const networkUseNames = {
  clients: { en: 'Client computers', fr: 'Postes clients' },
  phones: { en: 'IP phones', fr: 'Téléphones IP' },
  servers: { en: 'Servers', fr: 'Serveurs' },
  voice: { en: 'Voice gateways', fr: 'Passerelles voix' },
  'perimeter-external': { en: 'Perimeter, external', fr: 'Périmètre, externe' },
  'perimeter-internal': { en: 'Perimeter, internal', fr: 'Périmètre, interne' },
  public: { en: 'Public addresses', fr: 'Adresses publiques' },
} as const satisfies Record<NetworkUse, Text>;
