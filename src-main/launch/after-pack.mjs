import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The section of an Info.plist that lifts Apple's rules for connections, down to the end of its own list. */
const TRANSPORT = /\n( *)<key>NSAppTransportSecurity<\/key>\n\1<dict>\n[^]*?\n\1<\/dict>/u;

/**
 * Called by electron-builder on the folder of the app, before it is signed. Its updater wants every connection
 * allowed on a Mac, and no setting keeps it from writing that down. Portolan makes none: Apple's rules may stay.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack({ appOutDir, electronPlatformName, packager }) {
  if (electronPlatformName !== 'darwin') return;
  const file = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents/Info.plist');
  const text = await readFile(file, 'utf8');
  if (!TRANSPORT.test(text)) throw new Error(`${file}: no section about connections to take out.`);
  await writeFile(file, text.replace(TRANSPORT, ''));
}
