import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIASES } from '../../shared/sheet/aliases.ts';
import { FIELDS, type Field } from '../../shared/sheet/fields.ts';
import { headerWords } from '../../shared/sheet/header-words.ts';
import { findHeaderRow, headersOf, mapHeaders, missingParts } from '../../shared/sheet/headers.ts';
import { holds } from './runs.ts';

/** Every name that means one field and nothing else, with that field. */
const STRONG = FIELDS.flatMap((field) =>
  ALIASES[field].strong.split('|').map((name) => ({ field, name })),
);

const REFUSAL = /^[\W_]*no[\W_]+(?:contact|email|enviar|escribir|molestar|recordar|desea)/;
/** A refusal is never written with a number's sign. */
const numbered = (name: string, sign: string) =>
  REFUSAL.test(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
    ? name
    : name.replace(/\bno\b/, sign);

const titled = (text: string) => text.replace(/(^| )\p{L}/gu, (first) => first.toUpperCase());

/** The ways in which people write one and the same header. */
const WRITINGS: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  'in title case': titled,
  'with accents': (name) =>
    name.replace(/e(?=\p{L})/gu, '\u00e9').replace(/o(?=[^ ]{3})/g, '\u00f3'),
  'with accents as marks of their own': (name) => name.replace(/e(?=\p{L})/gu, 'e\u0301'),
  'in camelCase': (name) => titled(name).replaceAll(' ', ''),
  'with underscores': (name) => name.replaceAll(' ', '_'),
  'with the currency in brackets': (name) => `${titled(name)} (US$)`,
  'with a colon': (name) => `${titled(name)}:`,
  'with spaces around': (name) => `  ${name.replaceAll(' ', '  ')} `,
  'on two lines': (name) => name.replace(' ', '\n'),
  'with the number sign': (name) => numbered(name, 'N\u00b0'),
  'with N.\u00ba': (name) => numbered(name, 'N.\u00ba'),
  'with a hash': (name) => name.replace(/ no$/, ' #'),
};

/** Those that can be put on top of each other: camelCase in capitals has lost its words. */
const MIXABLE = Object.keys(WRITINGS).filter((writing) => writing !== 'in camelCase');

function alone(text: string): Partial<Record<Field, number>> {
  return mapHeaders([{ index: 0, text }]).sure;
}

describe('every name that we know', () => {
  it('means its own field and no other', () => {
    const fields = new Map<string, Set<Field>>();
    for (const { field, name } of STRONG) {
      const words = headerWords(name).join(' ');
      fields.set(words, (fields.get(words) ?? new Set<Field>()).add(field));
    }
    const twofold = [...fields]
      .filter(([, own]) => own.size > 1)
      .map(([name, own]) => [name, ...own]);
    expect(twofold).toEqual([]);
  });

  it.each(Object.keys(WRITINGS))('maps to its field written %s', (writing) => {
    const wrong = STRONG.map(({ field, name }) => ({
      field,
      text: WRITINGS[writing]?.(name) ?? '',
    }))
      .map(({ field, text }) => ({ field, text, found: alone(text) }))
      .filter(({ field, found }) => found[field] !== 0);
    expect(wrong).toEqual([]);
  });

  it('maps to its field in any mixture of these writings', () => {
    const writing = fc.constantFrom(...MIXABLE);
    holds(
      fc.property(fc.constantFrom(...STRONG), writing, writing, ({ field, name }, one, other) => {
        const text = WRITINGS[other]?.(WRITINGS[one]?.(name) ?? '') ?? '';
        expect(alone(text), text).toEqual({ [field]: 0 });
      }),
      1000,
    );
  });

  it('that is weak counts only where no column has a strong one', () => {
    for (const field of FIELDS) {
      const [strong = ''] = ALIASES[field].strong.split('|');
      for (const weak of ALIASES[field].weak?.split('|') ?? []) {
        expect(Object.values(alone(weak)), weak).toEqual([0]);
        const headers = headersOf([weak, strong]);
        expect(mapHeaders(headers).sure[field], `${weak} beside ${strong}`).toBe(1);
      }
    }
  });
});

describe('a header that only looks like a name of ours', () => {
  it.each([
    ...['No. of contact', 'Number of emails', 'N\u00b0 contact', 'N.\u00ba email', '# reminders'],
    ...['No of statements', 'Balance date', 'Estado del paciente', 'Payment type'],
  ])('%s is not taken for it', (text) => {
    expect(alone(text)).toEqual({});
  });

  it.each<[string, Field]>([
    ...(['No contact', 'NO_EMAIL', 'No contactar'].map((text) => [text, 'optOut']) as [
      string,
      Field,
    ][]),
    ['Nombre(s)', 'givenName'],
    ['D\u00fb patient', 'balance'],
    ['Invoice(s)', 'invoice'],
  ])('%s is %s', (text, field) => {
    expect(alone(text)).toEqual({ [field]: 0 });
  });
});

