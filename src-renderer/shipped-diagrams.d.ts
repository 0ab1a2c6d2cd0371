/** What shipped-diagrams.config.ts makes while the page is built. */
declare module 'virtual:shipped-diagrams' {
  import type { ShippedLayout } from '#shared/diagram/shipped-diagrams.ts';

  export const shippedLayouts: readonly ShippedLayout[];
}
