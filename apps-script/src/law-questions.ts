import type { LawQuestionsView } from '../../shared/contract/law.ts';
import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import { byGuarantor, type Guarantor } from '../../shared/guarantors.ts';
import { answersTo, isSettled } from '../../shared/law/asked.ts';
import { citedRules } from '../../shared/messages/law/cited.ts';
import { openBalance } from '../../shared/receivables.ts';
import { type LawQuestion, lawQuestions, placesAsked } from '../../shared/reminders/lawful.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { whileLocked } from './google/lock.ts';
import { personsLanguage } from './google/screen.ts';
import { factsSaid, keepFacts, lawBook, momentNow } from './law-book.ts';
import { policyInForce } from './policies.ts';
import { keepPersonName, personName } from './settings.ts';
import { isReady, readReceivables } from './setup.ts';

/** What the law wants to know where the clinic is, and where its patients are who owe. */
export function questionsView(context: Context): Result<LawQuestionsView, RefusalCode> {
  const said = factsSaid();
  const language = personsLanguage();
  return ok({
    questions: questionsFor(context, owing(context)).map(({ fact, rules }) => ({
      fact,
      why: citedRules(rules, language),
      said: said[fact] ?? null,
      isOpen: !isSettled(said[fact]),
    })),
    by: personName(),
  });
}

/** The questions of the clinic's own place, and of those of these people. */
export function questionsFor(context: Context, people: readonly Guarantor[]): LawQuestion[] {
  const book = { ...lawBook(context, policyInForce().policy, new Map()), now: momentNow(context) };
  return lawQuestions(book, placesAsked(book, people));
}

/** Nobody, as long as it is not known which columns to read. */
function owing(context: Context): Guarantor[] {
  const read = readReceivables(context);
  if (!read.ok || !isReady(read.value)) return [];
  const { receivables } = read.value.reading;
  return byGuarantor(receivables.filter((line) => openBalance(line, context.today) > 0));
}

/** Keeps an answer with the name of who gave it and the day, or takes it back. */
export function answerLaw(
  context: Context,
  { fact, answer, channels, by }: Arguments<'answerLaw'>,
): Result<LawQuestionsView, RefusalCode> {
  const name = by.trim();
  if (name === '') return refused('bad-arguments', { at: 'by' });
  if (answer !== null && !answersTo(fact).includes(answer)) {
    return refused('bad-arguments', { at: 'answer' });
  }
  if ((answer === 'channels') !== channels.length > 0) {
    return refused('bad-arguments', { at: 'channels' });
  }
  const kept = whileLocked(() => {
    const { [fact]: _, ...others } = factsSaid();
    const said = answer && {
      answer,
      channels: [...new Set(channels)],
      by: name,
      on: context.today,
    };
    keepFacts(said ? { ...others, [fact]: said } : others);
  });
  if (kept === null) return refused('busy');
  keepPersonName(name);
  return questionsView(context);
}
