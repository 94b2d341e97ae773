/** What a practice has handed to agencies, together and under one number. */
export const placements = {
  title: 'Placements',
  subtitle: 'Accounts that you handed to an agency together.',
  caption: 'Placements, the newest first',
  columns: {
    number: 'Placement',
    placedOn: 'Day',
    agency: 'Agency',
    madeBy: 'By',
    cases: 'Cases',
    answers: 'Answer',
    placed: 'Placed',
    balance: 'Balance now',
    collected: 'Collected',
  },
  answers: {
    waiting: (count: string) => `${count} waiting`,
    accepted: (count: string) => `${count} accepted`,
    refused: (count: string) => `${count} refused`,
    none: 'None needed',
  },
  empty: {
    title: 'Nothing was placed yet',
    text: 'Approve an agency first. Then choose accounts in the sheet: Extensions ▸ Amiable ▸ Hand off.',
    go: 'See the agencies',
  },
  one: {
    subtitle: (cases: string, agency: string, person: string, day: string) =>
      `${cases} with ${agency}, placed by ${person} on ${day}`,
    cases: (count: number) => (count === 1 ? 'One account' : `${count} accounts`),
    figures: 'What became of it',
    placed: 'Placed',
    placedFormula: 'Sum of what was open on each account on the day it was placed.',
    balance: 'Balance now',
    balanceFormula: 'Placed, plus charges since, less all payments, at the practice or the agency.',
    count: 'Cases',
    list: 'Its cases',
    hidden: 'The single cases are shown to those who work on them.',
  },
  /** What agencies collected of what was placed. */
  cameBack: {
    collected: 'Collected',
    collectedFormula: 'Payments that the agency reported, less those it reversed.',
    netBack: 'Net back',
    netBackFormula: 'Collected, less the contingency fee on it.',
    fee: 'Contingency fee',
    ofPlaced: (share: string) => `${share} of what was placed`,
  },
};
