import { app, session } from 'electron';
import { isOwnAddress } from './app-address.ts';

/** Schemes that never leave the machine. `devtools:` is what the developer tools are made of. */
const localSchemes = ['blob:', 'data:', 'devtools:'];

/** Whether a request may go on: the program's own files and what the page makes itself. */
export function staysOffline(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return isOwnAddress(address) || localSchemes.includes(new URL(address).protocol);
}

/** Refuses every request that would use the network. */
export function closeNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !staysOffline(details.url) });
  });
}

/** Makes every host name unknown and stops Chromium's own errands, which pass no request guard. */
export function refuseNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}
