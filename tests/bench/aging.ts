import { DuckDBInstance } from '@duckdb/node-api';
import { aging } from '../../shared/aging.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { type Bench, race } from './harness.ts';
import { madeReceivables, TODAY } from './receivables.ts';

const BUCKETS = `
  select account,
    sum(case when days <= 0 then amount else 0 end) as current,
    sum(case when days between 1 and 30 then amount else 0 end) as d30,
    sum(case when days between 31 and 60 then amount else 0 end) as d60,
    sum(case when days between 61 and 90 then amount else 0 end) as d90,
    sum(case when days between 91 and 120 then amount else 0 end) as d120,
    sum(case when days > 120 then amount else 0 end) as older,
    sum(amount) as total
  from (select account, amount, date_diff('day', due, date '${TODAY}') as days from receivables)
  group by account order by total desc`;

/** Aging against a column store's group-by over the same lines, and against one bare pass. */
export const agingBench: Bench = {
  sizes: [20_000],
  figures: async (n) => {
    const lines = madeReceivables(n);
    const ours = () => aging(lines, { asOf: TODAY, basis: 'dueDate' });
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const peer = await instance.connect();
    try {
      await peer.run(tableOf(lines));
      const groups = async () => (await peer.runAndReadAll(BUCKETS)).getRows();
      sameTotals(
        ours().currencies[0]?.total.total,
        sum((await groups()).map((row) => row[7])),
        lines,
      );
      return [
        await race('aging', n, ours, 'DuckDB group by', groups),
        await race('aging-floor', n, ours, 'one bare pass', () => total(lines)),
      ];
    } finally {
      peer.closeSync();
      instance.closeSync();
    }
  },
};

function tableOf(lines: readonly Receivable[]): string {
  const rows = lines.map((line) => `('${line.account}', date '${line.dueDate}', ${line.amount})`);
  return `create table receivables (account varchar, due date, amount bigint);
    insert into receivables values ${rows.join(',')}`;
}

/** A race between two that do not agree would say nothing. */
function sameTotals(ours: number | undefined, peer: number, lines: readonly Receivable[]): void {
  if (ours !== peer || ours !== total(lines)) throw new Error(`Totals differ: ${ours}, ${peer}`);
}

function total(lines: readonly Receivable[]): number {
  let minor = 0;
  for (const line of lines) minor += line.amount ?? 0;
  return minor;
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((all, value) => all + Number(value), 0);
}
