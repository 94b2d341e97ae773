import type { AgingPart } from '../../shared/aging.ts';
import type { AgingCell } from '../../shared/contract/aging.ts';
import type { RefusalCode } from '../../shared/contract/sidebar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { textOf } from '../../shared/sheet/rows.ts';
import { type AgingReport, agingReport, reportShown } from './aging.ts';
import { type AgingLayout, ownerOf } from './aging-layout.ts';
import type { OldTab } from './aging-weave.ts';
import type { Context } from './context.ts';
import { readAging } from './google/aging-tab.ts';
import { amountIn } from './own-cells.ts';

/**
 * Whose figure the chosen cell of our Aging tab is, and which: told by the tab's own cells, wherever
 * people have moved them. A name, an account or a number of items stands for all that the row has.
 */
export function agingCell(context: Context): Result<AgingCell, RefusalCode> {
  const chosen = context.workbook.chosenIn('aging');
  const tab = chosen && readAging(context.workbook, 'aging');
  const plan = reportShown();
  if (!chosen || !tab || !plan) return refused('no-figure-chosen');
  const figure = figureAt(tab, chosen);
  if (figure === null) return refused('no-figure-chosen');
  const { currency, part, who, shown } = figure;
  const report = agingReport(context, plan);
  if (!report.ok) return report;
  const guarantor = who && { name: who.name, key: keyOf(report.value, currency, who) };
  return ok({ plan, currency, part, guarantor, shown: { minor: shown, currency } });
}

/** Somebody in the tab, and how many of the same name stand above them. */
interface Who {
  readonly name: string;
  readonly owner: string;
  readonly above: number;
}

function figureAt(
  { rows, layout }: Pick<OldTab, 'rows' | 'layout'>,
  { row, column }: { row: number; column: number },
): { currency: string; part: AgingPart; who: Who | null; shown: number } | null {
  const block = layout.blocks.find(({ headerRow, lastRow }) => row > headerRow && row <= lastRow);
  const name = layout.names[row] ?? '';
  const whole = layout.columns[layout.columns.length - 1];
  const found = layout.columns.find(({ at }) => at === column);
  if (!block?.currency || !found || !whole || name === '') return null;
  const isLabel = ['guarantor', 'account', 'items'].includes(found.is);
  const part = isLabel ? partOf(layout, whole.at) : partOf(layout, column);
  const { currency, headerRow } = block;
  const shown = amountIn(rows[row]?.[isLabel ? whole.at : column], currency);
  if (name === `total ${currency}`) return { currency, part, who: null, shown };
  const above = layout.names.slice(headerRow, row).filter((other) => other === name).length;
  const who = { name: nameAt(rows[row], layout), owner: name.slice(currency.length + 1), above };
  return { currency, part, who, shown };
}

function nameAt(row: OldTab['rows'][number] | undefined, { columns }: AgingLayout): string {
  return textOf(row?.[columns.find(({ is }) => is === 'guarantor')?.at ?? -1]) ?? '';
}

function partOf({ columns }: AgingLayout, column: number): AgingPart {
  const is = columns.find(({ at }) => at === column)?.is;
  if (is === 'age') return columns.filter((one) => one.is === 'age' && one.at < column).length;
  return is === 'guarantor' || is === 'account' || is === 'items' || !is ? 'total' : is;
}

/** The key of a guarantor of the report; one that nobody has where they owe nothing any more. */
function keyOf({ aging }: AgingReport, currency: string, { owner, above }: Who): string {
  const all = aging.currencies.find((one) => one.currency === currency)?.guarantors ?? [];
  const same = all.filter(
    ({ guarantor }) => ownerOf(guarantor.name ?? '', guarantor.account ?? '') === owner,
  );
  return same[above]?.guarantor.key ?? '';
}
