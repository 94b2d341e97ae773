import type { CivilDate } from '../calendar.ts';
import { keyStem } from '../sheet/keys.ts';
import type { SentMessage } from './ledger.ts';

/**
 * When the last notice about each line went out, and surely: only then may the line be handed off.
 *
 * @param sent every message that the ledger knows (`messagesSent`)
 * @param levels how many levels the policy has; the highest is the last notice
 * @returns a line's key -> the day of its newest last notice; null where none went
 * @example lastNotices([{ ...message, state: 'sent', level: 4, items: ['i:F-7'] }], 4)('i:F-7')
 */
export function lastNotices(
  sent: readonly SentMessage[],
  levels: number,
): (key: string) => CivilDate | null {
  const days = new Map<string, CivilDate>();
  for (const { state, level, items, day } of sent) {
    if (state !== 'sent' || level < levels) continue;
    for (const item of items) {
      const stem = keyStem(item);
      const before = days.get(stem);
      if (before === undefined || before < day) days.set(stem, day);
    }
  }
  return (key) => days.get(keyStem(key)) ?? null;
}
