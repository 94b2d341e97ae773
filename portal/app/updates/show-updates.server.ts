import type { CivilDate } from '../../../shared/calendar.ts';
import type { CaseUpdate } from '../../../shared/case-updates.ts';
import type { Refusal } from '../../../shared/result.ts';
import type { LineOutcome } from './run-updates.server.ts';
import { COLUMNS, type Column } from './updates-file.ts';

/** More than that nobody reads on a page: the file of problems has them all. */
const MOST_SHOWN = 100;

/** A line with a fault: where, what stands there, and what its sentence needs. */
export interface WrongLine {
  line: number;
  column: Column | null;
  /** What stands in that column. */
  typed: string;
  reason: string;
  facts: Readonly<Record<string, string | number>>;
  currency: string | null;
}

/** A line that is right. */
export interface RightLine {
  line: number;
  case: number;
  kind: CaseUpdate['kind'];
  amount: number | null;
  on: CivilDate | null;
  currency: string;
}

/** What a page shows of a file of updates. */
export interface UpdatesShown {
  isApplied: boolean;
  counts: Record<LineOutcome['kind'], number>;
  wrong: WrongLine[];
  right: RightLine[];
}

export function showUpdates(outcomes: readonly LineOutcome[], isApplied: boolean): UpdatesShown {
  const counts = { new: 0, done: 0, known: 0, wrong: 0 };
  for (const { kind } of outcomes) counts[kind] += 1;
  return {
    ...{ isApplied, counts },
    wrong: outcomes.flatMap(wrongLine).slice(0, MOST_SHOWN),
    right: outcomes.flatMap(rightLine).slice(0, MOST_SHOWN),
  };
}

/** The fault of a line, if it has one. */
export function wrongLine(outcome: LineOutcome): WrongLine[] {
  if (outcome.kind !== 'wrong') return [];
  const { line, refusal, currency } = outcome;
  const column = columnOf(refusal);
  return [
    {
      ...{ line: line.line, column, reason: refusal.reason, facts: refusal.details, currency },
      typed: column ? line.cells[column] : '',
    },
  ];
}

function rightLine(outcome: LineOutcome): RightLine[] {
  if (outcome.kind !== 'new' && outcome.kind !== 'done') return [];
  const { line, open, update } = outcome;
  const { number, currency } = open.now;
  const { kind, amount = null, on = null } = update;
  return [{ line: line.line, case: number, kind, amount, on, currency }];
}

/** Rules speak of fields, files of columns. */
function columnOf({ reason, details }: Refusal): Column | null {
  const named = details['column'] ?? (details['field'] === 'on' ? 'date' : details['field']);
  const column = COLUMNS.find((one) => one === named);
  return column ?? (reason === 'not-now' ? 'event' : null);
}
