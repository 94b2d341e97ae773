import type { LintRule } from '../../../reminders/lint/findings.ts';
import type { MandatoryItem } from '../../../reminders/lint/items.ts';
import type { Tone, Track } from '../../../reminders/policy.ts';
import type { ReplyLabel } from '../../../reminders/reply/labels.ts';
import type { MergeField, TemplateRefusal } from '../../../reminders/templates/template.ts';
import type { Explanation } from '../texts.ts';

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

export const en = {
  change: 'Change the words',
  title: 'The words of this letter',
  kind: (tone: string, debt: string, language: string) => `${tone}, ${debt}, in ${language}`,
  tones: {
    courteous: 'Courtesy',
    neutral: 'Second reminder',
    firm: 'Third reminder',
    last: 'Last notice',
  } satisfies Record<Tone, string>,
  debts: {
    'one-off': 'single bill',
    recurring: 'regular fee',
    gentle: 'with special care',
  } satisfies Record<Track, string>,
  loading: 'Fetching the words…',
  toLetter: 'Back to the letter',
  ours: 'Our words go out. What you change here goes to everybody who gets this kind of letter.',
  own: 'Your own words go out.',
  notInUse: 'Something in your words blocks: until it is mended, ours go out.',
  subject: 'Subject',
  paragraph: (at: number) => `Paragraph ${at}`,
  insert: 'Insert',
  ways: '“How to answer” and “How to opt out” say what fits the way that it goes: a mail, a text message, WhatsApp, a letter or a call.',
  fields: {
    greeting: 'Greeting',
    balance: 'Amount open',
    items: 'List of bills',
    clinic: 'Clinic',
    person: 'Who answers',
    phone: 'Telephone',
    answer_by: 'Answer by',
    how_to_answer: 'How to answer',
    opt_out: 'How to opt out',
  } satisfies Record<MergeField, string>,
  add: 'Add a paragraph',
  remove: (at: number) => `Remove paragraph ${at}`,
  save: 'Save these words',
  saved: 'Saved. Letters that were approved before are shown to you again.',
  checking: 'Reading them…',
  lawAlsoWants: 'The law of your place also wants',
  unchanged: 'Nothing is changed.',
  fine: 'Nothing was found. I do not notice everything: please read it once as the patient will.',
  blocked: (count: number) => `${things(count)} to mend before this can be saved`,
  advised: (count: number) => `${things(count)} worth another look`,
  back: 'Back to our words',
  isBack: 'Our words go out again.',
  takeBack: 'Bring my words back',
  unsaved: 'Your changes are not saved.',
  leave: 'Leave without saving',
  rules: {
    threat: { what: 'This threatens.', cure: 'Say what you offer, not what you could do.' },
    agency: {
      what: 'This names an agency.',
      cure: 'Leave it to the last notice, and name it there only if it is your true next step.',
    },
    shame: {
      what: 'This blames or shames.',
      cure: 'A bill says nothing about a person: leave it out.',
    },
    health: {
      what: 'This tells of somebody’s health.',
      cure: 'Say “your visit” and the day; others may read this letter.',
    },
    'false-claim': {
      what: 'This claims more than is true.',
      cure: 'Write only what you know and will do.',
    },
    pressure: { what: 'This presses.', cure: 'Name a day and a way to answer, without hurry.' },
    'not-a-template': {
      what: 'This cannot be filled in.',
      cure: 'Use the buttons to insert a field.',
    },
    'no-person': { what: 'Nobody is named who answers.', cure: 'Insert “Who answers”.' },
    'no-way': {
      what: 'No way to answer is named.',
      cure: 'Insert “How to answer”, or “Telephone”.',
    },
    'reply-on-paper': {
      what: 'Nobody can reply so to a letter on paper.',
      cure: 'Insert “How to answer” instead: it fits the way that it goes.',
    },
    'missing-item': { what: 'Something that must be said is missing:', cure: 'Add a sentence.' },
    'patients-name': {
      what: 'The subject names somebody.',
      cure: 'Anyone who sees the screen reads it: leave the name out.',
    },
    'subject-detail': {
      what: 'The subject holds a number.',
      cure: 'Say only who writes; sums stand in the letter.',
    },
    'typed-amount': {
      what: 'This amount is not, or no longer, one of this message.',
      cure: 'Insert “Amount open” or “List of bills”: they follow every payment.',
    },
    tracking: {
      what: 'This would tell who opened the letter.',
      cure: 'Use a plain address without pictures, tags or anything after “?”.',
    },
    'hard-to-read': {
      what: 'The whole is hard to read.',
      cure: 'Shorter sentences, shorter words.',
    },
    'long-sentence': { what: 'This sentence is long.', cure: 'Make two of it.' },
  } satisfies Record<LintRule, Explanation>,
  items: {
    'who-the-creditor-is': 'who asks for the money (“Clinic”)',
    amount: 'how much is open (“Amount open”)',
    'fee-breakdown': 'what it is for (“List of bills”)',
    'how-to-pay': 'how to pay',
    assistance: 'that there is help for whom paying is hard',
    'dispute-right': 'how to say that something is not right',
    'opt-out': 'how to get no more such messages (“How to opt out”)',
    'answer-by': 'until when you wait for an answer (“Answer by”)',
    'service-notice': 'what happens to the service, and when',
    'written-copy': 'that a written copy can be had',
    'not-a-court-procedure': 'that this is no court procedure',
    'no-extras': 'that no interest and no fees are added',
    'contact-channels': 'how you can be reached (“How to answer”)',
    'not-reported': 'that the debt has not been reported to a credit bureau',
    'other-languages': 'that another language may be asked for',
    'low-income-protection': 'in English and in Spanish, that a low income may protect',
  } satisfies Record<MandatoryItem, string>,
  templates: {
    'unknown-field': 'There is no such field.',
    'open-braces': 'Braces stand alone here.',
    'field-not-here': 'The subject may name the clinic only.',
    empty: 'Nothing stands here.',
    'too-long': 'This is too long to be kept.',
  } satisfies Record<TemplateRefusal, string>,
  sort: {
    open: 'Sort an answer',
    title: 'Sort an answer',
    why: 'Paste what somebody wrote. Our script in your spreadsheet reads it; nothing of it is kept.',
    pasted: 'Their answer',
    toList: 'Back to the reminders',
    looksLike: 'This looks like:',
    reading: 'Reading the answer…',
    noIdea: 'No rule fits. Please read it and choose.',
    because: (found: string) => `Because of: ${found}`,
    also: (labels: string) => `It may also say: ${labels}`,
    promised: (day: string) => `Day named: ${day}`,
    choose: 'What does it say?',
    labels: {
      stop: 'No more messages, please',
      'wrong-person': 'You write to the wrong person',
      dispute: 'Something is not right',
      hardship: 'Paying is hard just now',
      promise: 'I will pay',
      paid: 'I have paid',
      unknown: 'Something else, or a question',
    } satisfies Record<ReplyLabel, string>,
    confirm: 'That is what it says',
    inYourSheet: 'Now in your sheet',
    type: (text: string, column: string) =>
      `In the row of this person, type “${text}” in column ${column}.`,
    noColumn: (text: string) =>
      `Your sheet has no column for this yet. Add one with the header “Status”, choose it in the setup, and type “${text}” in the row of this person.`,
    effect: {
      stop: 'From then on no reminder goes to this person.',
      'wrong-person':
        'Take the address out as well, and find the right one before you write again.',
      dispute: 'All reminders rest until you have answered. Look into it first.',
      hardship: 'All reminders rest. Offer a plan or your financial help.',
      promise: 'Reminders rest. Take the word out again when the day has passed without a payment.',
      paid: 'Look for the payment first. When you have found it, type it in; this person gets no more reminders once nothing is open.',
      unknown: 'Nothing changes in the sheet. Please answer the person yourself.',
    } satisfies Record<ReplyLabel, string>,
    /** Words that the sheet's reader knows, in the language of the person at the screen. */
    flags: { dispute: 'Disputed', hold: 'On hold', hardship: 'Hardship', 'opt-out': 'Opted out' },
    yes: 'yes',
    quote: (text: string) => `“${text}”`,
    again: 'Choose again',
    another: 'Sort another answer',
  },
};

/** The shape that the other languages have. */
export type WordsTexts = typeof en;
