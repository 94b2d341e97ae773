import { describe, expect, it } from 'vitest';
import type { Cell } from '../../shared/sheet/fields.ts';
import { read } from './make.ts';

/** Two bills of 1,000, of which the first has this in the column of that name. */
const sheet = (header: string, cell: Cell, more: Readonly<Record<string, Cell>> = {}) =>
  read([
    ['Patient', 'Invoice', 'Due date', 'Charges', header, ...Object.keys(more)],
    ['Ana Ruiz', 'F-1', '2026-05-01', 1000, cell, ...Object.values(more)],
    ['Luis Paz', 'F-2', '2026-05-01', 1000, '', ...Object.values(more)],
  ]);
const flags = (reading: ReturnType<typeof read>) => reading.receivables.map((line) => line.flags);

describe('a column of what makes a bill smaller, in a sheet without a balance', () => {
  it.each([
    ...['Insurance paid', 'Adjustments', 'Write-off', 'Discount', 'Ins. Paid', 'Paid by insurance'],
    ...['Descuento', 'Ajuste', 'Pago seguro', 'Pago de la aseguradora', 'Remise', 'Payé mutuelle'],
  ])('is told once, and nobody with such an amount is reminded: %s', (header) => {
    const reading = sheet(header, 700);
    expect(reading.problems).toEqual([
      { cell: 'E1', row: 1, reason: 'not-deducted', details: { header }, leftOut: false },
    ]);
    expect(flags(reading)).toEqual([['contradiction'], []]);
  });

  it.each<[string, ReturnType<typeof read>]>([
    ['is empty', sheet('Adjustments', 0)],
    ['holds words', sheet('Adjustments', 'see the letter')],
    ['stands beside a balance', sheet('Adjustments', 700, { Balance: 300 })],
    ['is another', sheet('Doctor', 700)],
  ])('is passed over where it %s', (_, reading) => {
    expect(reading.problems).toEqual([]);
    expect(flags(reading)).toEqual([[], []]);
  });

  it('says nothing of a bill that is settled', () => {
    const reading = sheet('Discount', 100, { Status: 'Paid' });
    expect(flags(reading)).toEqual([[], []]);
  });
});
