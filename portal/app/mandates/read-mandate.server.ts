import type { Language } from '../../../shared/money.ts';
import { canInAgency } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { rowId } from '../cases/row-id.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { MANDATE_ROW, type MandateVersion, versionsOf } from './mandate-versions.server.ts';

/** What an agency was offered by one practice. */
export interface MandateView {
  slug: string;
  /** Its language is the one in which a mandate is printed. */
  practice: { id: string; name: string; language: Language };
  agency: { name: string };
  /** Offered and later ones, the latest first. */
  versions: MandateVersion[];
  maySign: boolean;
}

export async function readMandate(
  scope: AgencyScope,
  practiceId: string | undefined,
): Promise<MandateView | Refusal> {
  const { db, tenant, role } = scope;
  const pair = await db.practiceAgency.findFirst({
    where: { agencyId: tenant.id, practiceId: rowId(practiceId), mandates: { some: {} } },
    select: {
      practice: { select: { id: true, name: true, language: true } },
      mandates: { select: MANDATE_ROW, orderBy: { version: 'desc' } },
    },
  });
  if (!pair) return refused('not-found');
  return {
    ...{ slug: tenant.slug, practice: pair.practice, agency: { name: tenant.name } },
    versions: versionsOf(scope, pair.mandates),
    maySign: canInAgency(role, 'mandates.sign'),
  };
}
