import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPractice } from '../../portal/app/platform/scope.server.ts';
import { open, seal } from '../../portal/app/platform/seal.server.ts';
import { openVault, type PersonFields } from '../../portal/app/platform/vault.server.ts';
import { openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeMember, makePractice, type TestPerson, type TestTenant } from './people.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const bytes = fc.uint8Array({ maxLength: 200 });
const place = fc.string({ maxLength: 40 });

describe('A sealed value', () => {
  it('opens to what was sealed', () => {
    fc.assert(
      fc.property(key, bytes, place, (aKey, clear, here) => {
        expect(Buffer.from(open(aKey, seal(aKey, clear, here), here))).toEqual(Buffer.from(clear));
      }),
    );
  });

  it('opens nowhere else and under no other key', () => {
    fc.assert(
      fc.property(key, key, bytes, place, place, (aKey, other, clear, here, there) => {
        const sealed = seal(aKey, clear, here);
        if (here !== there) expect(() => open(aKey, sealed, there)).toThrow();
        if (Buffer.compare(aKey, other) !== 0) expect(() => open(other, sealed, here)).toThrow();
      }),
    );
  });

  it('does not open when a single bit of it was changed, or when it was cut', () => {
    fc.assert(
      fc.property(key, bytes, place, fc.nat(), fc.nat(7), (aKey, clear, here, at, bit) => {
        const sealed = seal(aKey, clear, here);
        const changed = sealed.slice();
        const index = at % changed.length;
        changed[index] = (changed[index] ?? 0) ^ (1 << bit);
        expect(() => open(aKey, changed, here)).toThrow();
        expect(() => open(aKey, sealed.subarray(0, index), here)).toThrow();
      }),
    );
  });

  it('looks different each time', () => {
    const aKey = new Uint8Array(32);
    const clear = Buffer.from('the same');
    expect(seal(aKey, clear, 'here')).not.toEqual(seal(aKey, clear, 'here'));
  });
});

describe('The vault of a practice', () => {
  let database: TestDatabase;
  let hill: TestTenant;
  let lake: TestTenant;
  let managerOf: Map<TestTenant, TestPerson>;
  const now = new Date('2026-11-22T12:00:00Z');

  beforeAll(async () => {
    database = await openScope();
    hill = await makePractice(database, 'Hill clinic');
    lake = await makePractice(database, 'Lake clinic');
    managerOf = new Map([
      [hill, await makeMember(database, hill, 'manager')],
      [lake, await makeMember(database, lake, 'manager')],
    ]);
  });
  afterAll(() => database.drop());

  async function vaultOf(practice: TestTenant) {
    const manager = managerOf.get(practice) as TestPerson;
    const vault = await asPractice(manager, practice.slug, 'patients.see', now, openVault);
    if ('ok' in vault) throw new Error(vault.reason);
    return vault;
  }

  const ana: PersonFields = { name: 'Ana Núñez', email: 'ana@example.org', phone: null };

  it('opens what it sealed, also when it is opened anew', async () => {
    const sealed = (await vaultOf(hill)).seal('ana', ana);
    expect((await vaultOf(hill)).open('ana', sealed)).toEqual(ana);
  });

  it('opens nothing of another person, of another field, or of another practice', async () => {
    const vault = await vaultOf(hill);
    const sealed = vault.seal('ana', ana);
    const other = vault.seal('bea', { ...ana, name: 'Bea Ruiz' });
    expect(() => vault.open('bea', sealed)).toThrow();
    expect(() => vault.open('ana', { ...sealed, nameSealed: other.nameSealed })).toThrow();
    expect(() => vault.open('ana', { ...sealed, emailSealed: sealed.nameSealed })).toThrow();
    const foreign = await vaultOf(lake);
    expect(() => foreign.open('ana', sealed)).toThrow();
  });

  it('opens nothing of a person whose key is gone', async () => {
    const vault = await vaultOf(hill);
    expect(vault.open('ana', { ...vault.seal('ana', ana), keyWrapped: null })).toBeNull();
  });

  it('finds a word whatever its accents and case, and no part of a word', async () => {
    const { index } = await vaultOf(hill);
    expect(index('NUNEZ, ana')).toEqual([...index('Núñez'), ...index('Ana')]);
    expect(index('Nuñ')).not.toEqual(index('Núñez'));
    expect(index(' -- ')).toEqual([]);
  });

  it('indexes the same name otherwise in another practice', async () => {
    expect((await vaultOf(hill)).index('Ana')).not.toEqual((await vaultOf(lake)).index('Ana'));
  });

  it('has one key, also when two are the first at once', async () => {
    const river = await makePractice(database, 'River clinic');
    managerOf.set(river, await makeMember(database, river, 'manager'));
    const vaults = await Promise.all([1, 2, 3, 4].map(() => vaultOf(river)));
    const [first] = vaults;
    for (const vault of vaults) expect(vault.index('Ana')).toEqual(first?.index('Ana'));
    const kept = await rowsOf(database, 'SELECT FROM practice_keys WHERE practice_id = $1', [
      river.id,
    ]);
    expect(kept).toHaveLength(1);
  });
});
