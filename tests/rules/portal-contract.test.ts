import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BATCH_ROWS,
  type Call,
  calls,
  PORTAL_CONTRACT,
  placementRowSchema,
  RECALL_REASONS,
  syncRowSchema,
} from '../../shared/contract/portal.ts';
import { STOP_FLAGS } from '../../shared/receivables.ts';
import { read } from './make.ts';
import { holds, must } from './runs.ts';

const UUID = '3f2a9c1b-0000-4000-8000-00000000abcd';
const HASH = '0123456789abcdef'.repeat(2);
const contract = PORTAL_CONTRACT;
const ROW = {
  ...{ ref: UUID, guarantor: UUID, currency: 'USD', amount: 12_000, paid: null, balance: -50 },
  ...{ settled: false, serviceDate: null, invoiceDate: '2026-04-01', dueDate: '2026-05-01' },
  ...{ paidDate: null, flags: ['dispute', 'hold'] },
};
const PACKAGE = {
  ...{ name: 'Ana Ruiz', email: 'ana@example.org', language: 'es', account: '1001' },
  ...{ invoice: null, serviceDate: null, dueDate: '2026-05-01', lastNoticeOn: '2026-06-01' },
};
const SAID = { place: 'US-TX', statusUnderstood: true, lastNoticeSent: true };
const PLACED = { ref: UUID, hash: HASH, ...SAID, package: PACKAGE };

const GOOD: Readonly<Record<Call, Record<string, unknown>>> = {
  connect: {
    ...{ contract, code: 'K7QM-2X9P', document: HASH + HASH, name: 'Receivables 2026' },
    ...{ url: 'https://docs.google.com/spreadsheets/d/1/edit', keyCheck: HASH, replaces: false },
  },
  disconnect: { contract },
  'sync/begin': { contract, document: HASH + HASH },
  'sync/rows': { contract, key: UUID, sync: 3, rows: [ROW] },
  'sync/finish': { contract, key: UUID, sync: 3, absent: [UUID], known: 12, confirmed: null },
  beat: { contract, by: 'Elena Ruiz' },
  agencies: { contract },
  placements: { contract, key: UUID, agency: UUID, rows: [PLACED] },
  'placements/find': { contract, key: UUID },
  'cases/recall': { contract, key: UUID, ref: UUID, reason: 'paid' },
  'payments/answer': { contract, question: UUID, same: true },
};

const NO_UUID = ['', 'R-3F2A9C1B', UUID.toUpperCase(), `${UUID} `, `{${UUID}}`, 7, null];
const NO_HASH = ['', HASH.slice(1), `${HASH}0`, HASH.toUpperCase(), 7, null];
const NO_MINOR = ['12000', 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e15 + 1, -1e15 - 1, true];
const NO_DATE = ['', '2026-02-31', '2026-2-1', '01/05/2026', '2026-05-01T00:00:00Z', 46_143];
const NO_FLAG = ['yes', null];
const noText = (most: number) => ['', 'x'.repeat(most + 1), 'a\0b', 7];
const MANY = Array.from({ length: BATCH_ROWS + 1 }, () => ROW);

