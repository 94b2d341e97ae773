import process from 'node:process';
import { BEHAVIOURS, countAssumed } from '../apps-script/host/behaviours.ts';
import { getBrowser } from './e2e/get-browser.ts';
import { countTests, type Outcome, type Suite, toolSuite, vitestSuite } from './suites.ts';

/**
 * The whole test run: `npm test`, or one suite of it: `npm test -- rules`.
 * It goes on after a failure and exits with 1 at the end.
 */
const BIOME = ['check', '--config-path=.config', '--error-on-warnings', '--max-diagnostics=100'];
const CRUISER = ['--config', '.config/dependency-cruiser.mjs', '--output-type', 'err-long'];
const FOLDERS = ['shared', 'apps-script', 'portal', 'tests'];

/** Others ask for the client of the database, which is made out of its schema. */
const BUILD = toolSuite(
  'portal-build',
  'Build of the portal',
  '--import',
  'tsx',
  'portal/build.ts',
);
/** Tools, each of which keeps one core busy: two go side by side. */
const TOOLS: Suite[][] = [
  [
    toolSuite('types', 'Types', 'node_modules/typescript/bin/tsc', '-b'),
    toolSuite('build', 'Build of the add-on', '--import', 'tsx', 'apps-script/build.ts'),
  ],
  [
    toolSuite('lint', 'Lint and format', 'node_modules/@biomejs/biome/bin/biome', ...BIOME, '.'),
    toolSuite(
      'imports',
      'Import directions',
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...CRUISER,
      ...FOLDERS,
    ),
    toolSuite(
      'unused',
      'Dead code',
      'node_modules/knip/bin/knip.js',
      '--config',
      '.config/knip.json',
    ),
  ],
];
/** What fails here needs no browser to be seen. */
const RULES = [vitestSuite('rules', 'Rules'), vitestSuite('house', 'Rules of the house')];
/** They need a browser. */
const JOURNEYS = [
  vitestSuite('e2e', 'Journeys in a browser'),
  vitestSuite('portal-e2e', 'Portal in a browser'),
];
const OTHERS = [
  vitestSuite('addon', 'Add-on in the local Sheets'),
  vitestSuite('portal', 'Portal on PostgreSQL'),
  vitestSuite('security', 'Nobody sees what is not theirs'),
];
/** Two that go side by side: journeys wait for pages most of the time. */
const SIDES: Suite[][] = [JOURNEYS, OTHERS];

/** What a suite of planted faults says it caught. */
const COUNTED = /\w+: caught \d+ \/ \d+$/gm;

interface Finished extends Outcome {
  title: string;
  seconds: number;
}

async function main(wanted: string | undefined): Promise<void> {
  const isWanted = ({ name }: Suite) => wanted === undefined || name === wanted;
  const all = [BUILD, ...TOOLS.flat(), ...RULES, ...SIDES.flat()];
  if (!all.some(isWanted)) {
    say(`There is no suite "${wanted}": take one of ${all.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  // looked for once, where one is needed
  const browser = JOURNEYS.some(isWanted) ? await getBrowser(say) : undefined;
  const run = async (suites: readonly Suite[]) => {
    const done: Finished[] = [];
    for (const suite of suites.filter(isWanted)) {
      done.push(await runSuite(suite, JOURNEYS.includes(suite) ? (browser ?? null) : ''));
    }
    return done;
  };
  const started = Date.now();
  const sideBySide = async (sides: Suite[][]) => (await Promise.all(sides.map(run))).flat();
  const finished = [
    ...(await run([BUILD])),
    ...(await sideBySide(TOOLS)),
    ...(await run(RULES)),
    ...(await sideBySide(SIDES)),
  ];
  printTable(finished, (Date.now() - started) / 1000);
  say(
    `\nOf ${BEHAVIOURS.length} behaviours of Google that the local Sheets imitates, ${countAssumed()} are assumed and were never seen on a live account (apps-script/host/behaviours.ts).`,
  );
  if (browser === null) explainMissingBrowser();
  const sum = (key: 'passed' | 'failed' | 'skipped') =>
    finished.reduce((total, suite) => total + suite[key], 0);
  const skipped = sum('skipped');
  say(
    `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
  );
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

/** @param browser path of a Chromium; '' where none is needed, null where none can be had */
async function runSuite(suite: Suite, browser: string | null): Promise<Finished> {
  const started = Date.now();
  say(`.. ${suite.title}`);
  const environment = browser ? { ...process.env, CHROMIUM_PATH: browser } : process.env;
  const outcome = browser === null ? await notRun(suite) : await suite.run(environment);
  const seconds = (Date.now() - started) / 1000;
  say(`\n== ${suite.title}`);
  if (outcome.failed > 0) say(outcome.output.trim());
  else for (const line of outcome.output.match(COUNTED) ?? []) say(`   ${line}`);
  say(`   ${verdict(outcome)}, ${seconds.toFixed(1)} s`);
  return { ...outcome, title: suite.title, seconds };
}

/** Without a browser the journeys are skipped; in CI that is a failure. */
async function notRun(suite: Suite): Promise<Outcome> {
  const tests = await countTests(suite.name);
  const output = 'No Chromium was found and none could be fetched.';
  return { passed: 0, failed: process.env['CI'] ? 1 : 0, skipped: tests, output };
}

function verdict({ passed, failed, skipped }: Outcome): string {
  if (failed > 0) return `FAILED (${failed} of ${passed + failed})`;
  return passed === 0 && skipped > 0 ? `not run (${skipped})` : `ok (${passed})`;
}

/** @param total seconds that all of it took; some went side by side */
function printTable(finished: Finished[], total: number): void {
  say('\nSuite                         Seconds  Result');
  for (const suite of finished) {
    const seconds = suite.seconds.toFixed(1).padStart(7);
    say(`${suite.title.padEnd(30)}${seconds}  ${verdict(suite)}`);
  }
  say(`${'Total'.padEnd(30)}${total.toFixed(1).padStart(7)}\n`);
}

function explainMissingBrowser(): void {
  say('The browser journeys were NOT RUN: there is no Chromium here and none could be fetched.');
  say('To run them, install Chromium or Chrome (on Debian: apt-get install chromium), or set');
  say('CHROMIUM_PATH to the program of one, and run `npm test` again.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main(process.argv[2]);
