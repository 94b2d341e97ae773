import type { KpiId, KpiKind, KpiTerm, KpiUnit } from '../../kpi/dictionary.ts';
import type { Doubt } from '../../kpi/figure.ts';

/** What a person reads about one figure. */
export interface FigureWords {
  name: string;
  /** The formula in words. */
  formula: string;
  /** What is in it. */
  counts: string;
  /** What is not in it. */
  leavesOut: string;
}

/** Words about all figures. */
export interface KpiWords {
  units: Record<KpiUnit, string>;
  kinds: Record<KpiKind, string>;
  terms: Record<KpiTerm, string>;
  /** Why a row may be counted on the wrong side, or is left out. */
  doubts: Record<Doubt, string>;
  /** Where a figure is not defined. */
  undefined: string;
  figures: Record<KpiId, FigureWords>;
}

const NO_CREDITS = 'Credit balances, credit notes and bills without a date.';
const NO_UNDATED_OR_DUE =
  'Bills still owed, bills without a due date, and bills of which a payment has no date.';
const NO_UNDATED = 'Bills of which a payment has no date: nobody knows when they were paid.';

export const en: KpiWords = {
  units: { days: 'days', share: '% of the whole', money: 'an amount' },
  kinds: {
    standing: 'as it stands on one day',
    period: 'what happened in a period',
    cohort: 'what became of the bills, or of what was placed, of a period',
    habit: 'how people usually pay',
  },
  terms: {
    receivables: 'all that is owed at the end',
    'receivables-before-and-after': 'what was owed before the period plus what is owed at its end',
    'receivables-not-due': 'what is owed and not past due at the end',
    'receivables-past-due': 'what is owed and past due at the end',
    'receivables-aged': 'what is owed and more than so many days past due',
    'receivables-in-bucket': 'what is owed in one bucket of age',
    billed: 'what was billed in the period',
    'billed-net': 'what was billed in the period, less discounts and write-offs on it',
    'could-come-in': 'what could have come in: owed before, plus billed, less what is not due yet',
    'came-in': 'what came in: owed before, plus billed, less what is still owed',
    'amount-by-days-late': 'each payment times its days after the due date',
    paid: 'what was paid in the period',
    'paid-on-bills': 'what was paid on the bills of the period',
    'days-to-pay': 'days from the bill to the day it was paid off',
    'bills-paid-off': 'bills that were paid off',
    'bills-late': 'bills paid off late, or past due and still owed',
    'bills-ended': 'bills paid off, or past due',
    'days-after-due': 'days from the due date to the day each was paid off, 0 where on time',
    'bills-disputed': 'bills in dispute',
    bills: 'all bills until the day',
    'promises-paid': 'promises paid by their day',
    'promises-passed': 'promises whose day has passed',
    'messages-paperless': 'messages that went without paper',
    'messages-written': 'messages that were written',
    placed: 'what was placed with agencies',
    collected: 'what agencies collected',
    'collected-after-fees': 'what agencies collected, less their fees',
  },
  doubts: {
    'no-charge-date': 'The bill has no date: it counts as owed, and as billed in no period.',
    'no-due-date': 'The bill has no due date: it never counts as past due.',
    'no-payment-date':
      'A payment has no date: it counts as made on the day of the bill, and in no figure about when people pay.',
    'taken-back': 'A payment was taken back: that part is in no figure about days late.',
    credit: 'More was paid than billed: this credit is in no sum.',
  },
  undefined: 'Nothing to divide by yet.',
  figures: {
    dso: {
      name: 'Days sales outstanding',
      formula: 'All that is owed at the end ÷ what was billed in the period × its days.',
      counts: 'Every open bill, of whatever age, and every bill of the period, paid or not.',
      leavesOut: NO_CREDITS,
    },
    'average-dso': {
      name: 'Days sales outstanding, on average',
      formula:
        'Half of what was owed before the period and at its end together ÷ what was billed in it × its days.',
      counts: 'Open bills on both days, and every bill of the period.',
      leavesOut: NO_CREDITS,
    },
    'count-back-dso': {
      name: 'Days sales outstanding, counted back',
      formula:
        'From what is owed, take away what was billed month by month, the last month first. Add the days of each month used up, and of the last one its share.',
      counts: 'Every open bill, and whole months of bills until they cover it.',
      leavesOut:
        'Credit balances and credit notes. With more owed than ever billed, there is none.',
    },
    'best-possible-dso': {
      name: 'Best possible days sales outstanding',
      formula: 'What is owed and not past due ÷ what was billed in the period × its days.',
      counts: 'Open bills that are not past due, or have no due date.',
      leavesOut: NO_CREDITS,
    },
    'days-delinquent': {
      name: 'Average days delinquent',
      formula: 'What is owed and past due ÷ what was billed in the period × its days.',
      counts:
        'Days sales outstanding less the best possible ones: what late payment costs in days.',
      leavesOut: NO_CREDITS,
    },
    'days-late': {
      name: 'Weighted days late',
      formula: 'Each payment of the period × its days after the due date ÷ all these payments.',
      counts: 'Payments with a date, on bills with a due date. Paid on time counts 0 days.',
      leavesOut: 'What is not paid yet, payments without a date and payments taken back.',
    },
    effectiveness: {
      name: 'Collection effectiveness',
      formula:
        '(Owed before + billed − all owed at the end) ÷ (owed before + billed − owed at the end and not past due).',
      counts:
        'Of all that could have come in, how much did. Discounts and write-offs count as come in.',
      leavesOut: 'Credit balances and credit notes.',
    },
    'net-days': {
      name: 'Net days in receivables',
      formula:
        'All that is owed at the end ÷ what was billed in the period less discounts and write-offs on it × its days.',
      counts: 'Every open bill; of the bills of the period what people were really to pay.',
      leavesOut: NO_CREDITS,
    },
    'aged-share': {
      name: 'Aged receivables',
      formula: 'What is owed and more than so many days past due ÷ all that is owed.',
      counts: 'Every open bill below the line; above it those of that age.',
      leavesOut: 'Credit balances. A bill without a due date is never counted as old.',
    },
    'collection-rate': {
      name: 'Net collection rate',
      formula:
        'What was paid on the bills of the period ÷ what was billed less discounts and write-offs on it.',
      counts: 'The bills of the period, and all that was paid on them until the day.',
      leavesOut: 'Payments on older bills, credit notes and bills without a date.',
    },
    allowance: {
      name: 'Allowance for doubtful accounts',
      formula: 'What is owed in each bucket of age × the rate of the bucket, added up.',
      counts: 'Every open bill, by its days past due. The rates are the clinic’s own.',
      leavesOut: 'Credit balances. A bill without a due date counts as not due.',
    },
    'paperless-share': {
      name: 'Paperless share',
      formula: 'Messages that went without paper ÷ all messages that were written.',
      counts: 'E-mails, text and chat messages above the line; letters below it as well.',
      leavesOut: 'Calls.',
    },
    'usual-days': {
      name: 'Usual days to pay',
      formula: 'The middle one of all days from a bill to the day it was paid off.',
      counts:
        'Bills that were paid off; with an even number, halfway between the two in the middle.',
      leavesOut: NO_UNDATED,
    },
    'pay-trend': {
      name: 'Trend in days to pay',
      formula: 'Usual days of the younger half of the bills less those of the older half.',
      counts: 'Four paid bills at least. Above 0, payments come more slowly than before.',
      leavesOut: NO_UNDATED,
    },
    'mean-days-to-pay': {
      name: 'Mean days to pay',
      formula: 'Days from each bill to the day it was paid off, added up ÷ how many were paid off.',
      counts: 'Bills that were paid off, each once whatever its amount.',
      leavesOut: NO_UNDATED,
    },
    'late-share': {
      name: 'Share paid late',
      formula: 'Bills paid off late, or past due and still owed ÷ bills paid off or past due.',
      counts: 'Bills with a due date, each once whatever its amount.',
      leavesOut: 'Bills that are not due yet, and bills of which a payment has no date.',
    },
    'mean-days-late': {
      name: 'Mean days late',
      formula: 'Days after the due date, of each bill that was paid off ÷ how many were paid off.',
      counts: 'Bills that were paid off, each once, whatever its amount. On time counts 0 days.',
      leavesOut: NO_UNDATED_OR_DUE,
    },
    'longest-delay': {
      name: 'Longest delay',
      formula: 'The most days after its due date on which a bill was paid off.',
      counts: 'Bills that were paid off. The row behind it is that bill.',
      leavesOut: NO_UNDATED_OR_DUE,
    },
    'disputed-share': {
      name: 'Share in dispute',
      formula: 'Bills that somebody disputes ÷ all bills until the day.',
      counts: 'Each bill once, whatever its amount, as the sheet marks it now.',
      leavesOut: 'Credit notes. A dispute that was settled and is not marked any more.',
    },
    'promises-kept': {
      name: 'Promises kept',
      formula: 'Promises paid in full by their day ÷ promises whose day has passed.',
      counts: 'Each promised bill once. The promised day is the last, and a part is not the whole.',
      leavesOut: 'Promises whose day is still to come, and bills of which a payment has no date.',
    },
    'gross-recovery': {
      name: 'Recovered by agencies',
      formula: 'What agencies collected ÷ what was placed with them.',
      counts: 'All that was placed, with what was recalled or returned later.',
      leavesOut: 'What was paid at the practice.',
    },
    'net-recovery': {
      name: 'Recovered by agencies, after fees',
      formula: 'What agencies collected less their fees ÷ what was placed with them.',
      counts: 'All that was placed, with what was recalled or returned later.',
      leavesOut: 'What was paid at the practice.',
    },
  },
};
