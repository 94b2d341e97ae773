import { describe, expect, it } from 'vitest';
import type { DueOptions } from '../../shared/reminders/due.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { receivable, TODAY } from './make.ts';
import { said } from './policies.ts';

describe('a promise to pay', () => {
  it('holds until its day is over, then the debt goes on where it stood', () => {
    const promised = (promiseDate: typeof TODAY) =>
      said(DEFAULT_POLICY, [receivable({ promiseDate })]);
    expect(promised(TODAY)).toBe('promise 2026-07-01');
    expect(promised('2026-07-05')).toBe('promise 2026-07-06');
    expect(promised('2026-06-29')).toBe('one-off 1 courteous email');
  });

  it('about one debt leaves all of them in peace', () => {
    const other = receivable({ key: 'i:2', invoice: '2', promiseDate: '2026-07-05' });
    expect(said(DEFAULT_POLICY, [receivable(), other])).toBe('promise 2026-07-06');
  });
});

describe('the consent to e-mail', () => {
  const asked = { consentAsked: true };
  const lines = (...consents: (boolean | null)[]) =>
    consents.map((mailConsent, at) =>
      receivable({ key: `i:${at}`, invoice: `${at}`, mailConsent }),
    );

  it.each<[string, (boolean | null)[], Partial<DueOptions>]>([
    ['one-off 1 courteous email', [null], {}],
    ['no-consent null', [false], {}],
    ['no-consent null', [true, false], asked],
    ['no-consent null', [null], asked],
    ['one-off 1 courteous email', [true, null], asked],
  ])('%s', (expected, consents, how) => {
    expect(said(DEFAULT_POLICY, lines(...consents), how)).toBe(expected);
  });
});
