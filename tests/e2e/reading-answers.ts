import { addDays } from '../../shared/calendar.ts';
import type { FigureRowsView, FiguresView, FigureView } from '../../shared/contract/figures.ts';
import { FIGURE_ROWS } from '../../shared/contract/figures.ts';
import type { WorklistView, WorkRow } from '../../shared/contract/worklist.ts';
import type { Ledger } from '../../shared/kpi/ledger.ts';
import { presetPeriod } from '../../shared/kpi/preset-periods.ts';
import { EXAMPLE_RATES, REVIEWED, reviewed, trendOf } from '../../shared/kpi/review.ts';
import { TAB } from './aging-answers.ts';
import type { Script } from './sidebar-answers.ts';

/** Figures and worklist of an invented clinic, as the script would give them. */

const TODAY = '2026-11-21';
const COUNT = 140;

/** Bills of a year, paid after some weeks, the last of them not yet. */
const LEDGER: Ledger = {
  currency: 'USD',
  charges: Array.from({ length: COUNT }, (_, at) => {
    const date = addDays('2025-12-03', (at % 11) * 31);
    const amount = 9_000 + ((at * 7919) % 60_000);
    const paid = { kind: 'payment' as const, date: addDays(date, 20 + (at % 40)), amount };
    return {
      ...{ id: `i:${at}`, guarantor: `a:${at % 30}`, date, due: addDays(date, 30), amount },
      ...{ promised: null, isDisputed: at % 40 === 7, entries: at % 4 === 0 ? [] : [paid] },
    };
  }),
};

const viewOf = ({ kpi, value, parts, doubts }: ReturnType<typeof reviewed>) => ({
  ...{ kpi, value, doubts: doubts.slice(0, 1).map(({ doubt }) => ({ doubt, count: 3 })) },
  parts: parts.map(({ key, numerator, denominator, times, value: own }) => ({
    ...{ key, times, value: own },
    numerator: { total: numerator.total, rows: numerator.rows.length },
    denominator: denominator && { total: denominator.total, rows: denominator.rows.length },
  })),
});

function figuresOf(): FigureView[] {
  const options = { period: presetPeriod('three-months', TODAY), rates: EXAMPLE_RATES };
  return REVIEWED.map((id) => ({
    id,
    ...viewOf(reviewed(id, LEDGER, options)),
    trend: trendOf(id, LEDGER, options),
  }));
}

export function figures(): FiguresView {
  return {
    tab: TAB,
    ...{ period: presetPeriod('three-months', TODAY), currency: 'USD', currencies: ['USD', 'EUR'] },
    ...{ basis: 'dueDate', rates: [...EXAMPLE_RATES], isExample: true, figures: figuresOf() },
  };
}

type RowsAsked = { figure: string; part: number; side: 'numerator' | 'denominator'; from: number };

function figureRows({ figure, part, side, from }: RowsAsked): FigureRowsView {
  const options = { period: presetPeriod('three-months', TODAY), rates: EXAMPLE_RATES };
  const id = REVIEWED.find((one) => one === figure) ?? 'dso';
  const rows = reviewed(id, LEDGER, options).parts[part]?.[side]?.rows ?? [];
  return {
    ...{ tab: TAB.id, count: rows.length, from },
    sum: rows.reduce((sum, { amount }) => sum + amount, 0),
    lines: rows.slice(from, from + FIGURE_ROWS).map(({ id: key, amount }, at) => ({
      ...{ cell: `B${at + 4}`, name: 'Rosa Delgado', invoice: key.replace('i:', 'INV-') },
      ...{ date: '2026-09-03', amount },
    })),
  };
}

function work(name: string, score: number, owed: number, more: Partial<WorkRow> = {}): WorkRow {
  return {
    ...{ key: `key of ${name}`, name, account: 'A-1041', score, owed, daysPastDue: 52 },
    terms: [
      { term: 'amount', amount: owed },
      { term: 'age', amount: score - owed },
    ],
    ...{ usualDays: 26.5, lastContact: '2026-10-30', count: 2 },
    lines: [
      { cell: 'B118', invoice: 'INV-2207', due: '2026-09-30' },
      { cell: 'B402', invoice: 'INV-2311', due: '2026-10-28' },
    ],
    ...more,
  };
}

export function worklist(): WorklistView {
  return {
    ...{ tab: TAB.id, today: TODAY, currency: 'USD', currencies: ['USD', 'EUR'] },
    ...{ cost: 0, restDays: 14, count: 3 },
    items: [
      work('Rosa Delgado', 52_716, 64_218),
      work('Anne-Sophie de La Rochefoucauld-Montbéliard', 31_050, 64_218, {
        ...{ account: '', usualDays: null, lastContact: null },
        terms: [
          { term: 'amount', amount: 64_218 },
          { term: 'age', amount: -2_118 },
          { term: 'usual-days', amount: -31_050 },
        ],
      }),
      work('Ng Wai-Lam', -120, 400),
    ],
    waiting: [
      {
        ...{ reason: 'recently-written', rules: [] },
        people: [{ name: 'Bao Li', from: '2026-12-01' }],
      },
      { reason: 'law', rules: [], people: [{ name: 'Iker Etxeberria', from: TODAY }] },
      { reason: 'dispute', rules: [], people: [{ name: 'Joan Miller', from: null }] },
    ],
  };
}

export function readingScript(): Pick<
  Script,
  'figures' | 'figureRows' | 'saveRates' | 'worklist' | 'saveContactCost'
> {
  return {
    figures,
    figureRows,
    saveRates: ({ rates }: { rates: number[] | null }) => ({
      ...figures(),
      ...{ rates: rates ?? [...EXAMPLE_RATES], isExample: rates === null },
    }),
    worklist,
    saveContactCost: ({ cost }: { cost: number }) => ({ ...worklist(), cost }),
  };
}
