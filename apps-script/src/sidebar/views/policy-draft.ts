import { MOST_LEVELS, type PolicyView } from '../../../../shared/contract/policy.ts';
import type { HolidayCountry } from '../../../../shared/holidays/countries.ts';
import { defaultPolicy } from '../../../../shared/reminders/defaults.ts';
import type {
  Ladder,
  PolicyLevel,
  ReminderPolicy,
  Track,
} from '../../../../shared/reminders/policy.ts';

/** Days between a level that is added and the one before, where there is room. */
const STEP = 14;

/** The policy in force as a person begins to change it: its amounts are in the sheet's currency. */
export function draftOf({ policy, currency }: PolicyView): ReminderPolicy {
  return { ...policy, currency: policy.currency ?? currency };
}

/** The policy of a country. Its amounts count only where the sheet has its currency. */
export function fromCountry(country: HolidayCountry, draft: ReminderPolicy): ReminderPolicy {
  const policy = defaultPolicy(country);
  if (policy.currency === draft.currency) return policy;
  const { currency, minimum, gentleFrom } = draft;
  return { ...policy, currency, minimum, gentleFrom };
}

/** Whether two policies say the same. */
export function isSame(one: ReminderPolicy, other: ReminderPolicy): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The policy with another ladder. */
export function withLadder(policy: ReminderPolicy, track: Track, ladder: Ladder): ReminderPolicy {
  return { ...policy, tracks: { ...policy.tracks, [track]: ladder } };
}

/** The ladder with one level changed. Before the due date a level is courteous. */
export function withLevel(ladder: Ladder, at: number, own: Partial<PolicyLevel>): Ladder {
  const levels = ladder.levels.map((level, place) => {
    if (place !== at) return level;
    const next = { ...level, ...own };
    return next.days < 0 && next.tone !== 'last' ? { ...next, tone: 'courteous' as const } : next;
  });
  return { ...ladder, levels };
}

/** Whether one more level may stand in a ladder. */
export function hasRoom({ levels }: Ladder): boolean {
  return levels.length < MOST_LEVELS;
}

/** The ladder with one more level before the last notice, which moves on where it stands in the way. */
export function addLevel(ladder: Ladder): Ladder {
  const levels = [...ladder.levels];
  const last = levels.pop();
  if (!last) return ladder;
  const before = levels[levels.length - 1];
  const days = before ? before.days + STEP : Math.max(1, last.days - STEP);
  const added: PolicyLevel = {
    ...{ days, tone: before?.tone ?? 'courteous', channel: 'email', minimum: 0 },
  };
  const moved = last.days > days ? last : { ...last, days: days + STEP };
  return { ...ladder, levels: [...levels, added, moved] };
}

/** The ladder without a level; the last notice stays. */
export function removeLevel(ladder: Ladder, at: number): Ladder {
  return { ...ladder, levels: ladder.levels.filter((_, place) => place !== at) };
}
