import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../src-main/launch/build-if-stale.mjs';

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

describe.each(workflows)('the workflow $name', ({ text }) => {
  it('pins every action of others to a commit', () => {
    const used = [...text.matchAll(/^ *-? ?uses: (?<action>.+)$/gmu)].map(
      ({ groups }) => groups?.['action'] ?? '',
    );
    expect(used).not.toEqual([]);
    const loose = used.filter((action) => !/^\.\/|@[\da-f]{40} # v\d+\.\d+\.\d+$/u.test(action));
    expect(loose).toEqual([]);
  });

  it('may read the code and nothing else, and asks for no secret', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/mu);
    expect(text.match(/permissions:/gu)).toHaveLength(1);
    expect(text).not.toMatch(/secrets|pull_request_target|GITHUB_TOKEN/u);
  });
});
