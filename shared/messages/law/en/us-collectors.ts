import type { RuleWords } from '../rule-words.ts';

export const usCollectors = {
  'US-FDCPA-SCOPE': {
    may: 'The federal rules on debt collectors bind agencies, not a practice that collects its own bills in its own name. A name that suggests somebody else makes the practice a collector too.',
  },
  'US-FDCPA-FORMS': {
    may: 'Do not use or supply letters or forms that make a patient believe that somebody other than the practice is collecting.',
  },
  'US-REGF-HOURS': {
    may: 'An agency may call or send messages only from 8:00 to 21:00 where the patient is, in every time zone where the patient may be. Times that the patient named go first.',
  },
  'US-REGF-KNOWN-INCONVENIENT': {
    may: 'An agency may not use a time or place that the patient has called inconvenient, even within the permitted hours, until the patient says otherwise.',
  },
  'US-REGF-WORKPLACE': {
    may: 'An agency may not call or visit a patient at work if it knows, or should know, that the employer forbids it.',
  },
  'US-REGF-WORK-EMAIL': {
    may: 'An agency may write to an e-mail address from the employer only if the patient used it with the agency about this debt and has not opted out, or agreed to that very address.',
  },
  'US-REGF-SOCIAL': {
    may: 'An agency may not contact a patient on social media where the public or the patient’s contacts can see it.',
  },
  'US-REGF-ATTORNEY': {
    may: 'If the patient has a lawyer for this debt, an agency may contact only the lawyer.',
  },
  'US-REGF-7IN7': {
    may: 'More than 7 calls by an agency to a person about the same debt within 7 days in a row are presumed to be harassment. Unanswered calls count, to whichever of the person’s numbers.',
    doubt:
      'Some summaries call this a ban; the text only presumes harassment, for calls alone, and the agency may show the contrary.',
  },
  'US-REGF-7AFTER': {
    may: 'After a phone conversation about a debt, an agency may not call that person about it for 7 days; the day of the conversation is day 1. It does not matter who called.',
  },
  'US-REGF-HARASS': {
    may: 'An agency may not contact people in a way that harasses them, whatever the channel. For messages the law names no number that is always safe.',
  },
  'US-REGF-MEDIUM': {
    may: 'If a patient asks an agency not to use a channel, the agency must stop using it. It may confirm this once by the same channel.',
  },
  'US-REGF-EOPTOUT': {
    may: 'Each e-mail or text of an agency must clearly show a simple way to opt out for that address or number, without a fee or further data.',
  },
  'US-REGF-EMAIL-PROC': {
    may: 'An agency is protected for e-mail if the patient used the address with a collector or agreed to it, or if the practice wrote before the hand-off and at least 35 days to opt out have passed.',
  },
  'US-REGF-TEXT-PROC': {
    may: 'An agency is protected for texts if the patient texted it from that number or agreed, and within 60 days wrote again or the number was checked not to have changed hands.',
  },
  'US-REGF-CEASE': {
    may: 'Once it receives a written request to stop or a written refusal to pay, an agency must stop. It may only say that it stops, or which single step it may take or will take.',
  },
  'US-REGF-THIRDPARTY': {
    may: 'An agency may discuss the debt only with the patient or who stands in the patient’s place (spouse, guardian), the creditor, lawyers and credit bureaus. It may ask others once where the patient is.',
  },
  'US-REGF-LIMITED-MSG': {
    may: 'A voicemail that gives only a business name not hinting at collection, a person, a phone number and a request to reply does not count as a message about the debt.',
  },
  'US-REGF-MINIMIRANDA': {
    may: 'An agency’s first message must say that it is collecting a debt and will use the answers for that. Later ones must say that they come from a debt collector.',
  },
  'US-REGF-FALSE': {
    may: 'An agency may not mislead: no wrong amount, no hidden dispute, no false lawyer or court paper, no threat of arrest or of a step that is unlawful or not intended.',
  },
  'US-REGF-FEES': {
    may: 'An agency may add interest or a fee, even for paying online, only if the patient’s agreement says so expressly or the law permits it.',
  },
  'US-REGF-VALIDATION': {
    may: 'With its first message, or within 5 days of it, an agency must tell who is owed, how the amount is made up, and how and until when to dispute it. Model form B-1 is safe.',
  },
  'US-REGF-VALIDATION-PERIOD': {
    may: 'After an agency’s validation notice the patient has 30 calendar days from receipt to dispute. Receipt may be assumed 5 days after sending, not counting Saturdays, Sundays and federal holidays.',
  },
  'US-REGF-DISPUTE-HALT': {
    may: 'If the patient disputes in writing within the time to dispute, or asks who the first creditor was, an agency must stop for the disputed part until it has sent the proof or the answer.',
  },
  'US-REGF-NO-OVERSHADOW': {
    may: 'While the patient may still dispute, an agency’s messages may not contradict that right or push it into the background.',
  },
  'US-REGF-DELIVERY': {
    may: 'An agency must send its notices so that the patient really gets and can keep them. A validation notice sent electronically later than the first message needs E-SIGN consent.',
  },
  'US-REGF-TIMEBARRED': {
    may: 'An agency may not sue, or threaten to sue, on a debt whose time limit has passed. It may still file a claim in a bankruptcy.',
  },
  'US-REGF-CREDIT-REPORT': {
    may: 'Before reporting to a credit bureau, an agency must speak with the patient, or write and wait in case the message comes back undelivered. Waiting 14 days is safe.',
  },
  'US-REGF-NO-SALE': {
    may: 'An agency may not sell or pass on for collection a debt that is paid, settled or discharged in bankruptcy.',
  },
  'US-REGF-RETENTION': {
    may: 'An agency keeps its records until 3 years after its last work on the debt, and each call recording for 3 years after the call.',
  },
  'US-REGF-DECEASED': {
    may: 'If the patient has died, an agency may contact only the surviving spouse or whoever settles the estate (executor, administrator, personal representative).',
  },
} satisfies Record<string, RuleWords>;
