import * as z from 'zod';
import { parseCivilDate } from '../../../shared/calendar.ts';
import { type Refusal, type Result, refused } from '../../../shared/result.ts';
import { rowId } from '../cases/row-id.server.ts';
import { reviewsPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { isWebAddress } from '../platform/web-address.ts';
import { addReview, type NewReview } from './add-review.server.ts';
import { withdrawReview } from './withdraw-review.server.ts';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 4000;

const name = z.string().trim().max(LONGEST_NAME).optional();
const reviewForm = z.object({
  source: z.enum(['reference', 'found', 'public']),
  reference: z.string().optional(),
  foundWho: name,
  publicWho: name,
  address: z.string().trim().max(LONGEST_TEXT).optional(),
  verdict: z.enum(['good', 'mixed', 'bad']),
  saidOn: z.string(),
  text: z.string().trim().min(10).max(LONGEST_TEXT),
});
type Written = z.output<typeof reviewForm>;

const withdrawForm = z.object({ id: z.string() });

/** The forms of what others say: one more, or one taken back. */
export async function actOnReviews(
  scope: PracticeScope,
  { form, params }: Pick<Submitted, 'form' | 'params'>,
) {
  const agencySlug = params['agency'] ?? '';
  const isWithdrawn = form.get('intent') === 'withdraw';
  const done = isWithdrawn
    ? await submit(form, withdrawForm, ({ id }) =>
        withdrawReview(scope, { agencySlug, id: rowId(id) }),
      )
    : await submit(form, reviewForm, (written) => keep(scope, agencySlug, written));
  if (!done.ok) return done;
  const toast = isWithdrawn ? 'reviewWithdrawn' : 'reviewAdded';
  return goTo(reviewsPath(scope.tenant, agencySlug), toast);
}

async function keep(
  scope: PracticeScope,
  agencySlug: string,
  written: Written,
): Promise<Result<null>> {
  const from = fromOf(written);
  if ('ok' in from) return from;
  const day = parseCivilDate(written.saidOn);
  if (!day.ok) return refused('not-a-date', { field: 'saidOn' });
  const { verdict, text } = written;
  return addReview(scope, { agencySlug, from, verdict, saidOn: day.value, text });
}

/** What the chosen source asks for is there, or the field that lacks it is told. */
function fromOf(written: Written): NewReview['from'] | Refusal {
  const { source, reference, foundWho, publicWho, address } = written;
  if (source === 'reference') {
    return reference
      ? { source, referenceId: rowId(reference) }
      : refused('required', { field: 'reference' });
  }
  if (source === 'found') {
    return foundWho ? { source, who: foundWho } : refused('required', { field: 'foundWho' });
  }
  if (!publicWho) return refused('required', { field: 'publicWho' });
  if (!address) return refused('required', { field: 'address' });
  return isWebAddress(address)
    ? { source, who: publicWho, address }
    : refused('not-a-website', { field: 'address' });
}
