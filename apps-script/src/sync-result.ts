import {
  type PortalAnswers,
  type ReceivableState,
  ROW_REASONS,
  type RowAnswer,
  type SheetCase,
} from '../../shared/contract/portal.ts';
import type { LineName, QuestionView, SyncResult } from '../../shared/contract/portal-views.ts';
import type { PortalRow } from './portal-tab.ts';
import { lineName, nameOf, rowName, type SheetLine } from './sheet-lines.ts';

/** What the portal knew when a sync began, beside what the sheet holds. */
export interface Begun {
  readonly sync: number;
  readonly lines: readonly SheetLine[];
  readonly states: ReadonlyMap<string, ReceivableState>;
}

/** Refused rows that a list shows; the count tells of the others. */
const SHOWN = 50;

/**
 * The lines of our portal tab after a sync: those that the portal holds, in the sheet's order, then
 * those with a case that are gone from the sheet, as they were called before. A case never vanishes: a
 * portal that does not tell one is another one, and what our tab knew of it stays.
 */
export function rowsToShow(
  { lines, states }: Begun,
  held: ReadonlySet<string>,
  cases: readonly SheetCase[],
  before: readonly PortalRow[],
): PortalRow[] {
  const kept = before.flatMap((row) => (row.case?.number ? row.case : []));
  const byRef = new Map([...kept, ...cases].map((one) => [one.ref, one]));
  const here = new Set(lines.map(({ row }) => row.ref));
  const known = lines.filter(({ row }) => held.has(row.ref));
  const gone = [...byRef.values()].filter(({ ref }) => !here.has(ref));
  const were = new Map(before.map((row) => [row.ref, row]));
  return [
    ...known.map((line) => {
      const one = byRef.get(line.row.ref) ?? null;
      return portalRow(line, states.get(line.row.ref) ?? 'opaque', one);
    }),
    ...gone.map((one) => ({ ...(were.get(one.ref) ?? nobody(one.ref)), case: one })),
  ];
}

/** What a sync has to tell a person. */
export function syncResult(
  { lines }: Begun,
  answers: readonly RowAnswer[],
  { closed, kept, questions, conflicts }: PortalAnswers['sync/finish'],
  shown: readonly PortalRow[],
): SyncResult {
  const nameBy = names(lines, shown);
  const refused = answers.filter(({ outcome }) => outcome === 'refused');
  return {
    lines: shown.length,
    leftOut: lines.filter(({ isUnread }) => isUnread).length,
    refused: {
      count: refused.length,
      rows: refused.slice(0, SHOWN).map(({ ref, reason }) => ({
        line: nameBy(ref),
        reason: ROW_REASONS.find((one) => one === reason) ?? 'unreadable',
      })),
    },
    ...{ closed, kept },
    questions: questions.map(
      ({ id, ref, amount, currency, seenOn, payments }): QuestionView => ({
        ...{ id, seenOn, line: nameBy(ref), amount: { minor: amount, currency } },
        payments: payments.map((one) => ({ on: one.on, amount: { minor: one.amount, currency } })),
      }),
    ),
    conflicts: conflicts.map(({ ref, conflict }) => ({ line: nameBy(ref), conflict })),
  };
}

function names(lines: readonly SheetLine[], shown: readonly PortalRow[]) {
  const bySheet = new Map(lines.map((line) => [line.row.ref, line]));
  const byTab = new Map(shown.map((row) => [row.ref, row]));
  return (ref: string): LineName => {
    const [line, row] = [bySheet.get(ref), byTab.get(ref)];
    return line ? lineName(line) : row ? rowName(row) : nameOf(ref);
  };
}

function portalRow(
  { line, guarantor, row }: SheetLine,
  state: ReceivableState,
  one: SheetCase | null,
): PortalRow {
  const { account, invoice, key } = line;
  const name = line.guarantor ?? guarantor.name;
  return { ref: row.ref, key, guarantor: guarantor.key, account, invoice, name, state, case: one };
}

function nobody(ref: string): PortalRow {
  const unknown = { key: '', guarantor: '', account: null, invoice: null, name: null };
  return { ref, ...unknown, state: 'placed', case: null };
}
