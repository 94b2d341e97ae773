import type { PlacementAnswer, SheetCase } from '../../shared/contract/portal.ts';
import type { HandOffView, PackageView, PlaceOutcome } from '../../shared/contract/portal-views.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { LedgerEvent } from '../../shared/reminders/ledger.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { ask } from './ask.ts';
import { type Candidate, candidatesIn, handOffView, mayGo, packageView } from './candidates.ts';
import { referencesOf } from './connection.ts';
import type { Context } from './context.ts';
import { randomUuid } from './google/web.ts';
import { noteHandOff, openHandOff, settleHandOffIntent } from './hand-off-intent.ts';
import { readLedger, whileLedger } from './ledger.ts';
import { knownRows } from './peace.ts';
import { isCertain } from './portal.ts';
import { type PortalRow, rowsInPeace, writePortalTab } from './portal-tab.ts';
import { isReady, readReceivables } from './setup.ts';
import { nameOf, rowName } from './sheet-lines.ts';
import { momentOf, savePeace } from './sync-state.ts';

/** What a hand-off is decided by: the sheet as it stands, the ledger, what the portal told last. */
interface Desk {
  readonly candidates: readonly Candidate[];
  readonly rows: readonly PortalRow[];
}

/** Which lines may be handed off now, and what the others lack. */
export function handOff(context: Context): Result<HandOffView, RefusalCode> {
  if (openHandOff()) return refused('hand-off-open');
  const desk = openDesk(context, readLedger(context));
  return desk.ok ? ok(handOffView(desk.value.candidates)) : desk;
}

/** Exactly what would leave the house with each of these lines; what is no candidate any more is left out. */
export function preview(
  context: Context,
  refs: readonly string[],
): Result<{ packages: PackageView[] }, RefusalCode> {
  const desk = openDesk(context, readLedger(context));
  if (!desk.ok) return desk;
  const wanted = new Set(refs);
  const chosen = desk.value.candidates.filter(({ line }) => wanted.has(line.row.ref));
  return ok({ packages: chosen.flatMap((one) => packageView(one) ?? []) });
}

/**
 * Places approved lines with an agency, each only as the person saw it. The intent stands before the
 * portal is asked; while it stands nobody is reminded of its lines. It goes when the answer is written
 * down, or when it is certain that nothing was done.
 */
export function place(
  context: Context,
  { agency, approved }: Arguments<'place'>,
): Result<PlaceOutcome, RefusalCode> {
  return whileLedger(context, ({ events }) => {
    if (openHandOff()) return refused('hand-off-open');
    const desk = openDesk(context, events);
    if (!desk.ok) return desk;
    const byRef = new Map(desk.value.candidates.map((one) => [one.line.row.ref, one]));
    const chosen = approved.map((one) => ({ ...one, now: byRef.get(one.ref) ?? null }));
    const asSeen = chosen.filter(({ now, stamp }) => now?.stamp === stamp && mayGo(now));
    const rows = asSeen.flatMap(({ now }) => now?.placement ?? []);
    const changed = chosen.filter((one) => !asSeen.includes(one)).map(({ ref }) => ref);
    if (rows.length === 0) return ok(withChanged(nothing(), changed, desk.value));
    const refs = rows.map(({ ref }) => ref);
    const intent = { key: randomUuid(), agency: agency.name, refs, ...momentOf(context) };
    noteHandOff(intent);
    const answer = ask(context, 'placements', { key: intent.key, agency: agency.id, rows });
    if (!answer.ok) {
      if (isCertain(answer.reason)) settleHandOffIntent();
      return answer;
    }
    return ok(withChanged(settle(context, desk.value, answer.value), changed, desk.value));
  });
}

/** Asks what became of a hand-off whose answer was lost, and writes it down; null: nothing did. */
export function settleHandOff(context: Context): Result<PlaceOutcome | null, RefusalCode> {
  return whileLedger(context, ({ events }) => {
    const intent = openHandOff();
    if (!intent) return ok(null);
    const desk = openDesk(context, events);
    if (!desk.ok) return desk;
    const found = ask(context, 'placements/find', { key: intent.key });
    if (!found.ok) return found;
    if (found.value.placement) return ok(settle(context, desk.value, found.value.placement));
    settleHandOffIntent();
    return ok(null);
  });
}

function openDesk(context: Context, events: readonly LedgerEvent[]): Result<Desk, RefusalCode> {
  const refs = referencesOf();
  if (!refs.ok) return refs;
  const known = knownRows(context);
  if (!known.ok) return known;
  const rows = known.value;
  const read = readReceivables(context);
  if (!read.ok) return read;
  if (!isReady(read.value)) return refused('not-set-up');
  return ok({ candidates: candidatesIn(context, read.value, refs.value, events, rows), rows });
}

/** Writes the answer into our tab; from then on the tab keeps the lines in peace, not the intent. */
function settle(
  context: Context,
  { candidates, rows }: Desk,
  answer: PlacementAnswer,
): PlaceOutcome {
  const agency = openHandOff()?.agency ?? '';
  const numbers = new Map(answer.rows.map(({ ref, number }) => [ref, number]));
  const opens = new Map(candidates.map(({ view }) => [view.ref, view.open]));
  const shown = rows.map((row): PortalRow => {
    const number = numbers.get(row.ref);
    if (!number || row.case?.number === number) return row; // a sync has told more of it since
    const open = opens.get(row.ref);
    const placed: SheetCase = {
      ...{ ref: row.ref, number, agency, status: 'placed', inPeace: true },
      ...{ balance: open?.minor ?? 0, currency: open?.currency ?? '', updatedOn: context.today },
    };
    return { ...row, state: 'placed', case: placed };
  });
  const here = new Set(rows.map(({ ref }) => ref));
  const lost = answer.rows.filter(({ ref, number }) => number !== null && !here.has(ref));
  writePortalTab(context, shown);
  savePeace(rowsInPeace(shown).length + lost.length); // lines that our tab has lost: sync first
  settleHandOffIntent();
  return outcomeOf(answer, rows);
}

function outcomeOf(answer: PlacementAnswer, rows: readonly PortalRow[]): PlaceOutcome {
  const nameBy = namesIn(rows);
  return {
    number: answer.number,
    placed: answer.rows.flatMap(({ ref, number }) =>
      number === null ? [] : [{ line: nameBy(ref), number }],
    ),
    refused: answer.rows.flatMap(({ ref, number, unmet, lacks }) =>
      number === null ? [{ line: nameBy(ref), unmet, lacks }] : [],
    ),
  };
}

function nothing(): PlaceOutcome {
  return { number: null, placed: [], refused: [] };
}

/** Lines that are not as the person saw them did not go: they are told with the others. */
function withChanged(
  outcome: PlaceOutcome,
  changed: readonly string[],
  { rows }: Desk,
): PlaceOutcome {
  const nameBy = namesIn(rows);
  const held = changed.map((ref) => ({
    line: nameBy(ref),
    unmet: ['changed' as const],
    lacks: null,
  }));
  return { ...outcome, refused: [...outcome.refused, ...held] };
}

function namesIn(rows: readonly PortalRow[]) {
  const byRef = new Map(rows.map((row) => [row.ref, row]));
  return (ref: string) => {
    const row = byRef.get(ref);
    return row ? rowName(row) : nameOf(ref);
  };
}
