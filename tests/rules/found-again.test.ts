import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Field } from '../../shared/sheet/fields.ts';
import {
  type ColumnMark,
  findAgain,
  headerPrint,
  keptColumns,
  knownPrints,
  withPrints,
} from '../../shared/sheet/found-again.ts';
import { headersOf } from '../../shared/sheet/headers.ts';
import { holds } from './runs.ts';

const NO_MARKS = (): ColumnMark[] => [];
const never = (): ColumnMark[] => {
  throw new Error('no mark is looked at');
};

/** A sheet whose columns were confirmed in the order of these headers. */
function confirmed(columns: Partial<Record<Field, number>>, ...texts: string[]) {
  return keptColumns(headersOf(texts), columns);
}

describe('headers as they were confirmed', () => {
  it('are found without a look at any mark', () => {
    const kept = confirmed({ guarantor: 0, balance: 2 }, 'Wer', 'Notes', 'Saldo');
    expect(findAgain(headersOf(['Wer', 'Notes', 'Saldo']), kept, never)).toEqual({
      ...{ map: { guarantor: 0, balance: 2 }, news: new Map(), changes: [] },
    });
  });

  it('are compared by their first hundred letters', () => {
    const long = `${'a'.repeat(99)}é and so on`;
    expect(headerPrint(long)).toBe(headerPrint(`${'a'.repeat(99)}e else`));
    expect(headerPrint(long)).not.toBe(headerPrint(`${'a'.repeat(99)}f else`));
  });

  it('fit into a value of the store, however long, with every field among a thousand columns', () => {
    const texts = Array.from(
      { length: 1000 },
      (_, at) => `${at} ${'all there is to it '.repeat(9)}`,
    );
    const kept = confirmed(
      Object.fromEntries(FIELDS.map((field, at) => [field, at + 900])),
      ...texts,
    );
    expect(Object.keys(kept.columns)).toHaveLength(FIELDS.length);
    expect(JSON.stringify(kept).length).toBeLessThan(9 * 1024 - 300); // the rest of what is said of a tab
    expect(new Set(knownPrints(kept)).size).toBe(1000);
    expect(findAgain(headersOf(texts), kept, never).map).toMatchObject({ account: 900 });
  });
});

describe('a marked column under another header', () => {
  const kept = confirmed({ guarantor: 0, balance: 1 }, 'Who', 'Balance', 'Amount due');
  const marks = (): ColumnMark[] => [
    { field: 'guarantor', index: 0 },
    { field: 'balance', index: 1 },
  ];
  const found = (header: string) => findAgain(headersOf(['Who', header, 'Zulu']), kept, marks);

  it.each(['Zulu two', 'Notes', 'Balance last year', 'Amount due'])(
    '“%s” is asked about',
    (header) => {
      const { map, changes } = found(header);
      expect(map).toEqual({ guarantor: 0 });
      expect(changes).toEqual([
        { field: 'balance', was: 'Balance', here: 1, there: null, asked: true },
      ]);
    },
  );

  it('is told where that is a sure name of the same', () => {
    const { map, news, changes } = found('Amount owed');
    expect(map).toEqual({ guarantor: 0, balance: 1 });
    expect(news).toEqual(new Map([['balance', 'renamed']]));
    expect(changes).toMatchObject([{ field: 'balance', here: 1, asked: false }]);
  });
});

describe('where nothing is marked', () => {
  const kept = confirmed({ amount: 1, balance: 2 }, 'Who', 'Sum', 'Sum');

  it('two columns under one header are told apart by their places alone', () => {
    expect(findAgain(headersOf(['Who', 'Sum', 'Sum', 'New']), kept, NO_MARKS).map).toEqual({
      ...{ amount: 1, balance: 2 },
    });
    const moved = findAgain(headersOf(['Sum', 'Who', 'Sum']), kept, NO_MARKS);
    expect(moved.map).toEqual({ balance: 2 });
    expect(moved.changes).toMatchObject([{ field: 'amount', asked: true }]);
  });

  it('a mark that stands twice says nothing', () => {
    const twice: ColumnMark[] = [0, 1].map((index) => ({ field: 'balance', index }));
    const one = confirmed({ balance: 0 }, 'Balance', 'Who');
    expect(findAgain(headersOf(['Who', 'Balance']), one, () => twice).map).toEqual({ balance: 1 });
  });

  it('a mark of a field that was not confirmed stands in nobody’s way', () => {
    const one = confirmed({ balance: 0 }, 'Balance', 'Who');
    const marks = (): ColumnMark[] => [
      { field: 'balance', index: 0 },
      { field: 'status', index: 2 },
    ];
    const found = findAgain(headersOf(['Balance', 'Who', 'Due date']), one, marks);
    expect(found.map).toEqual({ balance: 0, dueDate: 2 });
    expect(found.news).toEqual(new Map([['dueDate', 'sure']]));
  });
});

