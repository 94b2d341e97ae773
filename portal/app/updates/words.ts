import type { CivilDate } from '../../../shared/calendar.ts';
import { CHANNELS, OUTCOMES, UPDATE_KINDS } from '../../../shared/case-updates.ts';
import type { CaseStatus } from '../../../shared/cases.ts';
import { formatDate } from '../../../shared/messages/dates.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { formatMoney, type Language } from '../../../shared/money.ts';
import type { WrongLine } from './show-updates.server.ts';

/** What is wrong with a line, and how to mend it, in a sentence. */
export function problemOf(wrong: WrongLine, words: PortalMessages, language: Language): string {
  const { reason, facts, column, typed, currency } = wrong;
  const problems: Readonly<Record<string, (told: ProblemFacts) => string>> = words.updates.problems;
  const sentence = problems[reason];
  if (!sentence) return words.ui.problems.general;
  const money = (name: string) =>
    formatMoney({ minor: Number(facts[name]), currency: currency ?? '' }, language);
  const day = (name: string) => formatDate(String(facts[name]) as CivilDate, language);
  return sentence({
    ...{ typed, column: column ?? '', choices: choicesOf(column).join(', ') },
    line: String(facts['first'] ?? ''),
    status: words.cases.statuses[facts['status'] as CaseStatus] ?? '',
    ...(facts['balance'] !== undefined && { amount: money('balance') }),
    ...(facts['amount'] !== undefined && { amount: money('amount') }),
    ...(facts['on'] !== undefined && { day: day('on') }),
    ...(facts['placedOn'] !== undefined && { day: day('placedOn') }),
    ...(facts['last'] !== undefined && { day: day('last') }),
  });
}

export type ProblemFacts = Readonly<
  Record<'typed' | 'column' | 'choices' | 'line' | 'status', string>
> &
  Readonly<Partial<Record<'amount' | 'day', string>>>;

function choicesOf(column: WrongLine['column']): readonly string[] {
  if (column === 'event') return UPDATE_KINDS;
  if (column === 'channel') return CHANNELS;
  return column === 'outcome' ? OUTCOMES : [];
}
