import { answerPayment } from '../portal/app/cases/answer-payment.server.ts';
import { actOnCase } from '../portal/app/cases/practice-verbs.server.ts';
import { CASE_NOW, type CaseNow } from '../portal/app/cases/record-event.server.ts';
import { updateCase } from '../portal/app/cases/update-case.server.ts';
import { knownPapers } from '../portal/app/coverage/known-papers.server.ts';
import { answerPlacement } from '../portal/app/placements/answer-placement.server.ts';
import { placeAccounts } from '../portal/app/placements/place-accounts.server.ts';
import type { AgencyScope, ApiScope, PracticeScope } from '../portal/app/platform/scope.server.ts';
import { beginSync } from '../portal/app/sheets/begin-sync.server.ts';
import { finishSync } from '../portal/app/sheets/finish-sync.server.ts';
import { holdSheet } from '../portal/app/sheets/hold-sheet.server.ts';
import { syncRows } from '../portal/app/sheets/sync-rows.server.ts';
import { addDays } from '../shared/calendar.ts';
import type { PlacementRow } from '../shared/contract/portal.ts';
import { contentHash } from '../shared/contract/sync.ts';
import type { Result } from '../shared/result.ts';
import { coveredPlaces } from '../shared/vetting/coverage.ts';
import { takeComplaintStep } from './seed-complaints.ts';
import type { Step } from './seed-history.ts';
import { lookAgain } from './seed-looks.ts';
import { lookUpDemo } from './seed-lookups.ts';
import { offerNext } from './seed-mandates.ts';
import { publishDemoPolicy } from './seed-policies.ts';
import { hearDemo } from './seed-reviews.ts';
import type { KnownSheet } from './seed-sheet.ts';

/** Who does what in the demo's history, each in a transaction that is as if of that day. */
export interface Cast extends Pick<KnownSheet, 'document' | 'refs' | 'rowOf'> {
  /** References of the lines that the portal has. */
  known: Set<string>;
  sheet(now: Date): ApiScope;
  practice(now: Date): PracticeScope;
  /** Its people take turns. */
  agency(id: string, now: Date): AgencyScope;
  /** Who signs for the agency of an address. */
  signer(slug: string, now: Date): AgencyScope;
  /** By address. */
  agencyIds: ReadonlyMap<string, string>;
}

/** Lets the steps happen, by the verbs that everybody uses; a refusal is a mistake in the history. */
export async function takeSteps(cast: Cast, steps: readonly Step[]): Promise<void> {
  const cases: Cases = new Map();
  let [day, minute] = ['', 0];
  for (const step of steps) {
    [day, minute] = [step.on, step.on === day ? minute + 1 : 0];
    // between ten in the morning and four in the afternoon, in New York and in Bogotá
    const now = new Date(Date.parse(`${step.on}T15:00:00Z`) + minute * 60_000);
    await take(cast, cases, step, now);
  }
}

function take(cast: Cast, cases: Cases, step: Step, now: Date): Promise<void> {
  switch (step.kind) {
    case 'sync':
      return sync(cast, cases, step, now);
    case 'place':
      return place(cast, step, now);
    case 'accept':
      return accept(cast, cases, step, now);
    case 'offer':
      return offer(cast, step, now);
    case 'policy': {
      const version = { number: 2, today: step.on } as const;
      return publishDemoPolicy(cast.practice(now), [cast.signer(step.agency, now)], version);
    }
    case 'look-up':
      return lookAndHear(cast.practice(now), step);
    case 'look-again':
      return lookAgain(cast.practice(now), step);
    case 'complaint':
      return takeComplaintStep(cast, step, now);
    case 'act':
      return act(cast, cases, step, now);
  }
}

/** What the practice finds about an agency in public files, and hears of others. */
async function lookAndHear(
  practice: PracticeScope,
  { agency, on }: Extract<Step, { kind: 'look-up' }>,
): Promise<void> {
  await lookUpDemo(practice, agency);
  await hearDemo(practice, agency, on);
}

/** Cases as they are, by reference; without those that a sync may have changed since. */
type Cases = Map<string, CaseNow>;

