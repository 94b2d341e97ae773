import type { CivilDate } from '../../../shared/calendar.ts';
import type { Body, RowAnswer, RowFault } from '../../../shared/contract/portal.ts';
import { ok, type Result, refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { applySheetChanges, type LineChange } from '../cases/sheet-change.server.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { ApiScope } from '../platform/scope.server.ts';
import { type KnownLine, knownLines, writeLines } from './lines.server.ts';
import { type ReadLine, type ReadRow, readRows } from './read-rows.server.ts';
import { isCurrentSync } from './sync-number.server.ts';

/** A row with what is to be done: a line stands beside it only where it is to be written. */
interface Judged {
  answer: RowAnswer;
  line: ReadLine | null;
  known: KnownLine | undefined;
}

/**
 * Takes in a batch of rows of the sheet, each with its own answer. Where the amount of a placed line
 * changed, its case follows by the rule of payments.
 */
export async function syncRows(
  scope: ApiScope,
  { sync, rows }: Pick<Body<'sync/rows'>, 'sync' | 'rows'>,
): Promise<Result<{ answers: RowAnswer[] }, 'stale-sync'>> {
  if (!(await isCurrentSync(scope, sync))) return refused('stale-sync');
  const today = todayOf(scope);
  const judged = await takeIn(scope, rows, today);
  const outcomes = await applySheetChanges(scope, judged.flatMap(changeOf));
  const answers = judged.map(({ answer }) => {
    return outcomes.get(answer.ref) === 'asked' ? { ...answer, outcome: 'asked' as const } : answer;
  });
  await appendAudit(scope, scope.tenant, 'rows-synced', {
    ...{ sheet: scope.sheetId, sync, rows: rows.length },
    ...countsOf(answers),
  });
  return ok({ answers });
}

/** Reads the rows, judges them by what is known of their lines, and writes what is new of them. */
async function takeIn(
  scope: ApiScope,
  rows: Body<'sync/rows'>['rows'],
  today: CivilDate,
): Promise<Judged[]> {
  const read = readRows(rows, today);
  const known = await knownLines(scope, linesOf(read));
  const judged = read.map((row) => judge(row, known.get(row.ref), { ...scope, today }));
  await writeLines(scope, linesOf(judged));
  return judged;
}

function linesOf(rows: readonly { line: ReadLine | null }[]): ReadLine[] {
  return rows.flatMap(({ line }) => line ?? []);
}

function judge(
  { ref, line, reason }: ReadRow,
  known: KnownLine | undefined,
  { sheetId, today }: { sheetId: string; today: CivilDate },
): Judged {
  const answered = (outcome: RowAnswer['outcome'], why: RowFault | null = null): Judged => ({
    answer: { ref, outcome, reason: why },
    line: outcome === 'new' || outcome === 'changed' ? line : null,
    known,
  });
  if (!line) return answered('refused', reason);
  if (!known) return answered('new');
  if (known.sheetId !== sheetId) return answered('refused', 'other-sheet');
  if (known.state === 'placed' && known.currency !== line.row.currency) {
    return answered('refused', 'other-currency');
  }
  if (known.isClosed) return answered('new');
  return answered(isSame(line, known, today) ? 'same' : 'changed');
}

/** A line that was missing, or whose announced payment has come due since, is written anew. */
function isSame({ hash, row }: ReadLine, known: KnownLine, today: CivilDate): boolean {
  const { paidDate } = row;
  const isDue = paidDate !== null && known.changedOn < paidDate && paidDate <= today;
  return known.hash === hash && !known.isMissing && !isDue;
}

/** Only lines that were placed have a case that could follow. */
function changeOf({ line, known }: Judged): LineChange[] {
  if (!line || known?.state !== 'placed') return [];
  const { ref, open, amount: before } = known;
  const { amount: after } = line.row;
  const billed = before === null || after === null ? 0 : Math.max(0, after - Number(before));
  return [{ ref, before: Number(open), after: line.open, billed }];
}

function countsOf(answers: readonly RowAnswer[]) {
  const count = (wanted: RowAnswer['outcome']) =>
    answers.filter(({ outcome }) => outcome === wanted).length;
  return {
    added: count('new'),
    changed: count('changed'),
    asked: count('asked'),
    refused: count('refused'),
  };
}
