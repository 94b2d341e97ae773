import papaparse from 'papaparse';
import { findHeaderRow, headersOf, mapHeaders } from '../../shared/sheet/headers.ts';
import { readSheet } from '../../shared/sheet/read.ts';
import { type Bench, race } from './harness.ts';
import { madeRows } from './receivables.ts';

/** Reading cells into receivables, against only splitting the same sheet's CSV into cells. */
export const readBench: Bench = {
  sizes: [20_000],
  figures: async (n) => {
    const rows = madeRows(n);
    const csv = papaparse.unparse(rows);
    const ours = () => {
      const headerRow = findHeaderRow(rows) ?? 0;
      const { sure: columns } = mapHeaders(headersOf(rows[headerRow] ?? []));
      const sheet = { rows, headerRow, columns, currency: 'USD', locale: 'en_US', dateOrder: {} };
      return readSheet(sheet).receivables;
    };
    const peer = () => papaparse.parse<string[]>(csv).data;
    if (ours().length !== n || peer().length !== n + 1) throw new Error('A row was not read.');
    return [await race('read', n, ours, 'papaparse', peer)];
  },
};
