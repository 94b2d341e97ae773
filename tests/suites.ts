import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** One part of the test run. A tool counts as one test, vitest by its tests. */
export interface Suite {
  name: string;
  title: string;
  run: (environment: NodeJS.ProcessEnv) => Promise<Outcome>;
}

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What the tool said; shown when something failed. */
  output: string;
}

const VITEST = ['node_modules/vitest/vitest.mjs', '--config', '.config/vitest.config.mjs'];

/** A tool of one verdict: its exit code. */
export function toolSuite(name: string, title: string, ...command: string[]): Suite {
  return {
    name,
    title,
    run: async (environment) => {
      const { code, output } = await runNode(command, environment);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
    },
  };
}

/** One project of the vitest configuration. */
export function vitestSuite(name: string, title: string): Suite {
  return { name, title, run: (environment) => runVitest(name, environment) };
}

/** How many tests a vitest project has, without running one. */
export async function countTests(project: string): Promise<number> {
  const { code, output } = await runNode(
    [...VITEST, 'list', '--project', project, '--json', '--passWithNoTests'],
    process.env,
  );
  const start = output.indexOf('[');
  return code === 0 && start >= 0 ? (JSON.parse(output.slice(start)) as unknown[]).length : 0;
}

async function runVitest(project: string, environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'amiable-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runNode(
    [...VITEST, 'run', '--project', project, ...reporters],
    environment,
  );
  const counts = readReport(await readFile(report, 'utf8').catch(() => '{}'));
  await rm(folder, { recursive: true });
  // A file that does not load or an error outside of any test fails the run without a failed test.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, output };
}

function readReport(json: string): Omit<Outcome, 'output'> {
  const report = JSON.parse(json) as {
    numPassedTests?: number;
    numPendingTests?: number;
    numTodoTests?: number;
    testResults?: { status: string; assertionResults: { status: string }[] }[];
  };
  const failures = (report.testResults ?? []).map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(1, tests) : tests;
  });
  return {
    passed: report.numPassedTests ?? 0,
    failed: failures.reduce((sum, count) => sum + count, 0),
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}

function runNode(
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const child = spawn(process.execPath, args, {
    env: { ...env, ...colours },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}
