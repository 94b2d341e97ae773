import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingOf } from '../../shared/case-money.ts';
import { histories, isAsGuessed, newBook, take } from './case-book.ts';
import { holds } from './runs.ts';

describe('what the sheet misses of payments', () => {
  it('is what it does not show, less what it shows of reversed ones', () => {
    const bounced = { id: 'p1', amount: 0, matched: 4000 };
    const anew = { id: 'p2', amount: 4500, matched: 0 };
    expect(missingOf([anew])).toBe(4500);
    expect(missingOf([bounced, anew])).toBe(500);
    expect(missingOf([bounced])).toBe(0);
  });

  it('is by how much a sheet says that too much is open, whatever happened', () => {
    holds(
      fc.property(histories, ([placed, steps]) => {
        const book = newBook(placed);
        for (const one of steps) if (isAsGuessed(book, one)) take(book, one);
        while (book.questions.length > 0) take(book, { kind: 'answer' });
        expect(missingOf(book.payments)).toBe(Math.max(0, book.sheetOpen - book.owed));
      }),
    );
  });
});
