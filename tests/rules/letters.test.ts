import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/money.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { type DueMessage, remindersDue } from '../../shared/reminders/due.ts';
import {
  letterText,
  type ReminderLetter,
  type Wording,
  writeLetter,
} from '../../shared/reminders/letter.ts';
import { toneOfLevel } from '../../shared/reminders/policy.ts';
import { options, receivable } from './make.ts';
import { holds, must } from './runs.ts';

const CLINIC = {
  ...{ name: 'Riverside Clinic', contact: 'Elena Soto' },
  ...{ phone: '555 0100', replyTo: 'desk@example.org' },
};
const LEVELS = [1, 2, 3, 4] as const;
const GROUPS = LANGUAGES.flatMap((language) => LEVELS.map((level) => [language, level] as const));

type Language = (typeof LANGUAGES)[number];

function message(language: Language, level: number, ...own: Partial<Receivable>[]): DueMessage {
  const lines = own.map((one, at) =>
    receivable({ key: `${at}`, invoice: `F-${at}`, language, ...one }),
  );
  return { ...must(remindersDue(lines, options()).due[0]), level, tone: toneOfLevel(level) };
}

const wording = (level: number): Wording => ({
  ...{ tone: toneOfLevel(level), debt: 'one-off', answerBy: '2026-07-14', own: null, law: [] },
});

const letter = (language: Language, level: number, ...own: Partial<Receivable>[]): ReminderLetter =>
  writeLetter(message(language, level, ...own), CLINIC, wording(level));

const AMOUNT = { en: '1,234.50 USD', es: '1,234.50 USD', fr: '1\u202f234,50 USD' };
const TOTAL = { en: '1,334.50 USD', es: '1,334.50 USD', fr: '1\u202f334,50 USD' };
const DATE = { en: '1 May 2026', es: '1 de mayo de 2026', fr: '1er mai 2026' };
const GREETING = { en: 'Hello Ana Ruiz,', es: 'Hola, Ana Ruiz:', fr: 'Bonjour Ana Ruiz,' };

describe.each(GROUPS)('the letter in %s of level %i', (language, level) => {
  const one = letter(language, level, { amount: 123_450 }, { amount: 10_000, patient: 'Tom Ruiz' });
  const text = letterText(one);

  it('says in its subject who writes, and nothing about the patient', () => {
    expect(one.subject).toContain(CLINIC.name);
    expect(one.subject).not.toMatch(/Ana|Ruiz|Tom|F-0|\d|USD|@/);
  });

  it('greets, names each item with its day, the sum, the clinic and who answers', () => {
    expect(text.startsWith(GREETING[language])).toBe(true);
    for (const part of [AMOUNT[language], DATE[language], 'F-0', 'F-1'])
      expect(text).toContain(part);
    expect(text.split(TOTAL[language])).toHaveLength(3); // in the first sentence, and under the items
    for (const part of [CLINIC.name, CLINIC.contact, CLINIC.phone]) expect(text).toContain(part);
  });

  it('has no placeholder left, and no blank where a word should be', () => {
    expect(`${one.subject}${text}`).not.toMatch(/undefined|null|NaN|\$\{|\{\{| {2}| ,/);
  });

  it('threatens nobody and names no illness', () => {
    expect(text).not.toMatch(
      /court|legal|lawyer|credit (bureau|report)|collection|penalt|fine|diagnos|treatment for|tribunal|abogad|embargo|judicial|sanci|huissier|avocat|saisie|contentieux|p\u00e9nalit|poursuite/i,
    );
  });

  it('differs between two people in the parts that are marked, and in no other', () => {
    const other = letter(language, level, {
      guarantor: 'Luc Roy',
      amount: 777,
      dueDate: '2026-04-02',
    });
    expect(other.subject).toBe(one.subject);
    expect(other.body).toHaveLength(one.body.length);
    one.body.forEach(({ text: said, varies }, at) => {
      const there = must(other.body[at]);
      expect(there.varies).toBe(varies);
      expect(there.text === said, said).toBe(!varies);
    });
  });
});

describe('letters', () => {
  it('differ from level to level, in every language', () => {
    for (const language of LANGUAGES) {
      const subjects = LEVELS.map((level) => letter(language, level, {}).subject);
      const bodies = LEVELS.map((level) => letterText(letter(language, level, {})));
      expect(new Set(subjects).size).toBe(4);
      expect(new Set(bodies).size).toBe(4);
    }
  });

  it('beyond the last level keep the words of the last', () => {
    const { subject, body } = letter('en', 7, {});
    expect({ subject, body }).toEqual(letter('en', 4, {}));
  });

  it('without a name greet without one, and never with an account number', () => {
    const text = letterText(letter('en', 1, { guarantor: null, account: '1001' }));
    expect(text.startsWith('Hello,\n')).toBe(true);
    expect(text).not.toContain('1001');
  });

  it('of a household greet whom the address is of, in their language', () => {
    const juan = { guarantor: 'Juan Ruiz', email: null, language: 'en', settled: true } as const;
    const ana = { guarantor: 'Ana G\u00f3mez', email: 'ana@example.org', language: 'es' } as const;
    const text = (...own: Partial<Receivable>[]) => {
      const lines = own.map((one) => ({ account: '1001', ...one }));
      return letterText(writeLetter(message('en', 1, ...lines), CLINIC, wording(1)));
    };
    expect(text(juan, ana)).toMatch(/^Hola, Ana G\u00f3mez:/);
    const son = { guarantor: 'Leo Ruiz', email: null, dueDate: '2026-05-20' } as const;
    expect(text(juan, { ...ana, language: null }, son)).toMatch(/^Hello Ana G\u00f3mez,/);
  });

  it('without a telephone do not promise one', () => {
    const silent = { ...CLINIC, phone: '' };
    const text = letterText(writeLetter(message('en', 1, {}), silent, wording(1)));
    expect(text).toContain('Elena Soto will answer you.');
    expect(text).not.toContain('telephone');
  });

  it('name a credit as what it is', () => {
    const text = letterText(letter('en', 1, { amount: 5000 }, { amount: -1000 }));
    expect(text).toContain('\u221210.00 USD');
    expect(text).toContain('40.00 USD');
  });
});

describe('what stands in a cell', () => {
  const breaks = fc.constantFrom(
    '\n',
    '\r',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u2029',
    '\v',
    '\f',
    '\0',
  );
  const nasty = fc.array(fc.oneof(breaks, fc.constantFrom('Ana', 'Bcc: x@y.z', ' ')), {
    minLength: 1,
  });
  const asLines = (text: string) => text.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/);

  it('adds no line of its own to a letter, nor a control character', () => {
    const lines = asLines(letterText(letter('en', 1, {}))).length;
    holds(
      fc.property(nasty, nasty, (name, invoice) => {
        const guarantor = `A${name.join('')}`;
        const one = letter('en', 1, { guarantor, invoice: `F${invoice.join('')}` });
        expect(asLines(letterText(one))).toHaveLength(lines);
        expect(letterText(one).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it('adds no line to a subject, were it the clinic itself', () => {
    holds(
      fc.property(nasty, (name) => {
        const sender = { ...CLINIC, name: `R${name.join('')}`, contact: `E${name.join('')}` };
        const one = writeLetter(message('fr', 2, {}), sender, wording(2));
        expect(one.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(asLines(letterText(one))).toHaveLength(
          asLines(letterText(letter('fr', 2, {}))).length,
        );
      }),
    );
  });
});
