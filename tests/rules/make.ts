import fc from 'fast-check';
import { type CivilDate, dateOfDayNumber, dayNumber } from '../../shared/calendar.ts';
import { startOf } from '../../shared/law/moment.ts';
import type { Receivable } from '../../shared/receivables.ts';
import type { DueMessage, DueOptions } from '../../shared/reminders/due.ts';
import type { LawBook } from '../../shared/reminders/lawful.ts';
import type { LedgerEvent, LedgerEventKind } from '../../shared/reminders/ledger.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { headersOf, mapHeaders } from '../../shared/sheet/headers.ts';
import { readSheet, type SheetReading, type SheetToRead } from '../../shared/sheet/read.ts';

/** The day on which most tests stand. */
export const TODAY: CivilDate = '2026-06-30';

/** One open line: 120.00 USD of Ana Ruiz, due 60 days before `TODAY`. */
export function receivable(own: Partial<Receivable> = {}): Receivable {
  return {
    ...{ key: 'i:F-1', row: 2, account: null, invoice: 'F-1', guarantor: 'Ana Ruiz' },
    ...{ patient: null, email: 'ana@example.org', phone: null, language: null, place: null },
    ...{ currency: 'USD', statementDate: null, payer: null, insurer: null, insuranceBalance: null },
    ...{ serviceDate: null, invoiceDate: null, dueDate: '2026-05-01', paidDate: null },
    ...{
      promiseDate: null,
      mailConsent: null,
      waysAgreed: [],
      isRecurring: false,
      isSensitive: false,
    },
    ...{
      amount: 12_000,
      paid: null,
      balance: null,
      settled: false,
      flags: [],
      unknownStatus: null,
    },
    ...own,
  };
}

/** A practice of which nobody knows where it is: no law speaks. */
export const NO_LAW: LawBook = {
  ...{ home: null, country: null, facts: {}, timeZone: 'UTC', contactsOf: () => [] },
  now: startOf(TODAY) + 10 * 3600,
};

/** What the reminder rules need to know, on `TODAY`, with the policy a clinic begins with. */
export function options(own: Partial<DueOptions> = {}): DueOptions {
  return {
    ...{ today: TODAY, basis: 'dueDate', policy: DEFAULT_POLICY, version: 0, sent: [], skips: [] },
    ...{ law: NO_LAW },
    ...{ language: 'en', languageAsked: false, consentAsked: false },
    ...{ leftOut: [], doubtfulRows: new Set<number>(), badAddressRows: new Set<number>() },
    ...own,
  };
}

/** A ledger line about a message. */
export function ledgerLine(
  message: DueMessage,
  event: LedgerEventKind,
  day: CivilDate,
  attempt = 1,
): LedgerEvent {
  const { guarantor, id, to, level, tone, policy, language, balance, currency, stamp } = message;
  const { channel } = message;
  return {
    ...{ event, day, time: '09:00', message: id, attempt, guarantor: guarantor.key },
    ...{ name: guarantor.name ?? '', to, level, tone, channel, policy, language },
    ...{ balance, currency, stamp, until: null, reason: '', note: '', by: '' },
    items: message.items.map(({ key }) => key),
  };
}

/** The two lines that a message leaves that went out: the intent and the result. */
export function sentLines(message: DueMessage, day: CivilDate): LedgerEvent[] {
  return [ledgerLine(message, 'sending', day), ledgerLine(message, 'sent', day)];
}

/** Reads a sheet whose first row is its headers, with the columns that these headers name. */
export function read(
  rows: readonly (readonly Cell[])[],
  own: Partial<SheetToRead> = {},
): SheetReading {
  const columns = mapHeaders(headersOf(rows[0] ?? [])).sure;
  const how = { currency: 'USD', locale: 'en_US', dateOrder: {} };
  return readSheet({ rows, headerRow: 0, columns, ...how, ...own });
}

/** Any civil date from one to the other, both included. */
export function datesBetween(from: CivilDate, to: CivilDate): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: dayNumber(from), max: dayNumber(to) }).map(dateOfDayNumber);
}

/** The same elements in any order. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

const near = datesBetween('2026-01-01', '2026-12-31');
const minor = fc.integer({ min: -50_000, max: 500_000 });

/** Random lines of a small clinic: few names, so that guarantors meet; any mixture of what a sheet says. */
export const receivables: fc.Arbitrary<Receivable[]> = fc
  .array(
    fc.record({
      account: fc.option(fc.constantFrom('1001', '1002', '1003'), { freq: 2 }),
      guarantor: fc.option(fc.constantFrom('Ana Ruiz', 'Ána RUIZ', 'Luc Roy', 'Sam Lee'), {
        freq: 8,
      }),
      email: fc.option(fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org'), { freq: 3 }),
      currency: fc.constantFrom('USD', 'USD', 'USD', 'EUR', 'JPY'),
      invoiceDate: fc.option(near),
      dueDate: fc.option(near, { freq: 5 }),
      paidDate: fc.option(near, { freq: 1 }),
      amount: fc.option(minor, { freq: 5 }),
      paid: fc.option(minor, { freq: 1 }),
      balance: fc.option(fc.oneof(minor, fc.constant(0)), { freq: 1 }),
      settled: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((lines) =>
    lines.map((own, at) => receivable({ ...own, key: `i:${at}`, invoice: `${at}`, row: at + 2 })),
  );
