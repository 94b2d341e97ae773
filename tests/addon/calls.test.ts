import { expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { madeRows } from '../bench/receivables.ts';
import { MINUTE, TAB, tab, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const SIZES = [10, 1000, 50_000];
/** The day of the made rows. */
const NOON = Date.UTC(2026, 5, 30, 16);

async function costs(rows: number) {
  const clinic = openClinic({ sheets: [tab(TAB, 'Receivables', madeRows(rows))], now: NOON });
  const { host } = clinic;
  await host.open();
  const ask = (procedure: string, args = {}) =>
    host.call('rpc', { version: CONTRACT_VERSION, procedure, args });
  const runs = {
    open: await ask('open'),
    reminders: await ask('reminders'),
    forecast: await ask('forecast', { policy: null }),
    figures: await ask('figures', { currency: null, period: null }),
    'rows of a figure': await ask('figureRows', {
      ...{ currency: null, period: null, figure: 'dso', part: 0, side: 'denominator', from: 0 },
    }),
    worklist: await ask('worklist', { currency: null }),
    'first aging': await host.clickMenu('Refresh aging'),
    'second aging': await host.clickMenu('Refresh aging'),
  };
  for (const [name, run] of Object.entries(runs)) expect(run.error, name).toBeNull();
  expect(clinic.ownTab('aging')?.rows.length).toBeGreaterThan(rows / 5);
  return runs;
}

test('a long sheet costs no more service calls than a short one, and ends in time', async () => {
  const all = await Promise.all(SIZES.map(costs));
  const [few] = all;
  for (const [at, runs] of all.entries()) {
    for (const name of Object.keys(runs) as (keyof typeof runs)[]) {
      const what = `${name} at ${SIZES[at]} rows`;
      expect(runs[name].calls, what).toEqual(few?.[name].calls);
      expect(runs[name].took, what).toBeLessThan(6 * MINUTE);
    }
  }
}, 240_000);
