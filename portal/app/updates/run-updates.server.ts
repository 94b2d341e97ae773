import type { CivilDate } from '../../../shared/calendar.ts';
import { type CaseUpdate, checkUpdate, UPDATE_KINDS } from '../../../shared/case-updates.ts';
import { nextStatus } from '../../../shared/cases.ts';
import type { Language } from '../../../shared/money.ts';
import { ok, type Refusal, type Result, refused } from '../../../shared/result.ts';
import { columnDecimalMark, type DecimalMark } from '../../../shared/sheet/amounts.ts';
import { feeOn, withFee } from '../cases/case-fees.server.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import type { OpenCase } from '../cases/cases-seen.server.ts';
import type { CaseNow } from '../cases/record-event.server.ts';
import { applyUpdate } from '../cases/update-case.server.ts';
import { readUpdate } from '../cases/update-fields.ts';
import { appendAudit } from '../platform/audit.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { type FileCases, findCases } from './find-cases.server.ts';
import { type KnownLines, knownLines } from './known-lines.server.ts';
import { type FileLine, readUpdatesFile } from './updates-file.ts';

/** So many lines have their effect at once: with more, a person would wait without a sign. */
const LINES_AT_ONCE = 250;

/** What becomes of a line; `new` would be done, `done` was done now, `known` in an earlier go. */
export type LineOutcome = { line: FileLine } & (
  | { kind: 'new' | 'done'; open: OpenCase; update: CaseUpdate }
  | { kind: 'known' }
  | { kind: 'wrong'; refusal: Refusal; currency: string | null }
);

interface Asked {
  text: string;
  language: Language;
  /** False: nothing is changed, and the answer is what would be. */
  isApplied: boolean;
}

/**
 * Reads a file of updates and tells what becomes of each line. Where it is to be applied, the right ones
 * have their effect, so many at once, and those that had it already never again.
 */
export async function runUpdates(
  scope: AgencyScope,
  { text, language, isApplied }: Asked,
): Promise<Result<LineOutcome[]>> {
  const read = readUpdatesFile(text);
  if (!read.ok) return read;
  const { value: lines } = read;
  const known = await knownLines(scope, text, lines);
  const rest = lines.filter((line) => !known.has(line));
  const run: Run = {
    ...{ scope, language, today: todayOf(scope) },
    mark: columnDecimalMark(lines.map(({ cells }) => cells.amount)),
    known,
    cases: await findCases(scope, rest, isApplied),
    first: new Map(),
    room: isApplied ? LINES_AT_ONCE : 0,
  };
  const outcomes: LineOutcome[] = [];
  for (const line of lines) outcomes.push(await outcomeOf(run, line));
  if (isApplied) await remember(run, outcomes);
  return ok(outcomes);
}

interface Run {
  scope: AgencyScope;
  language: Language;
  today: CivilDate;
  mark: DecimalMark | null;
  known: KnownLines;
  cases: FileCases;
  /** Where something was said for the first time: saying it twice is a slip. */
  first: Map<string, number>;
  /** How many more lines may have their effect. */
  room: number;
}

async function outcomeOf(run: Run, line: FileLine): Promise<LineOutcome> {
  if (run.known.has(line)) {
    const again = saidBefore(run, line);
    return again.ok
      ? { kind: 'known', line }
      : { kind: 'wrong', line, refusal: again, currency: null };
  }
  const found = run.cases.of(line);
  if (!found.ok) return { kind: 'wrong', line, refusal: found, currency: null };
  const { value: open } = found;
  const { currency } = open.now;
  const update = updateOf(run, line, currency);
  if (!update.ok) return { kind: 'wrong', line, refusal: update, currency };
  const isDone = run.room > 0;
  const after = isDone
    ? await applyUpdate(run.scope, open, update.value)
    : foreseen(open, update.value, run.today);
  if (!after.ok) return { kind: 'wrong', line, refusal: after, currency };
  if (isDone) run.room -= 1;
  run.cases.keep(nextOf(open, after.value, update.value));
  return { kind: isDone ? 'done' : 'new', line, open, update: update.value };
}

function updateOf(run: Run, line: FileLine, currency: string): Result<CaseUpdate> {
  const { cells } = line;
  if (line.beyond.length > 0) return refused('too-many-cells');
  const again = saidBefore(run, line);
  if (!again.ok) return again;
  const kind = UPDATE_KINDS.find((one) => one === cells.event.toLowerCase());
  if (!kind) return refused('not-a-choice', { column: 'event' });
  const { language, mark } = run;
  return readUpdate(kind, { ...cells, on: cells.date }, { currency, language, mark });
}

/** A line says what another one has said: a slip, before that one had its effect and after. */
function saidBefore({ first }: Run, { line, cells }: FileLine): Result<null> {
  const said = JSON.stringify(cells);
  const before = first.get(said);
  if (before !== undefined) return refused('twice', { first: before });
  first.set(said, line);
  return ok(null);
}

/** What an update would make of a case. */
function foreseen(open: OpenCase, update: CaseUpdate, today: CivilDate): Result<CaseNow> {
  const event = checkUpdate(open.seen, update, today);
  if (!event.ok) return event;
  const next = nextStatus(open.seen, event.value, 'agency');
  if (!next.ok) return next;
  const paid = update.kind === 'payment' ? (update.amount ?? 0) : 0;
  return ok({ ...open.now, ...next.value, balance: open.now.balance - BigInt(paid) });
}

/** The case as the next line finds it. */
function nextOf(open: OpenCase, now: CaseNow, update: CaseUpdate): OpenCase {
  const { kind, amount, on } = update;
  const { status, pausedFrom } = now;
  const seen = { ...open.seen, status, pausedFrom, balance: Number(now.balance) };
  const { fees } = open;
  if (kind === 'lawsuit' || kind === 'lawsuit_undone') {
    const legalSince = on ?? null;
    const facts = { ...fees.facts, legalSince };
    const suit = { ...seen.suit, legalSince };
    return { now, fees: { ...fees, facts }, seen: { ...seen, suit } };
  }
  if (kind !== 'payment' || amount === undefined || on === undefined) return { now, fees, seen };
  const { fee, lines } = feeOn(fees, { amount, on, paidTo: 'agency' });
  const bearsFee = seen.suit.bearsFee || lines.some(({ step }) => step === 'legal-rate');
  const reported = [...seen.reported, { amount, on }];
  const paid = { ...seen, reported, suit: { ...seen.suit, bearsFee } };
  return { now, fees: withFee(fees, fee), seen: paid };
}

async function remember({ scope, known }: Run, outcomes: readonly LineOutcome[]): Promise<void> {
  const told = outcomes.flatMap((one) => {
    if (one.kind !== 'done') return [];
    const { practiceId, id: caseId } = one.open.now;
    return [{ line: one.line, practiceId, caseId }];
  });
  if (told.length === 0) return;
  await known.add(told);
  const wrong = outcomes.filter(({ kind }) => kind === 'wrong').length;
  await appendAudit(scope, scope.tenant, 'updates-applied', { rows: told.length, refused: wrong });
}
