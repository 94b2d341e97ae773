import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/sheet/fields.ts';
import { read } from './make.ts';

describe('a total of somebody who stands in the sheet', () => {
  const sheetWith = (label: string, date: Cell = '') =>
    read([
      ['Patient', 'Invoice', 'Due date', 'Balance'],
      ['Ana Ruiz', 'F-1', '2026-05-01', 100],
      ['Ana Ruiz', 'F-2', '2026-05-01', 50],
      [label, '', date, 150],
      ['Luis Paz', 'F-3', '2026-05-01', 70],
    ]);

  it.each([
    'Ana Ruiz Total',
    'Total for Ana Ruiz',
    'Total Ana Ruiz',
    'ANA RUIZ - Subtotal',
    'Total de Ana Ruiz',
    'Sous-total Ana Ruiz',
  ])('is in no sum: %s', (label) => {
    expect(sheetWith(label)).toMatchObject({ lines: 3, totalLines: 1, problems: [] });
  });

  it.each<[string, Cell]>([
    ['Ana Roy Total', ''],
    ['Ana Ruiz Total', '2026-05-02'],
  ])('is a line where that is nobody there, or it is due on a day: %s %s', (label, date) => {
    expect(sheetWith(label, date)).toMatchObject({ lines: 4, totalLines: 0 });
  });
});
