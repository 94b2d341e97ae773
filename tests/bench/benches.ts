import { agingBench } from './aging.ts';
import { callsBench } from './calls.ts';
import { channelBench } from './channel.ts';
import type { Bench } from './harness.ts';
import { kpisBench } from './kpis.ts';
import { pageBench } from './page.ts';
import { readBench } from './read.ts';
import { syncBench } from './sync.ts';

/** Every bench by the name that a person types. */
export const BENCHES: Readonly<Record<string, Bench>> = {
  aging: agingBench,
  read: readBench,
  calls: callsBench,
  channel: channelBench,
  page: pageBench,
  sync: syncBench,
  kpis: kpisBench,
};
