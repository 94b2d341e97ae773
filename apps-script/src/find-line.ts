import type { LineName } from '../../shared/contract/portal-views.ts';
import { shortReference } from '../../shared/contract/reference.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { columnLetter } from '../../shared/sheet/fields.ts';
import { referencesOf } from './connection.ts';
import type { Context } from './context.ts';
import { readReceivables } from './setup.ts';
import { lineName, sheetLines } from './sheet-lines.ts';

/** Shows the row that a reference names, as it is typed from the portal's screen or whole. */
export function findLine(context: Context, reference: string): Result<LineName, RefusalCode> {
  const refs = referencesOf();
  if (!refs.ok) return refs;
  const read = readReceivables(context);
  if (!read.ok) return read;
  const { columns, tab } = read.value;
  const typed = reference.trim();
  const short = `R-${typed.toUpperCase().replace(/^R[-\s]*/, '')}`;
  const found = sheetLines(read.value, refs.value).find(
    ({ row }) => row.ref === typed.toLowerCase() || shortReference(row.ref) === short,
  );
  if (!found) return refused('not-found');
  const { guarantor, account, patient } = columns.map;
  const column = columnLetter(guarantor ?? account ?? patient ?? 0);
  const isShown = context.workbook.show(tab.id, `${column}${found.line.row}`);
  return isShown ? ok(lineName(found)) : refused('no-tab');
}
