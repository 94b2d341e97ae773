import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/money.ts';
import { harmfulWords } from '../../shared/reminders/lint/words.ts';
import { measureLint, measureSort } from '../corpus/measure.ts';

/** What may be read was learnt from, the three hands last and not to the full. */
const FLOORS = { seen: 0.98, read: 0.98, hands: 0.95 } as const;
const READ = ['seen', 'read', 'hands'] as const;

describe.each(LANGUAGES.flatMap((language) => READ.map((half) => ({ language, half }))))(
  'the $half sentences in $language',
  ({ language, half }) => {
    const score = measureLint(half, language);

    it('are caught where they harm', () => {
      expect(score.caught / score.bad).toBeGreaterThanOrEqual(FLOORS[half]);
    });

    it('are left alone where they do not', () => {
      expect(score.falseAlarms / score.good).toBeLessThanOrEqual(0.02);
    });
  },
);

it.each(READ)('the %s replies are sorted right, disputes before all', (half) => {
  const { macroF1, recall } = measureSort(half, LANGUAGES);
  expect(macroF1).toBeGreaterThanOrEqual(half === 'hands' ? 0.95 : 0.98);
  expect(recall.dispute).toBeGreaterThanOrEqual(half === 'hands' ? 0.98 : 1);
  expect(recall.stop).toBe(1);
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
    'If that comes as a surprise, please ask us.',
    'The surgery is open from 8 to 6.',
    'If you lost your job, please say so.',
    'You are right about the second charge: it has been removed.',
    'We keep your appointment on Tuesday either way.',
    'Mr. Walker at the desk can take your payment in cash.',
    'What kind of plan would help you?',
    'For urgent medical questions, please call the nurse line.',
    'Have your mother sign the form if she would like to call us.',
    'Call us before you borrow money for this.',
    'Your account was flagged by mistake, and we have corrected it.',
    'You can bring a lawyer, a friend or nobody.',
    'There is no time limit on asking.',
    'We keep a list of free legal clinics at the desk.',
    'Ms. Power will call you back today.',
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
    'Elija la fecha que le vaya mejor.',
    'Cerramos por vacaciones del 1 al 15 de agosto.',
    'La cuota puede ajustarse a su sueldo o a su pensión.',
    'Mientras revisamos su reclamo, no le enviaremos más recordatorios.',
    'La operación puede tardar un par de días.',
    'Lamentablemente, hubo un fallo en nuestro sistema.',
    'Quedan a su cargo 15 €, después de lo que pagó el seguro.',
    '¿Qué tipo de plan le ayudaría?',
    'Su madre puede llamarnos en su nombre si usted lo autoriza.',
    'No deje de pagar el alquiler ni la comida por nosotros.',
    'Su cuenta se marcó por error y ya está corregida.',
    'Todavía no hemos recibido la respuesta de su seguro.',
    'Enviamos su historia a la otra clínica, haya pagado o no.',
    'El aviso de la segunda página lo exige la ley del consumidor.',
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
    'Nous avons à cœur de trouver une solution avec vous.',
    'Au sein du cabinet, c’est Claire qui suit les comptes.',
    'Le suivi de votre dossier est assuré par Claire Meunier.',
    'Si un autre jour vous va mieux, nous le changerons.',
    'Le montant peut être adapté à votre salaire ou à votre retraite.',
    'Si vous êtes surpris par ce montant, appelez-nous.',
    'Le cachet de la poste fait foi.',
    'Quel type de plan vous aiderait ?',
    'Votre mère peut nous appeler pour vous si vous l’autorisez.',
    'Ne sautez ni loyer ni repas pour nous payer.',
    'La saisie du numéro de dossier se fait en première page.',
    'Vous pouvez venir avec un proche, un avocat ou seul.',
    'La loi vous donne le droit de demander une facture détaillée.',
    'La banque a refusé le virement à cause d’un chiffre.',
  ],
} as const;

it.each(LANGUAGES)('kind sentences with alarming words stay, in %s', (language) => {
  for (const text of KIND[language])
    expect(harmfulWords(text, 1, language, 'firm'), text).toEqual([]);
});

/** The same fault in words that no list holds whole: who does what to whom, and under what condition. */
const HARMFUL = {
  en: [
    ['Please pay so that we do not need to involve the police.', 'threat'],
    ['It would be a pity if your manager had to hear about this.', 'threat'],
    ['Every other patient managed to pay on time; why can’t you?', 'shame'],
    ['You knew the price and came anyway.', 'shame'],
    ['A statutory late fee of 25% is added automatically by the state.', 'false-claim'],
    ['Your silence will be taken as a refusal.', 'false-claim'],
    ['The doctor will only see you after the $90 is in.', 'pressure'],
    ['If you skip groceries for one week the problem is solved.', 'pressure'],
    ['OPEN THIS LETTER AT ONCE', 'pressure'],
  ],
  es: [
    ['Evite que la policía tenga que ir a buscarle.', 'threat'],
    ['Procuraremos que ninguna clínica le vuelva a dar hora.', 'threat'],
    ['Todos sus vecinos están al día, menos usted.', 'shame'],
    ['No esperábamos esto de un profesor.', 'shame'],
    ['El Estado aplica de oficio un recargo a toda cuenta atrasada.', 'false-claim'],
    ['Como esposa, usted responde por lo que debía su marido.', 'false-claim'],
    ['Si el dinero no está el lunes, su hora del martes queda anulada.', 'pressure'],
    ['Cancele sus suscripciones y páguenos primero.', 'pressure'],
    ['¡¡¡PAGUE YA!!!', 'pressure'],
  ],
  fr: [
    ['Payez, pour éviter que la police ne s’en mêle.', 'threat'],
    ['Votre propriétaire sera averti si rien ne bouge.', 'threat'],
    ['Vos voisins, eux, s’acquittent de leurs honoraires.', 'shame'],
    ['Vous connaissiez le prix et vous êtes venu quand même.', 'shame'],
    ['L’État applique d’office une majoration sur tout retard.', 'false-claim'],
    ['En tant qu’épouse, vous répondez de ce que devait votre mari.', 'false-claim'],
    ['Votre rendez-vous sera annulé si l’argent n’est pas là lundi.', 'pressure'],
    ['Résiliez vos abonnements et payez-nous d’abord.', 'pressure'],
    ['RÉPONSE EXIGÉE DÈS AUJOURD’HUI MÊME', 'pressure'],
  ],
} as const;

it.each(LANGUAGES)('a fault is found in whatever words it comes, in %s', (language) => {
  for (const [text, fault] of HARMFUL[language]) {
    const rules = harmfulWords(text, 1, language, 'firm').map(({ rule }) => rule);
    expect(rules, text).toContain(fault);
  }
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
