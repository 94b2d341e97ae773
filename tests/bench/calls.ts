import { build, DIST } from '../../apps-script/build.ts';
import { settleSetup } from '../../apps-script/host/cli-setup.ts';
import { createHost } from '../../apps-script/host/host.ts';
import { type Bench, figure } from './harness.ts';
import { madeRows } from './receivables.ts';
import { workbookOf } from './workbook.ts';

const FEW = 10;
const NOON = Date.UTC(2026, 5, 30, 12);

/** Service calls of Refresh aging: the same number however long the sheet is. */
export const callsBench: Bench = {
  sizes: [FEW, 1000, 50_000],
  figures: async (n) => {
    const ours = await refreshCalls(n);
    const peer = n === FEW ? ours : await refreshCalls(FEW);
    return [figure({ name: 'calls', n, unit: 'calls', ours, peer, peerName: `${FEW} rows` })];
  },
};

async function refreshCalls(rows: number): Promise<number> {
  await build();
  const host = createHost({ workbook: workbookOf(madeRows(rows)), dist: DIST, now: NOON });
  try {
    await host.open();
    const question = await settleSetup(host, null, 'en');
    if (question !== null) throw new Error(question);
    const { ok, error, calls } = await host.clickMenu('Refresh aging');
    if (!ok) throw new Error(error ?? 'Refresh aging did not end well.');
    return calls.read + calls.write + calls.mail + calls.other;
  } finally {
    await host.close();
  }
}
