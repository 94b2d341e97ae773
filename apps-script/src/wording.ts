import { addDays } from '../../shared/calendar.ts';
import type { DueMessage } from '../../shared/reminders/due.ts';
import type { Wording } from '../../shared/reminders/letter.ts';
import { DEFAULT_POLICY } from '../../shared/reminders/policy.ts';
import { toneOfLevel } from '../../shared/reminders/templates/kinds.ts';
import type { Context } from './context.ts';

/** How a message speaks, and until when an answer is awaited: as long as the next one would wait. */
export function wordingOf({ today }: Context, { level }: DueMessage): Wording {
  const answerBy = addDays(today, DEFAULT_POLICY.waitDays);
  return { tone: toneOfLevel(level), debt: 'one-off', answerBy, own: null };
}
