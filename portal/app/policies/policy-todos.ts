import type { CivilDate } from '../../../shared/calendar.ts';
import { policyPath, type Workplace } from '../paths.ts';
import { useWords } from '../ui/words.tsx';
import type { Todo } from '../workplace/home-page.tsx';
import type { PolicyDate } from './policy-dates.server.ts';

/** The sentences of what the policy asks of a practice today: agencies that are late, its own review. */
export function usePolicyTodos(
  practice: Workplace,
  dates: readonly PolicyDate[],
  today: CivilDate,
): Todo[] {
  const { todo: text } = useWords().words.policies;
  const href = policyPath(practice);
  const late = dates.flatMap((one) =>
    one.kind === 'attestation' && one.dueOn < today ? [one.agency.name] : [],
  );
  const isReviewDue = dates.some(({ kind, dueOn }) => kind === 'review' && dueOn <= today);
  const { title, text: who, go } = text.late;
  return [
    ...(late.length > 0
      ? [
          {
            ...{ key: 'policy-late', href: `${href}#agencies`, go },
            ...{ title: title(late.length), text: who(late.join(', ')) },
          },
        ]
      : []),
    ...(isReviewDue ? [{ key: 'policy-review', href, ...text.review }] : []),
  ];
}
