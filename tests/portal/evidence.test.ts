import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addFound, addPaper } from '../../portal/app/evidence/add-paper.server.ts';
import { checkPaper, type Judgement } from '../../portal/app/evidence/check-paper.server.ts';
import { asDownload, handOutSeenFile } from '../../portal/app/evidence/hand-out-file.server.ts';
import { openFile } from '../../portal/app/evidence/keep-file.server.ts';
import { listPapers } from '../../portal/app/evidence/list-papers.server.ts';
import type { PaperInput } from '../../portal/app/evidence/paper-input.server.ts';
import { readAgencyPapers } from '../../portal/app/evidence/read-agency-papers.server.ts';
import { showPaper } from '../../portal/app/evidence/show-paper.server.ts';
import { withdrawPaper } from '../../portal/app/evidence/withdraw-paper.server.ts';
import type { CheckedFile } from '../../portal/app/files/check-file.server.ts';
import type { Asked } from '../../portal/app/platform/doors.server.ts';
import type { AgencyScope, PracticeScope } from '../../portal/app/platform/scope.server.ts';
import type { CivilDate } from '../../shared/calendar.ts';
import { approve, inAgency, inPractice } from './cases.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { pdf } from './file-makers.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

let database: TestDatabase;
let practice: TestTenant;
let agency: TestTenant;
let nora: TestPerson;
let claire: TestPerson;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

let count = 0;
beforeEach(async () => {
  count += 1;
  practice = await makePractice(database, `Hill clinic ${count}`);
  agency = await makeAgency(database, `Fair agency ${count}`);
  await approve(database, practice, agency, { mandate: null });
  nora = await makeMember(database, agency, 'manager');
  claire = await makeMember(database, practice, 'reviewer');
});

const asAgency = <T>(work: (scope: AgencyScope) => Promise<T>) =>
  inAgency(nora, agency, work, { action: 'dossier.change' });
const asPractice = <T>(work: (scope: PracticeScope) => Promise<T>) =>
  inPractice(claire, practice, work, { action: 'papers.check' });

const PAPER: PaperInput = {
  ...{ kind: 'liability-insurance', place: null, issuer: 'Harbor Mutual', number: 'P-1' },
  ...{ scope: '', issuedOn: null, expiresOn: '2027-01-31' as CivilDate },
};
const FILE: CheckedFile = { kind: 'pdf', name: 'Policy.pdf', bytes: pdf() };
const word = (result: unknown): string => {
  if ((result as { ok: boolean }).ok) return (result as { value: { id: string } }).value.id;
  return (result as { reason: string }).reason;
};

const add = async (
  changes: Partial<PaperInput> = {},
  more: { replaces?: string; file?: null } = {},
) =>
  word(
    await asAgency((scope) =>
      addPaper(scope, {
        paper: { ...PAPER, ...changes },
        ...{ file: FILE, replaces: null, practiceIds: [practice.id], ...more },
      }),
    ),
  );
const check = (itemId: string, judgement: Judgement, note: string | null = null) =>
  asPractice((scope) => checkPaper(scope, { agencyId: agency.id, itemId, judgement, note }));
const verify = (changes: Partial<Extract<Judgement, { kind: 'verify' }>> = {}): Judgement => ({
  ...{ kind: 'verify', source: 'https://register.example', capture: FILE },
  ...{ checkedOn: '2026-11-22' as CivilDate, ...changes },
});
/** What is asked for in France, and why it does not count. */
async function gaps(): Promise<Record<string, string | null>> {
  const asked = { slug: agency.slug, wanted: 'FR' };
  const view = await asPractice((scope) => readAgencyPapers(scope, asked));
  if ('ok' in view) throw new Error(view.reason);
  return Object.fromEntries(view.lines.map(({ asked: { kind }, gap }) => [kind, gap]));
}
async function actions(side: TestTenant): Promise<string[]> {
  const rows = await rowsOf<{ action: string }>(
    database,
    `SELECT action FROM audit_entries WHERE tenant_id = '${side.id}' ORDER BY seq`,
  );
  return rows.map(({ action }) => action);
}

