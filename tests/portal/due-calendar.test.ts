import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  exportCalendar,
  exportCalendarDays,
} from '../../portal/app/calendar/export-calendar.server.ts';
import { type Calendar, readCalendar } from '../../portal/app/calendar/read-calendar.server.ts';
import { actOnExit } from '../../portal/app/exits/act-on-exit.server.ts';
import { isRefusal } from '../../portal/app/platform/scope.server.ts';
import { approve, inPractice, TODAY } from './cases.ts';
import { type ComplaintDesk, makeComplaintDesk } from './complaint-desk.ts';
import { asMaintenance, openScope, type TestDatabase } from './database.ts';
import { mandateTerms } from './mandates.ts';
import { putPaper } from './papers.ts';
import { makeAgency, makeMember, type TestPerson, type TestTenant } from './people.ts';

let database: TestDatabase;
let desk: ComplaintDesk;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());
// a practice that has worked with an agency from today on, by a mandate of a year
beforeEach(async () => {
  desk = await makeComplaintDesk(database);
});

async function calendar(query = '', { now = TODAY, person = desk.manager } = {}) {
  const params = new URLSearchParams(query);
  const read = await inPractice(person, desk.practice, (scope) => readCalendar(scope, params), {
    action: 'agencies.see',
    now,
  });
  if (isRefusal(read)) throw new Error(read.reason);
  return read;
}

/** '2026-12-24 paper', as the calendar has them. */
const told = ({ entries }: Calendar) => entries.map(({ on, about }) => `${on} ${about.kind}`);

const paper = (until: string | null, agency: TestTenant = desk.agency) =>
  asMaintenance(database, (sql) =>
    putPaper(sql, [desk.practice.id, agency.id], { kind: 'training', until }),
  );

const work = (statement: string) =>
  asMaintenance(database, (sql) => sql.query(statement, [desk.practice.id]));

/** What is there from the beginning: review and look, a year after TODAY. */
const AT_FIRST = ['2027-11-22 mandate', '2027-11-22 reverification'];

