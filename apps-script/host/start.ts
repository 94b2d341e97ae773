import { type CivilDate, civilDateIn } from '../../shared/calendar.ts';
import { ok, type Refusal, type Result } from '../../shared/result.ts';
import { build, DIST } from '../build.ts';
import { demoSheet } from './demo-lines.ts';
import { createHost } from './host.ts';
import { loadWorkbook } from './load.ts';
import { loadSentence } from './load-messages.ts';
import { languageAsked, pathTyped } from './region-options.ts';
import { startServer } from './server.ts';
import { instantIn } from './server-clock.ts';
import { buildPage } from './server-page.ts';
import { type StartMessages, startMessages } from './start-messages.ts';
import { type StartOptions, startOptions } from './start-options.ts';
import type { HostOptions } from './types.ts';

/** `npm start`: builds the add-on and the page, opens a workbook, and prints where to look at it. */

const args = process.argv.slice(2);
const language = languageAsked(args);
const words = startMessages[language];

try {
  await start();
} catch (error) {
  giveUp(words.failed(error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''));
}

async function start(): Promise<void> {
  const options = startOptions(args);
  if (!options.ok) return giveUp(optionSentence(options, words));
  const { locale, timeZone, port, sheet } = options.value;
  const now = instantIn(timeZone, civilDateIn(timeZone)(Date.now()), 9);

  say(sheet ? words.openFile(sheet) : words.openDemo);
  const opened = await openSheet(options.value, civilDateIn(timeZone)(now));
  if (!opened.ok) return giveUp(opened.reason);
  say(words.buildAddOn);
  await build();
  say(words.buildPage);
  await buildPage();

  const host = createHost({
    ...opened.value,
    dist: DIST,
    userLocale: locale,
    now,
    urlOf: `http://localhost:${port}/`,
  });
  await host.open();
  const server = await startServer({ host, port, language });
  if (!server.ok) {
    await host.close();
    return giveUp(
      server.reason === 'port-taken'
        ? words.portTaken(port)
        : words.cannotListen(port, String(server.details.message)),
    );
  }
  say(`\n${words.ready(server.value.url)}\n${words.stop}`);
  const end = async () => {
    await server.value.close();
    await host.close();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** The person's own file, or the demo clinic with its key; a refusal is the sentence to print. */
async function openSheet(
  { sheet, locale, timeZone }: StartOptions,
  today: CivilDate,
): Promise<Result<Pick<HostOptions, 'workbook' | 'documentProperties'>>> {
  if (!sheet) {
    const { workbook, referenceKey } = demoSheet(today, { locale, timeZone });
    return ok({ workbook, documentProperties: { 'reference-key': JSON.stringify(referenceKey) } });
  }
  const loaded = await loadWorkbook(pathTyped(sheet), { locale, timeZone });
  return loaded.ok
    ? ok({ workbook: loaded.value })
    : { ...loaded, reason: loadSentence(loaded, language) };
}

function optionSentence(
  refusal: Refusal,
  { badPort, badLocale, badTimeZone, unknown }: StartMessages,
) {
  const text = String(refusal.details.text);
  if (refusal.reason === 'bad-port') return badPort(text);
  if (refusal.reason === 'bad-locale') return badLocale(text);
  return refusal.reason === 'bad-timezone' ? badTimeZone(text) : unknown(text);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function giveUp(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
