import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lastSeal,
  readSeal,
  type Seal,
  type SealedLine,
  sealFaults,
  sealOf,
  sealText,
} from '../../shared/reminders/seal.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { holds } from './runs.ts';

/** Lines as a ledger writes them, from row 2. */
function written(lines: readonly (readonly Cell[])[]): SealedLine[] {
  let last: Seal | null = null;
  return lines.map((cells, at) => {
    last = sealOf(last, cells);
    return { row: at + 2, cells, seal: sealText(last) };
  });
}

const THREE = written([
  ['2026-03-10 10:00', 'Sent', 'Ana Ruiz', 12.5],
  ['2026-03-10 10:01', 'Sent', 'Bo Lind', 7],
  ['2026-03-11 09:00', 'Sent', 'Cy Young', 0.07],
]);
const whole = (lines: readonly SealedLine[]) => ({ last: lines.length, unsealed: 0 });
const without = (at: number) => THREE.filter((_, index) => index !== at);

describe('the seals of the ledger', () => {
  it('hold what was written, whatever it is sorted by', () => {
    const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean());
    const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    holds(
      fc.property(lines, fc.infiniteStream(fc.nat()), (cells, order) => {
        const ledger = written(cells);
        const keys = ledger.map(() => order.next().value);
        const sorted = ledger
          .map((line, at) => ({ line, key: keys[at] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        expect(sealFaults(sorted, whole(ledger))).toEqual([]);
      }),
    );
  });

  it('name the one line in which a cell was changed', () => {
    const at = fc.record({ line: fc.nat(), cell: fc.nat(), text: fc.string() });
    const lines = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    holds(
      fc.property(lines, at, (cells, where) => {
        const ledger = written(cells);
        const index = where.line % ledger.length;
        const changed = ledger.map((line, place) => {
          if (place !== index) return line;
          const own = [...line.cells];
          own[where.cell % own.length] = `${where.text}!${own[where.cell % own.length]}`;
          return { ...line, cells: own };
        });
        const row = index + 2;
        expect(sealFaults(changed, whole(ledger))).toEqual([{ kind: 'changed', row }]);
      }),
    );
  });

  it('name a line that was sealed anew with other cells, unless it is the last', () => {
    const seal = readSeal(THREE[1]?.seal ?? '');
    const before = readSeal(THREE[0]?.seal ?? '');
    const cells = ['2026-03-10 10:01', 'Not sent', 'Bo Lind', 7];
    expect(seal?.before).toBe(before?.hash);
    const forged = { row: 3, cells, seal: sealText(sealOf(before, cells)) };
    const lines = THREE.map((line, at) => (at === 1 ? forged : line));
    expect(sealFaults(lines, whole(lines))).toEqual([{ kind: 'changed', row: 3 }]);
  });

  it('tell how many lines are gone, and in front of which', () => {
    expect(sealFaults(without(0), whole(THREE))).toEqual([{ kind: 'missing', row: 3, count: 1 }]);
    expect(sealFaults(without(1), whole(THREE))).toEqual([{ kind: 'missing', row: 4, count: 1 }]);
    expect(sealFaults(without(2), whole(THREE))).toEqual([
      { kind: 'missing', row: null, count: 1 },
    ]);
    expect(sealFaults([], whole(THREE))).toEqual([{ kind: 'missing', row: null, count: 3 }]);
  });

  it('tell a line that was copied, and one that a person typed', () => {
    const copy = { ...THREE[1], row: 5 } as SealedLine;
    expect(sealFaults([...THREE, copy], whole(THREE))).toEqual([{ kind: 'twice', row: 5 }]);
    const typed = { row: 5, cells: ['2026-03-11 09:00', 'Sent'], seal: 'x' };
    expect(sealFaults([...THREE, typed], whole(THREE))).toEqual([{ kind: 'foreign', row: 5 }]);
  });

  it('let pass the lines from before there were seals, and no more than those', () => {
    const old = [2, 3].map((row) => ({ row, cells: ['old'], seal: '' }));
    expect(sealFaults([...old, ...THREE], { last: 3, unsealed: 2 })).toEqual([]);
    expect(sealFaults([...old, ...THREE], { last: 3, unsealed: 1 })).toEqual([
      { kind: 'foreign', row: 3 },
    ]);
  });

  it('do not mind a line whose end was never noted', () => {
    expect(sealFaults(THREE, { last: 2, unsealed: 0 })).toEqual([]);
  });

  it('go on from the highest number', () => {
    const seals = THREE.map(({ seal }) => readSeal(seal));
    expect(lastSeal([seals[2] ?? null, null, seals[0] ?? null])?.number).toBe(3);
    expect(lastSeal([])).toBeNull();
    for (const text of ['', 'x', '1', '1:', '::', '1:zz:aa', '-1::aa']) {
      expect(readSeal(text)).toBeNull();
    }
  });
});
