import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import { LANGUAGES } from '../../shared/money.ts';
import { REPLY_LABELS } from '../../shared/reminders/reply/labels.ts';
import { ownText } from '../../shared/reminders/reply/own-text.ts';
import { sortReply } from '../../shared/reminders/reply/sort.ts';
import { statusMeaning } from '../../shared/sheet/words.ts';
import { holds } from './runs.ts';

const TODAY = '2026-06-30'; // a Tuesday
const sort = (text: string) => sortReply(text, TODAY);

describe('an answer', () => {
  test.each([
    ['I paid on Friday', 'paid', 'en'],
    ['mi esposo pagó en la clínica', 'paid', 'es'],
    ['J’ai réglé par virement hier', 'paid', 'fr'],
    ['I will call tomorrow with my card', 'promise', 'en'],
    ['la próxima semana paso a pagar', 'promise', 'es'],
    ['Je paierai vendredi', 'promise', 'fr'],
    ['My insurance says I owe nothing', 'dispute', 'en'],
    ['ya les dije que esa factura no es mía', 'dispute', 'es'],
    ['vous m’avez facturé deux fois', 'dispute', 'fr'],
    ['could I pay 20 a month?', 'hardship', 'en'],
    ['¿puedo pagar en tres partes?', 'hardship', 'es'],
    ['Je suis au chômage, je ne peux pas payer', 'hardship', 'fr'],
    ['My mother passed away last month.', 'wrong-person', 'en'],
    ['no soy esa persona', 'wrong-person', 'es'],
    ['mauvais numéro', 'wrong-person', 'fr'],
    ['STOP', 'stop', 'en'],
    ['borren mi número', 'stop', 'es'],
    ['ne me contactez plus', 'stop', 'fr'],
    ['The visit was on my cousin’s account, move it over to hers', 'dispute', 'en'],
    ['son 80 no 180, revisen', 'dispute', 'es'],
    ['on avait convenu 3 x 20', 'dispute', 'fr'],
    ['I reported you to the attorney general’s office', 'dispute', 'en'],
    ['I withdraw my consent to text messages', 'stop', 'en'],
    ['How can I pay?', 'unknown', 'en'],
    ['¿A qué hora abren?', 'unknown', 'es'],
    ['Pouvez-vous me rappeler lundi ?', 'unknown', 'fr'],
    ['', 'unknown', 'en'],
  ])('«%s» says %s', (text, label, language) => {
    expect(sort(text)).toMatchObject({ label, ...(label !== 'stop' && { language }) });
  });

  it('says what protects the patient most, and what else it may say', () => {
    const both = sort('Paying tomorrow. Now quit sending me these');
    expect(both).toMatchObject({ label: 'stop', second: ['promise'], date: '2026-07-01' });
    expect(sort('I will pay $60 on Friday but not the extra $95').label).toBe('dispute');
  });

  it('is not said by what it denies', () => {
    expect(sort('I am not disputing anything, I will pay on Friday').label).toBe('promise');
    expect(sort('No he pagado todavía').label).not.toBe('paid');
    expect(sort('Je n’ai pas encore payé').label).not.toBe('paid');
  });

  it('tells a payday from hardship, and a proof from a payment', () => {
    expect(sort('When my pension comes I will pay').label).toBe('promise');
    expect(sort('My pension is all I have, I cannot pay').label).toBe('hardship');
    expect(sort('ya pagué ayer, mando la foto del comprobante').label).toBe('paid');
    expect(sort('Did I pay by PayPal?').label).toBe('unknown');
  });

  it('that agrees disputes nothing, unless it goes on with a but', () => {
    expect(sort('The insurer’s letter came, it agrees with yours. I will pay').label).toBe(
      'promise',
    );
    expect(sort('You are quite right, but I was charged twice').label).toBe('dispute');
  });

  it('that takes a plan asks for nothing', () => {
    expect(sort('Count on me for $40 a month starting in May').label).toBe('promise');
  });

  it('shows the words that decided, as they were written', () => {
    expect(sort('Hello,\nI  DISPUTE this bill.').why).toEqual(['DISPUTE']);
  });

  it('of a machine says nothing', () => {
    expect(sort('I am out of the office until 3 July and will pay attention then').label).toBe(
      'unknown',
    );
  });

  it('gets one label of the list, whatever it holds', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { label, second } = sort(text);
        expect(REPLY_LABELS).toContain(label);
        expect(second).not.toContain(label);
      }),
    );
  });
});

describe('a day in a promise', () => {
  test.each([
    ['I will pay on July 3', '2026-07-03'],
    ['te pago el 5 de julio', '2026-07-05'],
    ['je vous paie le 2 mai', '2027-05-02'],
    ['I will pay tomorrow', '2026-07-01'],
    ['lo pago el martes', '2026-07-07'],
    ['je paie ce soir', TODAY],
    ['cobro el día 31 y entonces pago', '2026-07-31'],
    ['I will pay on 3/4', undefined],
    ['I will pay soon', undefined],
    ['I will pay on February 31', undefined],
  ])('«%s»', (text, date) => {
    expect(sort(text)).toMatchObject({ label: 'promise' });
    expect(sort(text).date).toBe(date);
  });
});

describe('what is quoted', () => {
  const OURS = 'If something is wrong, tell us. If you have already paid, thank you.';

  test.each([
    `ok thanks\n\n> ${OURS}`,
    `ok thanks\n\nOn Mon, 1 Jun 2026 at 10:00, Clinic <desk@example.org>\nwrote:\n> ${OURS}`,
    `ok thanks\n\nOn Mon, 1 Jun 2026 Clinic wrote:\n\n${OURS}`,
    `ok thanks\n\nOn Mon, 1 Jun 2026 Clinic wrote: ${OURS}`,
    `ok thanks\n-----Original Message-----\nFrom: Clinic\n${OURS}`,
    `ok thanks\nEl lun, 1 jun 2026, Clínica escribió:\n${OURS}`,
    `ok thanks\r\n\r\nLe lun. 1 juin 2026, Cabinet a écrit :\r\n${OURS}`,
    `On Mon, 1 Jun 2026 Clinic wrote:\n> ${OURS}\n\nok thanks\nSent from my iPhone`,
  ])('is not the patient’s word (%#)', (text) => {
    expect(ownText(text)).toBe('ok thanks');
    expect(sort(text).label).toBe('unknown');
  });
});

it.each(LANGUAGES)(
  'the words that a person types for a flag are known to the sheet, in %s',
  (to) => {
    const { flags, yes } = sidebarMessages(to).words.sort;
    for (const [flag, word] of Object.entries(flags)) expect(statusMeaning(word)).toBe(flag);
    expect(yes).toMatch(/^(yes|sí|oui)$/);
  },
);
