import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMoney, LANGUAGES, type Language } from '../../shared/money.ts';
import { typedAmounts } from '../../shared/reminders/lint/amounts.ts';
import { tidyTemplate } from '../../shared/reminders/templates/template.ts';
import { holds } from './runs.ts';

const own = (now: readonly number[], currency = 'USD', typed = now) => ({ currency, now, typed });
const wordsOf = (text: string) => tidyTemplate({ subject: 'A note', paragraphs: ['Hello', text] });
const found = (text: string, amounts = own([12_000]), language: Language = 'en') =>
  typedAmounts(wordsOf(text), language, amounts).map((finding) => finding.found);

describe('an amount typed into one message', () => {
  test.each([
    ['You owe 85.50 USD.', '85.50 USD'],
    ['You owe $85.50.', '$85.50'],
    ['You owe 85.50 to us.', '85.50'],
    ['You owe 1,250.00 to us.', '1,250.00'],
    ['Please pay USD 85 now.', 'USD 85'],
    ['Please pay 85 dollars.', '85 dollars'],
    ['Please pay 120 EUR.', '120 EUR'],
    ['Quedan 85,50 €.', '85,50 €'],
    ['Il reste 1\u202f250,00 à payer.', '1\u202f250,00'],
  ])('that is not its own is told with its place: %s', (text, words) => {
    const [finding, ...others] = typedAmounts(wordsOf(text), 'en', own([12_000]));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'typed-amount', severity: 'blocks', found: words });
    expect(finding?.at?.part).toBe(2);
    expect(text.slice(finding?.at?.from, finding?.at?.to).trim()).toBe(words);
  });

  test.each([
    'You owe 120.00 USD, $120 in all, or 120 dollars.',
    'Call 555 0142, Monday to Friday 9 to 17, or 555 010 0199.',
    'Come on 10.03.2026 or 2026-03-10, at 9.30 am, in room 3 on floor 2.',
    'Write by 3 May; you have 14 days, try 3 times, pay 10.00 % now.',
    '{{balance}} for {{items}}, see invoice INV-85.',
  ])('is its own, or something else is no amount: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('that was its own when it was typed, and is not any more, is told without a currency too', () => {
    const text = 'You owe us 120. 50 of it is old.';
    expect(found(text, own([12_000, 5000]))).toEqual([]);
    expect(found(text, own([7000], 'USD', [12_000, 5000]))).toEqual(['120', '50']);
  });

  test('is its own as we write it ourselves, and no other one is, in any language', () => {
    const money = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      currency: fc.constantFrom('USD', 'EUR', 'PEN', 'MXN', 'JPY', 'GTQ'),
      minor: fc.integer({ min: 1, max: 99_999_999 }),
      more: fc.integer({ min: 1, max: 99_999_999 }),
    });
    holds(
      fc.property(money, ({ language, currency, minor, more }) => {
        const text = `Open: ${formatMoney({ minor, currency }, language)}.`;
        expect(found(text, own([minor], currency), language)).toEqual([]);
        const other = own([minor + more * 100_000_000], currency);
        expect(found(text, other, language)).toHaveLength(1);
      }),
    );
  });
});
