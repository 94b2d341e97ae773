import type { PolicyExample } from './index.ts';

export const en: PolicyExample = {
  title: 'How our patients are treated',
  text: `This policy holds for everybody who speaks or writes to our patients about a bill: for our own staff, and for every agency that works for us.

Dignity

We speak to every patient as we would want our own family to be spoken to. A bill that is not paid says nothing about a person. Whoever speaks for us gives their name, says for whom they call, and listens before they ask for anything.

Hours and frequency

- Calls on working days between 9 in the morning and 6 in the evening, where the patient lives.
- At most one conversation a week, unless the patient asks for more.
- Never at work, and never on a public holiday.

Ways of contact

We use the ways that the patient has agreed to, a letter first. Whoever asks not to be called, or not to be written to in some way, is not, from that day on. Nothing about a bill is said to anybody else, left on an answering machine, or written on an envelope.

No threats

Nobody threatens, presses, or frightens: not with a court, not with an employer, not with a credit file, not with care that would be refused. We do not say what will not happen, and we do not charge a patient any interest or cost that we have not agreed on in writing.

Disputes stop the work

Whoever says that a bill is wrong, paid, or not theirs is right until we have looked. The work on the account stops the same day, and goes on only once we have answered the patient in writing.

Privacy

We pass on the least that the work needs: who owes what to whom, and how they can be reached. Never a diagnosis, a treatment, or the name of a department. What is no longer needed is given back or destroyed.

People in a difficult time

Illness, a death in the family, a disability, a language that is not ours, the loss of work: whoever hears of such a thing stops asking for money, notes it without detail, and tells us. We decide together with the patient how to go on.

Hardship and help

Every conversation about money offers help before it asks for payment:

- a plan that fits what is left at the end of the month,
- our own financial assistance, and how to apply for it,
- the help of public programmes and insurers, where we know of any.

Complaints

Whoever complains is thanked, and gets an answer by a named person within ten days. An agency passes every complaint on to us within one working day, also where it thinks that it was in the right.

Payments

Money goes only to the accounts that we have agreed on. Nobody takes cash, and nobody takes payment details by mail. Every payment is confirmed to the patient in writing.

Records

Every contact is noted on the same day: when, by whom, in which way, and what was agreed. The notes are kind, factual, and such that the patient could read them.`,
};
