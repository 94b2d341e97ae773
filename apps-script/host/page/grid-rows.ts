import { BLOCK_ROWS, type DrawnCell } from '../server-wire.ts';
import { fetchBlock } from './api.ts';

/** A row as the grid takes it: the text under each column's number, and how its cells are drawn. */
export interface GridRow {
  [column: number]: string;
  cells: (DrawnCell | null)[];
}

/** How long nothing must change before the rows out of sight are fetched as well. */
const QUIET_MS = 600;
/** When rows that did not come are asked for again. */
const AGAIN_MS = 1000;

/**
 * The rows of one tab, fetched in blocks: those in sight first, the others in the background, so
 * that a large selection can be copied whole.
 */
export interface GridRows {
  readonly rows: GridRow[];
  /** Fetches what is stale around a row. */
  show(row: number): void;
  /** The workbook has changed: what is shown is fetched again. */
  stale(): void;
  close(): void;
}

/** @param onRows new content has arrived in the rows */
export function gridRows(sheetId: number, count: number, onRows: () => void): GridRows {
  const rows: GridRow[] = Array.from({ length: count }, () => ({ cells: [] }));
  const fresh = new Set<number>();
  let generation = 0;
  let shown = 0;
  let closed = false;
  let quiet = 0;

  async function load(from: number): Promise<void> {
    if (closed || from >= count || fresh.has(from)) return;
    fresh.add(from);
    const asked = generation;
    const block = await fetchBlock(sheetId, from);
    if (closed) return;
    if (!block || asked !== generation) {
      fresh.delete(from);
      if (!block) window.setTimeout(() => void load(from), AGAIN_MS);
      return;
    }
    for (let i = 0; i < BLOCK_ROWS; i += 1) fill(rows[from + i], block.rows[i] ?? []);
    onRows();
  }

  async function loadShown(): Promise<void> {
    const first = blockOf(shown);
    await Promise.all([load(0), load(first), load(first + BLOCK_ROWS)]);
  }

  function loadRestWhenQuiet(): void {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(async () => {
      const asked = generation;
      for (let from = 0; from < count && asked === generation && !closed; from += BLOCK_ROWS) {
        await load(from);
      }
    }, QUIET_MS);
  }

  void loadShown();
  loadRestWhenQuiet();
  return {
    rows,
    show(row) {
      if (blockOf(row) === blockOf(shown)) return;
      shown = row;
      void loadShown();
    },
    stale() {
      generation += 1;
      fresh.clear();
      void loadShown();
      loadRestWhenQuiet();
    },
    close() {
      closed = true;
      window.clearTimeout(quiet);
    },
  };
}

function blockOf(row: number): number {
  return Math.floor(row / BLOCK_ROWS) * BLOCK_ROWS;
}

function fill(row: GridRow | undefined, cells: (DrawnCell | null)[]): void {
  if (!row) return;
  const width = Math.max(row.cells.length, cells.length);
  row.cells = cells;
  for (let column = 0; column < width; column += 1) row[column] = cells[column]?.text ?? '';
}
