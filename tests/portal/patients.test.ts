import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGuarantor } from '../../portal/app/patients/add-guarantor.server.ts';
import {
  eraseByOperator,
  eraseGuarantor,
} from '../../portal/app/patients/erase-guarantor.server.ts';
import { findGuarantors } from '../../portal/app/patients/find-guarantors.server.ts';
import type { PatientScope } from '../../portal/app/patients/patient-scope.server.ts';
import { readGuarantor } from '../../portal/app/patients/read-guarantor.server.ts';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { asPractice } from '../../portal/app/platform/scope.server.ts';
import type { Refusal } from '../../shared/result.ts';
import { asCommand, asMaintenance, openScope, rowsOf, type TestDatabase } from './database.ts';
import { makeMember, makePractice, type TestPerson, type TestTenant } from './people.ts';

let database: TestDatabase;
let hill: TestTenant;
let lake: TestTenant;
let staff: TestPerson;
let neighbour: TestPerson;
const now = new Date('2026-11-22T12:00:00Z');

beforeAll(async () => {
  database = await openScope();
  hill = await makePractice(database, 'Hill clinic');
  lake = await makePractice(database, 'Lake clinic');
  staff = await makeMember(database, hill, 'staff');
  neighbour = await makeMember(database, lake, 'staff');
});
afterAll(() => database.drop());

function atHill<T>(work: (scope: PatientScope) => Promise<T>): Promise<T | Refusal> {
  return asPractice(staff, hill.slug, 'patients.change', now, work);
}

function atLake<T>(work: (scope: PatientScope) => Promise<T>): Promise<T | Refusal> {
  return asPractice(neighbour, lake.slug, 'patients.change', now, work);
}

async function add(name: string, email: string | null = null): Promise<string> {
  const added = await atHill((scope) => addGuarantor(scope, { name, email, phone: null }));
  if (!added.ok) throw new Error(added.reason);
  return added.value.id;
}

async function namesFound(words: string): Promise<string[]> {
  const found = await atHill((scope) => findGuarantors(scope, { words }));
  return found.ok ? found.value.guarantors.map(({ name }) => name) : [found.reason];
}

function auditOf(practice: TestTenant) {
  return rowsOf<{ action: string; details: Record<string, unknown> }>(
    database,
    'SELECT action, details FROM audit_entries WHERE tenant_id = $1 ORDER BY seq',
    [practice.id],
  );
}

describe('A guarantor', () => {
  it('is read as added, and the audit tells who was read, not what', async () => {
    const id = await add('Ana Núñez', 'ana@example.org');
    expect(await atHill((scope) => readGuarantor(scope, { id }))).toEqual({
      ok: true,
      value: { id, name: 'Ana Núñez', email: 'ana@example.org', phone: null },
    });
    expect((await auditOf(hill)).slice(-2)).toEqual([
      { action: 'guarantor-added', details: { guarantor: id } },
      { action: 'guarantor-read', details: { guarantor: id } },
    ]);
  });

  it.each([
    ['name', { name: ' 12 ', email: null, phone: null }],
    ['email', { name: 'Ana', email: 'ana', phone: null }],
    ['phone', { name: 'Ana', email: null, phone: 'call me' }],
  ])('is refused with a %s that is none, and the text is not repeated', async (field, input) => {
    expect(await atHill((scope) => addGuarantor(scope, input))).toEqual({
      ok: false,
      reason: 'invalid',
      details: { field },
    });
  });

  it('is found by whole words of the name, in any order, without accents', async () => {
    await add('José María Ibáñez');
    await add('Maria Ibarra');
    expect(await namesFound('ibanez JOSE')).toEqual(['José María Ibáñez']);
    expect((await namesFound('maría')).sort()).toEqual(['José María Ibáñez', 'Maria Ibarra']);
    expect(await namesFound('iba')).toEqual([]);
    expect(await namesFound('maria pérez')).toEqual([]);
    expect(await namesFound(' … ')).toEqual(['no-words']);
    const { action, details } = (await auditOf(hill)).at(-1) ?? {};
    expect({ action, details }).toEqual({ action: 'guarantors-searched', details: { found: 0 } });
  });

  it('says when more were found than are shown', async () => {
    await atHill(async (scope) => {
      const crowd = { name: 'Crowd', email: null, phone: null };
      for (let count = 0; count < 51; count += 1) await addGuarantor(scope, crowd);
    });
    const found = await atHill((scope) => findGuarantors(scope, { words: 'crowd' }));
    expect(found.ok && found.value.guarantors.length).toBe(50);
    expect(found.ok && found.value.hasMore).toBe(true);
  });

  it('of another practice is neither read, found nor erased', async () => {
    const id = await add('Oona Unique');
    const missing = { ok: false, reason: 'not-found', details: {} };
    expect(await atLake((scope) => readGuarantor(scope, { id }))).toEqual(missing);
    expect(await atLake((scope) => eraseGuarantor(scope, { id }))).toEqual(missing);
    const found = await atLake((scope) => findGuarantors(scope, { words: 'Oona' }));
    expect(found.ok && found.value.guarantors).toEqual([]);
    expect(await namesFound('Oona')).toEqual(['Oona Unique']);
  });
});

