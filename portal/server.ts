import type { DemoPlace } from '../prisma/seed.ts';
import { operatorMessages } from '../shared/messages/operator/index.ts';
import { portalMessages } from '../shared/messages/portal/index.ts';
import { operatorsLanguage, readSettings } from './app/platform/env.server.ts';
import { startPortal } from './process.ts';
import { whyNot } from './start-problem.ts';

/** The portal's process: checks the settings, starts everything, and ends it on a signal. */

const args = process.argv.slice(2);
const language = operatorsLanguage(process.env, args);
const words = operatorMessages(language);
const { settings, problems } = readSettings(process.env, args);
if (settings === null) {
  for (const { name, problem, typed } of problems) {
    say(words.setting(typed ?? name, words.problems[problem], words.settings[name]));
  }
  process.exit(1);
}
const hasToEnd = firstSignal();
try {
  say(words.starting);
  const { url, databaseFolder, signIns, close } = await startPortal(settings);
  const { origin } = settings.origin;
  say(words.ready(origin, url));
  if (databaseFolder) say(words.database(databaseFolder));
  if (signIns) {
    say(words.demo.signIns(signIns.password));
    for (const { email, places } of signIns.people) {
      say(`  ${email.padEnd(30)} ${places.map(placed).join('; ')}`);
    }
    say(words.demo.mailbox(`${origin}/mailbox`));
  }
  say(words.stop);
  await hasToEnd;
  await close();
  process.exit(0);
} catch (error) {
  say(isPortTaken(error) ? portTaken() : words.failed(whyNot(error, words)));
  process.exit(1);
}

function placed(at: DemoPlace): string {
  const { practice, agency } = portalMessages(language).people.roles;
  return `${at.kind === 'practice' ? practice[at.role] : agency[at.role]}, ${at.name}`;
}

/** Heard from the beginning: a database that has just been started has to be ended as well. */
function firstSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}

/** Beside the local Sheets the option has another name. */
function portTaken(): string {
  const option = args.includes('--demo') ? '--portal-port' : '--port';
  return words.portTaken(option, settings?.port ?? 0);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
