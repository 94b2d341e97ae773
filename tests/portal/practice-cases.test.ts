import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOnPracticeCase } from '../../portal/app/cases/practice-act.server.ts';
import { PRACTICE_ACTS, type PracticeAct } from '../../portal/app/cases/practice-act-names.ts';
import { readPracticeCase } from '../../portal/app/cases/practice-case.server.ts';
import { actOnCase } from '../../portal/app/cases/practice-verbs.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { reversePayment } from '../../portal/app/cases/reverse-payment.server.ts';
import { applySheetChanges } from '../../portal/app/cases/sheet-change.server.ts';
import { updateCase } from '../../portal/app/cases/update-case.server.ts';
import { eraseGuarantor } from '../../portal/app/patients/erase-guarantor.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { CASE_STATUSES, type CaseStatus, nextStatus } from '../../shared/cases.ts';
import type { Conflict } from '../../shared/contract/portal.ts';
import { refused } from '../../shared/result.ts';
import {
  atSheet,
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  paying,
  step,
} from './cases.ts';
import { asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;
let other: CaseWorld;
/** One case in each status. */
const cases = new Map<CaseStatus, CaseNow>();

beforeAll(async () => {
  database = await openScope();
  const agency = await makeAgency(database, 'Fair agency');
  world = await makeCaseWorld(database, await makePractice(database, 'Hill clinic'), agency, {
    mandate: mandateTerms({ prohibited: ['lawsuit'] }),
  });
  other = await makeCaseWorld(database, await makePractice(database, 'Vale clinic'), agency);
  for (const status of CASE_STATUSES) cases.set(status, await makeCase(world, { status }));
});
afterAll(() => database.drop());

const REASONS: Readonly<Partial<Record<PracticeAct, string>>> = {
  recall: 'complaint',
  dispute: 'amount',
};

/** What the verb answers, and what the case is then; all of it is undone. */
async function tried(status: CaseStatus, act: PracticeAct): Promise<string> {
  const seen = cases.get(status) as CaseNow;
  let told = '';
  await inPractice(world.staff, world.practice, async (scope) => {
    const note = act === 'note' || act === 'allow_lawsuit' ? 'Please wait.' : undefined;
    const done = await actOnCase(scope, seen, { act, reason: REASONS[act], note });
    const now = await scope.db.case.findFirst({ where: { id: seen.id }, select: { status: true } });
    told = `${done.ok ? 'done' : done.reason}, ${now?.status}`;
    return refused('undone');
  });
  return told;
}

async function opened(number: number) {
  const one = await inPractice(
    world.staff,
    world.practice,
    (scope) => readPracticeCase(scope, String(number)),
    { action: 'cases.see' },
  );
  if ('ok' in one) throw new Error(one.reason);
  return one;
}

async function sent(number: number, fields: Record<string, string>, by: CaseWorld = world) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return inPractice(by.staff, by.practice, async (scope) =>
    actOnPracticeCase(scope, { form, params: { case: String(number) } }),
  );
}

async function auditOf(action: string): Promise<unknown[]> {
  const rows = await rowsOf<{ details: unknown }>(
    database,
    'SELECT details FROM audit_entries WHERE tenant_id = $1 AND action = $2 ORDER BY seq',
    [world.practice.id, action],
  );
  return rows.map(({ details }) => details);
}

