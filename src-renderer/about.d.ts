/** What about.config.ts makes while the page is built. */
declare module 'virtual:about' {
  import type { About } from '#shared/host/about.ts';

  export const about: About;
}
