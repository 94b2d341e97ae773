/** A pack of law as a person reads it. */
export const reading = {
  parts: {
    when: 'When',
    how_often: 'How often',
    which_way: 'By which way, and with whose consent',
    says: 'What a message must say, and must not',
    stops: 'What stops everything',
    before: 'Before a hand-off, a suit, a fee',
    else: 'What else to know',
  },
  /** Where a part has no rule. */
  none: {
    when: 'No rule that we know names hours.',
    how_often: 'No rule that we know names a number of contacts.',
    which_way: 'No rule that we know is about ways of contact.',
    says: 'No rule that we know is about the words.',
    stops: 'No rule that we know stops everything.',
    before: 'No rule that we know makes anybody wait.',
    else: 'Nothing else that we know.',
  },
  known: {
    wider: (place: string, wider: string) =>
      `We have no rules of ${place} itself. What you read is the law of: ${wider}. Ask your lawyer what else holds.`,
    none: (place: string) =>
      `We have no rules for: ${place}. What you read is only good practice. Ask your lawyer what holds there.`,
  },
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  everyDay: 'Every day',
  both: (one: string, other: string) => `${one} and ${other}`,
  through: (from: string, to: string) => `${from} to ${to}`,
  hours: (from: string, to: string) => `${from} to ${to}`,
  clock: (hour: number, minute: string) => `${hour}:${minute}`,
  closed: 'Closed',
  holidays: 'Closed on public holidays.',
  holidaysNext: (days: string) => `Closed on public holidays; the next are: ${days}.`,
  onlyIf: (question: string) => `Only if you answer yes to this: ${question}`,
  since: (day: string) => `Since ${day}`,
  from: (day: string) => `From ${day} on`,
  sinceUnknown: 'First day not known',
  until: (day: string) => `Last day: ${day}`,
  scopes: {
    hospital: 'Only for hospitals',
    'nonprofit-hospital': 'Only for tax-exempt hospitals',
    'public-hospital': 'Only for public hospitals',
    'hospital-services': 'Only for hospital care',
    'licensed-facility': 'Only for licensed facilities',
  },
  ownPolicy: 'This product’s own policy',
  begins: 'Begins to hold',
  ends: 'Holds no more',
  noDay: 'No day known yet',
  notAdvice: 'This is no legal advice: it helps you to ask your lawyer the right questions.',
};
