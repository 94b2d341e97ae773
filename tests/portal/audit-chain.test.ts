import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, type Head, verifyChain } from '../../portal/app/audit/chain.ts';
import { type AuditRow, hashOf, hexOf, NO_HASH } from '../../portal/app/platform/audit-hash.ts';

/** What a row tells; number and hashes follow from its place in the chain. */
type Told = Omit<AuditRow, 'seq' | 'previousHash' | 'tenantId'>;

const TENANT = '01942b3e-0000-7000-8000-000000000001';

const told: fc.Arbitrary<Told> = fc.record({
  tenantKind: fc.constantFrom('practice', 'agency', 'person'),
  at: fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }),
  actorId: fc.option(fc.uuid()),
  actor: fc.string({ maxLength: 12 }),
  action: fc.constantFrom('invited', 'role-changed', 'guarantor-read'),
  details: fc.dictionary(
    fc.string({ maxLength: 6 }).filter((key) => key !== '__proto__'),
    fc.oneof(fc.string({ maxLength: 8 }), fc.integer()),
    { maxKeys: 3 },
  ),
});

function chainOf(rows: readonly Told[]): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (const row of rows) {
    const last = entries.at(-1);
    const seq = (last?.seq ?? 0n) + 1n;
    const full = { ...row, tenantId: TENANT, seq, previousHash: last?.hash ?? NO_HASH };
    entries.push({ ...full, hash: hashOf(full) });
  }
  return entries;
}

function headAt(entries: readonly AuditEntry[], seq: number): Head {
  return { tenantId: TENANT, seq: BigInt(seq), hash: hexOf(entries[seq - 1]?.hash ?? NO_HASH) };
}

/** A chain, its head, and one place in it. */
const chains = fc.array(told, { minLength: 1, maxLength: 12 }).chain((rows) => {
  const entries = chainOf(rows);
  const place = fc.nat(entries.length - 1);
  return fc.record({ entries: fc.constant(entries), place });
});

function swap<T>(list: readonly T[], a: number, b: number): T[] {
  const order = list.map((_, at) => (at === a ? b : at === b ? a : at));
  return order.map((at) => list[at] as T);
}

function withHead(entries: AuditEntry[]): Head[] {
  return [headAt(entries, entries.length)];
}

describe('A chain of audit entries', () => {
  it('is whole as it was written, with every head that ever left', () => {
    fc.assert(
      fc.property(chains, ({ entries, place }) => {
        const heads = [headAt(entries, place + 1), ...withHead(entries)];
        expect(verifyChain(entries, heads)).toEqual({
          isWhole: true,
          seq: BigInt(entries.length),
          hash: hexOf(entries.at(-1)?.hash ?? NO_HASH),
        });
      }),
    );
  });

  it('shows the first row whose content was changed, whatever of it', () => {
    const changes: ((entry: AuditEntry) => Partial<AuditEntry>)[] = [
      ({ at }) => ({ at: new Date(at.getTime() + 1) }),
      ({ actor }) => ({ actor: `${actor}x` }),
      ({ actorId }) => ({ actorId: actorId === null ? TENANT : null }),
      ({ action }) => ({ action: `${action}x` }),
      ({ details }) => ({ details: { ...details, more: 1 } }),
      ({ tenantKind }) => ({ tenantKind: tenantKind === 'agency' ? 'person' : 'agency' }),
      () => ({ tenantId: '01942b3e-0000-7000-8000-000000000002' }),
      ({ hash }) => ({ hash: hash.map((byte) => byte ^ 1) }),
      ({ previousHash }) => ({ previousHash: previousHash.map((byte) => byte ^ 1) }),
      ({ seq }) => ({ seq: seq + 1n }),
    ];
    fc.assert(
      fc.property(chains, fc.constantFrom(...changes), ({ entries, place }, change) => {
        const changed = entries.map((entry, at) =>
          at === place ? { ...entry, ...change(entry) } : entry,
        );
        const state = verifyChain(changed, []);
        expect(state).toMatchObject({ isWhole: false, seq: BigInt(place + 1) });
      }),
    );
  });

  it('tells a text from a number, and where one detail ends', () => {
    const row = chainOf([{ ...SAMPLE, details: { a: 1 } }])[0] as AuditEntry;
    for (const details of [{ a: '1' }, { 'a",1': 1 }, { a: 1, b: '' }]) {
      expect(verifyChain([{ ...row, details }], [])).toMatchObject({ problem: 'changed' });
    }
    const [sorted] = chainOf([{ ...SAMPLE, details: { a: 1, b: 2 } }]) as [AuditEntry];
    expect(verifyChain([{ ...sorted, details: { b: 2, a: 1 } }], []).isWhole).toBe(true);
  });

  it('shows where a row was removed', () => {
    fc.assert(
      fc.property(chains, ({ entries, place }) => {
        const left = entries.filter((_, at) => at !== place);
        expect(verifyChain(left, withHead(entries))).toMatchObject({
          isWhole: false,
          seq: BigInt(place + 1),
        });
      }),
    );
  });

  it('shows where two rows were swapped, also when their numbers were', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.boolean(), ({ entries, place }, nat, isRenumbered) => {
        const other = nat % entries.length;
        fc.pre(other !== place);
        const swapped = swap(entries, place, other).map((entry, at) =>
          isRenumbered ? { ...entry, seq: BigInt(at + 1) } : entry,
        );
        const seq = BigInt(Math.min(place, other) + 1);
        expect(verifyChain(swapped, [])).toMatchObject({ isWhole: false, seq });
      }),
    );
  });

  it('shows a row that was inserted, even a well-made one', () => {
    fc.assert(
      fc.property(chains, told, ({ entries, place }, more) => {
        const before = entries.slice(0, place);
        const inserted = chainOf([...before, more]).at(-1) as AuditEntry;
        const state = verifyChain([...before, inserted, ...entries.slice(place)], []);
        expect(state).toMatchObject({ isWhole: false, seq: BigInt(place + 2) });
      }),
    );
  });

  it('shows that its end was cut off, by the head that had left', () => {
    fc.assert(
      fc.property(chains, ({ entries, place }) => {
        expect(verifyChain(entries.slice(0, place), withHead(entries))).toEqual({
          isWhole: false,
          seq: BigInt(place + 1),
          problem: 'cut-off',
        });
      }),
    );
  });

  it('shows that it was written anew from some row on, by the head that had left', () => {
    fc.assert(
      fc.property(chains, told, ({ entries, place }, other) => {
        const rewritten = chainOf(
          entries.map((entry, at) => (at === place ? { ...entry, ...other, actor: '!' } : entry)),
        );
        const state = verifyChain(rewritten, withHead(entries));
        expect(state).toMatchObject({ isWhole: false, problem: 'not-as-exported' });
        expect(verifyChain(rewritten, []).isWhole).toBe(true); // nothing else would show it
      }),
    );
  });
});

const SAMPLE: Told = {
  tenantKind: 'practice',
  at: new Date('2026-11-22T12:00:00Z'),
  actorId: null,
  actor: 'operator',
  action: 'invited',
  details: {},
};
