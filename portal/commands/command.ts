import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { OperatorMessages } from '../../shared/messages/operator/index.ts';
import { operatorMessages } from '../../shared/messages/operator/index.ts';
import {
  keepSettings,
  operatorsLanguage,
  readSettings,
  type Settings,
} from '../app/platform/env.server.ts';
import { buildPortal } from '../build.ts';
import { openOwnersDatabase, prepareDatabase } from '../process.ts';
import { whyNot } from '../start-problem.ts';

/** What a command works with: the pool is the owner's, so that `asOperator` is open to it. */
export interface Command {
  settings: Settings;
  ownerUrl: string;
  words: OperatorMessages;
  /** What was typed besides options. */
  args: string[];
  /** The command's own options. */
  options: Record<string, string | boolean | undefined>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Runs one of the operator's commands: settings, the owner's database, the pool. The work answers
 * whether all is well, which is the exit code; code that needs the database client is imported in it,
 * since the client may have to be generated first.
 */
export async function runCommand(
  own: Options,
  work: (command: Command) => Promise<boolean>,
): Promise<void> {
  const typed = process.argv.slice(2);
  const words = operatorMessages(operatorsLanguage(process.env, typed));
  const { options, args, rest } = split(typed, own);
  const { settings, problems } = readSettings(process.env, rest);
  if (settings === null) {
    for (const { name, problem, typed: text } of problems) {
      say(words.setting(text ?? name, words.problems[problem], words.settings[name]));
    }
    process.exitCode = 1;
    return;
  }
  keepSettings(settings);
  try {
    const isWell = await withDatabase(settings, (ownerUrl) =>
      work({ settings, ownerUrl, words, args, options }),
    );
    process.exitCode = isWell ? 0 : 1;
  } catch (error) {
    say(whyNot(error, words));
    process.exitCode = 1;
  }
}

/** One line for whoever typed the command. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What is the command's own, and the rest, which the portal's settings know or refuse. */
function split(typed: string[], own: Options) {
  const known: Options = { ...own, data: { type: 'string' }, locale: { type: 'string' } };
  const { tokens } = parseArgs({ args: typed, strict: false, tokens: true, options: known });
  const options: Command['options'] = {};
  const args: string[] = [];
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') args.push(token.value);
    if (token.kind !== 'option') continue;
    if (Object.hasOwn(own, token.name)) options[token.name] = token.value ?? true;
    else rest.push(token.rawName, ...(token.value === undefined ? [] : [token.value]));
  }
  return { options, args, rest };
}

async function withDatabase<T>(
  settings: Settings,
  work: (ownerUrl: string) => Promise<T>,
): Promise<T> {
  await buildPortal('client');
  const { closeDatabase, openDatabase } = await import('../app/platform/scope.server.ts');
  const database = await openOwnersDatabase(settings);
  try {
    await prepareDatabase(database.url, settings);
    openDatabase(database.url);
    return await work(database.url);
  } finally {
    await closeDatabase();
    await database.stop();
  }
}
