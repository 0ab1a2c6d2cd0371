import { app } from 'electron';
import { staysOnPage } from './app-address.ts';

/**
 * Keeps every window on the program's own page: no other page, no second window, no embedded one.
 * A dropped file or a stray link would otherwise replace the program by a web page.
 */
export function guardNavigation(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!staysOnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    // WebRTC would open sockets past the request guard.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
