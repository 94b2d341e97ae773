import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/money.ts';
import { harmfulWords } from '../../shared/reminders/lint/words.ts';
import { measureLint, measureSort } from '../corpus/measure.ts';

describe.each(LANGUAGES)('the sentences that may be read, in %s', (language) => {
  const score = measureLint('seen', language);

  it('are caught where they harm', () => {
    expect(score.caught / score.bad).toBeGreaterThanOrEqual(0.95);
  });

  it('are left alone where they do not', () => {
    expect(score.falseAlarms / score.good).toBeLessThanOrEqual(0.04);
  });
});

it('the replies that may be read are sorted right, disputes before all', () => {
  const { macroF1, recall } = measureSort('seen', LANGUAGES);
  expect(macroF1).toBeGreaterThanOrEqual(0.95);
  expect(recall.dispute).toBeGreaterThanOrEqual(0.98);
  expect(recall.stop).toBeGreaterThanOrEqual(0.98);
});

/** Kind sentences with words that frighten elsewhere. */
const KIND = {
  en: [
    'Thank you for your patience while we looked into this.',
    'You can pay what you can afford each month.',
    'We will answer you within 24 hours.',
    'Tell us why you think the amount is wrong and we will check it.',
    'You may pay by Visa or in cash.',
    'We will not report this to a credit bureau.',
    'This is not a court notice, and nobody will take you to court.',
    'If you have a lawyer, give us their address and we will write to them instead.',
    'Paying in parts will not affect your visits.',
  ],
  es: [
    'Gracias por su paciencia mientras lo revisamos.',
    'Le contestaremos dentro de 24 horas.',
    'Puede pagar hoy o cuando le venga bien.',
    'Esto no es una notificación judicial.',
    'Sin embargo, puede pagar en cuotas.',
    'El tratamiento de sus datos se explica en nuestra página.',
    'Si tiene abogado, denos su dirección y le escribiremos a él.',
    'Nadie va a informar a su empleador.',
  ],
  fr: [
    'Merci de votre patience pendant nos vérifications.',
    'Nous vous répondrons sous 24 heures.',
    'Dites-nous pourquoi le montant vous semble inexact.',
    'Ceci n’est pas un acte d’huissier.',
    'Le traitement de vos données est expliqué sur notre site.',
    'Le prélèvement automatique peut être arrêté à tout moment.',
    'Adressez-nous l’attestation de votre employeur si vous en avez une.',
    'La date limite est repoussée au 30 juin.',
  ],
} as const;

it.each(LANGUAGES)('kind sentences with alarming words stay, in %s', (language) => {
  for (const text of KIND[language])
    expect(harmfulWords(text, 1, language, 'firm'), text).toEqual([]);
});

it('a condition denies no threat', () => {
  for (const [language, text] of [
    ['en', 'If you do not pay we will go to court.'],
    ['es', 'Si no paga iremos a juicio.'],
    ['fr', 'Si vous ne payez pas nous saisirons le tribunal.'],
  ] as const) {
    expect(harmfulWords(text, 1, language, 'last').map(({ rule }) => rule)).toContain('threat');
  }
});
