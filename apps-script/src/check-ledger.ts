import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import type { LedgerCheck } from '../../shared/contract/sidebar-views.ts';
import { sealFaults } from '../../shared/reminders/seal.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { doubtOf, readLines } from './ledger.ts';

/** So many faults a list shows; the count tells of the others. */
const SHOWN = 50;

/** Whether the ledger's lines are as they were written, and where they are not. Changes nothing. */
export function checkLedger(context: Context): Result<LedgerCheck, RefusalCode> {
  const reading = readLines(context);
  const { lines, mark } = reading;
  // a copy has another store: what it says of the chain is not about this tab
  if (doubtOf(context, reading) === 'copy') return refused('copied-sheet', { kind: 'copy' });
  const faults = sealFaults(lines, mark);
  return ok({
    tab: context.workbook.ownTab('ledger')?.getSheetId() ?? null,
    lines: lines.length,
    count: faults.length,
    faults: faults.slice(0, SHOWN).map((fault) => ({ ...fault })),
  });
}
