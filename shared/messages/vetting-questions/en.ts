import type { QuestionCode, QuestionSection } from '../../vetting/questions.ts';

/** The words of the questionnaire: the practice asks ("we", "us"), the agency ("you") answers. */
export interface QuestionWords {
  readonly sections: Readonly<Record<QuestionSection, string>>;
  readonly questions: Readonly<
    Record<QuestionCode, { readonly ask: string; readonly hint: string }>
  >;
}

export const en: QuestionWords = {
  sections: {
    law: 'Law and licences',
    money: 'Insurance and money',
    data: 'Data and security',
    people: 'People and training',
    conduct: 'Conduct with patients',
    methods: 'Methods and channels',
    service: 'Reporting and service',
    fees: 'Fees and remittance',
    record: 'References and track record',
    exit: 'Continuity and exit',
  },
  questions: {
    licence: {
      ask: 'Do you hold every licence or registration you need wherever our patients live?',
      hint: 'By place: number and last valid day. Where a place asks for none, say so.',
    },
    declaration: {
      ask: 'Have you declared your activity to the public prosecutor?',
      hint: 'The court, the date, and any change since (article R124-2).',
    },
    exclusions: {
      ask: 'Is anybody in your firm on an official exclusion or debarment list?',
      hint: 'Owners, managers and all who would see our cases. In the US: LEIE and SAM.gov.',
    },
    mandate: {
      ask: 'Will you collect for us only under a written mandate?',
      hint: 'It says what is owed and why, your insurance, your fee, and how you pay us (R124-3).',
    },
    'open-orders': {
      ask: 'Is any order or sanction of a court or regulator against you still open?',
      hint: 'About collecting, privacy or fraud, in any place. Closed ones come further down.',
    },
    bond: {
      ask: 'Is a surety bond in force in each place that asks for one?',
      hint: 'By place: amount, surety company, last valid day.',
    },
    'first-letter': {
      ask: 'Does your first letter tell the patient all that article R124-4 asks for?',
      hint: 'Please attach a sample. A receipt for each payment is part of it.',
    },
    'legal-history': {
      ask: 'Which lawsuits or inquiries about collecting have you had in the last five years?',
      hint: 'What each was about and how it ended. None is an answer too.',
    },
    insurance: {
      ask: 'Is your professional liability insurance in force, and will it stay so?',
      hint: 'For as long as you hold our cases. In the US: errors and omissions.',
    },
    'client-account': {
      ask: 'Does what patients pay go to an account that holds creditors’ money only?',
      hint: 'Never mixed with your own money, not even for a day.',
    },
    'insurance-limits': {
      ask: 'How much does each insurance pay at most, and what does it not cover?',
      hint: 'Per claim and per year, and what you bear yourself.',
    },
    'account-control': {
      ask: 'Do two people approve each transfer from that account?',
      hint: 'And is it reconciled with the bank at least every month?',
    },
    'data-terms': {
      ask: 'Will you sign our data protection terms before you receive a single record?',
      hint: 'In the US a business associate agreement, in Europe mostly a data processing agreement.',
    },
    'cyber-insurance': {
      ask: 'Is insurance against data breaches and cyber attacks in force?',
      hint: 'Insurer, limit, last valid day.',
    },
    'security-audits': {
      ask: 'Which independent security audits have you passed?',
      hint: 'For example SOC 2, PCI DSS or HITRUST: what they cover, and until when.',
    },
    'breach-notice': {
      ask: 'Within how many hours would you tell us of a breach that touches our patients?',
      hint: 'Hours from the moment anybody in your firm knows of it.',
    },
    access: {
      ask: 'Who can open our patients’ records, and how do you know who did?',
      hint: 'Roles, sign-in, encryption, and who reads the access log.',
    },
    training: {
      ask: 'What training do collectors get before the first call and every year after?',
      hint: 'Topics, hours, how it is tested, and what happens to those who fail.',
    },
    background: {
      ask: 'Do you check people’s background before they work on our cases?',
      hint: 'What you check, and how often you check again.',
    },
    pay: {
      ask: 'How are collectors paid?',
      hint: 'Which part depends on what they collect, and what a justified complaint does to it.',
    },
    subcontractors: {
      ask: 'Who outside your firm would see our data or speak with our patients?',
      hint: 'Each subcontractor: what for, and in which country. None is an answer too.',
    },
    'health-collectors': {
      ask: 'How many of your collectors work on health care cases only?',
      hint: 'A number of people, who know health insurance and medical secrecy.',
    },
    'complaint-log': {
      ask: 'Do you log every complaint, whoever makes it, and will you show us the log?',
      hint: 'With cause, answer and what you changed; without the names of other clients.',
    },
    'dispute-stop': {
      ask: 'Do you stop all work on a case as soon as the patient disputes it?',
      hint: 'No calls, letters or reports until we have answered.',
    },
    'calls-heard': {
      ask: 'How many calls does a supervisor listen to, and what happens then?',
      hint: 'Per collector and month. Say whether calls are recorded and how long you keep them.',
    },
    hardship: {
      ask: 'What do your people do when a patient says that they cannot pay?',
      hint: 'Financial help first, then a plan that the person can keep.',
    },
    vulnerable: {
      ask: 'How do you treat somebody who is gravely ill, in mourning or under guardianship?',
      hint: 'What collectors notice, what they may decide, and when they ask us.',
    },
    'no-escalation': {
      ask: 'Will you neither sue nor report to a credit bureau without our written yes?',
      hint: 'A yes for the one case, each time. Threatening it counts too.',
    },
    channels: {
      ask: 'How do you contact a patient: by which channels, in which order, how often?',
      hint: 'Letters, calls, e-mails, text messages: the most in a week, and the hours of the day.',
    },
    'right-person': {
      ask: 'How do you make sure that you have the right person?',
      hint: 'Before you say a word about a debt, and after an address search.',
    },
    consent: {
      ask: 'How do you record consent to messages and automatic calls, and its end?',
      hint: 'How a patient says stop, and how soon it holds on every channel.',
    },
    'texts-approved': {
      ask: 'May we read and approve your letters, messages and call scripts first?',
      hint: 'And every later change of them.',
    },
    languages: {
      ask: 'In which languages can patients speak and write with you?',
      hint: 'At no cost to them: your own people, or interpreters.',
    },
    'named-contact': {
      ask: 'Will a person we know by name answer us within one business day?',
      hint: 'Please give name, phone and e-mail, and those of the deputy.',
    },
    recall: {
      ask: 'When we recall a case, do you stop the same day and at no charge?',
      hint: 'Whatever the reason. You confirm it and report what came in until then.',
    },
    'dispute-days': {
      ask: 'Within how many days do you pass a patient’s question or dispute on to us?',
      hint: 'Business days.',
    },
    reports: {
      ask: 'Which reports will we get, and how often?',
      hint: 'Please attach one with invented names.',
    },
    updates: {
      ask: 'How do cases and updates go back and forth between us?',
      hint: 'Portal, file or interface, and how soon we see what happened.',
    },
    audits: {
      ask: 'May we visit you, or have you audited, once a year?',
      hint: 'Security, law, training, business, reports, daily work: on site, or by video.',
    },
    fee: {
      ask: 'What fee do you ask?',
      hint: 'In percent of what comes in, by age and size of balance. Name every other charge.',
    },
    'no-additions': {
      ask: 'Does what a patient owes stay as it is, with nothing added by you?',
      hint: 'No interest, no fee, no costs, unless law and mandate both allow it.',
    },
    'remittance-days': {
      ask: 'How many days after the end of a month do you pay us what came in?',
      hint: 'Calendar days.',
    },
    'fee-elsewhere': {
      ask: 'Do you ask a fee on what is paid to us directly or after a recall?',
      hint: 'How much, and for how many days.',
    },
    refunds: {
      ask: 'What do you do when a patient pays too much?',
      hint: 'And with money that nobody claims.',
    },
    references: {
      ask: 'Which three practices of our size may we call?',
      hint: 'Clients for a year or more; one that has left you tells us the most.',
    },
    results: {
      ask: 'What part of what practices like ours placed came back?',
      hint: 'After 6 and after 12 months, of all that was placed, before and after your fee.',
    },
    'complaint-rate': {
      ask: 'How many complaints did you have last year for each 1,000 cases placed?',
      hint: 'All of them, justified or not, rounded up.',
    },
    'health-years': {
      ask: 'For how many years have you collected for health care?',
      hint: 'Under this firm, in whole years.',
    },
    certification: {
      ask: 'Which professional body or code of conduct binds you, and who checks it?',
      hint: 'For example ACA and its PPMS; in France ANCR or FIGEC.',
    },
    'data-back': {
      ask: 'When we part, do you return all cases, destroy our data and certify it?',
      hint: 'Copies and backups too. What the law makes you keep, you name.',
    },
    continuity: {
      ask: 'What happens to our cases and patients’ payments if your office or systems fail?',
      hint: 'The plan, its last test, and when you would be back at work.',
    },
    'handover-days': {
      ask: 'Within how many days after the end would everything be handed over?',
      hint: 'Calendar days: cases, money, history and last report.',
    },
    finances: {
      ask: 'How can we see that your firm stands on solid ground?',
      hint: 'For example accounts of the last two years, or a letter from your bank.',
    },
  },
};
