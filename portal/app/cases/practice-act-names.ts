import type { CaseEvent } from '../../../shared/cases.ts';

/** What the people of a practice can do to a case; when, says the one table. */
export const PRACTICE_ACTS = [
  'settle',
  'release',
  'take_back',
  'close',
  'hold',
  'dispute',
  'recall',
  'allow_lawsuit',
  'disallow_lawsuit',
  'note',
] as const satisfies readonly CaseEvent[];
export type PracticeAct = (typeof PRACTICE_ACTS)[number];
