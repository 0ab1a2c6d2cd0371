import { expect, it } from 'vitest';
import {
  inForce,
  readDrawingChoices,
  themesOf,
  USUAL_DRAWING,
} from '../../../src-renderer/drawing/drawing-choices.ts';

it('the choices of an export come back as they were kept', () => {
  const kept = {
    format: 'png',
    part: 'whole',
    theme: 'grey',
    dpi: 600,
    ground: 'transparent',
  } as const;
  expect(readDrawingChoices(kept)).toEqual(kept);
});

it('the choices of an export are the usual ones where nothing sensible was kept', () => {
  expect(readDrawingChoices(undefined)).toEqual(USUAL_DRAWING);
  expect(readDrawingChoices({ format: 'bmp', dpi: 72, theme: 'sepia', ground: 1 })).toEqual(
    USUAL_DRAWING,
  );
});

it('dark is for finished drawings; who goes on drawing does so on white', () => {
  const dark = { ...USUAL_DRAWING, theme: 'dark' } as const;
  expect(themesOf('png')).toEqual(['light', 'dark', 'grey']);
  expect(inForce({ ...dark, format: 'svg' }).theme).toBe('dark');
  expect(inForce({ ...dark, format: 'vsdx' }).theme).toBe('light');
  expect(inForce({ ...dark, theme: 'grey', format: 'mermaid' }).theme).toBe('grey');
});
