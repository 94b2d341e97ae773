import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import type { Submitted } from '../../portal/app/platform/doors.server.ts';
import { exportProblems } from '../../portal/app/updates/export-updates.server.ts';
import { packFile, unpackFile } from '../../portal/app/updates/packed-file.server.ts';
import { runUpdates } from '../../portal/app/updates/run-updates.server.ts';
import { showUpdates, type UpdatesShown } from '../../portal/app/updates/show-updates.server.ts';
import { readUpdatesFile } from '../../portal/app/updates/updates-file.ts';
import { portalMessages } from '../../shared/messages/portal/index.ts';
import type { Language } from '../../shared/money.ts';
import { caseNumber } from '../../shared/placement.ts';
import { type CaseWorld, caseNow, inAgency, makeCase, makeCaseWorld } from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeAgency, makeMember, makePractice } from './people.ts';

let database: TestDatabase;
let world: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const practice = await makePractice(database, 'Hill clinic');
  world = await makeCaseWorld(database, practice, await makeAgency(database, 'Fair agency'));
});
afterAll(() => database.drop());

const HEADS = 'practice,case,event,amount,date,channel,outcome,reason,note';

function fileOf(...lines: string[]): string {
  return [HEADS, ...lines].join('\r\n');
}

async function run(
  text: string,
  isApplied: boolean,
  language: Language = 'en',
): Promise<UpdatesShown> {
  const done = await inAgency(world.collector, world.agency, async (scope) => {
    const ran = await runUpdates(scope, { text, language, isApplied });
    return ran.ok ? showUpdates(ran.value, isApplied) : ran;
  });
  if ('ok' in done) throw new Error(done.reason);
  return done;
}

/** The file of the lines to mend. */
async function problemsOf(text: string, isTaken = false): Promise<string> {
  const form = new FormData();
  form.set('packed', packFile(text));
  if (isTaken) form.set('after', 'taken');
  const problems = await inAgency(world.collector, world.agency, (scope) =>
    exportProblems(scope, { form, language: 'en' } as Submitted),
  );
  if (!(problems instanceof Response)) throw new Error('No file');
  return problems.text();
}

const accepted = () => makeCase(world, { status: 'accepted' });

async function effectOf({ id }: { id: string }) {
  const rows = await rowsOf<{ event: string }>(
    database,
    'SELECT event FROM case_events WHERE case_id = $1 ORDER BY seq',
    [id],
  );
  return rows.map(({ event }) => event).slice(2); // what placed and accepted it is not told by a file
}