/** Of each field of a body or a row what it must not hold. */
const BAD: Readonly<Record<string, readonly unknown[]>> = {
  contract: ['1', 1.5, null],
  ...{ key: NO_UUID, ref: NO_UUID, guarantor: NO_UUID, agency: NO_UUID, question: NO_UUID },
  place: ['TX', 'Texas', 'US', '', 7, undefined],
  ...{ hash: NO_HASH, keyCheck: NO_HASH, document: [HASH, `${HASH}${HASH}0`, '', null] },
  ...{ amount: NO_MINOR, paid: NO_MINOR, balance: NO_MINOR },
  ...{ serviceDate: NO_DATE, invoiceDate: NO_DATE, dueDate: NO_DATE, paidDate: NO_DATE },
  lastNoticeOn: NO_DATE,
  ...{
    settled: NO_FLAG,
    lastNoticeSent: NO_FLAG,
    statusUnderstood: NO_FLAG,
    replaces: NO_FLAG,
    same: NO_FLAG,
  },
  currency: ['usd', 'US', 'USDT', '$', '', null],
  flags: [null, 'dispute', ['angry'], [7], Array.from({ length: 13 }, () => 'hold')],
  code: [...noText(40), null],
  name: [...noText(200), null],
  url: ['', 'docs', 'javascript:alert(1)', 'data:text/html,x', `https://x.org/${'x'.repeat(500)}`],
  ...{ account: noText(100), invoice: noText(100) },
  email: ['', 'Ana Ruiz', 'ana@', '@x.org', 'ana@x.org, luc@x.org', `${'x'.repeat(200)}@x.org`],
  language: ['de', 'ES', ''],
  package: [null, 'Ana Ruiz', {}],
  sync: ['3', 3.5, null],
  rows: [null, {}, [], MANY],
  absent: [null, UUID, ['R-3F2A9C1B'], [UUID, null]],
  known: [-1, 1.5, '12', null],
  confirmed: ['12', 1.5, true],
  reason: ['', 'angry', 'Paid', null],
  by: noText(60),
};

interface Schema {
  safeParse(value: unknown): { error?: { issues: readonly { path: readonly PropertyKey[] }[] } };
}

/** Where a schema finds fault with a value: the paths; none where it is good. */
const faults = (schema: object, value: unknown): string[] =>
  (schema as Schema).safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

/** Every bad value of every field of a good thing, and the field left out. */
function spoilt(good: Readonly<Record<string, unknown>>): [field: string, value: unknown][] {
  return Object.keys(good).flatMap((field) =>
    [undefined, ...must(BAD[field])].map((value): [string, unknown] => [
      ...([field, { ...good, [field]: value }] as const),
    ]),
  );
}

function expectEachToBeFound(schema: object, good: Readonly<Record<string, unknown>>) {
  for (const [field, value] of spoilt(good)) {
    const fields = new Set(faults(schema, value).map((path) => path.split('.')[0]));
    expect([field, value, ...fields]).toEqual([field, value, field]);
  }
}

describe('the body of a call', () => {
  it.each(Object.keys(calls) as Call[])('%s is taken when it is good', (call) => {
    expect(faults(calls[call], GOOD[call])).toEqual([]);
    expect(Object.keys(GOOD[call]).sort()).toEqual(Object.keys(calls[call].shape).sort());
  });

  it.each(Object.keys(calls) as Call[])('%s is refused with the field that is bad', (call) => {
    expectEachToBeFound(calls[call], GOOD[call]);
  });

  it.each(Object.keys(calls) as Call[])('%s is refused where it is no object', (call) => {
    for (const value of [null, undefined, '', 7, []]) {
      expect(faults(calls[call], value)).toEqual(['']);
    }
  });

  it('may leave open what nobody knows', () => {
    expect(faults(calls.connect, { ...GOOD.connect, url: null })).toEqual([]);
    const finish = { ...GOOD['sync/finish'], absent: [], confirmed: 60 };
    expect(faults(calls['sync/finish'], finish)).toEqual([]);
    const local = { ...GOOD.connect, url: 'http://localhost:4100/?sheet=clinic' };
    expect(faults(calls.connect, local)).toEqual([]);
  });

  it('takes as many rows as a batch has, whatever they are: each gets its own answer', () => {
    const rows = [...MANY.slice(2), 'no row at all'];
    expect(rows).toHaveLength(BATCH_ROWS);
    expect(faults(calls['sync/rows'], { ...GOOD['sync/rows'], rows })).toEqual([]);
  });

  it('knows every reason of a recall', () => {
    for (const reason of RECALL_REASONS) {
      expect(faults(calls['cases/recall'], { ...GOOD['cases/recall'], reason })).toEqual([]);
    }
  });
});

