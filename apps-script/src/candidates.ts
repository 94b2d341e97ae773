import { agingBasis } from '../../shared/aging.ts';
import { AT_AGENCY } from '../../shared/cases.ts';
import type { PlacementRow } from '../../shared/contract/portal.ts';
import type { HandOffLine, HandOffView, PackageView } from '../../shared/contract/portal-views.ts';
import type { References } from '../../shared/contract/reference.ts';
import { MOST_PLACED } from '../../shared/contract/sidebar.ts';
import { openOf } from '../../shared/contract/sync.ts';
import type { Guarantor } from '../../shared/guarantors.ts';
import { type HandOffFacts, unmetConditions } from '../../shared/placement.ts';
import type { Place } from '../../shared/places.ts';
import { openBalance } from '../../shared/receivables.ts';
import type { DueOptions, OpenLine } from '../../shared/reminders/due.ts';
import { isAnswerTimeOver, lastNotices } from '../../shared/reminders/last-notice.ts';
import { type LedgerEvent, messagesSent } from '../../shared/reminders/ledger.ts';
import { oldestDebt, promisedUntil } from '../../shared/reminders/level.ts';
import { leaveInPeace } from '../../shared/reminders/peace.ts';
import { stopsOfPerson } from '../../shared/reminders/stop.ts';
import { readPlace } from '../../shared/sheet/places.ts';
import { stamp } from '../../shared/stamp.ts';
import type { Context } from './context.ts';
import { policyInForce } from './policies.ts';
import { type PortalRow, rowsInPeace } from './portal-tab.ts';
import { hasDate, type ReadTab } from './setup.ts';
import { hashOf, lineName, type SheetLine, sheetLines } from './sheet-lines.ts';
import { syncState } from './sync-state.ts';

/** A line with something open, and what a hand-off of it would say. */
export interface Candidate {
  readonly line: SheetLine;
  readonly view: HandOffLine;
  /** Null where nobody is named whom an agency could write to. */
  readonly placement: PlacementRow | null;
  /** Changes with anything that a person saw of it. */
  readonly stamp: string;
}

/** Lines that a list shows of each condition; the count tells of the others. */
const SHOWN = 50;

/** Every line with something open, in the sheet's order, with what the gate asks of it. */
export function candidatesIn(
  { today }: Context,
  read: ReadTab,
  refs: References,
  events: readonly LedgerEvent[],
  rows: readonly PortalRow[],
): Candidate[] {
  const noticeOf = lastNotices(messagesSent(events));
  const { policy } = policyInForce();
  const basis = agingBasis(hasDate(read.columns.map));
  const cases = new Map(rows.map((row) => [row.ref, row.case]));
  const atAgency = keysAtAgency(read, rows);
  const practicePlace = syncState()?.place ?? null;
  const stopsOf = oncePer(stopsOfPerson);
  const promiseOf = oncePer(({ lines }) => {
    const open = lines.filter((line) => openBalance(line, today) > 0);
    return promisedUntil(
      open.map((line) => ({ line })),
      today,
    );
  });
  return sheetLines(read, refs).flatMap((line) => {
    const open = line.isUnread ? 0 : openOf(line.row, today);
    if (open <= 0) return [];
    const lastNoticeOn = noticeOf(line.line.key);
    const one = cases.get(line.row.ref) ?? null;
    const isPlaced = one?.inPeace ? AT_AGENCY.includes(one.status) : atAgency.has(line.line.key);
    const said = line.line.place;
    const place = said === null ? practicePlace : readPlace(said, practicePlace);
    const facts: HandOffFacts = {
      ...{ open, currency: line.row.currency, place, isPlaced },
      // the portal hears of a line alone, and so judges by its own flags
      flags: [...new Set([...line.row.flags, ...stopsOf(line.guarantor)])],
      isReturned: one?.status === 'returned',
      statusUnderstood: line.line.unknownStatus === null,
      isEarly: isEarly({ line: line.line, open }, { today, basis, policy }),
      hasPromised: promiseOf(line.guarantor) !== null,
      lastNoticeSent: lastNoticeOn !== null,
      mayStillAnswer:
        lastNoticeOn !== null && !isAnswerTimeOver(lastNoticeOn, today, policy.answerDays),
      // our tab does not say how much is missing from the sheet, only that something is
      missing: one?.inPeace && !isPlaced ? 1 : 0,
    };
    const view = { ...lineName(line), open: { minor: open, currency: facts.currency }, facts };
    const placement = placementOf(line, place, lastNoticeOn);
    return [{ line, view, placement, stamp: stamp(JSON.stringify([placement, open])) }];
  });
}

