import type { CivilDate } from '../../../shared/calendar.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import {
  MANDATE_ROW,
  type MandateStage,
  type MandateVersion,
  versionsOf,
} from './mandate-versions.server.ts';

/** What an agency has with one practice: an offer that waits for it first, else what is in force. */
export interface MandateLine {
  practice: { id: string; slug: string; name: string };
  version: number;
  stage: MandateStage;
  /** Since when it stands so. */
  since: CivilDate | null;
  reviewOn: CivilDate;
}

/** The mandates of an agency, those that wait for its signature first, then by the practice's name. */
export async function listMandates(
  scope: AgencyScope,
): Promise<{ slug: string; rows: MandateLine[] }> {
  const { db, tenant } = scope;
  const pairs = await db.practiceAgency.findMany({
    where: { agencyId: tenant.id },
    select: {
      practice: { select: { id: true, slug: true, name: true } },
      mandates: { select: MANDATE_ROW, orderBy: { version: 'desc' } },
    },
  });
  const rows = pairs.flatMap(({ practice, mandates }) => {
    const versions = versionsOf(scope, mandates);
    const at = (stage: MandateStage) => versions.find((one) => one.stage === stage);
    const shown = at('offered') ?? at('in-force') ?? versions[0];
    return shown ? [lineOf(practice, shown)] : [];
  });
  const place = ({ stage }: MandateLine) => (stage === 'offered' ? 0 : 1);
  rows.sort((a, b) => place(a) - place(b) || a.practice.name.localeCompare(b.practice.name));
  return { slug: tenant.slug, rows };
}

function lineOf(practice: MandateLine['practice'], shown: MandateVersion): MandateLine {
  const { version, stage, terms, practiceSigned, agencySigned, declined, withdrawnOn } = shown;
  const since = (declined ?? agencySigned)?.on ?? withdrawnOn ?? practiceSigned?.on ?? null;
  return { practice, version, stage, since, reviewOn: terms.reviewOn };
}
