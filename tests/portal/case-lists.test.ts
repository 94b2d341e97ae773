import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAgencyTodos } from '../../portal/app/cases/agency-todos.server.ts';
import { findAgencyCases } from '../../portal/app/cases/find-agency-cases.server.ts';
import { listAgencyCases } from '../../portal/app/cases/list-agency-cases.server.ts';
import { readAgencyCase } from '../../portal/app/cases/read-agency-case.server.ts';
import { eraseGuarantor } from '../../portal/app/patients/erase-guarantor.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { exportTemplate } from '../../portal/app/updates/export-updates.server.ts';
import { readUpdatesFile } from '../../portal/app/updates/updates-file.ts';
import {
  approve,
  type CaseWorld,
  inAgency,
  inPractice,
  makeCase,
  makeCaseWorld,
  step,
  TODAY,
} from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { HOME } from './papers.ts';
import { makeAgency, makePractice } from './people.ts';

let database: TestDatabase;
let hill: CaseWorld;
let lake: CaseWorld;

beforeAll(async () => {
  database = await openScope();
  const agency = await makeAgency(database, 'Fair agency');
  hill = await makeCaseWorld(database, await makePractice(database, 'Hill clinic'), agency);
  const other = await makeAgency(database, 'Other agency');
  lake = await makeCaseWorld(database, await makePractice(database, 'Lake clinic'), other);
  await approve(database, lake.practice, agency);
});
afterAll(() => database.drop());

async function found({ collector, agency }: CaseWorld, words: string) {
  const done = await inAgency(collector, agency, (scope) => findAgencyCases(scope, { words }));
  return done.ok ? done.value.rows.map(({ name }) => name) : [done.reason];
}

function listed({ collector, agency }: CaseWorld, query: string, now = TODAY) {
  return inAgency(
    collector,
    agency,
    async (scope) => {
      const list = await listAgencyCases(scope, new URLSearchParams(query));
      return list.rows.map(({ id }) => id);
    },
    { now },
  );
}

describe('Looking for a case', () => {
  it('finds whole words of name, account and invoice, at all practices of the agency', async () => {
    await makeCase(hill, { name: 'José Ibáñez' });
    await makeCase(
      { ...lake, agency: hill.agency, collector: hill.collector },
      { name: 'Ana José' },
    );
    expect((await found(hill, 'JOSE')).sort()).toEqual(['Ana José', 'José Ibáñez']);
    expect(await found(hill, 'ibanez a-1000')).toEqual(['José Ibáñez']);
    expect(await found(hill, 'iban')).toEqual([]);
    expect(await found(hill, ' … ')).toEqual(['required']);
  });

  it('finds nothing of another agency', async () => {
    await makeCase(hill, { name: 'Oona Unique' });
    expect(await found(hill, 'oona')).toEqual(['Oona Unique']);
    expect(await found(lake, 'oona')).toEqual([]);
  });

  it('is recorded with how many were found, never with the words', async () => {
    await found(hill, 'ibanez');
    const rows = await rowsOf(
      database,
      'SELECT action, details FROM audit_entries WHERE tenant_id = $1 ORDER BY seq DESC LIMIT 2',
      [hill.agency.id],
    );
    expect(rows).toMatchObject([
      { action: 'cases-searched', details: { found: 1 } },
      { action: 'case-read' },
    ]);
  });

  it('of an erased person finds nothing, and the case stays with its figures', async () => {
    const seen = await makeCase(hill, { name: 'Pia Passing', open: 4200 });
    const [row] = await rowsOf<{ id: string }>(
      database,
      'SELECT guarantor_id AS id FROM case_packages WHERE case_id = $1',
      [seen.id],
    );
    const erase = { id: row?.id ?? '' };
    await inPractice(hill.staff, hill.practice, (scope) => eraseGuarantor(scope, erase));
    expect(await found(hill, 'passing')).toEqual([]);
    const read = await inAgency(hill.collector, hill.agency, (scope) =>
      readAgencyCase(scope, seen.id),
    );
    expect(read).toMatchObject({ person: null, balance: 4200 });
  });
});

