import { feesOfCases } from '../../portal/app/cases/case-fees.server.ts';
import { takeDeskPayment } from '../../portal/app/cases/payments.server.ts';
import type { CaseNow, Happening } from '../../portal/app/cases/record-event.server.ts';
import { CASE_NOW, recordEvent } from '../../portal/app/cases/record-event.server.ts';
import { placeAccounts } from '../../portal/app/placements/place-accounts.server.ts';
import { hashToken, newId, newToken } from '../../portal/app/platform/ids.server.ts';
import {
  type AgencyScope,
  type ApiScope,
  asAgency,
  asPractice,
  asToken,
  type PracticeScope,
} from '../../portal/app/platform/scope.server.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import type { CaseStatus } from '../../shared/cases.ts';
import type { SyncRow } from '../../shared/contract/portal.ts';
import { contentHash } from '../../shared/contract/sync.ts';
import type { MandateTerms } from '../../shared/mandate/terms.ts';
import type { AgencyAction, PracticeAction } from '../../shared/permissions.ts';
import type { CasePackage } from '../../shared/placement.ts';
import type { Refusal } from '../../shared/result.ts';
import type { TrialRoom } from '../../shared/vetting/trial.ts';
import { nameOf } from './accounts.ts';
import { WAYS } from './case-ways.ts';
import { asMaintenance, type TestDatabase } from './database.ts';
import { mandateTerms, putInForce } from './mandates.ts';
import { cover, HOME } from './papers.ts';
import { makeMember, type TestPerson, type TestTenant } from './people.ts';

// re-exported: who makes a case pays on it
export { paying } from './case-ways.ts';

/** Arranges cases: the sheet's lines by SQL, all that follows by the verbs that the portal has. */

/** A day on which nothing special happens; the tenants of tests are in Paris. */
export const TODAY = new Date('2026-11-22T12:00:00Z');

/** A connected sheet, and the person whose token it holds. */
export interface TestSheet {
  id: string;
  practice: TestTenant;
  person: TestPerson;
  token: string;
}

/** A practice works with an agency, on the usual terms, and knows its papers. @param mandate null: nothing is signed or proved yet */
export async function approve(
  database: TestDatabase,
  practice: TestTenant,
  agency: TestTenant,
  {
    standing = 'approved',
    mandate = mandateTerms(),
    trial = null,
  }: {
    standing?: 'approved' | 'suspended' | 'trial';
    mandate?: MandateTerms | null;
    trial?: TrialRoom | null;
  } = {},
): Promise<void> {
  await asMaintenance(database, async (sql) => {
    await sql.query(
      `INSERT INTO practice_agencies
         (practice_id, agency_id, standing, reason, decided_by, decided_at,
          trial_cases, trial_amount, trial_currency)
       VALUES ($1, $2, $3, 'Known for years.', $4, $5, $6, $7, $8)`,
      [
        ...[practice.id, agency.id, standing, newId(), TODAY],
        ...[trial?.cases, trial?.amount, trial?.currency],
      ],
    );
    if (!mandate) return;
    await putInForce(sql, [practice.id, agency.id], mandate);
    await cover(sql, [practice.id, agency.id]);
  });
}

/** A connected sheet of a practice. @param person a member; absent: somebody of the staff */
export async function makeSheet(
  database: TestDatabase,
  practice: TestTenant,
  person?: TestPerson,
): Promise<TestSheet> {
  const member = person ?? (await makeMember(database, practice, 'staff'));
  const id = newId();
  const token = newToken();
  await asMaintenance(database, async (sql) => {
    await sql.query(
      `INSERT INTO sheets (practice_id, id, document_hash, name, key_check, sync_no, connected_at)
       VALUES ($1, $2, sha256($3), 'Receivables 2026', sha256($4), 1, $5)`,
      [practice.id, id, `document ${id}`, `key ${id}`, TODAY],
    );
    await sql.query(
      `INSERT INTO api_tokens (practice_id, id, name, token_hash, scopes, created_by, created_at,
         user_id, sheet_id)
       VALUES ($1, $2, 'Sheet', $3, '{sync,place}', $4, $5, $4, $6)`,
      [practice.id, newId(), Buffer.from(token.hash), member.id, TODAY, id],
    );
  });
  return { id, practice, person: member, token: token.text };
}

/** Work as the add-on of a sheet. */
export function atSheet<T>(
  sheet: TestSheet,
  work: (scope: ApiScope) => Promise<T>,
  now = TODAY,
): Promise<T | Refusal> {
  return asToken(hashToken(sheet.token), 'place', now, work);
}

/** Work as a person of a practice or an agency. */
export function inPractice<T>(
  person: TestPerson,
  practice: TestTenant,
  work: (scope: PracticeScope) => Promise<T>,
  { now = TODAY, action = 'cases.work' as PracticeAction } = {},
): Promise<T | Refusal> {
  return asPractice(nameOf(person), practice.slug, action, now, work);
}

export function inAgency<T>(
  person: TestPerson,
  agency: TestTenant,
  work: (scope: AgencyScope) => Promise<T>,
  { now = TODAY, action = 'cases.work' as AgencyAction } = {},
): Promise<T | Refusal> {
  return asAgency(nameOf(person), agency.slug, action, now, work);
}

