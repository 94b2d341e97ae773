/**
 * Every figure that Amiable shows, what it divides by what, and where its formula was published. The words
 * for people stand in `messages/kpi`.
 */

/** What a figure is told in. Money is minor units, a share a fraction: 0.25 is 25 %. */
export type KpiUnit = 'days' | 'share' | 'money';

/**
 * What a figure looks at: how things stand on a day; what happened in a period; what became of the bills of
 * a period, or of what was placed; how somebody usually pays.
 */
export type KpiKind = 'standing' | 'period' | 'cohort' | 'habit';

/** What is added up above or below a fraction's line. */
export const KPI_TERMS = [
  'receivables',
  'receivables-before-and-after',
  'receivables-not-due',
  'receivables-past-due',
  'receivables-aged',
  'receivables-in-bucket',
  'billed',
  'billed-net',
  'could-come-in',
  'came-in',
  'amount-by-days-late',
  'paid',
  'paid-on-bills',
  'days-to-pay',
  'bills-paid-off',
  'bills-late',
  'bills-ended',
  'days-after-due',
  'bills-disputed',
  'bills',
  'promises-paid',
  'promises-passed',
  'messages-paperless',
  'messages-written',
  'placed',
  'collected',
  'collected-after-fees',
] as const;
export type KpiTerm = (typeof KPI_TERMS)[number];

/** One entry of the dictionary. */
export interface Kpi {
  readonly unit: KpiUnit;
  readonly kind: KpiKind;
  readonly numerator: KpiTerm;
  /** Null where nothing is divided. */
  readonly denominator: KpiTerm | null;
  /** Which way is better for the clinic. */
  readonly better: 'less' | 'more';
  /** Who published the formula. */
  readonly source: string;
}

const JDE = 'Oracle JD Edwards, accounts receivable statistics (F03B16)';

/** The dictionary. */
export const KPIS = {
  dso: {
    ...{ unit: 'days', kind: 'period', numerator: 'receivables', denominator: 'billed' },
    ...{ better: 'less', source: JDE },
  },
  'average-dso': {
    ...{ unit: 'days', kind: 'period', numerator: 'receivables-before-and-after' },
    ...{ denominator: 'billed', better: 'less', source: 'capaid.fi' },
  },
  'count-back-dso': {
    ...{ unit: 'days', kind: 'standing', numerator: 'receivables', denominator: 'billed' },
    ...{ better: 'less', source: JDE },
  },
  'best-possible-dso': {
    ...{ unit: 'days', kind: 'period', numerator: 'receivables-not-due', denominator: 'billed' },
    ...{ better: 'less', source: 'apruve.com; gaviti.com' },
  },
  'days-delinquent': {
    ...{ unit: 'days', kind: 'period', numerator: 'receivables-past-due', denominator: 'billed' },
    ...{ better: 'less', source: JDE },
  },
  'days-late': {
    ...{ unit: 'days', kind: 'period', numerator: 'amount-by-days-late', denominator: 'paid' },
    ...{ better: 'less', source: JDE },
  },
  effectiveness: {
    ...{ unit: 'share', kind: 'period', numerator: 'came-in', denominator: 'could-come-in' },
    ...{ better: 'more', source: 'wizedu.com/questions/116374' },
  },
  'net-days': {
    ...{ unit: 'days', kind: 'period', numerator: 'receivables', denominator: 'billed-net' },
    ...{ better: 'less', source: 'HFMA MAP' },
  },
  'aged-share': {
    ...{ unit: 'share', kind: 'standing', numerator: 'receivables-aged' },
    ...{ denominator: 'receivables', better: 'less', source: 'HFMA MAP AR-1' },
  },
  'collection-rate': {
    ...{ unit: 'share', kind: 'cohort', numerator: 'paid-on-bills', denominator: 'billed-net' },
    ...{ better: 'more', source: 'hcbstc.com' },
  },
  allowance: {
    ...{ unit: 'money', kind: 'standing', numerator: 'receivables-in-bucket', denominator: null },
    ...{ better: 'less', source: 'wizedu.com/questions/44747' },
  },
  'paperless-share': {
    ...{ unit: 'share', kind: 'period', numerator: 'messages-paperless' },
    ...{ denominator: 'messages-written', better: 'more', source: 'Amiable' },
  },
  'usual-days': {
    ...{ unit: 'days', kind: 'habit', numerator: 'days-to-pay', denominator: 'bills-paid-off' },
    ...{ better: 'less', source: 'Amiable' },
  },
  'pay-trend': {
    ...{ unit: 'days', kind: 'habit', numerator: 'days-to-pay', denominator: 'bills-paid-off' },
    ...{ better: 'less', source: 'Amiable' },
  },
  'mean-days-to-pay': {
    ...{ unit: 'days', kind: 'habit', numerator: 'days-to-pay', denominator: 'bills-paid-off' },
    ...{ better: 'less', source: 'IBM Watson, accounts receivable sample' },
  },
  'late-share': {
    ...{ unit: 'share', kind: 'habit', numerator: 'bills-late', denominator: 'bills-ended' },
    ...{ better: 'less', source: 'Amiable' },
  },
  'mean-days-late': {
    ...{ unit: 'days', kind: 'habit', numerator: 'days-after-due', denominator: 'bills-paid-off' },
    ...{ better: 'less', source: 'IBM Watson, accounts receivable sample' },
  },
  'longest-delay': {
    ...{ unit: 'days', kind: 'habit', numerator: 'days-after-due', denominator: null },
    ...{ better: 'less', source: 'IBM Watson, accounts receivable sample' },
  },
  'disputed-share': {
    ...{ unit: 'share', kind: 'standing', numerator: 'bills-disputed', denominator: 'bills' },
    ...{ better: 'less', source: 'Amiable' },
  },
  'promises-kept': {
    ...{ unit: 'share', kind: 'habit', numerator: 'promises-paid', denominator: 'promises-passed' },
    ...{ better: 'more', source: 'Oracle collections' },
  },
  'gross-recovery': {
    ...{ unit: 'share', kind: 'cohort', numerator: 'collected', denominator: 'placed' },
    ...{ better: 'more', source: 'AIM Evaluator; receivableaccounts.blogspot.com' },
  },
  'net-recovery': {
    ...{ unit: 'share', kind: 'cohort', numerator: 'collected-after-fees', denominator: 'placed' },
    ...{ better: 'more', source: 'revcosolutions.com' },
  },
} as const satisfies Readonly<Record<string, Kpi>>;

/** Stable name of a figure: in addresses, in answers, in catalogues of words. */
export type KpiId = keyof typeof KPIS;

/** All of them, in the order of the dictionary. */
export const KPI_IDS = Object.keys(KPIS) as readonly KpiId[];
