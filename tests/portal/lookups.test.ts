import { describe, expect, it } from 'vitest';
import { actOnLookup, actOnLookups } from '../../portal/app/lookups/act-on-lookups.server.ts';
import { MOST_BYTES } from '../../portal/app/lookups/lookup-limits.ts';
import { type LookupView, readLookup } from '../../portal/app/lookups/read-lookup.server.ts';
import { readLookups } from '../../portal/app/lookups/read-lookups.server.ts';
import type { PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { inPractice } from './cases.ts';
import { rowsOf, withClient } from './database.ts';
import { usePair } from './pair.ts';
import { makeMember, makePractice } from './people.ts';

const pair = usePair('reviewer', 'Acme Recovery');

const CFPB = [
  'Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company,Complaint ID',
  '09/12/2016,Debt collection,Medical,Communication tactics,Frequent or repeated calls,"They called, often","ACME RECOVERY, LLC",1',
  '09/14/2016,Debt collection,Credit card,Communication tactics,,,"Acme Recovery, LLC",2',
  '09/15/2016,Debt collection,Medical,False statements or representation,,,Acme Recoveries Inc,3',
  '09/15/2016,Mortgage,,Application,,,Acme Recovery,4',
  '31/31/2016,Debt collection,Medical,Communication tactics,,,Acme Recovery,5',
].join('\r\n');
const LEIE = [
  'LASTNAME,FIRSTNAME,MIDNAME,BUSNAME,DOB,CITY,STATE,EXCLTYPE,EXCLDATE,REINDATE',
  'GARCIA,ANA,L,,19710904,EL PASO,TX,1128a1,20190520,00000000',
  ',,,ACME RECOVERY INC,,RENO,NV,1128b7,20200101,00000000',
  ',,,,,RENO,NV,1128b7,20200101,00000000',
].join('\n');

const asReviewer = <T>(work: (scope: PracticeScope) => Promise<T>) =>
  inPractice(pair.person, pair.practice, work, { action: 'lookups.make' });

function send(text: string | Uint8Array<ArrayBuffer>, people = '') {
  const form = new FormData();
  form.set('file', new File([text], 'list.csv'));
  form.set('companies', 'Acme Recovery, LLC\n\n');
  form.set('people', people);
  return asReviewer((scope) => actOnLookups(scope, { form, params: { agency: pair.agency.slug } }));
}

/** The look-up that a redirect leads to. */
async function lookedUp(text: string, people = ''): Promise<{ id: string; view: LookupView }> {
  const answer = await send(text, people);
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer));
  const id = answer.headers.get('Location')?.split('/').at(-1) ?? '';
  return { id, view: await read(id) };
}

async function read(id: string): Promise<LookupView> {
  const params = { agency: pair.agency.slug, lookup: id };
  const view = await asReviewer((scope) => readLookup(scope, params));
  if ('ok' in view) throw new Error(view.reason);
  return view;
}

function answer(id: string, no: number, said: string) {
  const form = new FormData();
  form.set('no', String(no));
  form.set('answer', said);
  return asReviewer((scope) =>
    actOnLookup(scope, { form, params: { agency: pair.agency.slug, lookup: id } }),
  );
}

describe('a file of complaints', () => {
  it('shows what it counts for the same and for similar names, and decides nothing', async () => {
    const { view } = await lookedUp(CFPB);
    expect(view).toMatchObject({ list: 'cfpb', rows: 5, unread: 1, more: 0 });
    expect(view.finds).toMatchObject([
      {
        name: 'ACME RECOVERY, LLC',
        isExact: true,
        answer: null,
        facts: { complaints: 2, medical: 1, first: '2016-09-12', last: '2016-09-14' },
      },
      { name: 'Acme Recoveries Inc', isExact: false, answer: null, facts: { medical: 1 } },
    ]);
  });

  it('is counted once a person has said which names are the agency, and anew when they change it', async () => {
    const { id } = await lookedUp(CFPB);
    await answer(id, 1, 'same');
    await answer(id, 2, 'same');
    await answer(id, 2, 'other');
    const all = await asReviewer((scope) => readLookups(scope, pair.agency.slug));
    expect(all).toMatchObject({
      lookups: [{ found: 2, open: 0, same: 1, complaints: { all: 2, medical: 1 } }],
      companies: ['Acme Recovery, LLC'],
    });
  });

  it('is not kept: neither what people wrote nor the file itself', async () => {
    await lookedUp(CFPB);
    const kept = JSON.stringify(
      await rowsOf(pair.database, 'SELECT row_to_json(f) AS row FROM lookup_finds f'),
    );
    expect(kept).toContain('ACME RECOVERY, LLC');
    expect(kept).not.toContain('They called');
  });
});

