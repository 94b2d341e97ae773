import type { PracticeScope } from '../portal/app/platform/scope.server.ts';
import { addReview, type NewReview } from '../portal/app/reviews/add-review.server.ts';
import { addDays, type CivilDate } from '../shared/calendar.ts';

/** What the demo's practice has heard and read about an agency. Nobody in it exists. */
export async function hearDemo(
  practice: PracticeScope,
  agencySlug: string,
  today: CivilDate,
): Promise<void> {
  const heard: Omit<NewReview, 'agencySlug'>[] = [
    {
      from: { source: 'found', who: 'Cedar Lane Dental' },
      ...{ verdict: 'mixed', saidOn: addDays(today, -40) },
      text: 'Polite on the phone, and quick with payments. Two letters went to an old address, and it took a week to mend.',
    },
    {
      from: {
        source: 'public',
        who: 'County bid of 2025',
        address: 'https://bids.example/2025/collections',
      },
      ...{ verdict: 'good', saidOn: addDays(today, -300) },
      text: 'Second of nine bidders; best marks for reporting.',
    },
  ];
  for (const one of heard) {
    const kept = await addReview(practice, { agencySlug, ...one });
    if (!kept.ok) throw new Error(`The demo's review cannot be kept: ${kept.reason}`);
  }
}