/** Whether a line's own day to be paid is not over, by which the reminders reckon, too. */
function isEarly(
  { line, open }: Pick<OpenLine, 'line' | 'open'>,
  { today, basis, policy }: Pick<DueOptions, 'today' | 'basis' | 'policy'>,
): boolean {
  const date = basis && line[basis];
  const debt = oldestDebt([{ line, open, date }], { basis, policy });
  return debt !== null && debt.due >= today;
}

/** Asks of a guarantor once what all their lines tell. */
function oncePer<T>(tell: (guarantor: Guarantor) => T): (guarantor: Guarantor) => T {
  const known = new Map<Guarantor, T>();
  return (guarantor) => {
    const told = known.get(guarantor) ?? tell(guarantor);
    known.set(guarantor, told);
    return told;
  };
}

/** Lines that an agency holds, also under a name that they no longer bear: else they would go twice. */
function keysAtAgency({ reading }: ReadTab, rows: readonly PortalRow[]): ReadonlySet<string> {
  const lines = [...reading.receivables, ...reading.leftOut];
  const left = leaveInPeace(lines, rowsInPeace(rows));
  return new Set(left.filter((line, at) => line !== lines[at]).map(({ key }) => key));
}

/** Whether nothing in the sheet speaks against a line now; what its agency asks the portal knows. */
export function mayGo({ view, placement }: Candidate): boolean {
  return placement !== null && unmetConditions(view.facts, null).length === 0;
}

/** What the sidebar offers: the lines that may go, and the others by what they lack first. */
export function handOffView(candidates: readonly Candidate[]): HandOffView {
  const ready: HandOffLine[] = [];
  const groups = new Map<string, HandOffView['notReady'][number]>();
  for (const { view, placement } of candidates) {
    const [unmet] = unmetConditions(view.facts, null);
    const lack = unmet ?? (placement === null ? ('unreadable' as const) : null);
    if (lack === null) {
      ready.push(view);
      continue;
    }
    const group = groups.get(lack) ?? { unmet: lack, count: 0, lines: [] };
    group.count += 1;
    const { ref, reference, name, number } = view;
    if (group.lines.length < SHOWN) group.lines.push({ ref, reference, name, number });
    groups.set(lack, group);
  }
  const notReady = [...groups.values()].sort((one, other) => other.count - one.count);
  return { ready, notReady, most: MOST_PLACED };
}

/** Exactly what would leave the house with a line. */
export function packageView({ line, placement, stamp: seen }: Candidate): PackageView | null {
  if (!placement) return null;
  const { place, package: fields } = placement;
  return { ref: line.row.ref, stamp: seen, place, fields };
}

/** The minimum that an agency needs. Where the sheet names no guarantor, the patient owes. */
function placementOf(
  sheetLine: SheetLine,
  place: Place | null,
  lastNoticeOn: HandOffDay,
): PlacementRow | null {
  const { line, guarantor, row } = sheetLine;
  const name = line.guarantor ?? guarantor.name;
  if (!name) return null;
  const { email, language, account, invoice, serviceDate, dueDate } = line;
  return {
    ...{ ref: row.ref, hash: hashOf(sheetLine), place },
    statusUnderstood: line.unknownStatus === null,
    lastNoticeSent: lastNoticeOn !== null,
    package: {
      ...{ name, language, account, invoice, serviceDate, dueDate, lastNoticeOn },
      email: email ?? guarantor.email,
    },
  };
}
type HandOffDay = PlacementRow['package']['lastNoticeOn'];
