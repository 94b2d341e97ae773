import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as z from 'zod';
import { ok, type Result, refused } from '../../shared/result.ts';
import { BEHAVIOURS, type Behaviour } from '../host/behaviours.ts';
import { callFacts } from '../host/calls.ts';
import { pathTyped } from '../host/region-options.ts';
import type { Finding } from './judge.ts';
import { JUDGES } from './judges.ts';

/**
 * Compares what a probe saw on a real account with what the local Sheets takes for granted.
 * A tool for whoever works on the code: it speaks English only.
 */

const probeFile = z.object({
  probe: z.literal(1),
  at: z.string(),
  kind: z.enum(['bound', 'addon']),
  results: z.record(z.string(), z.unknown()),
});
type Probe = z.infer<typeof probeFile>;

export type ProbeReason = 'no-file' | 'unreadable' | 'not-json' | 'not-a-probe';

const SENTENCES: Readonly<Record<ProbeReason, (file: string) => string>> = {
  'no-file': () => 'Name the file with the result of a probe: npm run -s probe -- result.json',
  unreadable: (file) => `${file} could not be read.`,
  'not-json': (file) => `${file} is not JSON: copy the whole text that the probe shows.`,
  'not-a-probe': (file) => `${file} is not the result of a probe (its first line says "probe": 1).`,
};

export type Verdict = 'confirmed' | 'contradicted' | 'not covered';

/** What is known of a behaviour after the probe. */
export interface Comparison {
  behaviour: Behaviour;
  verdict: Verdict;
  seen: string;
}

/**
 * Each behaviour of the host's table with the probe's verdict.
 *
 * @param results the probe's facts; of several files, the last one's for each entry
 */
export function compare(results: Readonly<Record<string, unknown>>): Comparison[] {
  return BEHAVIOURS.map((behaviour) => {
    const judge = JUDGES[behaviour.id];
    const found: Finding | null = judge ? judge.judge(results[judge.facts]) : null;
    if (!found) return { behaviour, verdict: 'not covered', seen: '' };
    const verdict = found.holds ? 'confirmed' : 'contradicted';
    return { behaviour, verdict, seen: found.seen };
  });
}

/** A call that the probe timed, beside what it costs on the host's virtual clock. */
export interface Timing {
  call: string;
  cells: number;
  measured: number;
  reckoned: number;
}

const times = z.record(z.string(), z.number());
const latency = z.object({
  read: times,
  write: times,
  ...Object.fromEntries(
    ['flush', 'append', 'setProperty', 'getProperty', 'quota', 'name', 'fetch'].map((one) => [
      one,
      z.number(),
    ]),
  ),
});

const SIZED = {
  read: ['Range.getValues'],
  write: ['Range.setValues', 'SpreadsheetApp.flush'],
} as const;
const SINGLE = {
  flush: 'SpreadsheetApp.flush',
  append: 'Sheet.appendRow',
  setProperty: 'Properties.setProperty',
  getProperty: 'Properties.getProperty',
  quota: 'MailApp.getRemainingDailyQuota',
  name: 'Sheet.getName',
  fetch: 'UrlFetchApp.fetch',
} as const;

/** The measured times beside the host's; empty where the probe measured none. */
export function timings(results: Readonly<Record<string, unknown>>): Timing[] {
  const parsed = latency.safeParse(results.latency);
  if (!parsed.success) return [];
  const facts: Readonly<Record<string, unknown>> = parsed.data;
  const sized = Object.entries(SIZED).flatMap(([name, calls]) =>
    Object.entries(times.parse(facts[name])).map(([size, measured]) => {
      const cells = Number(size);
      const reckoned = calls.reduce((sum, call) => sum + costOf(call, cells), 0);
      return { call: calls.join(' + '), cells, measured, reckoned };
    }),
  );
  const single = Object.entries(SINGLE).map(([name, call]) => {
    return { call, cells: 0, measured: Number(facts[name]), reckoned: costOf(call, 0) };
  });
  return [...sized, ...single];
}

function costOf(call: string, cells: number): number {
  const { base, perCell } = callFacts(call);
  return Math.round(base + perCell * cells);
}

/**
 * Reads the files and words the whole comparison.
 *
 * @returns the text, or the one reason why not
 */
export async function report(paths: readonly string[]): Promise<Result<string, ProbeReason>> {
  if (paths.length === 0) return refused('no-file');
  const probes: Probe[] = [];
  for (const path of paths) {
    const probe = await readProbe(path);
    if (!probe.ok) return probe;
    probes.push(probe.value);
  }
  const results: Record<string, unknown> = Object.assign({}, ...probes.map((one) => one.results));
  const compared = compare(results);
  const assumed = compared.filter(({ behaviour }) => behaviour.tag === 'assumed');
  const others = compared.filter(
    ({ behaviour, verdict }) => behaviour.tag !== 'assumed' && verdict !== 'not covered',
  );
  const lines = [
    ...probes.map(
      ({ at, kind }) => `Probe of ${at}, ${kind === 'addon' ? 'as an add-on' : 'bound'}`,
    ),
    `\nAssumed behaviours: ${tally(assumed)}`,
    ...assumed.map(lineOf),
    `\nDocumented or observed ones that the probe tells of: ${tally(others)}`,
    ...others.map(lineOf),
    ...timingLines(timings(results)),
  ];
  return ok(`${lines.join('\n')}\n`);
}

async function readProbe(path: string): Promise<Result<Probe, ProbeReason>> {
  const file = basename(path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return refused('unreadable', { file });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refused('not-json', { file });
  }
  const probe = probeFile.safeParse(content);
  return probe.success ? ok(probe.data) : refused('not-a-probe', { file });
}

function tally(compared: readonly Comparison[]): string {
  const count = (verdict: Verdict) => compared.filter((one) => one.verdict === verdict).length;
  return (['confirmed', 'contradicted', 'not covered'] as const)
    .map((verdict) => `${count(verdict)} ${verdict}`)
    .join(', ');
}

function lineOf({ behaviour, verdict, seen }: Comparison): string {
  const risk = verdict === 'contradicted' ? `\n    risk: ${behaviour.risk}` : '';
  const facts = seen ? `\n    seen: ${seen}` : '';
  return `  ${verdict.padEnd(12)} ${behaviour.id}: ${behaviour.what}${facts}${risk}`;
}

function timingLines(measured: readonly Timing[]): string[] {
  if (measured.length === 0) return ['\nTimes: not measured'];
  const lines = measured.map(({ call, cells, measured: seen, reckoned }) => {
    const name = cells > 0 ? `${call}, ${cells} cells` : call;
    return `  ${name.padEnd(52)} ${String(seen).padStart(6)} ${String(reckoned).padStart(6)}`;
  });
  return [`\nMilliseconds${'measured'.padStart(49)}   host`, ...lines];
}

async function main(): Promise<void> {
  const outcome = await report(process.argv.slice(2).map(pathTyped));
  if (outcome.ok) process.stdout.write(outcome.value);
  else {
    process.stderr.write(`${SENTENCES[outcome.reason](String(outcome.details.file ?? ''))}\n`);
    process.exitCode = 1;
  }
}

if (basename(process.argv[1] ?? '') === 'compare.ts') await main();