async function sync(
  cast: Cast,
  cases: Cases,
  { lines, isWhole }: Extract<Step, { kind: 'sync' }>,
  now: Date,
): Promise<void> {
  const scope = cast.sheet(now);
  await holdSheet(scope);
  const { sync: number } = done(await beginSync(scope, { document: cast.document }));
  const rows = lines.map(cast.rowOf);
  for (const { ref } of rows) {
    cast.known.add(ref);
    cases.delete(ref);
  }
  const { answers } = done(await syncRows(scope, { sync: number, rows }));
  const refused = answers.find(({ outcome }) => outcome === 'refused');
  if (refused) throw new Error(`The demo's sheet has a line that is refused: ${refused.reason}`);
  if (!isWhole) return;
  const all = { absent: [], known: cast.known.size, confirmed: null };
  done(await finishSync(scope, { sync: number, ...all }));
}

async function place(
  cast: Cast,
  { agency, lines, on }: Extract<Step, { kind: 'place' }>,
  now: Date,
): Promise<void> {
  const id = cast.agencyIds.get(agency) ?? '';
  const papers = (await knownPapers(cast.sheet(now), [id])).get(id) ?? [];
  const mayCross = coveredPlaces(papers, on).includes('US-NJ');
  const rows = lines.map((line): PlacementRow => {
    const { guarantor, email, language, account, invoice, serviceDate, dueDate } = line;
    const row = cast.rowOf(line);
    const told = { email, language, account, invoice, serviceDate, dueDate };
    return {
      ...{
        ref: row.ref,
        hash: contentHash(row),
        place: mayCross && line.row % 6 === 0 ? 'US-NJ' : 'US-NY',
      },
      ...{ statusUnderstood: true, lastNoticeSent: true },
      package: { name: guarantor ?? '', ...told, lastNoticeOn: addDays(on, -10) },
    };
  });
  const placed = done(await placeAccounts(cast.sheet(now), { agency: id, rows }));
  const unmet = placed.rows.find(({ number }) => number === null);
  if (unmet) throw new Error(`The demo places a line that may not be: ${unmet.unmet.join()}`);
}

async function accept(
  cast: Cast,
  cases: Cases,
  { agency, lines }: Extract<Step, { kind: 'accept' }>,
  now: Date,
): Promise<void> {
  const scope = cast.agency(cast.agencyIds.get(agency) ?? '', now);
  const refs = lines.map(cast.refs.line);
  for (const ref of refs) cases.delete(ref);
  const placed = await scope.db.case.findMany({
    where: { agencyId: scope.tenant.id, ref: { in: refs } },
    select: { id: true, placementId: true },
  });
  const placement = placed[0]?.placementId ?? '';
  const chosen = { cases: placed.map(({ id }) => id) };
  done(await answerPlacement(scope, placement, chosen, { answer: 'accept' }));
}

async function offer(
  cast: Cast,
  { agency, on: today }: Extract<Step, { kind: 'offer' }>,
  now: Date,
): Promise<void> {
  const agencyId = cast.agencyIds.get(agency) ?? '';
  await offerNext(cast.practice(now), { agency, agencyId, today });
}

async function act(
  cast: Cast,
  cases: Cases,
  { line, act: what }: Extract<Step, { kind: 'act' }>,
  now: Date,
): Promise<void> {
  const practice = cast.practice(now);
  const ref = cast.refs.line(line);
  const seen = cases.get(ref) ?? (await caseOf(practice, ref));
  if (what.by === 'agency') {
    cases.set(ref, done(await updateCase(cast.agency(seen.agencyId, now), seen, what.update)));
  } else if (what.act === 'same-money') {
    const question = await questionOf(practice, seen);
    done(await answerPayment(practice, { question, same: true }));
    cases.delete(ref);
  } else {
    cases.set(ref, done(await actOnCase(practice, seen, what)));
  }
}

function caseOf({ db, tenant }: PracticeScope, ref: string): Promise<CaseNow> {
  return db.case.findFirstOrThrow({ where: { practiceId: tenant.id, ref }, select: CASE_NOW });
}

async function questionOf({ db, tenant }: PracticeScope, { id }: CaseNow): Promise<string> {
  const question = await db.paymentQuestion.findFirstOrThrow({
    where: { practiceId: tenant.id, caseId: id, answer: null },
    select: { id: true },
  });
  return question.id;
}

/** What was reached. */
function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`The demo's history cannot happen: ${result.reason}`);
  return result.value;
}