describe('A file of updates', () => {
  it('shows what it would do, and changes nothing', async () => {
    const seen = await accepted();
    const number = caseNumber(seen.number);
    const shown = await run(fileOf(`hill-clinic,${number},payment,40.00,2026-11-22`), false);
    expect(shown.counts).toEqual({ new: 1, done: 0, known: 0, wrong: 0 });
    expect(shown.right).toEqual([
      {
        ...{ line: 2, case: seen.number, kind: 'payment', amount: 4000, currency: 'USD' },
        on: '2026-11-22',
      },
    ]);
    expect(await caseNow(world, seen)).toEqual(seen);
  });

  it('has its effect once, however often it is brought', async () => {
    const seen = await accepted();
    const number = caseNumber(seen.number);
    const text = fileOf(
      `hill-clinic,${number},contact,,,call,reached`,
      `hill-clinic,${number},payment,40.00,2026-11-22`,
    );
    expect((await run(text, true)).counts).toMatchObject({ done: 2, known: 0 });
    expect((await run(text, true)).counts).toMatchObject({ done: 0, known: 2 });
    const [first, second] = await Promise.all([run(text, true), run(text, true)]);
    expect([first.counts.known, second.counts.known]).toEqual([2, 2]);
    expect(await effectOf(seen)).toEqual(['contact', 'payment']);
  });

  it('brought twice at once has one effect', async () => {
    const seen = await accepted();
    const text = fileOf(`,${seen.number},payment,25.00,2026-11-22`);
    const done = await Promise.all([run(text, true), run(text, true), run(text, true)]);
    expect(done.map(({ counts }) => counts.done).sort()).toEqual([0, 0, 1]);
    expect(await caseNow(world, seen)).toMatchObject({ balance: 7500n });
  });

  it('applies what is right, and says of the rest where the fault is', async () => {
    const seen = await accepted();
    const n = seen.number;
    const shown = await run(
      fileOf(
        `,${n},payment,10.00,2026-11-22`,
        `,${n},payment,ten,2026-11-22`,
        `,${n},payment,10.00,2026-11-30`,
        `,${n},payment,999.00,2026-11-22`,
        `,${n},promise,10.00,31/13/2026`,
        `,${n},contact,,,pigeon,reached`,
        `,${n},sing`,
        `,${n},dispute`,
        `,C-999999,note,,,,,,Hello`,
        `elsewhere,${n},note,,,,,,Hello`,
        `,${n},confirm`,
        `,${n},payment,10.00,2026-11-22`,
        `,${n},`,
      ),
      true,
    );
    expect(shown.counts).toEqual({ new: 0, done: 1, known: 0, wrong: 11 });
    expect(shown.wrong.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'amount', 'not-an-amount'],
      [4, 'date', 'in-future'],
      [5, 'amount', 'over-balance'],
      [6, 'date', 'not-a-date'],
      [7, 'channel', 'not-a-choice'],
      [8, 'event', 'not-a-choice'],
      [9, 'reason', 'required'],
      [10, 'case', 'no-case'],
      [11, 'practice', 'no-practice'],
      [12, 'event', 'not-now'],
      [13, null, 'twice'],
    ]);
    expect(await effectOf(seen)).toEqual(['payment']);
  });

  it('gives back every line that it refused, also those that the others have made right since', async () => {
    const seen = await makeCase(world);
    const n = seen.number;
    const text = fileOf(
      `,${n},contact,,,call,reached,,Too early`,
      `,${n},accept`,
      `,${n},contact,,,call,reached,,Once`,
      `,${n},contact,,,call,reached,,Once`,
      `,${n},contact,,,pigeon,reached`,
    );
    const { wrong } = await run(text, true);
    expect(wrong.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'not-now'],
      [5, 'twice'],
      [6, 'not-a-choice'],
    ]);
    const { data } = Papa.parse<string[]>((await problemsOf(text, true)).trim());
    const texts = portalMessages('en').updates;
    expect(data.slice(1).map((cells) => cells.slice(-2))).toEqual([
      ['2', texts.report.rightByNow],
      ['5', expect.stringContaining('4')],
      ['6', expect.stringContaining('call')],
    ]);
    const again = await run(text, false);
    expect(again.counts).toEqual({ new: 1, done: 0, known: 2, wrong: 2 });
  });

  it('reads each line as the lines before it have left the case', async () => {
    const seen = await accepted();
    const n = seen.number;
    const text = fileOf(
      `,${n},payment,60.00,2026-11-22`,
      `,${n},payment,60.01,2026-11-22`,
      `,${n},payment,40.00,2026-11-22`,
      `,${n},promise,1.00,2026-12-01`,
    );
    const wanted = [
      [3, 'over-balance'],
      [5, 'not-now'],
    ];
    for (const isApplied of [false, true]) {
      const { wrong } = await run(text, isApplied);
      expect(wrong.map(({ line, reason }) => [line, reason])).toEqual(wanted);
    }
    expect(await caseNow(world, seen)).toMatchObject({ status: 'paid', balance: 0n });
  });

  it('never counts a payment again that another file has told', async () => {
    const seen = await accepted();
    const payment = `,${seen.number},payment,30.00,2026-11-22`;
    await run(fileOf(payment), true);
    const later = await run(fileOf(payment, `,${seen.number},note,,,,,,Longer file`), true);
    expect(later.wrong).toMatchObject([{ line: 2, reason: 'same-as-reported' }]);
    expect(await caseNow(world, seen)).toMatchObject({ balance: 7000n });
  });

  it.each<[string, string, Language]>([
    ['semicolons, a comma and the marks of Windows', 'case;event;amount;date', 'es'],
    ['tabs', 'case\tevent\tamount\tdate', 'fr'],
  ])('is read with %s', async (_, heads, language) => {
    const seen = await accepted();
    const mark = heads.includes(';') ? ';' : '\t';
    const line = [seen.number, 'payment', '1.234,50', '22/11/2026'].join(mark);
    const other = [seen.number, 'payment', '12,50', '2026-11-22'].join(mark);
    const shown = await run(`\uFEFF${heads}\r\n${line}\r\n${other}\r\n`, false, language);
    expect(shown.wrong).toMatchObject([{ line: 2, reason: 'over-balance' }]);
    expect(shown.right).toMatchObject([{ amount: 1250 }]);
  });

  it('has no longer a note than the form', async () => {
    const seen = await accepted();
    const { wrong } = await run(fileOf(`,${seen.number},note,,,,,,${'x'.repeat(2001)}`), true);
    expect(wrong).toMatchObject([{ line: 2, column: 'note', reason: 'too-long' }]);
  });

  it('of problems, brought again, says what was written first: no formula, and no apostrophe', async () => {
    const seen = await accepted();
    const text = fileOf(`,${seen.number},contact,,,pigeon,reached,,-5 % was agreed`);
    const mended = (await problemsOf(text)).replace('pigeon', 'call');
    expect(mended).toContain(`'-5 %`);
    expect((await run(mended, true)).counts).toMatchObject({ done: 1, wrong: 0 });
    const read = await inAgency(world.collector, world.agency, (s) => readAgencyCase(s, seen.id));
    expect(read).toMatchObject({ history: [{ note: '-5 % was agreed' }, {}, {}] });
  });

  it('is told that a comma has cut an amount or a note, and takes none of it', async () => {
    const seen = await accepted();
    const heads = 'case,event,date,amount,note';
    const lines = [
      `${seen.number},payment,2026-11-22,1,250.00,`,
      `${seen.number},note,,,Wants to pay, soon`,
      `${seen.number},note,,,"Wants to pay, soon"`,
    ];
    const text = [heads, ...lines].join('\n');
    const { counts, wrong } = await run(text, true);
    expect(counts).toMatchObject({ done: 1, wrong: 2 });
    expect(wrong).toMatchObject([
      { line: 2, reason: 'too-many-cells' },
      { line: 3, reason: 'too-many-cells' },
    ]);
    expect(await effectOf(seen)).toEqual(['note']);
    const again = await run(await problemsOf(text), true);
    expect(again.wrong.map(({ reason }) => reason)).toEqual(['too-many-cells', 'too-many-cells']);
  });

  it('of another agency touches nothing here', async () => {
    const seen = await accepted();
    const other = await makeAgency(database, 'Other agency');
    const stranger = await makeMember(database, other, 'manager');
    const text = fileOf(`hill-clinic,${seen.number},payment,10.00,2026-11-22`);
    const done = await inAgency(stranger, other, async (scope) => {
      const ran = await runUpdates(scope, { text, language: 'en', isApplied: true });
      return ran.ok ? showUpdates(ran.value, true).wrong : ran;
    });
    expect(done).toMatchObject([{ reason: 'no-practice' }]);
    expect(await caseNow(world, seen)).toEqual(seen);
  });

  it.each([
    ['no-column', 'case,amount\n1,2'],
    ['no-lines', `${HEADS}\n,1,,,`],
    ['open-quote', fileOf(',1,note,,,,,,"in two parts', ',2,note,,,,,,x')],
    ['open-quote', fileOf(',1,note,,,,,,"two" parts', ',2,note,,,,,,"x"')],
    ['no-column', ''],
    ['too-many-lines', fileOf(...Array.from({ length: 10_001 }, (_, at) => `,${at},note,,,,,,x`))],
  ])('is refused as a whole with %s', async (reason, text) => {
    await expect(run(text, true)).rejects.toThrow(reason);
  });

  it('says on which line a quotation mark has no partner', () => {
    const [whole, broken] = ['"in two\nparts, ""soon"""', '"in two parts'];
    const text = fileOf(`,1,note,,,,,,${whole}`, `,2,note,,,,,,${broken}`, ',3,note,,,,,,x');
    expect(readUpdatesFile(text)).toMatchObject({ reason: 'open-quote', details: { line: 3 } });
    const read = readUpdatesFile(fileOf(`,1,note,,,,,,${whole}`, ',2,note,,,,,,a 5" pipe'));
    expect(read).toMatchObject({
      value: [{ cells: { note: 'in two\nparts, "soon"' } }, { cells: { note: 'a 5" pipe' } }],
    });
  });

  it('travels packed, and what is no such package is refused', () => {
    expect(unpackFile(packFile('case,event\n1,né'))).toBe('case,event\n1,né');
    for (const broken of ['', 'x', packFile('a').slice(3), packFile('a'.repeat(5_000_000))]) {
      expect(unpackFile(broken)).toBeNull();
    }
  });
});
