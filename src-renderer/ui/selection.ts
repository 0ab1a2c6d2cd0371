import type { InterfaceId, RoleId } from '#shared/catalog/index.ts';

/** What the reader looks at: the map shows it, the inspector explains it. */
export type Selection =
  | { readonly kind: 'link'; readonly id: string }
  | { readonly kind: 'role'; readonly id: RoleId }
  | { readonly kind: 'interface'; readonly id: InterfaceId };
