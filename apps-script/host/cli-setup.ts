import {
  type Answers,
  type Arguments,
  CONTRACT_VERSION,
  type Envelope,
  type Procedure,
} from '../../shared/contract/sidebar.ts';
import type { Question, SetupView } from '../../shared/contract/sidebar-views.ts';
import { formatDate } from '../../shared/messages/dates.ts';
import { sidebarMessages } from '../../shared/messages/sidebar/index.ts';
import type { Language } from '../../shared/money.ts';
import type { DateOrder } from '../../shared/sheet/fields.ts';
import { cliMessages } from './cli-messages.ts';
import type { Host } from './types.ts';

/**
 * Asks the add-on what the sidebar would ask it.
 *
 * @example await ask(host, 'open', {})
 */
export async function ask<P extends Procedure>(
  host: Host,
  procedure: P,
  args: Arguments<P>,
): Promise<Envelope<Answers[P]>> {
  const run = await host.call('rpc', { version: CONTRACT_VERSION, procedure, args });
  if (!run.ok) return { ok: false, code: 'failed', details: { during: run.error ?? procedure } };
  // The gate's answers are typed by the same contract on the other side.
  return run.value as Envelope<Answers[P]>;
}

/**
 * Does what a person does before the first report: looks at the columns found and says "use these".
 *
 * @param order the answer to "does the day or the month come first?"
 * @returns null when the add-on may read the sheet now; else what a person would have to answer
 */
export async function settleSetup(
  host: Host,
  order: DateOrder | null,
  language: Language,
): Promise<string | null> {
  const opened = await ask(host, 'open', {});
  if (!opened.ok) return refusalSentence(opened, language);
  if (opened.value.ready) return null;
  const found = opened.value.setup
    ? { ok: true as const, value: opened.value.setup }
    : await ask(host, 'inspect', { sheetId: null });
  if (!found.ok) return refusalSentence(found, language);
  const open = openSentence(found.value, order, language);
  if (open) return open;
  const saved = await ask(host, 'saveSetup', choices(found.value, order));
  if (!saved.ok) return refusalSentence(saved, language);
  return saved.value.setup && openSentence(saved.value.setup, null, language);
}

/** A refusal of the add-on in the person's language. */
function refusalSentence(
  { code, details }: Extract<Envelope<never>, { ok: false }>,
  language: Language,
): string {
  const { what, cure } = sidebarMessages(language).refusals[code](details);
  return `${what} ${cure}`;
}

function choices(setup: SetupView, order: DateOrder | null): Arguments<'saveSetup'> {
  const fields = setup.columns.flatMap(({ field, index }) => (field ? [[field, index]] : []));
  const asked = setup.questions.flatMap((question) =>
    question.kind === 'dateOrder' && order ? [[question.field, order]] : [],
  );
  return {
    sheetId: setup.tab.id,
    headerRow: setup.headerRow,
    columns: Object.fromEntries(fields),
    dateOrder: Object.fromEntries(asked),
    currency: setup.currency,
    language: setup.letterLanguage,
  };
}

/**
 * What is still open, in a sentence; null when nothing is. The tab comes first, then a choice
 * between columns, since what is missing may be one of them.
 */
function openSentence(
  { missing, questions, tabAsked, tabs }: SetupView,
  order: DateOrder | null,
  language: Language,
): string | null {
  if (tabAsked) return cliMessages(language).whichTab(tabs.map(({ name }) => name).join(', '));
  const choice = questions.find(({ kind }) => kind === 'column');
  if (choice) return questionSentence(choice, language);
  const [lacking] = missing;
  if (lacking) return cliMessages(language).missing[lacking];
  const [asked] = questions;
  return asked && order === null ? questionSentence(asked, language) : null;
}

function questionSentence(question: Question, language: Language): string {
  const words = cliMessages(language);
  const { fields, setup } = sidebarMessages(language);
  if (question.kind === 'column') {
    const names = question.candidates.map(({ letter, header }) => setup.column(letter, header));
    return words.whichColumn(fields[question.field], names.join(', '));
  }
  const examples = question.examples.map(({ text, ifDayFirst, ifMonthFirst }) =>
    words.example(text, formatDate(ifDayFirst, language), formatDate(ifMonthFirst, language)),
  );
  const asks = setup.dateOrder(question.letter, question.header);
  return [asks, ...examples, words.answerOrder].join('\n');
}
