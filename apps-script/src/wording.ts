import { addDays } from '../../shared/calendar.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { WordsKey, WordsView } from '../../shared/contract/sidebar-views.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import type { Wording } from '../../shared/reminders/letter.ts';
import { HOUSE_ITEMS } from '../../shared/reminders/lint/items.ts';
import { blocks, type LintOptions, lint } from '../../shared/reminders/lint/lint.ts';
import type { ReminderPolicy } from '../../shared/reminders/policy.ts';
import { type Template, tidyTemplate } from '../../shared/reminders/templates/template.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { stamp } from '../../shared/stamp.ts';
import type { Context } from './context.ts';
import { forget, load, save } from './google/store.ts';
import { clinic } from './settings.ts';
import { readReceivables } from './setup.ts';

/** Which letters have words of the clinic's own, each with the words' stamp: one value, read at once. */
const INDEX = 'words';

/** By the words' name, the stamp of what they are. */
export type WordsIndex = Partial<Record<string, string>>;

/** Which letters the clinic has words of its own for. */
export function wordsIndex(): WordsIndex {
  return load<WordsIndex>(INDEX) ?? {};
}

/** How a message speaks, and until when an answer is awaited: as long as a hand-off would wait. */
export function wordingOf(
  { today }: Context,
  message: DueMessage,
  {
    words,
    version,
  }: { words: WordsIndex; version: { policy: Pick<ReminderPolicy, 'answerDays'> } },
): Wording {
  const key = keyOf(message);
  const answerBy = addDays(today, version.policy.answerDays);
  const isOwn = words[nameOf(key)] !== undefined;
  return { tone: key.tone, debt: key.debt, answerBy, own: isOwn ? usable(key) : null };
}

/** Which words a message is written in. */
export function keyOf({ language, tone, track }: DueMessage): WordsKey {
  return { language, tone, debt: track };
}

/**
 * A message whose stamp tells the clinic's own words as well: who approved it has read other words than
 * those that were changed since.
 */
export function stampedByWords(message: DueMessage, index: WordsIndex): DueMessage {
  const mark = index[nameOf(keyOf(message))];
  return mark ? { ...message, stamp: stamp(`${message.stamp}|${mark}`) } : message;
}

/** The clinic's own words for a kind of letter, and whether they go out. */
export function wordsView(_context: Context, key: WordsKey): Result<WordsView, RefusalCode> {
  const sender = clinic();
  if (!sender) return refused('no-clinic');
  const own = ownWords(key);
  const { contact: person, phone } = sender;
  return ok({ ...key, own: own && copied(own), inUse: usable(key) !== null, person, phone });
}

/** Keeps the clinic's own words for a kind of letter, if nothing in them blocks. */
export function saveWords(
  context: Context,
  { subject, paragraphs, ...key }: Arguments<'saveWords'>,
): Result<WordsView, RefusalCode> {
  const names = namesOf(context);
  if (!names.ok) return names;
  const options = lintOptions(names.value);
  if (!options) return refused('no-clinic');
  const template = tidyTemplate({ subject, paragraphs });
  const first = lint(template, key.language, key.tone, options).find(blocks);
  if (first) return refused('words-blocked', { rule: first.rule, found: first.found });
  save(nameOf(key), template);
  save(INDEX, { ...wordsIndex(), [nameOf(key)]: stamp(JSON.stringify(template)) });
  return wordsView(context, key);
}

/** Goes back to our words for a kind of letter. */
export function ourWords(context: Context, key: WordsKey): Result<WordsView, RefusalCode> {
  const { [nameOf(key)]: _gone, ...others } = wordsIndex();
  save(INDEX, others);
  forget(nameOf(key));
  return wordsView(context, key);
}

/** Own words as long as nothing in them blocks: a rule that came later, or another person who answers. */
function usable(key: WordsKey): Template | null {
  const own = ownWords(key);
  const options = own && lintOptions([]);
  return own && options && !lint(own, key.language, key.tone, options).some(blocks) ? own : null;
}

function ownWords(key: WordsKey): Template | null {
  return load<Template>(nameOf(key));
}

/** What the linter knows of the clinic; null until it has said who writes. */
export function lintOptions(names: readonly string[]): LintOptions | null {
  const sender = clinic();
  return sender && { person: sender.contact, phone: sender.phone, mandatory: HOUSE_ITEMS, names };
}

/** Everybody whom the sheet names: none of them stands in a subject. */
export function namesOf(context: Context): Result<string[], RefusalCode> {
  const read = readReceivables(context);
  if (!read.ok) return read;
  const { receivables, leftOut } = read.value.reading;
  const names = [...receivables, ...leftOut].flatMap((line) => [line.guarantor, line.patient]);
  return ok(names.filter((name): name is string => name !== null));
}

function nameOf({ language, tone, debt }: WordsKey): string {
  return `${INDEX}:${language}:${tone}:${debt}`;
}

function copied({ subject, paragraphs }: Template) {
  return { subject, paragraphs: [...paragraphs] };
}
