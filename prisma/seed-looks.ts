import type { PracticeScope } from '../portal/app/platform/scope.server.ts';
import type { PointAnswers } from '../portal/app/reverification/points-schema.server.ts';
import { reverify } from '../portal/app/reverification/reverify.server.ts';
import { addDays, type CivilDate } from '../shared/calendar.ts';
import { REVERIFICATION_POINTS } from '../shared/vetting/reverification.ts';

/** How the demo's practice looked at its agencies again: both are to be looked at anew by now. */

export interface LookStep {
  readonly on: CivilDate;
  readonly kind: 'look-again';
  readonly agency: 'northgate' | 'brightwater';
  readonly nextOn: CivilDate;
  /** About complaints; null where all is in order. */
  readonly concern: string | null;
  readonly note: string;
}

/** Of one agency it is due, of the other late. */
export function lookSteps(today: CivilDate): LookStep[] {
  return [
    {
      ...{ on: addDays(today, -120), kind: 'look-again', agency: 'brightwater' },
      ...{ nextOn: addDays(today, -37), note: '' },
      concern:
        'First letters went out in English to families who read Spanish. They promised a check before each first letter.',
    },
    {
      ...{ on: addDays(today, -100), kind: 'look-again', agency: 'northgate' },
      ...{ nextOn: addDays(today, -4), concern: null },
      note: 'Two hours at their office. Calls are recorded, screens are locked, paper is shredded.',
    },
  ];
}

export async function lookAgain(
  practice: PracticeScope,
  { agency: agencySlug, nextOn, concern, note }: LookStep,
): Promise<void> {
  const points = Object.fromEntries(
    REVERIFICATION_POINTS.map((point) => [
      point,
      point === 'complaints' && concern
        ? { answer: 'concern', note: concern }
        : { answer: 'ok', note: '' },
    ]),
  ) as PointAnswers;
  const kept = await reverify(practice, { agencySlug, seen: 0, points, note, nextOn });
  if (!kept.ok) throw new Error(`The demo's look cannot be kept: ${kept.reason}`);
}
