import * as z from 'zod';
import type { Language } from '../../../shared/money.ts';
import { type Result, refused } from '../../../shared/result.ts';
import { readAmount } from '../../../shared/sheet/amounts.ts';
import { agencyPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { decideAgency } from './decide-agency.server.ts';

const LONGEST_REASON = 500;
const reason = z.string().trim().min(10).max(LONGEST_REASON);
const seen = z.iso.datetime().optional();

const suspendForm = z.object({ seen, reason });

const termsForm = z.object({
  ...{ seen, reason },
  feeRate: z.string().trim().max(20),
  minimum: z.string().trim().max(40),
  currency: z.string().trim().max(10),
});

/** The forms of one agency: approve it, change its terms, suspend it. */
export async function actOnAgency(
  scope: PracticeScope,
  { form, params, language }: Pick<Submitted, 'form' | 'params' | 'language'>,
) {
  const slug = params['agency'] ?? '';
  const agency = await scope.db.agency.findUnique({ where: { slug }, select: { id: true } });
  if (!agency) return refused('not-found');
  const target = (asked: { seen?: string | undefined }) => ({
    agencyId: agency.id,
    seen: asked.seen ?? null,
  });
  const path = agencyPath(scope.tenant, slug);
  if (form.get('intent') === 'suspend') {
    const done = await submit(form, suspendForm, (input) =>
      decideAgency(scope, {
        ...target(input),
        decision: { standing: 'suspended', reason: input.reason },
      }),
    );
    return done.ok ? goTo(path, 'agencySuspended') : done;
  }
  const done = await submit(form, termsForm, async (input) => {
    const terms = readTerms(input, language);
    if (!terms.ok) return terms;
    const decision = { standing: 'approved', reason: input.reason, ...terms.value } as const;
    return decideAgency(scope, { ...target(input), decision });
  });
  return done.ok ? goTo(path, 'agencyApproved') : done;
}

interface TypedTerms {
  feeRate: number;
  minimum: number;
  currency: string;
}

/** What a person typed, by the marks of their language: '22,5' and '1.000,00' as well. */
function readTerms(
  typed: Pick<z.output<typeof termsForm>, 'feeRate' | 'minimum' | 'currency'>,
  language: Language,
): Result<TypedTerms> {
  const rate = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.feeRate);
  const feeRate = rate ? Number(rate[1]) * 100 + Number((rate[2] ?? '').padEnd(2, '0')) : -1;
  if (feeRate < 0 || feeRate > 10_000) return refused('not-a-rate', { field: 'feeRate' });
  const currency = typed.currency.toUpperCase();
  if (!Intl.supportedValuesOf('currency').includes(currency)) {
    return refused('not-a-currency', { field: 'currency' });
  }
  const amount = readAmount(typed.minimum, currency, null, language);
  const minimum = amount.ok && amount.value?.currency === currency ? amount.value.minor : -1;
  if (minimum < 0) return refused('not-an-amount', { field: 'minimum' });
  return { ok: true, value: { feeRate, minimum, currency } };
}
