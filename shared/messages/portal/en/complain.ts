import type { ConductKind } from '../../../vetting/conduct.ts';

/** The page that a patient opens by a link, to complain about an agency: no login, plain words. */
export const complain = {
  tab: 'Tell us what happened',
  title: (agency: string) => `How did ${agency} treat you?`,
  subtitle: (practice: string, agency: string) =>
    `${practice} has asked ${agency} to collect for it. If they did something wrong, tell ${practice} here. You need no account.`,
  kind: 'What happened?',
  kinds: {
    harassment: 'They contacted me too often, or were rude or threatening',
    'false-threat': 'They threatened something that is not true, like the police or a court',
    'wrong-person': 'I am not the person they are looking for',
    'contact-at-work': 'They contacted me at work',
    disclosure: 'They told somebody else about it',
    'wrong-amount': 'The amount is wrong, or it is paid already',
    other: 'Something else',
  } satisfies Record<ConductKind, string>,
  text: 'Tell it in your own words',
  textHelp:
    'When it was, who it was, what they said. If they should no longer contact you at work or on a certain number, write that here, too.',
  contact: 'How can we reach you?',
  contactHelp: (practice: string, agency: string) =>
    `A telephone number or an address. Only ${practice} sees it, never ${agency}.`,
  submit: (practice: string) => `Send it to ${practice}`,
  promise: (agency: string) =>
    `It costs nothing, and ${agency} may not treat you worse for it. Please write nothing about your health.`,
  sent: {
    title: 'Thank you for telling us',
    number: (number: string) => `Your complaint has the number ${number}. Please note it.`,
    next: 'What happens now',
    read: (practice: string, agency: string) =>
      `${practice} reads it, and can ask ${agency} for its side.`,
    clock: (agency: string, days: number) =>
      days === 1
        ? `Once it is asked, ${agency} has one working day to answer.`
        : `Once it is asked, ${agency} has ${days} working days to answer.`,
    decide: (practice: string) =>
      `${practice} decides, with or without an answer. If you said how to reach you, you can be told the outcome.`,
    more: 'Tell us something else',
  },
  left: (count: number) =>
    count === 1
      ? 'You can send one more complaint by this link.'
      : `You can send ${count} more complaints by this link.`,
  usedUp: (practice: string) =>
    `This link takes no more complaints. Everything you sent has arrived. To tell more, call ${practice}.`,
  over: {
    title: 'This link no longer works',
    text: 'It is over, or was not copied whole. Please ask your clinic for a new one. You can also complain by telephone or by letter: nothing is lost.',
  },
};
