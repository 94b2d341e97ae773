import type { AgencyScope, PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { attestToPolicy } from '../../portal/app/policies/attest.server.ts';
import { discardDraft, publishPolicy } from '../../portal/app/policies/publish-policy.server.ts';
import { type PolicyView, readPolicy } from '../../portal/app/policies/read-policy.server.ts';
import { type PolicyDraft, saveDraft } from '../../portal/app/policies/save-draft.server.ts';
import { approve, inAgency, inPractice, TODAY } from './cases.ts';
import { asMaintenance, type TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice, type TestTenant } from './people.ts';

const DRAFT: PolicyDraft = {
  ...{ title: 'How we treat people', text: 'Kindly.', whatChanged: 'Fewer calls.' },
  ...{ effectiveOn: '2026-11-22', reviewOn: '2027-11-22', answerDays: 14 },
};

let count = 0;

/** A practice and an agency that works for it, who decides in each, and a clock for both. */
export async function makePolicyDesk(database: TestDatabase) {
  count += 1;
  const practice = await makePractice(database, `Hill clinic ${count}`);
  const agency = await makeAgency(database, `Fair agency ${count}`);
  const manager = await makeMember(database, practice, 'manager');
  const signer = await makeMember(database, agency, 'manager');
  await approve(database, practice, agency, { mandate: null });
  let now = TODAY;

  const asManager = <T>(work: (scope: PracticeScope) => Promise<T>) =>
    inPractice(manager, practice, work, { action: 'policy.change', now });
  const asSigner = <T>(work: (scope: AgencyScope) => Promise<T>) =>
    inAgency(signer, agency, work, { action: 'policies.attest', now });
  const view = async (): Promise<PolicyView> => {
    const seen = await asManager(readPolicy);
    if ('ok' in seen) throw new Error(seen.reason);
    return seen;
  };
  const newest = async () => (await view()).versions[0];
  /** By who has seen the latest state. */
  const save = async (changes: Partial<PolicyDraft> & { seen?: string | null } = {}) => {
    const seen = await lastSaved(database, practice);
    return asManager((scope) => saveDraft(scope, { ...DRAFT, seen, ...changes }));
  };
  const onDraft =
    (verb: typeof publishPolicy) =>
    async (changes: { seen?: string } = {}) => {
      const draft = await newest();
      const read = { number: draft?.number ?? 0, seen: draft?.savedAt ?? '', ...changes };
      return asManager((scope) => verb(scope, read));
    };
  const publish = onDraft(publishPolicy);
  return {
    ...{ practice, agency, manager, signer, asManager, asSigner, view, save, publish },
    discard: onDraft(discardDraft),
    /** Another version, of the day on which the clock stands. */
    async published(changes: Partial<PolicyDraft> = {}) {
      await save(changes);
      const done = await publish();
      if (!done.ok) throw new Error(done.reason);
    },
    attest: (number: number) =>
      asSigner((scope) => attestToPolicy(scope, { practiceId: practice.id, number })),
    /** @param at ISO 8601 */
    at(instant: string) {
      now = new Date(instant);
    },
    standing: (to: string) =>
      asMaintenance(database, (sql) =>
        sql.query(
          'UPDATE practice_agencies SET standing = $2::agency_standing WHERE practice_id = $1',
          [...[practice.id, to]],
        ),
      ),
  };
}

export type PolicyDesk = Awaited<ReturnType<typeof makePolicyDesk>>;

async function lastSaved(database: TestDatabase, { id }: TestTenant): Promise<string | null> {
  const { rows } = await asMaintenance(database, (sql) =>
    sql.query<{ at: Date }>(
      `SELECT saved_at AS at FROM policy_versions WHERE practice_id = $1 ORDER BY number DESC LIMIT 1`,
      [id],
    ),
  );
  return rows[0]?.at.toISOString() ?? null;
}
