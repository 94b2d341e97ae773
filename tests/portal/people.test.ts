import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptAsNewPerson,
  acceptInvitation,
  findInvitation,
} from '../../portal/app/people/accept.server.ts';
import { foundByOperator, isSignUpOpen, signUp } from '../../portal/app/people/found.server.ts';
import {
  invite,
  listInvitations,
  withdrawInvitation,
} from '../../portal/app/people/invitations.server.ts';
import { listMembers } from '../../portal/app/people/members.server.ts';
import { changeRole, endMembership } from '../../portal/app/people/roles.server.ts';
import { asPractice, type PracticeScope } from '../../portal/app/platform/scope.server.ts';
import { findVisitor, type Visitor } from '../../portal/app/platform/session.server.ts';
import { signIn } from '../../portal/app/sign-in/sign-in.server.ts';
import { doorAt, lettersIn, makeAccount, nameOf, PASSWORD, tokenOf } from './accounts.ts';
import { asCommand, asMaintenance, openScope, type TestDatabase } from './database.ts';
import { makeMember, makePractice, type TestPerson, type TestTenant } from './people.ts';

let database: TestDatabase;
const NOW = new Date('2026-11-21T09:00:00Z');
const WEEK = new Date(NOW.getTime() + 7 * 24 * 3_600_000);

beforeAll(async () => {
  database = await openScope();
});
afterAll(() => database.drop());

interface Clinic {
  practice: TestTenant;
  manager: TestPerson;
  as<T>(work: (scope: PracticeScope) => Promise<T>, person?: TestPerson): Promise<T>;
}

async function makeClinic(name: string): Promise<Clinic> {
  const practice = await makePractice(database, name);
  const manager = await makeMember(database, practice, 'manager');
  return {
    practice,
    manager,
    as: async (work, person = manager) => {
      const answer = await asPractice(nameOf(person), practice.slug, 'people.manage', NOW, work);
      return answer as Awaited<ReturnType<typeof work>>;
    },
  };
}

/** Invites and takes the token out of the letter. */
async function invited({ as }: Clinic, email: string, role: 'manager' | 'staff' = 'staff') {
  expect(await as((scope) => invite(scope, { email, role }))).toMatchObject({ ok: true });
  return tokenOf((await lettersIn(database)).filter(({ to }) => to === email).at(-1));
}

async function visitorOf({ session }: TestPerson): Promise<Visitor> {
  const found = await findVisitor(session, new Date());
  if (!found) throw new Error('no session');
  return found.visitor;
}

const account = (email: string) => ({
  name: 'New Person',
  email,
  newPassword: PASSWORD,
  language: 'en' as const,
});

describe('an invitation', () => {
  it('brings somebody new in, with an account, a role and a session', async () => {
    const clinic = await makeClinic('Hill clinic');
    const token = await invited(clinic, 'new@example.org');
    expect(await findInvitation(token, NOW)).toMatchObject({
      workplace: 'Hill clinic',
      role: 'staff',
      email: 'new@example.org',
    });
    const done = await acceptAsNewPerson(token, account('other@example.org'), doorAt(NOW));
    if (!done.ok) throw new Error(done.reason);
    expect(done.value).toMatchObject({ kind: 'practice', slug: clinic.practice.slug });
    // the invited address counts, whatever the form said
    const entered = await signIn({ email: 'new@example.org', password: PASSWORD }, doorAt(NOW));
    expect(entered.ok).toBe(true);
    const members = await clinic.as(listMembers);
    expect(members.find(({ email }) => email === 'new@example.org')).toMatchObject({
      name: 'New Person',
      role: 'staff',
    });
  });

  it('works once', async () => {
    const clinic = await makeClinic('Once clinic');
    const token = await invited(clinic, 'once@example.org');
    await acceptAsNewPerson(token, account('once@example.org'), doorAt(NOW));
    expect(await findInvitation(token, NOW)).toBeNull();
    const again = await acceptAsNewPerson(token, account('twice@example.org'), doorAt(NOW));
    expect(again).toMatchObject({ ok: false, reason: 'expired' });
  });

  it('of two who come at once lets one in', async () => {
    const people = [await makeAccount(database, 'One'), await makeAccount(database, 'Two')];
    const { link } = await asCommand(database, () =>
      foundByOperator(
        { kind: 'agency', name: 'Race agency', language: 'en', timeZone: 'UTC' },
        NOW,
      ),
    );
    const token = link.split('/').at(-1) ?? '';
    const visitors = await Promise.all(people.map(visitorOf));
    const done = await Promise.all(visitors.map((one) => acceptInvitation(token, one, NOW)));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is over after a week, when it is taken back, and when the address is invited again', async () => {
    const clinic = await makeClinic('Late clinic');
    const first = await invited(clinic, 'late@example.org');
    expect(await findInvitation(first, WEEK)).toBeNull();
    const second = await invited(clinic, 'late@example.org');
    expect(await findInvitation(first, NOW)).toBeNull();
    expect(await findInvitation(second, NOW)).not.toBeNull();
    const [row] = await clinic.as(listInvitations);
    const withdrawn = await clinic.as((scope) => withdrawInvitation(scope, { id: row?.id ?? '' }));
    expect(withdrawn).toMatchObject({ ok: true });
    expect(await findInvitation(second, NOW)).toBeNull();
    const again = await clinic.as((scope) => withdrawInvitation(scope, { id: row?.id ?? '' }));
    expect(again).toMatchObject({ reason: 'conflict' });
  });

  it('is refused to another person’s address, and to who belongs here already', async () => {
    const clinic = await makeClinic('Strict clinic');
    const token = await invited(clinic, 'invited@example.org');
    const stranger = await visitorOf(await makeAccount(database, 'Stranger'));
    const taken = await acceptInvitation(token, stranger, NOW);
    expect(taken).toMatchObject({ reason: 'other-address' });
    const member = await makeMember(database, clinic.practice, 'staff');
    const again = await clinic.as((scope) =>
      invite(scope, { email: member.email, role: 'reviewer' }),
    );
    expect(again).toMatchObject({ reason: 'already-member', details: { field: 'email' } });
  });

  it('does not make a second account for a known address', async () => {
    const clinic = await makeClinic('Known clinic');
    const person = await makeAccount(database, 'Known');
    const token = await invited(clinic, person.email);
    const done = await acceptAsNewPerson(token, account(person.email), doorAt(NOW));
    expect(done).toMatchObject({ reason: 'address-known', details: { field: 'email' } });
    const accepted = await acceptInvitation(token, await visitorOf(person), NOW);
    expect(accepted).toMatchObject({ ok: true });
  });

  it('brings a former member back', async () => {
    const clinic = await makeClinic('Back clinic');
    const person = await makeAccount(database, 'Returning');
    const visitor = await visitorOf(person);
    await acceptInvitation(await invited(clinic, person.email), visitor, NOW);
    await clinic.as((scope) => endMembership(scope, { userId: person.id }));
    expect(await clinic.as(listMembers)).toHaveLength(1);
    const token = await invited(clinic, person.email, 'manager');
    expect(await acceptInvitation(token, visitor, NOW)).toMatchObject({ ok: true });
    const members = await clinic.as(listMembers);
    expect(members.find(({ userId }) => userId === person.id)?.role).toBe('manager');
  });
});

