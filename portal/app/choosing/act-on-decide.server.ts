import * as z from 'zod';
import { trialLimits } from '../../../shared/messages/decision-letters.ts';
import { formatMoney, type Language } from '../../../shared/money.ts';
import { type Result, refused } from '../../../shared/result.ts';
import { DECIDED_STANDINGS } from '../../../shared/vetting/standing.ts';
import type { TrialRoom } from '../../../shared/vetting/trial.ts';
import { amountIn, currencyIn } from '../mandates/typed-terms.ts';
import { decidePath, decisionsPath } from '../paths.ts';
import { goTo } from '../platform/answers.server.ts';
import type { Submitted } from '../platform/doors.server.ts';
import { submit } from '../platform/form.server.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { type Decision, decideAgency } from './decide-agency.server.ts';
import { lastIntent } from './second-look.server.ts';
import { writeIntent } from './write-intent.server.ts';

const LONGEST_REASON = 500;
const LONGEST_LETTER = 5000;
const MOST_CASES = 10_000;

const typed = z.string().trim().max(40).optional();
const reason = z.string().trim().min(10).max(LONGEST_REASON);
const letter = z.string().trim().min(10).max(LONGEST_LETTER);
const base = { to: z.enum(DECIDED_STANDINGS), seen: z.iso.datetime() };
const limits = { cases: typed, amount: typed, currency: typed };

const confirmForm = z.object({ ...base, letter });

interface Agency {
  id: string;
  slug: string;
  language: Language;
}

/** The forms of a decision: decide, or, alone, write it down and confirm it a day later. */
export async function actOnDecide(
  scope: PracticeScope,
  { form, params, language }: Pick<Submitted, 'form' | 'params' | 'language'>,
) {
  const agency = await scope.db.agency.findUnique({
    where: { slug: params['agency'] ?? '' },
    select: { id: true, slug: true, language: true },
  });
  if (!agency) return refused('not-found');
  const agencyId = agency.id;
  const { tenant } = scope;
  if (form.get('intent') === 'write') {
    const schema = withLimits(language, z.object({ ...base, ...limits, reason }));
    const done = await submit(form, schema, ({ seen, decision }) =>
      writeIntent(scope, { agencyId, seen, decision }),
    );
    return done.ok ? goTo(decidePath(tenant, agency.slug), 'intentWritten') : done;
  }
  const done =
    form.get('intent') === 'confirm'
      ? await submit(form, confirmForm, ({ seen, letter: text }) =>
          confirm(scope, agency, { seen, letter: text }),
        )
      : await submit(
          form,
          withLimits(language, z.object({ ...base, ...limits, reason, letter })),
          ({ seen, decision, letter: text }) =>
            decide(scope, agency, { seen, decision, letter: text ?? '' }),
        );
  if (!done.ok) return done;
  return goTo(decisionsPath(tenant, agency.slug), 'agencyDecided');
}

function decide(
  scope: PracticeScope,
  { id: agencyId, language }: Agency,
  { seen, decision, letter: text }: { seen: string; decision: Decision; letter: string },
) {
  const lines = text.replaceAll('\r\n', '\n');
  const { trial } = decision;
  const told = trial && trialLimits(language, trial.cases, formatted(trial, language));
  return decideAgency(scope, {
    ...{ agencyId, seen, decision },
    letter: told ? `${lines}\n\n${told}` : lines,
  });
}

function formatted({ amount: minor, currency }: TrialRoom, language: Language): string {
  return formatMoney({ minor, currency }, language);
}

/** What was written down a day before is decided as it stands there. */
async function confirm(
  scope: PracticeScope,
  agency: Agency,
  { seen, letter: text }: { seen: string; letter: string },
): Promise<Result<unknown>> {
  const intent = await lastIntent(scope, agency.id, new Date(seen));
  if (!intent) return refused('needs-a-day');
  const { standing, reason: why, trial } = intent;
  const decision = { standing, reason: why, trial };
  return decide(scope, agency, { seen, decision, letter: text });
}

type Typed = z.ZodType<{
  to: Decision['standing'];
  seen: string;
  reason: string;
  letter?: string;
  cases?: string | undefined;
  amount?: string | undefined;
  currency?: string | undefined;
}>;

/** Reads the limits of a trial by the marks of the person's language; each is told that cannot be read. */
function withLimits(language: Language, schema: Typed) {
  return schema.transform(
    ({ to: standing, seen, reason: why, letter: text, ...asked }, context) => {
      const decision: Decision = { standing, reason: why.replaceAll('\r\n', '\n'), trial: null };
      if (standing !== 'trial') return { seen, decision, letter: text };
      const read = readLimits(asked, language);
      for (const [field, message] of read.problems) {
        context.addIssue({ code: 'custom', path: [field], message });
      }
      if (read.problems.length > 0) return z.NEVER;
      return { seen, decision: { ...decision, trial: read.trial }, letter: text };
    },
  );
}

function readLimits(
  asked: { cases?: string | undefined; amount?: string | undefined; currency?: string | undefined },
  language: Language,
): { trial: TrialRoom; problems: [field: string, reason: string][] } {
  const problems: [string, string][] = [];
  const cases = /^\d{1,5}$/.test(asked.cases ?? '') ? Number(asked.cases) : 0;
  if (cases < 1 || cases > MOST_CASES) problems.push(['cases', 'not-a-whole-number']);
  const currency = currencyIn(asked.currency ?? '');
  if (!currency.ok) problems.push(['currency', currency.reason]);
  const code = currency.ok ? currency.value : 'USD';
  const amount = amountIn(asked.amount ?? '', code, language);
  if (!amount.ok || amount.value === 0) problems.push(['amount', 'not-an-amount']);
  return { trial: { cases, amount: amount.ok ? amount.value : 0, currency: code }, problems };
}