describe('a row of a sync', () => {
  it('is taken when it is good, and refused with the field that is bad', () => {
    expect(faults(syncRowSchema, ROW)).toEqual([]);
    expect(Object.keys(ROW).sort()).toEqual(Object.keys(syncRowSchema.shape).sort());
    expectEachToBeFound(syncRowSchema, ROW);
  });

  it('may say nothing of amounts and dates', () => {
    const nothing = { amount: null, paid: null, balance: null, invoiceDate: null, dueDate: null };
    expect(faults(syncRowSchema, { ...ROW, ...nothing, flags: [] })).toEqual([]);
  });

  it.each(['name', 'guarantorName', 'patient', 'email', 'account', 'invoice', 'note'])(
    'is refused where it brings a field of its own: %s',
    (field) => {
      expect(syncRowSchema.safeParse({ ...ROW, [field]: null }).success).toBe(false);
    },
  );

  it('has no field in which a person’s words could cross', () => {
    const words = fc.oneof(
      fc.constantFrom('Ana Ruiz', 'Ana', 'ana@example.org', 'F-1001', '1001', 'hold on', 'asthma'),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    const harmless = /^[A-Z]{3}$/; // what a currency looks like
    holds(
      fc.property(fc.constantFrom(...Object.keys(ROW)), words, (field, text) => {
        fc.pre(!harmless.test(text) && !(STOP_FLAGS as readonly string[]).includes(text));
        const value = field === 'flags' ? [text] : text;
        expect(syncRowSchema.safeParse({ ...ROW, [field]: value }).success).toBe(false);
      }),
      1000,
    );
  });
});

describe('a row of a hand-off', () => {
  it('is taken when it is good, and refused with the field that is bad', () => {
    expect(faults(placementRowSchema, PLACED)).toEqual([]);
    expect(Object.keys(PLACED)).toEqual(Object.keys(placementRowSchema.shape));
    expectEachToBeFound(placementRowSchema, PLACED);
    const { shape } = placementRowSchema.shape.package;
    expect(Object.keys(PACKAGE)).toEqual(Object.keys(shape));
    expectEachToBeFound(placementRowSchema.shape.package, PACKAGE);
  });

  it('tells the path of a field inside of the package', () => {
    const row = { ...PLACED, package: { ...PACKAGE, dueDate: '2026-02-31' } };
    expect(faults(placementRowSchema, row)).toEqual(['package.dueDate']);
  });

  it('may know no more than a name', () => {
    const nothing = Object.fromEntries(Object.keys(PACKAGE).map((field) => [field, null]));
    const row = { ...PLACED, package: { ...nothing, name: 'Ana Ruiz' } };
    expect(faults(placementRowSchema, row)).toEqual([]);
  });

  it.each(['patient', 'diagnosis', 'phone', 'note'])(
    'is refused where it brings more than the list allows: %s',
    (field) => {
      expect(placementRowSchema.safeParse({ ...PLACED, [field]: null }).success).toBe(false);
      const row = { ...PLACED, package: { ...PACKAGE, [field]: null } };
      expect(placementRowSchema.safeParse(row).success).toBe(false);
    },
  );

  it.each([
    'ana@example.org',
    'josé@example.org',
    'o’neil@example.org',
    'a!b#c@x.org',
    'luc@münchen.de',
  ])('takes each address that the sheet reads: %s', (email) => {
    const headers = ['Guarantor', 'Email', 'Invoice', 'Balance', 'Due date'];
    const { receivables } = read([headers, ['Ana Ruiz', email, 'F-1', 120, '2026-05-01']]);
    expect(receivables.map((line) => line.email)).toEqual([email]);
    const row = { ...PLACED, package: { ...PACKAGE, email } };
    expect(faults(placementRowSchema, row)).toEqual([]);
  });
});
