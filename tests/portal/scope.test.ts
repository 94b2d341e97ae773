import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken, newId, newToken } from '../../portal/app/platform/ids.server.ts';
import {
  asAgency,
  asFounder,
  asOperator,
  asPerson,
  asPractice,
  asPublic,
  asSystem,
  asToken,
} from '../../portal/app/platform/scope.server.ts';
import { refused } from '../../shared/result.ts';
import { asCommand, asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import {
  join,
  makeAgency,
  makeMember,
  makePractice,
  type TestPerson,
  type TestTenant,
} from './people.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

let database: TestDatabase;
let hill: TestTenant;
let lake: TestTenant;
let manager: TestPerson;
let stranger: TestPerson;

beforeAll(async () => {
  database = await openScope();
  hill = await makePractice(database, 'Hill clinic');
  lake = await makePractice(database, 'Lake clinic');
  manager = await makeMember(database, hill, 'manager');
  stranger = await makeMember(database, lake, 'reviewer');
});
afterAll(() => database.drop());

describe('the door to a practice', () => {
  it('opens to its people, and shows no one else', async () => {
    const seen = await asPractice(
      manager,
      hill.slug,
      'people.see',
      NOW,
      async ({ db, tenant, role }) => {
        const people = await db.user.findMany({ select: { id: true } });
        return { people, role, tenant: tenant.id, at: await db.practice.count() };
      },
    );
    expect(seen).toEqual({ people: [{ id: manager.id }], role: 'manager', tenant: hill.id, at: 1 });
  });

  it('is the same wall for others, whether the practice exists or not', async () => {
    const work = async () => 'inside';
    const others = await asPractice(stranger, hill.slug, 'practice.see', NOW, work);
    const nowhere = await asPractice(stranger, 'no-such-clinic', 'practice.see', NOW, work);
    expect(others).toEqual(refused('not-found'));
    expect(nowhere).toEqual(others);
  });

  it('closes when a membership has ended', async () => {
    const left = await makeMember(database, hill, 'staff');
    const enter = () => asPractice(left, hill.slug, 'practice.see', NOW, async () => 'inside');
    expect(await enter()).toBe('inside');
    await asMaintenance(database, (sql) =>
      sql.query('UPDATE practice_members SET ended_at = now() WHERE user_id = $1', [left.id]),
    );
    expect(await enter()).toEqual(refused('not-found'));
  });

  it('refuses what a role may not do before anything is done', async () => {
    let wasCalled = false;
    const work = async () => {
      wasCalled = true;
    };
    const answer = await asPractice(stranger, lake.slug, 'people.manage', NOW, work);
    expect(answer).toEqual(refused('forbidden'));
    expect(wasCalled).toBe(false);
  });

  it('shows a person of two practices one at a time', async () => {
    const both = await makeMember(database, hill, 'staff');
    await join(database, both, lake, 'staff');
    for (const practice of [hill, lake]) {
      const seen = await asPractice(both, practice.slug, 'practice.see', NOW, ({ db }) =>
        db.practice.findMany({ select: { slug: true } }),
      );
      expect(seen).toEqual([{ slug: practice.slug }]);
    }
  });
});

it('an agency’s door is not opened by a practice’s people', async () => {
  const agency = await makeAgency(database, 'Kind agency');
  const collector = await makeMember(database, agency, 'collector');
  const enter = (person: TestPerson) =>
    asAgency(person, agency.slug, 'agency.see', NOW, async ({ tenant }) => tenant.slug);
  expect(await enter(collector)).toBe(agency.slug);
  expect(await enter(manager)).toEqual(refused('not-found'));
});

describe('a transaction', () => {
  const rename = (name: string, end: () => unknown) =>
    asPractice(manager, hill.slug, 'people.manage', NOW, async ({ db, tenant }) => {
      await db.practice.update({ where: { id: tenant.id }, data: { name } });
      return end();
    });
  const nameNow = async () => {
    const [row] = await rowsOf(database, 'SELECT name FROM practices WHERE id = $1', [hill.id]);
    return row?.['name'];
  };

  it('that ends in a refusal or an error leaves nothing behind', async () => {
    expect(await rename('Refused', () => refused('conflict'))).toEqual(refused('conflict'));
    const broken = rename('Broken', () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await nameNow()).toBe('Hill clinic');
  });

  it('that ends well stays', async () => {
    await rename('Hill clinic of Dr. Paz', () => 'done');
    expect(await nameNow()).toBe('Hill clinic of Dr. Paz');
  });
});

describe('somebody who has not signed in', () => {
  it('sees nobody, and by an address only who has it', async () => {
    await asPublic(NOW, async ({ db, hold }) => {
      expect(await db.user.count()).toBe(0);
      await hold({ email: manager.email });
      expect(await db.user.findMany({ select: { id: true } })).toEqual([{ id: manager.id }]);
    });
  });

  it('keeps nothing of what was held before', async () => {
    await asPublic(NOW, async ({ db, hold }) => {
      await hold({ email: manager.email });
      await hold({ token: hashToken('none') });
      expect(await db.user.count()).toBe(0);
    });
  });
});

describe('a program’s token', () => {
  const token = newToken();
  const enter = (wanted: string) =>
    asToken(token.hash, wanted, NOW, async ({ db, tenant }) => [
      tenant.id,
      await db.practice.count(),
    ]);

  beforeAll(async () => {
    const [hash, key, sheet] = [Buffer.from(token.hash), Buffer.alloc(16), newId()];
    await asMaintenance(database, async (sql) => {
      await sql.query(
        `INSERT INTO sheets (practice_id, id, document_hash, name, key_check, connected_at)
         VALUES ($1, $2, $3, 'Receivables', $4, now())`,
        [hill.id, sheet, hash, key],
      );
      await sql.query(
        `INSERT INTO api_tokens
           (practice_id, id, name, token_hash, scopes, created_by, user_id, sheet_id, created_at)
         VALUES ($1, $2, 'Receivables', $3, '{sync}', $4, $4, $5, now())`,
        [hill.id, newId(), hash, manager.id, sheet],
      );
    });
  });

  it('opens no more than its person may do by now', async () => {
    const roleOf = (role: string) =>
      asMaintenance(database, (sql) =>
        sql.query('UPDATE practice_members SET role = $1::practice_role WHERE user_id = $2', [
          role,
          manager.id,
        ]),
      );
    await roleOf('reviewer');
    expect(await enter('sync')).toEqual(refused('forbidden'));
    await roleOf('manager');
  });

  it('opens its practice for what it is made for', async () => {
    expect(await enter('sync')).toEqual([hill.id, 1]);
    expect(await enter('erase')).toEqual(refused('forbidden'));
  });

  it('opens nothing once it is revoked', async () => {
    await asMaintenance(database, (sql) => sql.query('UPDATE api_tokens SET revoked_at = now()'));
    expect(await enter('sync')).toEqual(refused('no-token'));
  });
});

it('a practice is founded by anybody only where the operator allows it', async () => {
  const found = () =>
    asFounder('practice', NOW, async ({ db, tenant }) => {
      const row = {
        slug: 'new',
        name: 'New',
        language: 'en',
        timeZone: 'UTC',
        createdAt: NOW,
      } as const;
      await db.practice.createMany({ data: { id: tenant.id, ...row } });
      return db.practice.count();
    });
  await expect(found()).rejects.toThrow();
  await asMaintenance(database, (sql) =>
    sql.query('INSERT INTO operator_settings (sign_up) VALUES (true)'),
  );
  expect(await found()).toBe(1);
});

describe('the server’s own work', () => {
  it('sees who there is, and no patient', async () => {
    expect(await asSystem('a job', NOW, ({ db }) => db.practice.count())).toBeGreaterThan(1);
    await expect(asSystem('a job', NOW, ({ db }) => db.guarantor.count())).rejects.toThrow();
  });

  it('is not the operator’s', async () => {
    const count = () => asOperator(NOW, ({ db }) => db.guarantor.count());
    await expect(count()).rejects.toThrow();
    expect(await asCommand(database, count)).toBe(0);
  });

  it('of a person alone is that person’s', async () => {
    const seen = await asPerson(manager, NOW, ({ db }) => db.session.findMany());
    expect(seen.map(({ userId }) => userId)).toEqual([manager.id]);
  });
});
