import process from 'node:process';
import { BENCHES } from './benches.ts';
import type { Bench, Figure } from './harness.ts';

/** `npm run -s bench -- NAME [--json]`: a table, or one JSON object a line. */

const args = process.argv.slice(2);
const json = args.includes('--json');
const names = args.filter((arg) => arg !== '--json');
const [name = ''] = names;
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;

if (!bench || names.length > 1) {
  const list = Object.keys(BENCHES).join(', ');
  process.stderr.write(`Say which bench to run, one of ${list}: npm run -s bench -- aging\n`);
  process.exitCode = 1;
} else {
  await measure(bench);
}

async function measure({ sizes, figures }: Bench): Promise<void> {
  if (!json) print(['name', 'n', 'ours', 'peer', 'unit', 'ratio', 'peer is']);
  for (const n of sizes) {
    for (const figure of await figures(n)) show(figure);
  }
}

function show(figure: Figure): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(figure)}\n`);
    return;
  }
  const { n, ours, peer, unit, ratio, peerName } = figure;
  print([figure.name, String(n), String(ours), String(peer), unit, String(ratio), peerName]);
}

function print(cells: string[]): void {
  const line = cells.map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(9)));
  process.stdout.write(`${line.join(' ')}\n`);
}