describe('what the practice may do', () => {
  it.each(CASE_STATUSES)(
    'to a case that is %s is what the table says, and no more',
    async (status) => {
      const { pausedFrom } = cases.get(status) as CaseNow;
      // there is no yes that could be taken back
      for (const act of PRACTICE_ACTS.filter((one) => one !== 'disallow_lawsuit')) {
        const next = nextStatus({ status, pausedFrom }, act, 'practice');
        const wanted = next.ok ? `done, ${next.value.status}` : `${next.reason}, ${status}`;
        expect(await tried(status, act), act).toBe(wanted);
      }
    },
  );

  it('is what its page offers', async () => {
    const { number } = cases.get('returned') as CaseNow;
    expect((await opened(number)).open).toEqual(['take_back', 'note']);
  });

  it('needs a reason of the list to recall and to dispute, and words for a note', async () => {
    const seen = cases.get('accepted') as CaseNow;
    const answer = (act: PracticeAct, reason?: string) =>
      inPractice(world.staff, world.practice, (scope) => actOnCase(scope, seen, { act, reason }));
    expect(await answer('recall')).toMatchObject({ reason: 'not-a-choice' });
    expect(await answer('recall', 'amount')).toMatchObject({ reason: 'not-a-choice' });
    expect(await answer('dispute', 'agreed')).toMatchObject({ reason: 'not-a-choice' });
    expect(await answer('note')).toMatchObject({ reason: 'required', details: { field: 'note' } });
  });

  it('is refused to who looked at an older state: two presses have one effect', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const fields = { intent: 'hold', seq: String(seen.seq) };
    expect(await sent(seen.number, fields)).toBeInstanceOf(Response);
    expect(await sent(seen.number, fields)).toMatchObject({ reason: 'conflict' });
    expect(await caseNow(world, seen)).toMatchObject({ status: 'hold', seq: seen.seq + 1 });
  });

  it('is not done to another practice’s case', async () => {
    const { number, seq } = cases.get('accepted') as CaseNow;
    const fields = { intent: 'hold', seq: String(seq) };
    expect(await sent(number, fields, other)).toMatchObject({ reason: 'not-found' });
  });

  it('tells the agency’s people by a mail when a case is recalled', async () => {
    const seen = await makeCase(world, { status: 'contacted' });
    await sent(seen.number, { intent: 'recall', seq: String(seen.seq), reason: 'agreed' });
    const news = await rowsOf(database, 'SELECT kind FROM outbox_items WHERE key LIKE $1', [
      `recall:${seen.id}:%`,
    ]);
    expect(news).toEqual([{ kind: 'agency-news' }]);
    expect(await caseNow(world, seen)).toMatchObject({ status: 'recalled' });
  });

  it('keeps what was typed sealed, and shows it in the history of both sides', async () => {
    const seen = await makeCase(world, { status: 'accepted' });
    const note = 'Please write to the daughter instead.';
    await sent(seen.number, { intent: 'note', seq: String(seen.seq), note });
    const [latest] = (await opened(seen.number)).history;
    expect(latest).toMatchObject({ event: 'note', by: 'practice', note });
    const rows = await rowsOf<{ row: string }>(
      database,
      'SELECT e::text AS row FROM case_events e WHERE case_id = $1',
      [seen.id],
    );
    expect(rows.map(({ row }) => row).join()).not.toContain('daughter');
  });
});

