import { describe, expect, it } from 'vitest';
import type { Channel } from '../../shared/reminders/policy.ts';
import type { Cell } from '../../shared/sheet/fields.ts';
import { read } from './make.ts';

/** What a line says of how it wants to be handled, from one cell under this header. */
function says(header: string, cell: Cell) {
  const { receivables, problems } = read([
    ['Name', 'Balance', header],
    ['Ana Ruiz', 100, cell],
  ]);
  expect(problems).toEqual([]);
  const [line] = receivables;
  const { isRecurring, isSensitive, mailConsent, promiseDate, waysAgreed } = line ?? {};
  return { isRecurring, isSensitive, mailConsent, promiseDate, waysAgreed };
}

describe('the kind of a debt', () => {
  it.each(['Monthly fee', 'membership', 'Cuota mensual', 'Suscripción', 'Abonnement', 'Mensuel'])(
    '“%s” is a fee that comes back',
    (word) => {
      expect(says('Type', word).isRecurring).toBe(true);
    },
  );

  it.each(['', '-', 'One-off', 'Consultation', 'Cirugía', 'Plan', 7])(
    '“%s” says nothing to us',
    (word) => {
      expect(says('Debt type', word)).toMatchObject({ isRecurring: false, isSensitive: false });
    },
  );
});

describe('care', () => {
  it.each<[Cell, boolean]>([
    ['yes', true],
    [true, true],
    ['call her daughter first', true],
    ['no', false],
    [false, false],
    ['', false],
  ])('is asked for by “%s”: %s', (cell, expected) => {
    expect(says('Handle gently', cell).isSensitive).toBe(expected);
  });

  it('is asked for by a word in the column of the kind, too', () => {
    expect(says('Tipo', 'Delicado').isSensitive).toBe(true);
  });
});

describe('the consent to e-mail', () => {
  it.each<[Cell, boolean | null]>([
    ['Yes', true],
    [1, true],
    [{ date: '2026-01-31' }, true],
    ['No', false],
    [false, false],
    ['ask', false],
    ['', null],
    ['n/a', null],
  ])('“%j”: %s', (cell, expected) => {
    expect(says('Email consent', cell).mailConsent).toBe(expected);
  });

  it.each<[Cell, Channel[], boolean | null]>([
    ['Email', ['email'], true],
    ['correo', ['email'], true],
    ['Courriel', ['email'], true],
    ['WhatsApp', ['chat'], false],
    ['SMS, e-mail', ['sms', 'email'], true],
    ['Correo electrónico y WhatsApp', ['email', 'chat'], true],
    ['lettre et appel', ['letter', 'call'], false],
    ['Yes', [], true],
    ['', [], null],
    // whatever else it says is no consent to anything
    ['email: no', [], false],
    ['no email', [], false],
    ['WhatsApp, ask first', [], false],
  ])('“%s” names the ways %j', (cell, ways, mail) => {
    const { waysAgreed, mailConsent } = says('Email consent', cell);
    expect([waysAgreed, mailConsent]).toEqual([ways, mail]);
  });

  it('is left open where the sheet has no column for it', () => {
    expect(says('Notes', 'yes').mailConsent).toBeNull();
  });
});

describe('a promise to pay', () => {
  it.each(['Promised on', 'Promesa de pago', 'Promis le'])('stands under “%s”', (header) => {
    expect(says(header, { date: '2026-07-15' }).promiseDate).toBe('2026-07-15');
  });
});
