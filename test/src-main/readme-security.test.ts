import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const section = /\n## Safety\n([\s\S]*?)\n## /u.exec(readme)?.[1] ?? '';

interface Row {
  readonly name: string;
  readonly metBy: string;
  readonly provedBy: string;
}

const rows: readonly Row[] = section
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:-|recommendation |where )/u.test(line))
  .map((line) => {
    const [, name = '', metBy = '', provedBy = ''] = line.split('|').map((cell) => cell.trim());
    return { name, metBy, provedBy };
  });

/** How many recommendations Electron publishes. */
const RECOMMENDATIONS = 20;

const textOf = (file: string): string => {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

describe('the tables of the section on safety', () => {
  it('have a row for each recommendation of Electron, and more', () => {
    const numbers = rows.flatMap(({ name }) => /^(\d+)\. /u.exec(name)?.[1] ?? []);
    expect(numbers).toEqual(Array.from({ length: RECOMMENDATIONS }, (_, at) => String(at + 1)));
    expect(rows.length).toBeGreaterThan(RECOMMENDATIONS + 10);
  });

  it.each(rows)('name lines that are there: $name', ({ metBy }) => {
    const lines = [...metBy.matchAll(/`([^`]+)`: `([^`]+)`/gu)];
    expect(lines.length).toBeGreaterThan(0);
    for (const [, file = '', code = ''] of lines) expect(textOf(file), file).toContain(code);
  });

  it.each(rows)('name tests that are there by their titles: $name', ({ provedBy }) => {
    const tests = [...provedBy.matchAll(/`(test\/[^`]+)`: “([^”]+)”/gu)];
    expect(tests.length).toBeGreaterThan(0);
    for (const [, file = '', title = ''] of tests) expect(textOf(file), file).toContain(title);
  });
});