describe('the calendar', () => {
  it('tells review and look from the beginning, and nothing beyond twelve months', async () => {
    expect(told(await calendar())).toEqual(AT_FIRST);
    expect(told(await calendar('', { now: new Date('2026-11-21T12:00:00Z') }))).toEqual([]);
  });

  it('tells the last day of a paper that is taken, until a newer one outlives it', async () => {
    await paper('2026-12-24');
    expect(told(await calendar())).toEqual(['2026-12-24 paper', ...AT_FIRST]);
    await paper('2027-06-30');
    expect(told(await calendar())).toEqual(['2027-06-30 paper', ...AT_FIRST]);
    await paper(null);
    expect(told(await calendar())).toEqual(AT_FIRST);
  });

  it('keeps what is over at its head, however long ago', async () => {
    await paper('2026-01-31');
    expect(told(await calendar())[0]).toBe('2026-01-31 paper');
  });

  it('tells no paper that nobody has taken', async () => {
    const id = await paper('2026-12-24');
    await asMaintenance(database, (sql) =>
      sql.query(
        `INSERT INTO evidence_checks (practice_id, agency_id, item_id, id, is_accepted, grade, note,
           checked_on, checked_by, checked_by_name, checked_at)
         VALUES ($1, $2, $3, gen_random_uuid(), false, 'document', 'Another company.', '2026-11-22', $1,
           'Elena', now())`,
        [desk.practice.id, desk.agency.id, id],
      ),
    );
    expect(told(await calendar())).toEqual(AT_FIRST);
  });

  it('tells by when an agency answers a complaint, until it has, and never what was told', async () => {
    const number = await desk.record();
    await desk.ask(number);
    const asked = await calendar();
    // five business days after a Sunday
    expect(told(asked)).toEqual(['2026-11-30 complaint', ...AT_FIRST]);
    expect(JSON.stringify(asked)).not.toMatch(/Quagga|neighbour/);
    await desk.answer(number);
    expect(told(await calendar())).toEqual(AT_FIRST);
  });

  it('leads to a complaint only who may read it', async () => {
    await desk.ask(await desk.record());
    const reviewer = await makeMember(database, desk.practice, 'reviewer');
    const hrefOf = async (person: TestPerson) => (await calendar('', { person })).entries[0]?.href;
    expect(await hrefOf(desk.manager)).toBe(`/p/${desk.practice.slug}/complaints/1`);
    expect(await hrefOf(reviewer)).toBe(`/p/${desk.practice.slug}/complaints`);
  });

  it('tells by when an agency whose work ends destroys the data, and no review any more', async () => {
    await work(`UPDATE practice_agencies SET standing = 'suspended' WHERE practice_id = $1`);
    const form = new FormData();
    form.set('intent', 'begin');
    await desk.asManager((scope) =>
      actOnExit(scope, { form, params: { agency: desk.agency.slug } }),
    );
    expect(told(await calendar())).toEqual(['2026-11-22 exit', '2027-11-22 reverification']);
  });

  it('is narrowed by agency and by kind', async () => {
    const other = await makeAgency(database, `Other ${desk.agency.name}`);
    const reviewOn = '2027-01-15';
    await approve(database, desk.practice, other, { mandate: mandateTerms({ reviewOn }) });
    const of = `agency=${other.slug}`;
    expect((await calendar()).agencies).toHaveLength(2);
    expect(told(await calendar(`${of}&kind=mandate`))).toEqual(['2027-01-15 mandate']);
    expect(told(await calendar('kind=exit'))).toEqual([]);
    expect(told(await calendar(`${of}&kind=nothing`))).toContain('2027-11-22 reverification');
  });

  it('is read in as many queries, however many agencies there are', async () => {
    const queries = vi.spyOn(pg.Client.prototype, 'query');
    const counts: number[] = [];
    for (const more of [1, 2]) {
      const other = await makeAgency(database, `${more} beside ${desk.agency.name}`);
      await approve(database, desk.practice, other);
      queries.mockClear();
      expect((await calendar()).agencies).toHaveLength(1 + more);
      counts.push(queries.mock.calls.length);
    }
    queries.mockRestore();
    expect(counts[1]).toBe(counts[0]);
  });

  it('is of one practice alone', async () => {
    const stranger = await makeComplaintDesk(database);
    await paper('2026-12-24');
    const theirs = await inPractice(
      stranger.manager,
      stranger.practice,
      (scope) => readCalendar(scope, new URLSearchParams()),
      { action: 'agencies.see' },
    );
    if (isRefusal(theirs)) throw new Error(theirs.reason);
    expect(told(theirs)).toEqual(AT_FIRST);
  });
});

describe('the files of the calendar', () => {
  const fileOf = async (make: typeof exportCalendar, query = '') => {
    const wanted = { url: new URL(`https://portal.example/?${query}`), language: 'fr' as const };
    const file = await inPractice(desk.manager, desk.practice, (scope) => make(scope, wanted), {
      action: 'agencies.see',
    });
    if (isRefusal(file)) throw new Error(file.reason);
    return file;
  };

  it('say the same as the page, in the person’s language', async () => {
    await paper('2026-12-24');
    const csv = await (await fileOf(exportCalendar)).text();
    expect(csv.trim().split('\r\n')).toEqual([
      'Jour,Agence,Type,Quoi',
      `2026-12-24,${desk.agency.name},Justificatifs,Expiration\u00a0: Formation des chargés de recouvrement`,
      `2027-11-22,${desk.agency.name},Mandats,Réexaminer ensemble le mandat`,
      `2027-11-22,${desk.agency.name},Réexamens,Réexaminer l’agence`,
    ]);
  });

  it('are narrowed as the page is, and name each thing as they did before', async () => {
    const answer = await fileOf(exportCalendarDays, 'kind=reverification');
    expect(answer.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    const lines = (await answer.text()).replace(/\r\n /g, '').split('\r\n');
    const { practice, agency } = desk;
    expect(lines.filter((line) => /^(UID|DTSTART|SUMMARY|URL)/.test(line))).toEqual([
      expect.stringContaining(`UID:reverification-${agency.slug}.${practice.slug}@`),
      'DTSTART;VALUE=DATE:20271122',
      `SUMMARY:${agency.name}: Réexaminer l’agence`,
      expect.stringMatching(
        new RegExp(`^URL:https?://.+/p/${practice.slug}/agencies/${agency.slug}/reverify$`),
      ),
    ]);
  });
});