describe('Somebody who was erased', () => {
  it('and comes back with another account can be erased again', async () => {
    const guarantor = newId();
    const account = { guarantor, name: 'Ida Again' };
    const first = await makeCase(hill, account);
    const guarantorOf = async ({ id }: { id: string }) =>
      (
        await rowsOf<{ id: string }>(
          database,
          'SELECT guarantor_id AS id FROM case_packages WHERE case_id = $1',
          [id],
        )
      )[0] ?? { id: '' };
    const erase = async (one: { id: string }) => {
      const known = await guarantorOf(one);
      return inPractice(hill.staff, hill.practice, (scope) => eraseGuarantor(scope, known));
    };
    expect(await erase(first)).toMatchObject({ ok: true });
    const second = await makeCase(hill, account);
    expect(await found(hill, 'ida')).toEqual(['Ida Again']);
    expect(await erase(second)).toMatchObject({ ok: true });
    expect(await found(hill, 'ida')).toEqual([]);
  });
});

describe('What needs the agency', () => {
  it('is no promise while the practice holds the case: nobody may ask about it', async () => {
    const held = await makeCase(hill, { status: 'promise' });
    await step(hill, held, 'practice', { event: 'hold' });
    const later = new Date('2026-12-05T12:00:00Z');
    expect(await listed(hill, 'needs=promises', later)).toEqual([]);
  });

  it('are promises whose day has passed', async () => {
    const promised = await makeCase(hill, { status: 'promise' });
    const later = new Date('2026-12-05T12:00:00Z');
    expect(await listed(hill, 'needs=promises')).toEqual([]);
    expect(await listed(hill, 'needs=promises', later)).toEqual([promised.id]);
    const todos = await inAgency(hill.collector, hill.agency, readAgencyTodos, { now: later });
    expect(todos).toMatchObject({ promises: 1 });
  });

  it('stands on its home in counts, each for what waits', async () => {
    await makeCase(hill, { status: 'recalled' });
    await makeCase(hill, { status: 'disputed' });
    const todos = await inAgency(hill.collector, hill.agency, readAgencyTodos);
    expect(todos).toMatchObject({ recalls: 1, disputes: 1 });
  });
});

describe('The file to fill in', () => {
  it('names every open case so that it can be brought back, and tells nothing by itself', async () => {
    const text = await inAgency(hill.collector, hill.agency, async (scope) => {
      const answer = await exportTemplate(scope);
      return answer.text();
    });
    expect(String(text)).toContain('hill-clinic,C-');
    expect(readUpdatesFile(String(text))).toMatchObject({ reason: 'no-lines' });
  });
});

/** A case as its agency reads it, and how often it was recorded that somebody there read one. */
async function readCase({ collector, agency }: CaseWorld, id: string) {
  const one = await inAgency(collector, agency, (scope) => readAgencyCase(scope, id));
  if ('reason' in one) throw new Error(one.reason);
  const reads = await rowsOf(
    database,
    `SELECT FROM audit_entries WHERE tenant_id = $1 AND action = 'case-read'`,
    [agency.id],
  );
  return { one, name: one.person?.name, reads: reads.length };
}

describe('An agency', () => {
  it.each(['contacted', 'paid'] as const)(
    'reads who it is, and where they live, while it has the case (%s)',
    async (status) => {
      const name = `Gus ${status}`;
      const seen = await makeCase(hill, { name, status });
      expect(await found(hill, name)).toEqual([name]);
      expect(await readCase(hill, seen.id)).toMatchObject({ name, one: { place: HOME } });
    },
  );

  it.each(['returned', 'closed'] as const)(
    'reads no name, no place and no note afterwards (%s)',
    async (status) => {
      const name = `Gus ${status}`;
      const taken = await makeCase(hill, { name, status: 'accepted' });
      const noted = await step(hill, taken, 'agency', { event: 'note', note: 'Calls at six.' });
      const before = await readCase(hill, taken.id);
      expect(before).toMatchObject({ name, one: { history: [{ note: 'Calls at six.' }, {}, {}] } });

      const back = { event: 'return', facts: { reason: 'exhausted' } } as const;
      const given = await step(hill, noted, 'agency', back);
      if (status === 'closed') await step(hill, given, 'practice', { event: 'take_back' });
      const { one, reads } = await readCase(hill, taken.id);
      expect(one).toMatchObject({ status, person: null, place: null, placedAmount: 10_000 });
      expect(one.history.map(({ note }) => note)).not.toContain('Calls at six.');
      expect(one.history.filter(({ isNoteShut }) => isNoteShut)).toHaveLength(1);
      expect(await found(hill, name)).toEqual([]);
      // nothing was read, so nothing is said to have been
      expect(reads).toBe(before.reads);
    },
  );
});
