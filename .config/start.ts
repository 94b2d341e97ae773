import { type ChildProcess, spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * `npm start`: the portal with its demo and the local Sheets, each a process of its own, ended together.
 * Options go to whom they concern: `--data` and `--portal-port` to the portal, all others to the Sheets.
 */

const TEXT = { type: 'string' } as const;

const { portal, sheets } = split(process.argv.slice(2));
const children = [
  run('portal/server.ts', ['--demo', ...portal]),
  run('apps-script/host/start.ts', sheets),
];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // a terminal sends Ctrl-C to the children itself; they end once, however often they are told
  process.on(signal, () => endAll(signal));
}
// where one cannot go on the other one is of no use: it ends, too, and so do we
const codes = await Promise.all(
  children.map(async (child) => {
    const code = await endOf(child);
    endAll('SIGTERM');
    return code;
  }),
);
process.exitCode = Math.max(...codes);

function run(script: string, args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
}

function endAll(signal: NodeJS.Signals): void {
  for (const child of children) {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  }
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** What was typed, for each of the two; the language is for both. */
function split(args: string[]): { portal: string[]; sheets: string[] } {
  const options = { data: TEXT, 'portal-port': TEXT, locale: TEXT };
  const { tokens } = parseArgs({ args, strict: false, tokens: true, options });
  const portal: string[] = [];
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== 'option' || !Object.hasOwn(options, token.name)) continue;
    portal.push(token.rawName, ...(token.value === undefined ? [] : [token.value]));
    if (token.name === 'locale') continue;
    taken.add(token.index);
    if (token.inlineValue === false) taken.add(token.index + 1);
  }
  return { portal, sheets: args.filter((_, index) => !taken.has(index)) };
}
