/** What Windows, macOS or Linux refuse in a file name; Windows is the strictest of them. */
// eslint-disable-next-line no-control-regex -- control characters are what must go
const refused = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const longest = 150;

/**
 * A name every file system takes, as near as can be to the wished one: customers' names hold slashes
 * and colons, and no page may name a file outside the folder the user picks.
 */
export function safeFileName(wished: string): string {
  const name = wished
    .replace(refused, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(deviceName, '$1-');
  if (name === '') return 'portolan';
  if (name.length <= longest) return name;
  const extension = /\.\w{1,10}$/.exec(name)?.[0] ?? '';
  return name.slice(0, longest - extension.length) + extension;
}
