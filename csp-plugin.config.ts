import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The text between the tags of every element of a kind, in document order. */
function bodiesOf(element: 'script' | 'style', html: string): string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '');
}

/**
 * The policy of one self-contained page: nothing is allowed but the scripts and styles that are in the
 * file at this moment, known by their hashes, and what they make themselves (data: and blob:).
 */
export function policyOf(html: string): string {
  const scripts = bodiesOf('script', html);
  // Scripts hold text that looks like style elements; those are not elements.
  const withoutScripts = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
  const styles = bodiesOf('style', withoutScripts);
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'font-src data:',
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes the policy into the built page, right after its charset, before anything it rules on. */
export function pagePolicy(): Plugin {
  return {
    name: 'portolan:page-policy',
    enforce: 'post',
    generateBundle: {
      // Any earlier, and the scripts are not inlined yet: the page would stay blank.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          const charset = /<meta charset="utf-8"\s*\/?>/i.exec(html)?.[0];
          if (charset === undefined) this.error('index.html has no <meta charset="utf-8" />');
          const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`;
          file.source = html.replace(charset, `${charset}\n    ${policy}`);
        }
      },
    },
  };
}
