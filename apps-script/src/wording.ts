import { addDays } from '../../shared/calendar.ts';
import type { WordsKey, WordsView } from '../../shared/contract/letter-views.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { type RuleId, ruleWords } from '../../shared/messages/law/index.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import type { Wording } from '../../shared/reminders/letter.ts';
import { blocks, type Finding } from '../../shared/reminders/lint/findings.ts';
import { HOUSE_ITEMS } from '../../shared/reminders/lint/items.ts';
import { type LawOnWords, lawOnWords } from '../../shared/reminders/lint/law-items.ts';
import { type LintOptions, lint } from '../../shared/reminders/lint/lint.ts';
import type { ReminderPolicy } from '../../shared/reminders/policy.ts';
import { type Sorted, sortReply } from '../../shared/reminders/reply/sort.ts';
import { defaultTemplate } from '../../shared/reminders/templates/defaults.ts';
import { type Template, tidyTemplate } from '../../shared/reminders/templates/template.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { stamp } from '../../shared/stamp.ts';
import type { Context } from './context.ts';
import { whileLocked } from './google/lock.ts';
import { personsLanguage } from './google/screen.ts';
import { forget, load, save } from './google/store.ts';
import { lawCountry, lawHome } from './law-book.ts';
import { policyInForce } from './policies.ts';
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
  context: Context,
  message: DueMessage,
  {
    words,
    version,
  }: { words: WordsIndex; version: { policy: Pick<ReminderPolicy, 'answerDays'> } },
): Wording {
  const key = keyOf(message);
  const answerBy = addDays(context.today, version.policy.answerDays);
  const isOwn = words[nameOf(key)] !== undefined;
  return {
    ...{ tone: key.tone, debt: key.debt, answerBy },
    own: isOwn ? usable(context, key) : null,
    law: lawHere(context).items,
  };
}

/** Which words a message is written in. */
export function keyOf({ language, tone, track }: DueMessage): WordsKey {
  return { language, tone, debt: track };
}

/**
 * A message whose stamp tells the clinic's own words as well, and what the law of its place adds to ours:
 * who approved it has read other words than those that were changed since.
 */
export function stampedByWords(
  context: Context,
  message: DueMessage,
  index: WordsIndex,
): DueMessage {
  const wanted = lawHere(context).items.map(({ item }) => item);
  const own = index[nameOf(keyOf(message))];
  const marks = own === undefined ? wanted : [own, ...wanted];
  return marks.length > 0
    ? { ...message, stamp: stamp([message.stamp, ...marks].join('|')) }
    : message;
}

/** The clinic's own words for a kind of letter, and whether they go out. */
export function wordsView(context: Context, key: WordsKey): Result<WordsView, RefusalCode> {
  if (!clinic()) return refused('no-clinic');
  const own = ownWords(key);
  const { items, told } = lawHere(context);
  const language = personsLanguage();
  return ok({
    ...{ ...key, own: own && copied(own), inUse: usable(context, key) !== null },
    ours: copied(defaultTemplate(key.language, key.tone, key.debt, items)),
    lawAlsoWants: told.map(({ ruleId, citation }) => ({
      // a test holds that the packs and the words have the same ids
      text: ruleWords(ruleId as RuleId, language).may,
      citation,
    })),
  });
}

/**
 * What the linter finds in words that are being typed. Names of the sheet are looked for when they are
 * saved: to read the sheet at each pause would take too long.
 */
export function checkWords(
  context: Context,
  { subject, paragraphs, ...key }: Arguments<'checkWords'>,
): Result<Finding[], RefusalCode> {
  const options = lintOptions(context, []);
  if (!options) return refused('no-clinic');
  return ok(lint(tidyTemplate({ subject, paragraphs }), key.language, key.tone, options));
}

/** What an answer that somebody pasted in says; nothing of it is kept. */
export function sortAnswer(
  { today }: Context,
  { text }: Arguments<'sortAnswer'>,
): Result<Sorted, RefusalCode> {
  return ok(sortReply(text, today));
}

/** Keeps the clinic's own words for a kind of letter, if nothing in them blocks. */
export function saveWords(
  context: Context,
  { subject, paragraphs, ...key }: Arguments<'saveWords'>,
): Result<WordsView, RefusalCode> {
  const names = namesOf(context);
  if (!names.ok) return names;
  const options = lintOptions(context, names.value);
  if (!options) return refused('no-clinic');
  const template = tidyTemplate({ subject, paragraphs });
  const first = lint(template, key.language, key.tone, options).find(blocks);
  if (first) return refused('words-blocked', { rule: first.rule, found: first.found });
  // while somebody sends, the words that were approved stay
  const kept = whileLocked(() => {
    save(nameOf(key), template);
    save(INDEX, { ...wordsIndex(), [nameOf(key)]: stamp(JSON.stringify(template)) });
  });
  return kept === null ? refused('busy') : wordsView(context, key);
}

/** Goes back to our words for a kind of letter. */
export function ourWords(context: Context, key: WordsKey): Result<WordsView, RefusalCode> {
  const gone = whileLocked(() => {
    const { [nameOf(key)]: _gone, ...others } = wordsIndex();
    save(INDEX, others);
    forget(nameOf(key));
  });
  return gone === null ? refused('busy') : wordsView(context, key);
}

/** Own words as long as nothing in them blocks: a rule that came later, or another person who answers. */
function usable(context: Context, key: WordsKey): Template | null {
  const own = ownWords(key);
  const options = own && lintOptions(context, []);
  return own && options && !lint(own, key.language, key.tone, options).some(blocks) ? own : null;
}

function ownWords(key: WordsKey): Template | null {
  return load<Template>(nameOf(key));
}

/**
 * What the linter goes by in this clinic; null before anybody has said who speaks.
 *
 * @param names of the sheet, which no subject may hold
 */
export function lintOptions(context: Context, names: readonly string[]): LintOptions | null {
  const sender = clinic();
  if (!sender) return null;
  const { contact: person, phone } = sender;
  const law = lawHere(context).items;
  return { person, phone, mandatory: HOUSE_ITEMS, law, names, onPaper: true };
}

/** Asked once in an execution: each look into the store takes time, and a run writes many letters. */
const laws = new WeakMap<Context, LawOnWords>();

/** What the law wants in a reminder where the clinic is: as a person, the portal or the policy says. */
function lawHere(context: Context): LawOnWords {
  const known = laws.get(context);
  if (known) return known;
  const place = lawHome() ?? lawCountry(context.workbook, policyInForce().policy.country);
  const law = lawOnWords(place, context.today);
  laws.set(context, law);
  return law;
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