describe('a name that means something else in another clinic', () => {
  const doubtful = FIELDS.flatMap((field) =>
    (ALIASES[field].doubtful?.split('|') ?? []).map((name) => ({ field, name })),
  );

  it('is a question where nothing else stands for the field, however it is written', () => {
    for (const { field, name } of doubtful) {
      for (const text of [name, name.toUpperCase(), titled(name)]) {
        expect(mapHeaders([{ index: 0, text }]), text).toEqual({
          sure: {},
          unsure: { [field]: [0] },
        });
      }
    }
  });

  it('is nothing where a column bears a name that we know', () => {
    for (const { field, name } of doubtful) {
      const [known = ''] = ALIASES[field].strong.split('|');
      const { sure, unsure } = mapHeaders(headersOf([name, known]));
      expect({ sure, unsure }, name).toEqual({ sure: { [field]: 1 }, unsure: {} });
    }
  });

  it.each(['#', 'N\u00b0', 'No.', 'N\u00fam.', 'Number'])('%s may only count the rows', (text) => {
    expect(mapHeaders([{ index: 0, text }])).toEqual({ sure: {}, unsure: { invoice: [0] } });
  });
});

describe('doubt about a column', () => {
  it('two equally good columns are a question, with both as answers', () => {
    const headers = headersOf(['Guarantor', 'Balance', 'Open balance', 'Due date']);
    const { sure, unsure } = mapHeaders(headers);
    expect(unsure).toEqual({ balance: [1, 2] });
    expect(sure).toEqual({ guarantor: 0, dueDate: 3 });
  });

  it('two columns of the very same name are a question', () => {
    const { sure, unsure } = mapHeaders(headersOf(['Name', 'Amount', 'Date due', 'Amount']));
    expect(unsure).toEqual({ amount: [1, 3] });
    expect(sure).toEqual({ guarantor: 0, dueDate: 2 });
  });

  it('a name that only contains one of ours is a question', () => {
    const { sure, unsure } = mapHeaders(headersOf(['Name', 'Old open balance 2025']));
    expect(sure).toEqual({ guarantor: 0 });
    expect(unsure).toEqual({ balance: [1] });
  });

  it('a name that we do not know is nothing to us', () => {
    const { sure, unsure } = mapHeaders(headersOf(['Name', 'Balance', 'Shelf', 'Doctor', 'Room']));
    expect(sure).toEqual({ guarantor: 0, balance: 1 });
    expect(unsure).toEqual({});
  });

  it('never gives one column two meanings, nor one meaning two columns', () => {
    const names = STRONG.map(({ name }) => name);
    const weak = FIELDS.flatMap((field) => {
      const { weak: some = '', doubtful = '' } = ALIASES[field];
      return [...some.split('|'), ...doubtful.split('|')].filter(Boolean);
    });
    const header = fc.constantFrom(...names, ...weak, 'notes', 'doctor', 'old open balance');
    holds(
      fc.property(fc.array(header, { maxLength: 12 }), (texts) => {
        const { sure, unsure } = mapHeaders(headersOf(texts));
        const places = [...Object.values(sure), ...Object.values(unsure).flat()];
        expect(new Set(places).size).toBe(places.length);
        for (const field of FIELDS) {
          expect(sure[field] !== undefined && unsure[field] !== undefined).toBe(false);
        }
      }),
      1000,
    );
  });
});

describe('the header row', () => {
  it('is found below a title, an address and blank lines', () => {
    const rows = [
      ['Riverside Family Clinic'],
      ['12 Mill Road', '', 'Printed', '2026-06-30'],
      [],
      ['Guarantor', 'Due date', 'Balance'],
      ['Ana Ruiz', '2026-05-01', 120],
    ];
    expect(findHeaderRow(rows)).toBe(3);
  });

  it('is the one that names most, where a summary stands above it', () => {
    const rows = [
      ['Patient', 'Balance'],
      ['All', 512.3],
      ['Patient', 'Due', 'Amount', 'Paid'],
    ];
    expect(findHeaderRow(rows)).toBe(2);
  });

  it('is nowhere in a sheet of something else', () => {
    expect(
      findHeaderRow([
        ['Monday', 'Tuesday'],
        ['Dr. Gil', 'Dr. Ono'],
        [1, 2],
      ]),
    ).toBeNull();
    expect(findHeaderRow([])).toBeNull();
  });
});

describe('what a mapping lacks', () => {
  it.each([
    [{}, ['who', 'howMuch']],
    [{ guarantor: 0 }, ['howMuch']],
    [{ balance: 0 }, ['who']],
    [{ patient: 0, amount: 1 }, []],
    [{ account: 0, balance: 1 }, []],
    [{ givenName: 0, paid: 1 }, ['who', 'howMuch']],
  ])('%j lacks %j', (columns, missing) => {
    expect(missingParts(columns)).toEqual(missing);
  });
});