const NAMES = [
  'Guarantor',
  'Balance',
  'Status',
  'Amount owed',
  'Zulu',
  'Saldo 2026',
  'Paid',
  'x',
  '',
];
const sheets = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 7 });

/** A sheet that was set up, and what people made of it: columns moved, new ones between, headers typed anew. */
const changed = fc
  .tuple(sheets, fc.infiniteStream(fc.nat(99)), sheets)
  .map(([before, dice, typed]) => {
    const roll = (below: number) => (dice.next().value ?? 0) % below;
    const fields = FIELDS.filter(() => roll(3) === 0);
    const columns: Partial<Record<Field, number>> = {};
    before.forEach((text, at) => {
      const field = fields[at];
      if (text !== '' && field) columns[field] = at;
    });
    const kept = keptColumns(headersOf(before), columns);
    // each column now: where it comes from, and its header
    const now = before.map((text, from) => ({
      from,
      text: roll(4) === 0 ? (typed[0] ?? '') : text,
    }));
    if (roll(2) === 0) now.splice(roll(now.length + 1), 0, { from: -1, text: typed.at(-1) ?? '' });
    if (roll(2) === 0) now.splice(roll(now.length), 1);
    if (roll(2) === 0) now.reverse();
    const marks = Object.entries(columns).flatMap(([field, from]): ColumnMark[] => {
      const index = now.findIndex((column) => column.from === from);
      return index < 0 ? [] : [{ field: field as Field, index }];
    });
    return { kept, now, marks, headers: headersOf(now.map(({ text }) => text)) };
  });

describe('whatever people make of a marked sheet', () => {
  it('a confirmed field stands in its own column, in a told one, or is asked about', () => {
    holds(
      fc.property(changed, ({ kept, now, marks, headers }) => {
        const { map, news, changes } = findAgain(headers, kept, () => marks);
        // a row of headers that is as it was confirmed is trusted
        const same = keptColumns(headers, {}).known === kept.known;
        const prints = knownPrints(kept);
        fc.pre(!same || new Set(prints).size < prints.length);
        for (const field of FIELDS.filter((one) => kept.columns[one])) {
          const change = changes.find((one) => one.field === field);
          const at = map[field];
          expect(change?.asked ?? false).toBe(at === undefined);
          if (at === undefined) continue;
          const { print, index } = kept.columns[field] ?? {};
          expect(news.has(field)).toBe(headerPrint(now[at]?.text ?? '') !== print);
          expect(change !== undefined).toBe(news.has(field));
          if (marks.some((mark) => mark.field === field)) expect(now[at]?.from).toBe(index);
        }
      }),
      2000,
    );
  });

  it('no column holds two fields, and each holds one that stands there', () => {
    holds(
      fc.property(changed, ({ kept, marks, headers }) => {
        const places = Object.values(findAgain(headers, kept, () => marks).map);
        expect(new Set(places).size).toBe(places.length);
        const standing = headers.map(({ index }) => index);
        expect(places.filter((place) => !standing.includes(place))).toEqual([]);
      }),
      2000,
    );
  });

  it('what was kept by the headers’ texts alone is read as the same', () => {
    holds(
      fc.property(sheets, (texts) => {
        const headers = headersOf(texts.map((text, at) => (at === 3 ? text.repeat(60) : text)));
        const cut = headers.map(({ text, index }) => ({ header: text.slice(0, 100), index }));
        const [first] = cut;
        const before = {
          columns: first ? { balance: first } : {},
          known: cut.map(({ header }) => header),
        };
        expect(withPrints(before)).toEqual(keptColumns(headers, { balance: first?.index ?? null }));
      }),
    );
  });
});