describe('a paper of an agency', () => {
  it('counts once the practice that sees it accepts it, until it is shown no longer', async () => {
    expect(await gaps()).toMatchObject({ 'liability-insurance': 'missing' });
    const item = await add();
    expect(await gaps()).toMatchObject({ 'liability-insurance': 'not-accepted' });
    await check(item, { kind: 'accept' });
    expect(await gaps()).toMatchObject({ 'liability-insurance': null });
    await asAgency((scope) => showPaper(scope, { itemId: item, practiceIds: [] }));
    expect(await gaps()).toMatchObject({ 'liability-insurance': 'missing' });
    await asAgency((scope) => showPaper(scope, { itemId: item, practiceIds: [practice.id] }));
    expect(await gaps()).toMatchObject({ 'liability-insurance': null });
    expect(await actions(agency)).toEqual([
      ...['paper-added', 'paper-shown', 'paper-hidden', 'paper-shown'],
    ]);
    expect(await actions(practice)).toEqual(['paper-accepted']);
  });

  it('is renewed by another one, and stands for itself until it ends', async () => {
    const item = await add();
    await check(item, { kind: 'accept' });
    const next = await add({ expiresOn: '2028-01-31' as CivilDate }, { replaces: item });
    const list = await asAgency(listPapers);
    if ('ok' in list) throw new Error('refused');
    expect(list.papers.map(({ id, isRenewed }) => [id, isRenewed])).toEqual([
      [next, false],
      [item, true],
    ]);
    expect(await gaps()).toMatchObject({ 'liability-insurance': null });
    expect(await add({}, { replaces: practice.id })).toBe('not-found');
  });

  it('is seen by nobody once it is withdrawn, and stays so', async () => {
    const item = await add();
    const withdraw = () => asAgency((scope) => withdrawPaper(scope, { itemId: item }));
    expect(await asPractice((scope) => withdrawPaper(scope, { itemId: item }))).toMatchObject({
      reason: 'not-found',
    });
    expect(await withdraw()).toMatchObject({ ok: true });
    expect(await withdraw()).toMatchObject({ reason: 'not-found' });
    expect(await check(item, { kind: 'accept' })).toMatchObject({ reason: 'not-found' });
    expect(await gaps()).toMatchObject({ 'liability-insurance': 'missing' });
  });

  it('names its place where it is of one, and ends after it begins', async () => {
    expect(await add({ kind: 'licence' })).toBe('place-needed');
    expect(await add({ issuedOn: '2027-02-01' as CivilDate })).toBe('ends-before');
  });

  it('is shown to none but the practices of the agency', async () => {
    const item = await add();
    const stranger = await makePractice(database, `Far clinic ${count}`);
    const shown = asAgency((scope) =>
      showPaper(scope, { itemId: item, practiceIds: [stranger.id] }),
    );
    expect(await shown).toMatchObject({ reason: 'not-found' });
  });
});

describe('a judgement', () => {
  it('needs a document to accept, a reason to refuse, and an address to verify', async () => {
    const said = await add({}, { file: null });
    const reasons = [
      await check(said, { kind: 'accept' }),
      await check(said, { kind: 'refuse' }),
      await check(said, verify({ source: 'http://register.example' })),
      await check(said, verify({ source: 'javascript:alert(1)' })),
      await check(said, verify({ checkedOn: '2026-11-23' as CivilDate })),
    ].map((one) => !one.ok && one.reason);
    expect(reasons).toEqual([
      ...['no-document', 'reason-needed', 'source-needed', 'source-needed', 'in-future'],
    ]);
    expect(await check(said, verify())).toMatchObject({ ok: true });
    expect(await gaps()).toMatchObject({ 'liability-insurance': null });
  });

  it('is replaced by the next one, which counts', async () => {
    const item = await add();
    await check(item, { kind: 'accept' });
    await check(item, { kind: 'refuse' }, 'Another company.');
    expect(await gaps()).toMatchObject({ 'liability-insurance': 'not-accepted' });
    expect(await actions(practice)).toEqual(['paper-accepted', 'paper-refused']);
  });
});

describe('what a practice found by itself', () => {
  it('counts for it, and is nothing that the agency knows of', async () => {
    const found = await asPractice((scope) =>
      addFound(scope, { agencyId: agency.id, paper: PAPER, file: null }),
    );
    await check(word(found), verify());
    expect(await gaps()).toMatchObject({ 'liability-insurance': null });
    expect(await asAgency(listPapers)).toMatchObject({ papers: [] });
    expect(await actions(agency)).toEqual([]);
    expect(await actions(practice)).toEqual(['paper-found', 'paper-verified']);
  });
});

describe('a file', () => {
  const download = async (id: string) =>
    asPractice((scope) =>
      handOutSeenFile(scope, { params: { agency: agency.slug, file: id } } as unknown as Asked),
    );
  const fileOf = async (item: string) => {
    const rows = await rowsOf<{ id: string }>(
      database,
      `SELECT id FROM evidence_files WHERE item_id = '${item}'`,
    );
    return rows[0]?.id ?? '';
  };

  const rowOf = async (id: string) => {
    const [row] = await rowsOf<{ sha256: Buffer; sealed: Buffer }>(
      database,
      `SELECT sha256, sealed FROM evidence_files WHERE id = '${id}'`,
    );
    if (!row) throw new Error('There is no such file');
    return { sha256: new Uint8Array(row.sha256), sealed: new Uint8Array(row.sealed) };
  };

  it('is handed out as it came, and not in the place of another', async () => {
    const [one, other] = [await fileOf(await add()), await fileOf(await add())];
    const answer = await download(one);
    if (!(answer instanceof Response)) throw new Error(answer.reason);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(FILE.bytes);
    const kept = { agencyId: agency.id, ...(await rowOf(one)) };
    expect(Buffer.from(openFile({ ...kept, id: one }))).toEqual(FILE.bytes);
    expect(() => openFile({ ...kept, id: other })).toThrow();
    expect(() => openFile({ ...kept, id: one, sha256: new Uint8Array(32) })).toThrow('as it came');
  });

  it('is saved and never shown, under a name that breaks no header', async () => {
    const { headers } = asDownload(
      { name: 'Póliza "1"; x=\\.pdf', kind: 'pdf' },
      new Uint8Array(1),
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-disposition':
        'attachment; filename="P_liza _1_; x=_.pdf"; filename*=UTF-8\'\'P%C3%B3liza%20%221%22%3B%20x%3D%5C.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });
});
