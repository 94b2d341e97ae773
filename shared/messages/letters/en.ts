import type { LetterTexts } from './texts.ts';

const PAID = 'If you have already paid, thank you, and please disregard this message.';
const REPLY = 'Simply reply to this message, and we will tell you how.';
const GOES_ON = 'The service that this fee pays for goes on as before.';

export const en: LetterTexts = {
  subjects: {
    courteous: 'A reminder from {{clinic}}',
    neutral: 'A second reminder from {{clinic}}',
    firm: 'A third reminder from {{clinic}}',
    last: 'Our last reminder from {{clinic}}',
  },
  greeting: (name) => `Hello ${name},`,
  greetingUnnamed: 'Hello,',
  openings: {
    'one-off': {
      courteous: `We are writing about an open balance of {{balance}} with {{clinic}}. ${PAID}`,
      neutral: `Perhaps our first message was overlooked: a balance of {{balance}} with {{clinic}} is still open. ${PAID}`,
      firm: 'We have written to you about a balance of {{balance}} with {{clinic}} and have not heard from you yet. We would like to find a way that works for you.',
      last: 'This is the last reminder that we send about the balance of {{balance}} with {{clinic}}. Please talk to us by {{answer_by}}: for almost everything there is a way that works for both of us.',
    },
    recurring: {
      courteous: `We are writing about your regular fee with {{clinic}}: {{balance}} is open. ${PAID}`,
      neutral: `Perhaps our first message was overlooked: of your regular fee with {{clinic}}, {{balance}} is still open. ${PAID}`,
      firm: 'We have written to you about your regular fee with {{clinic}} and have not heard from you yet: {{balance}} is open. We would like to find a way that works for you.',
      last: 'This is the last reminder that we send about your regular fee with {{clinic}}: {{balance}} is open. Please talk to us: for almost everything there is a way that works for both of us.',
    },
    gentle: {
      courteous: `This is a friendly note about an open balance of {{balance}} with {{clinic}}. Please take the time that you need. ${PAID}`,
      neutral: `A balance of {{balance}} with {{clinic}} is still open. If now is not a good moment, tell us, and we will find a better one. ${PAID}`,
      firm: 'We have written to you about a balance of {{balance}} with {{clinic}}. We would like to hear what would make it easier for you.',
      last: 'This is the last message that we send about the balance of {{balance}} with {{clinic}}. Please tell us by {{answer_by}} what would help you: more time, a smaller sum each month, or help with the bill.',
    },
  },
  service: {
    courteous: GOES_ON,
    neutral: GOES_ON,
    firm: 'We would like the service that this fee pays for to go on. Before anything changes, we will write to you once more and name the day.',
    last: 'If we have not heard from you by {{answer_by}}, the service that this fee pays for will pause on the day after. It goes on as soon as we have found a way together. You need not pay all by then: an answer is enough.',
  },
  item: (date, invoice, amount) =>
    `${[date, invoice && `invoice ${invoice}`].filter(Boolean).join(', ') || 'Open'}: ${amount}`,
  total: 'In total: {{balance}}',
  choices: 'You can pay all of it, or in instalments that suit you. {{how_to_answer}}',
  howToAnswer: {
    email: () => REPLY,
    sms: () => REPLY,
    chat: () => REPLY,
    letter: (mail) =>
      `Simply write to us ${mail ? `at ${mail} or by post` : 'by post'}, and we will tell you how.`,
    call: () => 'Simply tell us now or call us back, and we will tell you how.',
  },
  assistance:
    'If paying is hard just now, please tell us. We will look with you for a plan or for financial help.',
  dispute:
    'If something is not right, or is not yours to pay, tell us too. We will look into it and send no more reminders until you have our answer.',
  contact: '{{person}} will answer you. You can also telephone: {{phone}}.',
  optOut: {
    email: 'If you would rather not get such messages by e-mail, tell us and we will stop.',
    sms: 'If you would rather not get such text messages, tell us and we will stop.',
    chat: 'If you would rather not get such messages here, tell us and we will stop.',
    letter: 'If you would rather not get such letters, tell us and we will stop.',
    call: 'If you would rather not get such calls, tell us and we will stop.',
  },
  ofPlaces: {
    'no-extras': 'This message adds no interest and no fees.',
    'written-copy': 'You may ask us for a written copy of this and of your rights.',
    'not-a-court-procedure': 'This is not a court notice or a step to enforce a debt.',
    'not-reported':
      'This debt has not been reported to a credit bureau, and the law does not let us report it. You may dispute it, and you may ask us about your other rights.',
    'other-languages': 'If you would like this in another language, tell us.',
    // the law of New Mexico wants it in English and in Spanish
    'low-income-protection':
      'If your income is low, the law may protect you from paying this bill. Ask us, and we will look into it with you. Si sus ingresos son bajos, la ley puede protegerle de este cobro. Pregúntenos y lo vemos con usted.',
  },
};
