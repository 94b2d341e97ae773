import type { CivilDate } from '../../../shared/calendar.ts';
import type { Body, RowAnswer } from '../../../shared/contract/portal.ts';
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

/** So many rows are read while the ones before them are written. */
const PART_ROWS = 500;

/** Reads the rows and writes what is new of them, part by part: neither waits for the whole of the other. */
async function takeIn(
  scope: ApiScope,
  rows: Body<'sync/rows'>['rows'],
  today: CivilDate,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  const seen = new Set<string>();
  let written = Promise.resolve();
  for (let at = 0; at < rows.length; at += PART_ROWS) {
    const read = readRows(rows.slice(at, at + PART_ROWS), seen, today);
    await written;
    const known = await knownLines(scope, linesOf(read));
    const part = read.map((row) => judge(row, known.get(row.ref), { ...scope, today }));
    written = writeLines(scope, linesOf(part));
    judged.push(...part);
  }
  await written;
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
  const answered = (outcome: RowAnswer['outcome'], why: string | null = null): Judged => ({
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
  return [{ ref: known.ref, before: Number(known.open), after: line.open }];
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
