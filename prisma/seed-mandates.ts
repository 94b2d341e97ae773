import { answerMandate } from '../portal/app/mandates/answer-mandate.server.ts';
import { saveDraft } from '../portal/app/mandates/save-draft.server.ts';
import { signMandate } from '../portal/app/mandates/sign-mandate.server.ts';
import type { AgencyScope, PracticeScope } from '../portal/app/platform/scope.server.ts';
import { addMonths, type CivilDate } from '../shared/calendar.ts';
import { missingClauses } from '../shared/mandate/clauses.ts';
import type { FeeTerms } from '../shared/mandate/fee.ts';
import type { MandateTerms } from '../shared/mandate/terms.ts';
import type { Result } from '../shared/result.ts';

/** What the demo's practice has agreed on with its agencies, and what it offers one of them anew. */

/** By age alone: the older an account, the more work it is. */
function byAge(rates: readonly [number, number, number]): FeeTerms {
  return {
    ...{ ages: [0, 90, 180], amounts: [0], rates: rates.map((rate) => [rate]) },
    ...{ legalRate: 3500, directRate: null, minimum: 0, paymentCap: null, caseCap: null },
  };
}

/** Basis points. */
export const DEMO_FEES = {
  northgate: byAge([1800, 2200, 2800]),
  brightwater: byAge([1600, 2000, 2600]),
} as const;
type DemoAgency = keyof typeof DEMO_FEES;

const AGREED: Omit<MandateTerms, 'fee' | 'reviewOn'> = {
  ...{ currency: 'USD', minimumBalance: 2500 },
  remittance: { days: 10, way: 'gross' },
  clocks: {
    ...{ acknowledge: 2, 'first-contact': 5, freshness: 20, 'dispute-answer': 10 },
    ...{ recall: 1, complaint: 5 },
  },
  channels: ['letter', 'phone', 'email'],
  prohibited: ['credit-reporting', 'lawsuit', 'interest-or-costs', 'work-contact', 'sale'],
  recall: { trailingDays: 30 },
  termination: { noticeDays: 60 },
  data: { returnDays: 15, destroyDays: 45 },
  jurisdictions: ['US'],
  clauses: {
    services:
      'Collection of the balances that the practice places: letters, calls and mails to the guarantor, promises and payment plans.',
    privacy:
      'The agency uses what it is given for the collection of these accounts alone, and shows it to nobody else.',
    'data-processing':
      'The agency is a business associate of the practice. The agreement of January 2024 between the two is part of this mandate.',
    reporting: 'Each payment is reported within one business day, each contact on the day.',
    'contact-records': 'Day, channel and outcome of each contact are kept for three years.',
    audit: 'Once a year, on ten days’ notice, the practice may see how its accounts are worked.',
    indemnity:
      'The agency makes good what its own breach of the law or of this mandate costs the practice.',
  },
};

/** Both sides sign what holds from the beginning. */
export async function agree(
  practice: PracticeScope,
  agency: AgencyScope,
  { slug, today }: { slug: DemoAgency; today: CivilDate },
): Promise<void> {
  const terms = { ...AGREED, fee: DEMO_FEES[slug], reviewOn: addMonths(today, 12) };
  const version = await offer(practice, { agencyId: agency.tenant.id, seen: null, terms });
  const answer = { kind: 'sign' } as const;
  done(await answerMandate(agency, { practiceId: practice.tenant.id, version, answer }));
}

/** The practice signs a next version, which waits: with a fee on what is paid at its own desk. */
export async function offerNext(
  practice: PracticeScope,
  { agency: slug, agencyId, today }: { agency: DemoAgency; agencyId: string; today: CivilDate },
): Promise<void> {
  const latest = await practice.db.mandate.findFirstOrThrow({
    where: { practiceId: practice.tenant.id, agencyId },
    select: { createdAt: true },
    orderBy: { version: 'desc' },
  });
  const subcontractors = 'None without the practice’s written yes for each.';
  const terms = {
    ...AGREED,
    fee: { ...DEMO_FEES[slug], directRate: 500, caseCap: 25_000 },
    clauses: { ...AGREED.clauses, subcontractors },
    reviewOn: addMonths(today, 12),
  };
  await offer(practice, { agencyId, seen: latest.createdAt.toISOString(), terms });
}

async function offer(
  practice: PracticeScope,
  draft: Parameters<typeof saveDraft>[1],
): Promise<number> {
  const { version } = done(await saveDraft(practice, draft));
  const { agencyId, terms } = draft;
  const seen = practice.now.toISOString();
  const missingSeen = missingClauses(terms).length;
  done(await signMandate(practice, { agencyId, version, seen, missingSeen }));
  return version;
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo's mandate cannot be made: ${result.reason}`);
  return result.value;
}
