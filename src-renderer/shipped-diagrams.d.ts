/** What shipped-diagrams.config.ts makes while the page is built. */
declare module 'virtual:shipped-diagrams' {
  import type { ShippedDiagram } from '#shared/diagram/shipped-diagrams.ts';

  export const shippedDiagrams: readonly ShippedDiagram[];
}
