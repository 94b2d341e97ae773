import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actOnPracticeCase } from '../../portal/app/cases/practice-act.server.ts';
import type { PracticeAct } from '../../portal/app/cases/practice-act-names.ts';
import { readPracticeCase } from '../../portal/app/cases/practice-case.server.ts';
import { actOnCase } from '../../portal/app/cases/practice-verbs.server.ts';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import type { CaseNow } from '../../portal/app/cases/record-event.server.ts';
import { checkSums } from '../../portal/app/figures/check-sums.server.ts';
import { ROLES } from '../../portal/app/platform/db/roles.server.ts';
import { runUpdates } from '../../portal/app/updates/run-updates.server.ts';
import type { CaseUpdate } from '../../shared/case-updates.ts';
import type { ProhibitedAct } from '../../shared/mandate/terms.ts';
import { caseDesk, pay } from './case-desk.ts';
import {
  type CaseWorld,
  caseNow,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  TODAY,
} from './cases.ts';
import { asCommand, connect, openScope, rowsOf, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { makeAgency, makeMember, makePractice, type TestPerson } from './people.ts';

let database: TestDatabase;
/** Its mandate wants a yes for each suit. */
let asking: CaseWorld;
/** Its mandate leaves suits to the agency. */
let free: CaseWorld;
let manager: TestPerson;

beforeAll(async () => {
  database = await openScope();
  asking = await worldUnder('Hill clinic', ['lawsuit']);
  free = await worldUnder('Vale clinic', []);
  manager = await makeMember(database, asking.practice, 'manager');
});
afterAll(() => database.drop());

async function worldUnder(name: string, prohibited: ProhibitedAct[]): Promise<CaseWorld> {
  const practice = await makePractice(database, name);
  const agency = await makeAgency(database, `Agency of ${name}`);
  const fee = { rates: [[2500]], legalRate: 4000, directRate: 1000 };
  return makeCaseWorld(database, practice, agency, { mandate: mandateTerms({ fee, prohibited }) });
}

const atFree = caseDesk(() => free);
const atAsking = caseDesk(() => asking);
const suit = (on: CaseUpdate['on'] = '2026-11-22'): CaseUpdate => ({ kind: 'lawsuit', on });
const UNDO: CaseUpdate = { kind: 'lawsuit_undone', note: 'It was another file.' };

const say = (seen: CaseNow, act: PracticeAct, note?: string) =>
  inPractice(manager, asking.practice, (scope) => actOnCase(scope, seen, { act, note }));

const feesOf = ({ id }: CaseNow) =>
  rowsOf<{ fee: number; step: string }>(
    database,
    `SELECT fee::int, fee_lines -> 0 ->> 'step' AS step FROM money_movements
      WHERE case_id = $1 AND kind <> 'placed' ORDER BY id`,
    [id],
  );

const fileOf = (world: CaseWorld, lines: readonly string[]) =>
  inAgency(world.collector, world.agency, (scope) => {
    const text = ['case,event,amount,date,note', ...lines].join('\n');
    return runUpdates(scope, { text, language: 'en', isApplied: true });
  });

describe('a lawsuit', () => {
  it('makes the legal rate from its day on, and leaves what came before it as it was', async () => {
    const now = new Date('2026-11-28T12:00:00Z');
    const one = await makeCase(free, { status: 'accepted' });
    const before = await atFree.told(one, pay(1000));
    const filed = await atFree.tell(before, suit('2026-11-25'), now);
    if (!filed.ok) throw new Error(filed.reason);
    expect(filed.value.status).toBe('part_paid');
    const late = await atFree.tell(filed.value, pay(2000, { on: '2026-11-24' }), now);
    if (!late.ok) throw new Error(late.reason);
    await atFree.tell(late.value, pay(3000, { on: '2026-11-25' }), now);
    expect(await feesOf(one)).toEqual([
      { fee: 250, step: 'tier-rate' },
      { fee: 500, step: 'tier-rate' },
      { fee: 1200, step: 'legal-rate' },
    ]);
    expect((await asCommand(database, () => checkSums(TODAY))).faults).toEqual([]);
  });

  it('is told by its day on both sides’ pages, with the rate that follows', async () => {
    const one = await makeCase(free, { status: 'accepted' });
    await atFree.told(one, suit());
    const at = { action: 'cases.see' } as const;
    const agency = await inAgency(
      free.collector,
      free.agency,
      (scope) => readAgencyCase(scope, one.id),
      at,
    );
    expect(agency).toMatchObject({
      ...{ feeRate: 4000, suit: { legalSince: '2026-11-22' } },
      history: [{ event: 'lawsuit', facts: { on: '2026-11-22' } }, {}, {}],
    });
    const practice = await inPractice(
      free.staff,
      free.practice,
      (scope) => readPracticeCase(scope, String(one.number)),
      at,
    );
    expect(practice).toMatchObject({ suit: { legalSince: '2026-11-22' } });
  });

  it('has a day between the placement and today, and is told once', async () => {
    const one = await makeCase(free, { status: 'accepted' });
    expect(await atFree.tell(one, suit('2026-11-21'))).toMatchObject({
      reason: 'before-placement',
    });
    expect(await atFree.tell(one, suit('2026-11-23'))).toMatchObject({ reason: 'in-future' });
    expect(await atFree.tell(one, { kind: 'lawsuit' })).toMatchObject({ reason: 'required' });
    const told = await atFree.told(one, suit());
    expect(await atFree.tell(told, suit())).toMatchObject({ reason: 'suit-told' });
  });

  it.each(['placed', 'disputed', 'hold', 'recalled', 'returned', 'paid', 'closed'] as const)(
    'is not told of a case that is %s',
    async (status) => {
      const one = await makeCase(free, { status });
      expect(await atFree.tell(one, suit())).toMatchObject({ reason: 'not-now' });
    },
  );

  it('told by mistake is taken back, but for one that a payment was paid for', async () => {
    const one = await makeCase(free, { status: 'accepted' });
    expect(await atFree.tell(one, UNDO)).toMatchObject({ reason: 'no-suit' });
    const undone = await atFree.told(await atFree.told(one, suit()), UNDO);
    const filed = await atFree.told(await atFree.told(undone, pay(1000)), suit());
    const paid = await atFree.told(filed, pay(2000));
    expect(await atFree.tell(paid, UNDO)).toMatchObject({ reason: 'suit-bears-fee' });
    const back = await atFree.takeBack(paid, await atFree.paymentOf(paid));
    if (!back.ok) throw new Error(back.reason);
    await atFree.told(await atFree.told(back.value, UNDO), pay(3000));
    expect((await feesOf(one)).map(({ fee }) => fee)).toEqual([250, 800, -800, 750]);
  });
});

describe('the practice’s yes to a lawsuit', () => {
  it('is needed where the mandate wants it, is written, and can be taken back before the suit', async () => {
    const one = await makeCase(asking, { status: 'accepted' });
    expect(await atAsking.tell(one, suit())).toMatchObject({ reason: 'suit-needs-yes' });
    expect(await say(one, 'allow_lawsuit')).toMatchObject({
      ...{ reason: 'required', details: { field: 'note' } },
    });
    expect(await say(one, 'allow_lawsuit', 'She moved and answers nobody.')).toMatchObject({
      ok: true,
    });
    const allowed = await caseNow(asking, one);
    expect(await say(allowed, 'allow_lawsuit', 'Again.')).toMatchObject({ reason: 'suit-allowed' });
    await say(allowed, 'disallow_lawsuit', 'She has written.');
    const refusedNow = await caseNow(asking, one);
    expect(await atAsking.tell(refusedNow, suit())).toMatchObject({ reason: 'suit-needs-yes' });
    await say(refusedNow, 'allow_lawsuit', 'She did not pay.');
    const filed = await atAsking.told(await caseNow(asking, one), suit());
    expect(await say(filed, 'disallow_lawsuit', 'No.')).toMatchObject({ reason: 'suit-told' });
  });

  it('is not asked for where the mandate leaves suits to the agency', async () => {
    const one = await makeCase(free, { status: 'accepted' });
    const owner = await makeMember(database, free.practice, 'manager');
    const act = 'allow_lawsuit' as const;
    const done = await inPractice(owner, free.practice, (scope) =>
      actOnCase(scope, one, { act, note: 'Yes.' }),
    );
    expect(done).toMatchObject({ reason: 'no-yes-needed' });
  });

  it('is a manager’s alone, and offered to nobody else', async () => {
    const one = await makeCase(asking, { status: 'accepted' });
    const form = new FormData();
    for (const [name, value] of Object.entries({ intent: 'allow_lawsuit', seq: String(one.seq) })) {
      form.set(name, value);
    }
    form.set('note', 'Yes.');
    const params = { case: String(one.number) };
    const sent = (person: TestPerson) =>
      inPractice(person, asking.practice, async (scope) =>
        actOnPracticeCase(scope, { form, params }),
      );
    const openTo = async (person: TestPerson) => {
      const page = await inPractice(person, asking.practice, (scope) =>
        readPracticeCase(scope, params.case),
      );
      return 'open' in page && page.open.includes('allow_lawsuit');
    };
    expect([await openTo(asking.staff), await openTo(manager)]).toEqual([false, true]);
    expect(await sent(asking.staff)).toMatchObject({ reason: 'forbidden' });
    expect(await caseNow(asking, one)).toMatchObject({ lawsuitAllowed: false, seq: one.seq });
    await sent(manager);
    expect(await caseNow(asking, one)).toMatchObject({ lawsuitAllowed: true });
  });
});

describe('a file of updates', () => {
  it('tells of suits as well, line after line, each fault at its line', async () => {
    const one = await makeCase(free, { status: 'accepted' });
    const other = await makeCase(asking, { status: 'accepted' });
    const done = await fileOf(free, [
      `C-${one.number},payment,10.00,2026-11-22,`,
      `C-${one.number},lawsuit,,2026-11-22,`,
      `C-${one.number},payment,20.00,2026-11-22,`,
      `C-${one.number},lawsuit_undone,,,A slip.`,
      `C-${one.number},lawsuit,,2026-11-30,`,
    ]);
    expect(done).toMatchObject({
      value: [
        ...[{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }],
        { kind: 'wrong', refusal: { reason: 'suit-bears-fee' } },
        { kind: 'wrong', refusal: { reason: 'suit-told' } },
      ],
    });
    expect((await feesOf(one)).map(({ fee }) => fee)).toEqual([250, 800]);
    expect(await fileOf(asking, [`C-${other.number},lawsuit,,2026-11-22,`])).toMatchObject({
      value: [{ kind: 'wrong', refusal: { reason: 'suit-needs-yes' } }],
    });
  });
});

describe('the database', () => {
  /** What it answers to a change of a case past all of the portal's code; null where it lets it pass. */
  async function answerTo(
    world: CaseWorld,
    side: 'agency' | 'practice',
    change: string,
    id: string,
  ) {
    const login = await connect(database.loginUrl);
    await login.query('BEGIN');
    await login.query(`SET LOCAL role = ${ROLES.app}`);
    await login.query('SELECT set_config($1, $2, true)', [`app.${side}`, world[side].id]);
    const done = await login
      .query(`UPDATE cases SET seq = seq + 1, ${change} WHERE id = $1`, [id])
      .then(({ rowCount }) => (rowCount === 1 ? null : 'no row'))
      .catch((error: Error) => error.message);
    await login.query('ROLLBACK');
    return done;
  }
  const FILED = `last_event = 'lawsuit', legal_since = '2026-11-22'`;

  it('lets nobody go to court without the yes that a mandate wants', async () => {
    const one = await makeCase(asking, { status: 'accepted' });
    expect(await answerTo(asking, 'agency', FILED, one.id)).toContain('written yes');
    const both = `${FILED}, lawsuit_allowed = true`;
    expect(await answerTo(asking, 'agency', both, one.id)).toContain('does not change this');
    await say(one, 'allow_lawsuit', 'Yes.');
    expect(await answerTo(asking, 'agency', FILED, one.id)).toBeNull();
    const other = await makeCase(free, { status: 'accepted' });
    expect(await answerTo(free, 'agency', FILED, other.id)).toBeNull();
  });

  it.each([
    ['a day before the placement', `last_event = 'lawsuit', legal_since = '2026-11-20'`],
    ['a day that has not come', `last_event = 'lawsuit', legal_since = '2026-11-24'`],
    ['no day', `last_event = 'lawsuit'`],
    ['another event', `last_event = 'note', legal_since = '2026-11-22'`],
    ['a yes beside another event', `last_event = 'note', lawsuit_allowed = true`],
    ['a recall’s day beside another event', `last_event = 'note', recalled_on = '2026-11-22'`],
  ])('refuses a suit with %s', async (_, change) => {
    const one = await makeCase(free, { status: 'accepted' });
    expect(await answerTo(free, 'agency', change, one.id)).toMatch(/one day|does not change/);
  });

  it('refuses to drop a suit for which a payment was paid', async () => {
    const one = await makeCase(free, { status: 'accepted' });
    const undone = `last_event = 'lawsuit_undone', legal_since = NULL`;
    const filed = await atFree.told(one, suit());
    expect(await answerTo(free, 'agency', undone, one.id)).toBeNull();
    const paid = await atFree.told(filed, pay(1000));
    expect(await answerTo(free, 'agency', undone, one.id)).toContain('bears a fee');
    await atFree.takeBack(paid, await atFree.paymentOf(paid));
    expect(await answerTo(free, 'agency', undone, one.id)).toBeNull();
  });

  it('takes no yes back behind the agency’s back, and no recall without its day', async () => {
    const one = await makeCase(asking, { status: 'accepted' });
    await say(one, 'allow_lawsuit', 'Yes.');
    const back = `last_event = 'disallow_lawsuit', lawsuit_allowed = false`;
    expect(await answerTo(asking, 'practice', back, one.id)).toBeNull();
    await atAsking.told(await caseNow(asking, one), suit());
    expect(await answerTo(asking, 'practice', back, one.id)).toContain('before its suit');
    const recall = `last_event = 'recall', status = 'recalled'`;
    expect(await answerTo(asking, 'practice', recall, one.id)).toContain('has a day');
  });
});
