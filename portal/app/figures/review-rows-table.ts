import type { Figure } from '../../../shared/kpi/figure.ts';
import type { TableRules } from '../ui/table-state.ts';

type Column = 'above' | 'below';

/** How the lines behind a figure are ordered and narrowed; what they are lines of stands beside it. */
export function reviewRowRules(
  asked: Readonly<Record<string, string>>,
  parts: readonly { readonly key: string }[],
): TableRules<Column> {
  const kept = Object.entries(asked).map(([name, value]) => [name, [value]]);
  return {
    columns: ['above', 'below'],
    ...{ sort: 'above', isDescending: true, pageSize: 50 },
    filters: { ...Object.fromEntries(kept), part: parts.map(({ key }) => key) },
  };
}

/** What one line brings in above the line, and what below; null where it is not there. */
export interface Brought {
  part: string;
  ref: string;
  above: number | null;
  below: number | null;
}

/** The lines of each part, each once. */
export function broughtIn(parts: Figure['parts']): Brought[] {
  return parts.flatMap(({ key, numerator, denominator }) => {
    const lines = new Map<string, Brought>();
    for (const { id, amount } of numerator.rows) {
      lines.set(id, { part: key, ref: id, above: amount, below: null });
    }
    for (const { id, amount } of denominator?.rows ?? []) {
      const line = lines.get(id);
      if (line) line.below = amount;
      else lines.set(id, { part: key, ref: id, above: null, below: amount });
    }
    return [...lines.values()];
  });
}

/** By a column, and by the other one where that says nothing; what is not in it stands last. */
export function inOrder(
  lines: readonly Brought[],
  { sort, isDescending }: { sort: Column; isDescending: boolean },
): Brought[] {
  const sign = isDescending ? -1 : 1;
  const ranked = (a: number | null, b: number | null) =>
    a === null || b === null ? Number(a === null) - Number(b === null) : sign * (a - b);
  const other = sort === 'above' ? 'below' : 'above';
  return [...lines].sort(
    (a, b) => ranked(a[sort], b[sort]) || ranked(a[other], b[other]) || (a.ref < b.ref ? -1 : 1),
  );
}
