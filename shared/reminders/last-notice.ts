import { addDays, type CivilDate } from '../calendar.ts';
import { keyStem } from '../sheet/keys.ts';
import type { SentMessage } from './ledger.ts';

/**
 * When the last notice about each line went out, and surely: only then may the line be handed off.
 *
 * @param sent every message that the ledger knows (`messagesSent`)
 * @returns a line's key -> the day of its newest last notice; null where none went
 * @example lastNotices([{ ...message, state: 'sent', tone: 'last', items: ['i:F-7'] }])('i:F-7')
 */
export function lastNotices(sent: readonly SentMessage[]): (key: string) => CivilDate | null {
  const days = new Map<string, CivilDate>();
  for (const { state, tone, items, day } of sent) {
    if (state !== 'sent' || tone !== 'last') continue;
    for (const item of items) {
      const stem = keyStem(item);
      const before = days.get(stem);
      if (before === undefined || before < day) days.set(stem, day);
    }
  }
  return (key) => days.get(keyStem(key)) ?? null;
}

/**
 * Whether somebody has had their time to answer a last notice: the day that its letter names is theirs.
 * A newer notice begins it anew.
 *
 * @param answerDays of the policy in force, whole days
 * @example isAnswerTimeOver('2026-03-01', '2026-03-15', 14) // false
 */
export function isAnswerTimeOver(
  noticeOn: CivilDate,
  today: CivilDate,
  answerDays: number,
): boolean {
  return today > addDays(noticeOn, answerDays);
}
