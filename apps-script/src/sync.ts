import { BATCH_ROWS, type PortalAnswers, type RowAnswer } from '../../shared/contract/portal.ts';
import type { SyncProgress } from '../../shared/contract/portal-views.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { ask } from './ask.ts';
import { connectionOf, documentOf, referencesOf } from './connection.ts';
import type { Context } from './context.ts';
import { randomUuid } from './google/web.ts';
import { whileLedger } from './ledger.ts';
import { readPortalTab, rowsInPeace, writePortalTab } from './portal-tab.ts';
import { isReady, keepFound, readReceivables } from './setup.ts';
import { hashOf, type SheetLine, sheetLines } from './sheet-lines.ts';
import { openSlice } from './slice.ts';
import { type Begun, rowsToShow, syncResult } from './sync-result.ts';
import { saveSync } from './sync-state.ts';

/**
 * Brings the sheet to the portal, as much as fits into one slice of time. Each slice begins anew by
 * asking what the portal knows, so nothing about rows is kept here, and a cut anywhere is mended by
 * the next call. Only rows that the portal knows otherwise are sent.
 *
 * @param confirmed how many absent lines a person has said to be rightly gone; null: nobody was asked
 */
export function syncSlice(
  context: Context,
  confirmed: number | null,
): Result<SyncProgress, RefusalCode> {
  return whileLedger(context, () => {
    const own = connectionOf(context);
    const refs = own.ok ? referencesOf() : own;
    if (!refs.ok) return refs;
    const read = readReceivables(context);
    if (!read.ok) return read;
    if (!isReady(read.value)) return refused('not-set-up');
    keepFound(context, read.value);
    const goesOn = openSlice();
    const begun = ask(context, 'sync/begin', { document: documentOf(context) });
    if (!begun.ok) return begun;
    const run = openRun(context, begun.value, sheetLines(read.value, refs.value));
    const left = sendChanged(run, goesOn);
    if (!left.ok) return left;
    const sent = run.changed.length - left.value;
    if (left.value > 0) return ok({ sent, left: left.value, asks: null, result: null });
    return finish(run, confirmed);
  });
}

/** One slice: what the portal knew when it began, and what came of the rows since. */
interface Run extends Begun {
  readonly context: Context;
  /** What the portal does not know, or knows otherwise. */
  readonly changed: readonly SheetLine[];
  readonly answers: RowAnswer[];
}

function openRun(
  context: Context,
  { sync, known }: PortalAnswers['sync/begin'],
  lines: readonly SheetLine[],
): Run {
  const hashes = new Map(known.map(([ref, hash]) => [ref, hash]));
  const states = new Map(known.map(([ref, , state]) => [ref, state]));
  const readable = lines.filter(({ isUnread }) => !isUnread);
  const changed = readable.filter((line) => hashes.get(line.row.ref) !== hashOf(line));
  return { context, sync, lines, states, changed, answers: [] };
}

/** Sends what changed, batch after batch while there is time. Tells how many rows wait. */
function sendChanged(
  { context, sync, changed, answers }: Run,
  goesOn: () => boolean,
): Result<number, RefusalCode> {
  for (let at = 0; at < changed.length; at += BATCH_ROWS) {
    if (at > 0 && !goesOn()) return ok(changed.length - at);
    const rows = changed.slice(at, at + BATCH_ROWS).map(({ row }) => row);
    const answer = ask(context, 'sync/rows', { key: randomUuid(), sync, rows });
    if (!answer.ok) return answer;
    answers.push(...answer.value.answers);
  }
  return ok(0);
}

/** Tells the portal which lines are gone, and writes down what it knows of the others. */
function finish(run: Run, confirmed: number | null): Result<SyncProgress, RefusalCode> {
  const { context, sync, lines, states, answers } = run;
  const sent = run.changed.length;
  const here = new Set(lines.map(({ row }) => row.ref));
  const absent = [...states.keys()].filter((ref) => !here.has(ref));
  const held = new Set(states.keys());
  for (const { ref, outcome } of answers) if (outcome !== 'refused') held.add(ref);
  for (const ref of absent) if (states.get(ref) === 'opaque') held.delete(ref);
  const body = { key: randomUuid(), sync, absent, known: held.size, confirmed };
  const end = ask(context, 'sync/finish', body);
  if (!end.ok && end.reason === 'many-absent') {
    // counted by the portal: lines that were missing before are not asked about again
    const { absent: gone, known } = end.details;
    const asks = { absent: Number(gone), known: Number(known) };
    return ok({ sent, left: 0, asks, result: null });
  }
  if (!end.ok) return end;
  const shown = rowsToShow(run, held, end.value.cases, readPortalTab(context) ?? []);
  writePortalTab(context, shown, sync);
  const { place } = end.value;
  saveSync(context, { number: sync, peace: rowsInPeace(shown).length, place });
  return ok({ sent, left: 0, asks: null, result: syncResult(run, answers, end.value, shown) });
}
