import papaparse from 'papaparse';
import { type Bench, race } from './harness.ts';
import { madeRows } from './receivables.ts';
import { shipped } from './shipped.ts';

/** Reading cells into receivables, against only splitting the same sheet's CSV into cells. */
export const readBench: Bench = {
  sizes: [20_000],
  figures: async (n) => {
    const rows = madeRows(n);
    const csv = papaparse.unparse(rows);
    const { receivablesOf } = await shipped();
    const ours = () => receivablesOf(rows);
    const peer = () => papaparse.parse<string[]>(csv).data;
    if (ours().length !== n || peer().length !== n + 1) throw new Error('A row was not read.');
    return [await race('read', n, ours, 'papaparse', peer)];
  },
};