describe('a list of exclusions', () => {
  it('is searched for the firm and for its people, each among their own kind', async () => {
    const { view } = await lookedUp(LEIE, 'Ana Garcia\nBoris Stone');
    expect(view).toMatchObject({ list: 'leie', rows: 3, unread: 1 });
    expect(view.finds).toMatchObject([
      { name: 'ACME RECOVERY INC', wanted: 'Acme Recovery, LLC', isExact: true },
      {
        name: 'ANA L GARCIA',
        wanted: 'Ana Garcia',
        isExact: false,
        facts: { who: 'person', type: '1128a1', since: '2019-05-20', born: 1971 },
      },
    ]);
  });

  it('of many thousand rows is read to its end, and the most alike are kept', async () => {
    const others = Array.from(
      { length: 12_000 },
      (_, at) => `,,,WELL HEALTH ${at},,X,TX,1128b7,20200101,0`,
    );
    const same = Array.from({ length: 60 }, () => ',,,Acme Recovery Group,,X,TX,1128b7,20200101,0');
    const { view } = await lookedUp(
      [LEIE, ...others, ...same, ',,,ACME RECOVERY,,Z,TX,1,2,3'].join('\n'),
    );
    expect(view).toMatchObject({ rows: 12_064, more: 22 });
    expect(view.finds).toHaveLength(40);
    expect(view.finds.filter(({ isExact }) => isExact)).toHaveLength(2);
  });
});

describe('what cannot be looked up', () => {
  it.each([
    ['another table', 'Account,Balance\n1,2', 'unknown-list'],
    ['an empty file', '', 'no-rows'],
    ['heads without a row', LEIE.slice(0, LEIE.indexOf('\n')), 'no-rows'],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]),
      'unknown-list',
    ],
    ['too large a file', new Uint8Array(MOST_BYTES + 1), 'file-too-large'],
  ])('%s is refused at its field, and nothing is kept', async (_, file, reason) => {
    expect(await send(file)).toMatchObject({ ok: false, reason, details: { field: 'file' } });
    const kept = 'SELECT FROM agency_lookups WHERE practice_id = $1';
    expect(await rowsOf(pair.database, kept, [pair.practice.id])).toEqual([]);
  });
});

describe('whose look-ups they are', () => {
  it('the practice’s alone: another practice finds none of them, and answers none', async () => {
    const { id } = await lookedUp(CFPB);
    const other = await makePractice(pair.database, `Other clinic ${pair.practice.name}`);
    const stranger = await makeMember(pair.database, other, 'manager');
    const params = { agency: pair.agency.slug, lookup: id };
    const form = new FormData();
    form.set('no', '1');
    form.set('answer', 'same');
    const tried = [
      await inPractice(stranger, other, (scope) => readLookup(scope, params), {
        action: 'lookups.see',
      }),
      await inPractice(stranger, other, (scope) => actOnLookup(scope, { form, params }), {
        action: 'lookups.make',
      }),
    ];
    expect(tried).toMatchObject([{ reason: 'not-found' }, { reason: 'not-found' }]);
  });

  it('staff read them and look nobody up', async () => {
    const { id } = await lookedUp(CFPB);
    const staff = await makeMember(pair.database, pair.practice, 'staff');
    const params = { agency: pair.agency.slug, lookup: id };
    const seen = await inPractice(staff, pair.practice, (scope) => readLookup(scope, params), {
      action: 'lookups.see',
    });
    expect(seen).toMatchObject({ mayAnswer: false });
    const refused = await inPractice(staff, pair.practice, async () => null, {
      action: 'lookups.make',
    });
    expect(refused).toMatchObject({ reason: 'forbidden' });
  });

  it('are never changed or removed', async () => {
    const { id } = await lookedUp(CFPB);
    const tries = [
      `UPDATE agency_lookups SET rows = 0 WHERE id = '${id}'`,
      `DELETE FROM lookup_finds WHERE lookup_id = '${id}'`,
    ];
    for (const attempt of tries) {
      await expect(
        withClient(pair.database.ownerUrl, async (sql) => {
          await sql.query('SET ROLE amiable_maintenance');
          await sql.query(attempt);
        }),
      ).rejects.toThrow();
    }
  });
});