describe('one case', () => {
  it('shows who it is about, and records that it was read', async () => {
    const { number } = cases.get('accepted') as CaseNow;
    const before = await auditOf('case-read');
    const one = await opened(number);
    expect(one.person).toMatchObject({ name: 'Daniel Okafor', account: 'A-1000' });
    expect(await auditOf('case-read')).toEqual([...before, { case: number }]);
  });

  it('tells no name once the person was erased, and takes no note about them', async () => {
    const seen = await makeCase(world, { status: 'accepted', name: 'Erased Person' });
    await inPractice(world.staff, world.practice, async (scope) => {
      const { guarantorId: id } = await scope.db.casePackage.findFirstOrThrow({
        where: { caseId: seen.id },
        select: { guarantorId: true },
      });
      return eraseGuarantor(scope, { id });
    });
    expect((await opened(seen.number)).person).toBeNull();
    const answer = await sent(seen.number, {
      intent: 'note',
      seq: String(seen.seq),
      note: 'Hello',
    });
    expect(answer).toMatchObject({ reason: 'erased' });
  });

  it('counts what the agency collected, less what it took back, and the fee on it', async () => {
    const seen = await makeCase(world, { status: 'accepted', open: 10_000 });
    const pay = (amount: number, on: CivilDate) => ({ kind: 'payment' as const, amount, on });
    await inAgency(world.collector, world.agency, async (scope) => {
      const first = await updateCase(scope, seen, pay(4000, '2026-11-22'));
      if (!first.ok) return first;
      const second = await updateCase(scope, first.value, pay(3000, '2026-11-22'));
      if (!second.ok) return second;
      const { id: payment } = await scope.db.moneyMovement.findFirstOrThrow({
        where: { caseId: seen.id, amount: -3000 },
        select: { id: true },
      });
      return reversePayment(scope, second.value, { payment, reason: 'bounced' });
    });
    const one = await opened(seen.number);
    expect(one).toMatchObject({ placed: 10_000, collected: 4000, fee: 1000, balance: 6000 });
  });

  it.each<[Conflict, string]>([
    ['disputed-in-sheet', `flags = '{dispute}'`],
    ['missing-in-sheet', 'missing_since = now()'],
    ['other-currency', `currency = 'EUR'`],
  ])('shows the conflict %s', async (conflict, change) => {
    const seen = await makeCase(world, { status: 'accepted' });
    await asMaintenance(database, (sql) =>
      sql.query(`UPDATE receivables SET ${change} WHERE ref = $1`, [seen.ref]),
    );
    expect((await opened(seen.number)).conflicts).toEqual([conflict]);
  });
});

describe('a fall in the sheet that may be the agency’s payment', () => {
  /** The agency reported 100, and the sheet falls by 75. */
  async function asked() {
    const seen = await makeCase(world, { status: 'accepted', open: 10_000 });
    await step(world, seen, 'agency', paying('full_payment', 10_000));
    await asMaintenance(database, (sql) =>
      sql.query('UPDATE receivables SET open = 2500 WHERE ref = $1', [seen.ref]),
    );
    await atSheet(world.sheet, (scope) =>
      applySheetChanges(scope, [{ ref: seen.ref, before: 10_000, after: 2500, billed: 0 }]),
    );
    const one = await opened(seen.number);
    return { seen, one, question: one.questions[0]?.id ?? '' };
  }

  it('is asked about, with the payments that it may be', async () => {
    const { one } = await asked();
    expect(one.questions).toMatchObject([{ amount: 7500, seenOn: '2026-11-22' }]);
    expect(one.unmatched).toEqual([{ amount: 10_000, on: '2026-11-22' }]);
    expect(one.balance).toBe(0);
  });

  it('changes no balance where it is the same money', async () => {
    const { seen, question } = await asked();
    const answer = await sent(seen.number, { intent: 'answer', question, same: 'yes' });
    expect(answer).toBeInstanceOf(Response);
    const one = await opened(seen.number);
    expect(one).toMatchObject({ balance: 0, questions: [] });
    expect(one.unmatched).toEqual([{ amount: 10_000, on: '2026-11-22' }]); // 25 are still to come
  });

  it('lowers the balance where it is other money, which then shows as paid too much', async () => {
    const { seen, question } = await asked();
    await sent(seen.number, { intent: 'answer', question, same: 'no' });
    const one = await opened(seen.number);
    expect(one).toMatchObject({ balance: -7500, questions: [], conflicts: ['overpaid'] });
  });

  it('is answered once', async () => {
    const { seen, question } = await asked();
    await sent(seen.number, { intent: 'answer', question, same: 'yes' });
    const again = await sent(seen.number, { intent: 'answer', question, same: 'no' });
    expect(again).toMatchObject({ reason: 'conflict' });
    const foreign = await sent(seen.number, { intent: 'answer', question: newId(), same: 'no' });
    expect(foreign).toMatchObject({ reason: 'not-found' });
  });
});
