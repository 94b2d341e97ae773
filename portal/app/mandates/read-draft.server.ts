import type { CivilDate } from '../../../shared/calendar.ts';
import type { MandateTerms } from '../../../shared/mandate/terms.ts';
import type { Refusal } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { agencyPath, mandatePath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import { isRefusal, type PracticeScope } from '../platform/scope.server.ts';
import { type MandatesView, readMandates } from './read-mandates.server.ts';

/** What the form of a draft begins with. */
export interface DraftView {
  practice: MandatesView['practice'];
  agency: MandatesView['agency'];
  today: CivilDate;
  currency: string | null;
  /** Of the latest version, by which the next save knows it; null before the first one. */
  seen: string | null;
  /** Of the draft, or of the version before it; null before the first one. */
  terms: MandateTerms | null;
}

/** An offer is answered or taken back before another is written, and nobody writes one to strangers. */
export async function readDraft(
  scope: PracticeScope,
  slug: string | undefined,
): Promise<DraftView | Response | Refusal> {
  const view = await readMandates(scope, slug);
  if (isRefusal(view)) return view;
  const { practice, agency, currency, versions, isDecided } = view;
  const [latest] = versions;
  if (!isDecided) return goTo(agencyPath(practice, agency.slug));
  if (latest?.stage === 'offered') return goTo(mandatePath(practice, agency.slug));
  const { savedAt = null, terms = null } = latest ?? {};
  return { practice, agency, currency, today: todayOf(scope), seen: savedAt, terms };
}
