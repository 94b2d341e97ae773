import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAgencies } from '../../portal/app/agencies/list-agencies.server.ts';
import { readAgency } from '../../portal/app/agencies/read-agency.server.ts';
import type { AgencyScope, PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { isRefusal } from '../../portal/app/platform/scope.server.ts';
import { actOnProfile } from '../../portal/app/profiles/act-on-profile.server.ts';
import { readProfile } from '../../portal/app/profiles/read-profile.server.ts';
import { approve, inAgency, inPractice } from './cases.ts';
import { openScope, type TestDatabase } from './database.ts';
import {
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

let database: TestDatabase;
let agency: TestTenant;
let nora: TestPerson;

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

let count = 0;
beforeEach(async () => {
  count += 1;
  agency = await makeAgency(database, `Fair agency ${count}`);
  nora = await makeMember(database, agency, 'manager');
});

const asAgency = <T>(work: (scope: AgencyScope) => Promise<T>) =>
  inAgency(nora, agency, work, { action: 'dossier.change' });

/** What the page answers to a form: where it leads, or what it refuses. */
async function send(fields: Record<string, string>): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const answer = await asAgency((scope) => actOnProfile(scope, { form }));
  if (answer instanceof Response) return 'saved';
  const { error } = (answer as { form?: { error?: Record<string, string[]> } }).form ?? {};
  return JSON.stringify(error ?? answer);
}
const ABOUT = { intent: 'profile', about: 'We write letters, and we write them kindly.' };
const told = async () => {
  const view = await asAgency(readProfile);
  if (isRefusal(view)) throw new Error(view.reason);
  return view;
};
async function inNewPractice<T>(
  name: string,
  isKnown: boolean,
  work: (scope: PracticeScope) => Promise<T>,
) {
  const practice = await makePractice(database, `${name} ${count}`);
  if (isKnown) await approve(database, practice, agency, { mandate: null });
  const person = await makeMember(database, practice, 'staff');
  return inPractice(person, practice, work, { action: 'agencies.see' });
}

describe('what an agency says of itself', () => {
  it('is read by every practice, and its references by those that know it', async () => {
    const ticked = { 'place-FR': 'on', 'language-fr': 'on', 'channel-letter': 'on' };
    expect(await send({ ...ABOUT, ...ticked, people: '12', sinceYear: '2009' })).toBe('saved');
    const refer = { intent: 'refer', organisation: 'Lake clinic', contact: 'Rosa', since: '2020' };
    expect(await send(refer)).toBe('saved');
    const read = (isKnown: boolean) =>
      inNewPractice(isKnown ? 'Hill clinic' : 'Far clinic', isKnown, (scope) =>
        readAgency(scope, agency.slug),
      );
    const profile = { people: 12, sinceYear: 2009, places: ['FR'], channels: ['letter'] };
    expect(await read(true)).toMatchObject({
      told: { profile, references: [{ organisation: 'Lake clinic', since: 2020 }] },
    });
    expect(await read(false)).toMatchObject({ told: { profile, references: [] } });
    const list = await inNewPractice('Vale clinic', false, listAgencies);
    expect(list).toMatchObject({
      others: expect.arrayContaining([
        expect.objectContaining({ slug: agency.slug, places: ['FR'], languages: ['fr'] }),
      ]),
    });
  });

  it('is saved by one of two who change it at once, and the other is told', async () => {
    await send(ABOUT);
    const seen = (await told()).profile?.changedAt ?? '';
    expect(await send(ABOUT)).toContain('conflict');
    const later = { ...ABOUT, about: 'We call first, and we call once.', seen };
    expect(await send(later)).toBe('saved');
    expect((await told()).profile?.about).toBe(later.about);
  });

  it('names years and people in digits, and an address that can be opened', async () => {
    const wrong = { sinceYear: '3026', people: 'many', website: 'javascript:alert(1)' };
    const answer = await send({ ...ABOUT, ...wrong, contactEmail: 'nora' });
    for (const code of ['not-a-year', 'not-a-count', 'not-a-website', 'not-an-email']) {
      expect(answer).toContain(code);
    }
  });

  it('names a website that nobody on the way can change', async () => {
    expect(await send({ ...ABOUT, website: 'http://fair.example' })).toContain('not-a-website');
    const { profile } = await told();
    expect(
      await send({ ...ABOUT, website: 'https://fair.example', seen: profile?.changedAt ?? '' }),
    ).toBe('saved');
  });

  it('loses a reference that is withdrawn', async () => {
    await send({ intent: 'refer', organisation: 'Lake clinic', contact: 'Rosa' });
    const id = (await told()).references[0]?.id ?? '';
    expect(await send({ intent: 'withdraw', id })).toBe('saved');
    expect(await send({ intent: 'withdraw', id })).toContain('not-found');
    expect((await told()).references).toEqual([]);
  });
});