describe('roles', () => {
  it('change at once, and give the session a new id', async () => {
    const clinic = await makeClinic('Role clinic');
    const person = await makeMember(database, clinic.practice, 'staff');
    const mayManage = () =>
      asPractice(nameOf(person), clinic.practice.slug, 'people.manage', NOW, async () => true);
    expect(await mayManage()).toMatchObject({ reason: 'forbidden' });
    await asMaintenance(database, (sql) =>
      sql.query('UPDATE sessions SET created_at = $1 WHERE user_id = $2', [
        new Date(NOW.getTime() - 60_000),
        person.id,
      ]),
    );
    await clinic.as((scope) => changeRole(scope, { userId: person.id, role: 'manager' }));
    expect(await mayManage()).toBe(true);
    const renewed = await findVisitor(person.session, new Date());
    expect(renewed?.renewed).toEqual(expect.any(String));
    expect(renewed?.renewed).not.toBe(person.session);
    const after = new Date(Date.now() + 60_000);
    expect(await findVisitor(person.session, after)).toBeNull();
    expect(await findVisitor(renewed?.renewed ?? '', after)).toMatchObject({ renewed: null });
  });

  it('leave a manager: the last one cannot step down or go', async () => {
    const { as, manager } = await makeClinic('Last clinic');
    const down = await as((scope) => changeRole(scope, { userId: manager.id, role: 'staff' }));
    expect(down).toMatchObject({ reason: 'last-manager' });
    const gone = await as((scope) => endMembership(scope, { userId: manager.id }));
    expect(gone).toMatchObject({ reason: 'last-manager' });
  });

  it('leave a manager when two managers remove each other at once', async () => {
    const clinic = await makeClinic('Duel clinic');
    const other = await makeMember(database, clinic.practice, 'manager');
    const done = await Promise.all([
      clinic.as((scope) => endMembership(scope, { userId: other.id })),
      clinic.as((scope) => endMembership(scope, { userId: clinic.manager.id }), other),
    ]);
    expect(done.filter((one) => one?.ok)).toHaveLength(1);
  });

  it('of somebody elsewhere are not to be found', async () => {
    const { as } = await makeClinic('Here clinic');
    const elsewhere = await makeClinic('There clinic');
    const done = await as((scope) =>
      changeRole(scope, { userId: elsewhere.manager.id, role: 'staff' }),
    );
    expect(done).toMatchObject({ reason: 'not-found' });
  });
});

describe('a new workplace', () => {
  const founding = {
    kind: 'practice' as const,
    name: 'Clínica São José',
    language: 'es' as const,
    timeZone: 'America/Bogota',
  };

  it('is made by the operator, with a link for the first manager', async () => {
    const [first, second] = await asCommand(database, async () => [
      await foundByOperator(founding, NOW),
      await foundByOperator(founding, NOW),
    ]);
    expect(first?.slug).toBe('clinica-sao-jose');
    expect(second?.slug).toMatch(/^clinica-sao-jose-[0-9a-f]{6}$/);
    const token = first?.link.split('/').at(-1) ?? '';
    const invitation = await findInvitation(token, NOW);
    expect(invitation).toMatchObject({ role: 'manager', email: null });
  });

  it('is made by signing up only where the operator allows it', async () => {
    const wanted = { ...founding, name: 'Praxis Ost', email: 'ost@example.org' };
    expect(await isSignUpOpen(NOW)).toBe(false);
    expect(await signUp(wanted, doorAt(NOW))).toMatchObject({ reason: 'not-found' });
    await asMaintenance(database, (sql) =>
      sql.query('INSERT INTO operator_settings (id, sign_up) VALUES (1, true)'),
    );
    expect(await signUp(wanted, doorAt(NOW))).toMatchObject({ ok: true });
    const letter = (await lettersIn(database)).find(({ to }) => to === wanted.email);
    expect(await findInvitation(tokenOf(letter), NOW)).toMatchObject({
      workplace: 'Praxis Ost',
      role: 'manager',
    });
  });
});