/** A line that a sheet has synced. */
export async function makeReceivable(
  database: TestDatabase,
  sheet: TestSheet,
  { open = 10_000, currency = 'USD', guarantor = newId(), dueDate = '2026-08-01' } = {},
): Promise<SyncRow> {
  const row: SyncRow = {
    ...{ ref: newId(), guarantor, currency, amount: open, paid: null, balance: null },
    ...{ settled: false, serviceDate: null, invoiceDate: null, paidDate: null, flags: [] },
    dueDate: dueDate as SyncRow['dueDate'],
  };
  await asMaintenance(database, (sql) =>
    sql.query(
      `INSERT INTO receivables (practice_id, ref, sheet_id, guarantor_ref, currency, amount, settled,
         open, due_date, flags, content_hash, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, false, $6, $7, '{}', $8, $9)`,
      [
        ...[sheet.practice.id, row.ref, sheet.id, guarantor, currency, open, dueDate],
        ...[Buffer.from(contentHash(row), 'hex'), TODAY],
      ],
    ),
  );
  return row;
}

/** Lines are handed to an agency together. @returns their cases, in this order */
export async function placeRows(
  sheet: TestSheet,
  agency: TestTenant,
  rows: readonly SyncRow[],
  { name = 'Daniel Okafor', now = TODAY, place = HOME } = {},
): Promise<CaseNow[]> {
  const placing = rows.map((row, at) => ({
    ...{ ref: row.ref, hash: contentHash(row), place },
    ...{ statusUnderstood: true, lastNoticeSent: true },
    package: packageOf(name, `A-${1000 + at}`),
  }));
  const placed = await atSheet(
    sheet,
    async (scope) => {
      const answer = await placeAccounts(scope, { agency: agency.id, rows: placing });
      if (!answer.ok || answer.value.number === null) throw new Error(JSON.stringify(answer));
      const refs = rows.map(({ ref }) => ref);
      const cases = await scope.db.case.findMany({
        where: { practiceId: scope.tenant.id, ref: { in: refs }, seq: 1 },
        select: CASE_NOW,
      });
      return refs.flatMap((ref) => cases.find((one) => one.ref === ref) ?? []);
    },
    now,
  );
  if (!Array.isArray(placed)) throw new Error(JSON.stringify(placed));
  return placed;
}

function packageOf(name: string, account: string): CasePackage {
  const dates = { serviceDate: null, dueDate: null, lastNoticeOn: null };
  return { name, email: null, language: 'en', account, invoice: `${account}/1`, ...dates };
}

/** A practice with a sheet and an agency that it works with: what a case needs around it. */
export interface CaseWorld {
  database: TestDatabase;
  practice: TestTenant;
  agency: TestTenant;
  sheet: TestSheet;
  staff: TestPerson;
  collector: TestPerson;
}

/** @param terms of {@link approve} */
export async function makeCaseWorld(
  database: TestDatabase,
  practice: TestTenant,
  agency: TestTenant,
  terms: Parameters<typeof approve>[3] = {},
): Promise<CaseWorld> {
  await approve(database, practice, agency, terms);
  const staff = await makeMember(database, practice, 'staff');
  const sheet = await makeSheet(database, practice, staff);
  const collector = await makeMember(database, agency, 'collector');
  return { database, practice, agency, sheet, staff, collector };
}

/** A case in a status, on a line of its own. */
export async function makeCase(
  world: CaseWorld,
  {
    status = 'placed' as CaseStatus,
    now = TODAY,
    name = 'Daniel Okafor',
    ...line
  }: { status?: CaseStatus; now?: Date; name?: string } & Parameters<typeof makeReceivable>[2] = {},
): Promise<CaseNow> {
  const row = await makeReceivable(world.database, world.sheet, line);
  let [seen] = await placeRows(world.sheet, world.agency, [row], { name, now });
  if (!seen) throw new Error('Nothing was placed');
  for (const [by, what] of WAYS[status]) seen = await step(world, seen, by, what(seen), now);
  return seen;
}

/** One event of one side, by the one way in which a case changes. */
export async function step(
  world: CaseWorld,
  seen: CaseNow,
  by: 'agency' | 'practice',
  happening: Happening,
  now = TODAY,
): Promise<CaseNow> {
  const work = (scope: AgencyScope | PracticeScope) => recordEvent(scope, seen, happening);
  const done =
    by === 'agency'
      ? await inAgency(world.collector, world.agency, work, { now })
      : await inPractice(world.staff, world.practice, work, { now });
  if (!done.ok) throw new Error(`${happening.event}: ${done.reason}`);
  return done.value;
}

/** Money paid at the clinic's desk, as the sheet tells it. @param amount minor units */
export function payAtDesk(
  { sheet }: CaseWorld,
  seen: CaseNow,
  money: { amount: number; on: CivilDate },
) {
  return atSheet(sheet, async (scope) => {
    const fees = (await feesOfCases(scope, [seen.id]))(seen.id);
    return takeDeskPayment(scope, seen, { ...money, fees });
  });
}

/** What a case is now, whatever a test last saw of it. */
export async function caseNow({ sheet }: CaseWorld, { id }: { id: string }): Promise<CaseNow> {
  const found = await atSheet(sheet, ({ db, tenant }) =>
    db.case.findUniqueOrThrow({
      where: { practiceId_id: { practiceId: tenant.id, id } },
      select: CASE_NOW,
    }),
  );
  if ('ok' in found) throw new Error(found.reason);
  return found;
}
