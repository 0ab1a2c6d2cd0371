import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../src-shared/host/file-name.ts';

describe('a safe file name', () => {
  it.each([
    ['ports.csv', 'ports.csv'],
    ['Réseau Contoso – carte.pdf', 'Réseau Contoso – carte.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\a|b?.svg', 'C-a-b-.svg'],
    ['con.csv', 'con-.csv'],
    ['control.csv', 'control.csv'],
    ['.hidden. ', 'hidden'],
    ['///', '-'],
    ['...', 'portolan'],
    ['', 'portolan'],
  ])('of %j is %j', (wished, name) => {
    expect(safeFileName(wished)).toBe(name);
  });

  it('keeps its extension when it is shortened', () => {
    const name = safeFileName(`${'x'.repeat(400)}.xlsx`);
    expect(name).toHaveLength(150);
    expect(name).toMatch(/x\.xlsx$/);
  });
});
