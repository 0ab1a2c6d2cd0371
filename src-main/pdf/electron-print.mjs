import { writeFileSync } from 'node:fs';
import { app, BrowserWindow, session } from 'electron';

/**
 * What Electron runs to print one HTML file as a PDF: `electron <this> <page> <output> <profile>`. It stands alone, since
 * it is copied beside the page. Nothing is awaited at the top: Electron is not ready before a module has run to its end.
 */
const [page = '', output = '', profile = ''] = process.argv.slice(2);

async function print() {
  session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !/^(?:file|data|blob):/u.test(url) });
  });
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
  });
  await window.loadFile(page);
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  writeFileSync(output, pdf);
}

app.setPath('userData', profile);
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.disableHardwareAcceleration();
app
  .whenReady()
  .then(print)
  .then(
    () => {
      app.exit(0);
    },
    (/** @type {unknown} */ error) => {
      process.stderr.write(`${String(error)}\n`);
      app.exit(1);
    },
  );
