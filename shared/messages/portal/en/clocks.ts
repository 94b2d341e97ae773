import type { CaseClock } from '../../../case-clocks.ts';
import type { Against } from '../../../mandate/watched.ts';

/** What an agency owes next by the mandate of a case, and what of its work the mandate did not allow. */
export const clocks = {
  /** On a case: a duty as it begins a sentence. */
  duties: {
    acknowledge: 'Answer to the placement',
    'first-contact': 'First contact',
    freshness: 'Next update',
    'dispute-answer': 'Answer to the dispute',
    recall: 'Confirmation of the recall',
  } satisfies Record<CaseClock, string>,
  due: (duty: string, day: string, days: number) =>
    `${duty}: due by ${day}, in ${days === 1 ? '1 business day' : `${days} business days`}.`,
  dueToday: (duty: string) => `${duty}: due today.`,
  late: (duty: string, day: string, days: number) => {
    if (days === 0) return `${duty}: was due on ${day}.`;
    const late = days === 1 ? '1 business day' : `${days} business days`;
    return `${duty}: was due on ${day}, ${late} ago.`;
  },
  how: 'By the mandate of this case, in business days of the practice. Holidays are not known here yet, and count as business days.',
  badges: { late: 'Late', 'due-today': 'Today' },
  columns: { clock: 'Next step', due: 'Next step due', late: 'Business days late' },
  filter: {
    label: 'Late with',
    options: {
      any: 'Anything',
      acknowledge: 'Answer to a placement',
      'first-contact': 'First contact',
      freshness: 'Update',
      'dispute-answer': 'Answer to a dispute',
      recall: 'Confirmation of a recall',
    } satisfies Record<CaseClock | 'any', string>,
  },
  /** On the first page of a practice: one sentence an agency. */
  practiceTodo: {
    title: (agency: string, count: number) =>
      count === 1 ? `${agency} is late with one case.` : `${agency} is late with ${count} cases.`,
    with: (duty: string, count: string) => `${duty}: ${count}`,
    go: 'See them',
  },
  /** On the first page of an agency: one sentence a duty. */
  agencyTodo: {
    acknowledge: (count: number) =>
      count === 1 ? 'One case is late: not answered.' : `${count} cases are late: not answered.`,
    'first-contact': (count: number) =>
      count === 1
        ? 'One case is late: no contact yet.'
        : `${count} cases are late: no contact yet.`,
    freshness: (count: number) =>
      count === 1
        ? 'One case is late: no update in time.'
        : `${count} cases are late: no update in time.`,
    'dispute-answer': (count: number) =>
      count === 1
        ? 'One case is late: its dispute has no answer.'
        : `${count} cases are late: their disputes have no answer.`,
    recall: (count: number) =>
      count === 1
        ? 'One case is late: its recall is not confirmed.'
        : `${count} cases are late: their recalls are not confirmed.`,
  } satisfies Record<CaseClock, (count: number) => string>,
  agencyTodoText: 'You agreed on these days in the mandate. The practice sees the same.',
  agencyTodoGo: 'See them',
  /** Beside an entry of a case's history. */
  against: {
    badge: 'Against the mandate',
    texts: {
      channel: 'The mandate does not allow this way of contact.',
      plan: 'The mandate wants the practice’s yes before a plan.',
    } satisfies Record<Against, string>,
    /** On the case, for its practice. */
    summary: (count: number) =>
      count === 1
        ? 'One thing that the agency told of this case is against the mandate. It is marked below.'
        : `${count} things that the agency told of this case are against the mandate. They are marked below.`,
  },
  /** In the form of an update, before it is sent. */
  form: {
    channels: (allowed: string) =>
      `The mandate allows: ${allowed}. Record anything else too, if it happened: both sides then see that it was against the mandate.`,
    noChannel: 'no way of contact',
    notAllowed: (channel: string) => `${channel} (against the mandate)`,
    plan: 'The mandate wants the practice’s yes first. Without it, both sides see that the plan is against the mandate.',
  },
};