describe('Erasing a guarantor', () => {
  it('destroys the key: nothing opens or finds the person, and the rest stays', async () => {
    const id = await add('Pia Passing', 'pia@example.org');
    await add('Pia Staying');
    expect(await atHill((scope) => eraseGuarantor(scope, { id }))).toEqual({
      ok: true,
      value: { id },
    });
    expect(await atHill((scope) => readGuarantor(scope, { id }))).toMatchObject({
      reason: 'not-found',
    });
    expect(await namesFound('Pia')).toEqual(['Pia Staying']);
    const [row] = await rowsOf(
      database,
      'SELECT key_wrapped, name_index, erased_at FROM guarantors WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ key_wrapped: null, name_index: [], erased_at: now });
    const told = (await auditOf(hill)).filter(({ details }) => details['guarantor'] === id);
    expect(told.map(({ action }) => action)).toEqual(['guarantor-added', 'guarantor-erased']);
  });

  it('is done once, also when it is asked for twice at once', async () => {
    const id = await add('Tia Twice');
    const erased = await Promise.all([
      atHill((scope) => eraseGuarantor(scope, { id })),
      atHill((scope) => eraseGuarantor(scope, { id })),
    ]);
    expect(erased.map((result) => (result.ok ? 'erased' : result.reason)).sort()).toEqual([
      'already-erased',
      'erased',
    ]);
  });

  it('works by the operator’s command, and is recorded as the operator’s', async () => {
    const id = await add('Olga Operated');
    const erase = (slug: string) =>
      asCommand(database, () => eraseByOperator(slug, id, now)).then((result) =>
        result.ok ? 'erased' : result.reason,
      );
    expect(await erase('no-such-practice')).toBe('not-found');
    expect(await erase(lake.slug)).toBe('not-found');
    expect(await erase(hill.slug)).toBe('erased');
    expect(await erase(hill.slug)).toBe('already-erased');
    const [last] = await rowsOf(
      database,
      'SELECT actor, actor_id, action FROM audit_entries WHERE tenant_id = $1 ORDER BY seq DESC LIMIT 1',
      [hill.id],
    );
    expect(last).toEqual({ actor: 'operator', actor_id: null, action: 'guarantor-erased' });
  });

  it('cannot leave a key or an index behind', async () => {
    const id = await add('Hal Half');
    const erase = (what: string) =>
      asMaintenance(database, (sql) =>
        sql.query(`UPDATE guarantors SET ${what} WHERE id = $1`, [id]),
      );
    await expect(erase('erased_at = now()')).rejects.toThrow('guarantors_erased_without_key');
    await expect(erase('key_wrapped = NULL')).rejects.toThrow('guarantors_erased_without_key');
    await expect(erase('key_wrapped = NULL, erased_at = now()')).rejects.toThrow(
      'guarantors_erased_without_key',
    );
  });

  it('of an unknown or a malformed id says that there is none', async () => {
    for (const id of [newId(), 'x']) {
      expect(await atHill((scope) => eraseGuarantor(scope, { id }))).toMatchObject({
        reason: 'not-found',
      });
    }
  });
});
