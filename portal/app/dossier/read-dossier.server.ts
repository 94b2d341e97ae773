import { type Refusal, refused } from '../../../shared/result.ts';
import { personOf, todayOf } from '../cases/case-scope.server.ts';
import { readAnswers } from '../choosing/read-answers.server.ts';
import { readDecisions } from '../choosing/read-decisions.server.ts';
import { complaintsAbout } from '../complaints/list-complaints.server.ts';
import { complaintsOfAgency } from '../complaints/of-agency.server.ts';
import { openCases } from '../coverage/open-cases.server.ts';
import { coverageOf } from '../coverage/read-coverage.server.ts';
import { readExit } from '../exits/read-exit.server.ts';
import { lookupsInFull } from '../lookups/read-lookup.server.ts';
import { readMandates } from '../mandates/read-mandates.server.ts';
import { isRefusal, type PracticeScope } from '../platform/scope.server.ts';
import { askedAgencies } from '../policies/asked-agencies.server.ts';
import { readTold } from '../profiles/read-profile.server.ts';
import { doneLooks } from '../reverification/read-reverify.server.ts';
import { readReviews } from '../reviews/read-reviews.server.ts';
import { readDossierPapers } from './read-dossier-papers.server.ts';

/** All that a practice knows of an agency, as one document. */
export type Dossier = Exclude<Awaited<ReturnType<typeof readDossier>>, Refusal>;

export async function readDossier(scope: PracticeScope, slug: string | undefined) {
  const { db, tenant, now } = scope;
  const agency = await db.agency.findUnique({
    where: { slug: slug ?? '' },
    select: { id: true, slug: true, name: true, language: true, createdAt: true },
  });
  if (!agency) return refused('not-found');
  const { id, createdAt, ...named } = agency;
  const told = await readTold(scope, id);
  return {
    practice: { kind: 'practice' as const, slug: tenant.slug, name: tenant.name },
    agency: { ...named, since: todayOf({ tenant, now: createdAt }) },
    /** The state that the document shows: ISO 8601, and the zone in which its days are told. */
    state: { at: now.toISOString(), timeZone: tenant.timeZone, today: todayOf(scope) },
    printedBy: personOf(scope).name,
    told,
    decisions: known(await readDecisions(scope, slug)),
    papers: await readDossierPapers(scope, {
      agencyId: id,
      served: told.profile?.places ?? [],
    }),
    coverage: await coverageOf(scope, [agency], await openCases(scope, { agencyId: id })),
    answers: known(await readAnswers(scope, slug, null)),
    policy: (await askedAgencies(scope, id))[0] ?? null,
    looks: await doneLooks(scope, id),
    mandates: known(await readMandates(scope, slug)),
    complaints: {
      rows: await complaintsAbout(scope, id),
      of: await complaintsOfAgency(scope, agency),
    },
    lookups: await lookupsInFull(scope, id),
    reviews: known(await readReviews(scope, slug)),
    exit: known(await readExit(scope, slug)),
  };
}

/** The agency was found in the same transaction: the readers of its parts find it, too. */
function known<Read>(read: Read | Refusal): Read {
  if (isRefusal(read)) throw new Error('An agency that was found was not found again');
  return read;
}
