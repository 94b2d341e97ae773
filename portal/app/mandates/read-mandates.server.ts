import type { Language } from '../../../shared/money.ts';
import { canInPractice } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import type { PracticeScope } from '../platform/scope.server.ts';
import { MANDATE_ROW, type MandateVersion, versionsOf } from './mandate-versions.server.ts';

/** What a practice has agreed on, or is about to, with one agency. */
export interface MandatesView {
  practice: { kind: 'practice'; slug: string; name: string; language: Language };
  agency: { id: string; slug: string; name: string };
  /** The latest first. */
  versions: MandateVersion[];
  mayChange: boolean;
  /** The practice has decided about the agency: only then is anything agreed on with it. */
  isDecided: boolean;
  /** What amounts of this practice are in: proposed for a first draft. */
  currency: string | null;
}

export async function readMandates(
  scope: PracticeScope,
  slug: string | undefined,
): Promise<MandatesView | Refusal> {
  const { db, tenant, role } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: {
      ...{ id: true, slug: true, name: true },
      practices: { where: { practiceId: tenant.id }, select: { standing: true } },
    },
  });
  if (!agency) return refused('not-found');
  const { practices, ...named } = agency;
  const rows = await db.mandate.findMany({
    where: { practiceId: tenant.id, agencyId: agency.id },
    select: MANDATE_ROW,
    orderBy: { version: 'desc' },
  });
  return {
    practice: {
      ...{ kind: 'practice', slug: tenant.slug },
      ...{ name: tenant.name, language: tenant.language },
    },
    agency: named,
    versions: versionsOf(scope, rows),
    mayChange: canInPractice(role, 'mandates.change'),
    isDecided: practices.length > 0,
    currency: await currencyOf(scope),
  };
}

/** The currency of the line that changed last; null where no sheet has told anything yet. */
async function currencyOf({ db, tenant }: PracticeScope): Promise<string | null> {
  const line = await db.receivable.findFirst({
    where: { practiceId: tenant.id, closedAt: null },
    select: { currency: true },
    orderBy: { changedAt: 'desc' },
  });
  return line?.currency ?? null;
}
