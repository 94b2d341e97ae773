import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byGuarantor } from '../../shared/guarantors.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { receivable, receivables, shuffled } from './make.ts';
import { holds } from './runs.ts';

/** Who stands together, whatever the order: for each group its key and its lines. */
function groups(lines: readonly Receivable[]): string[] {
  return byGuarantor(lines)
    .map(({ key, aliases, lines: own }) =>
      JSON.stringify([key, aliases, own.map((line) => line.key).sort()]),
    )
    .sort();
}

const people = (...own: Partial<Receivable>[]) =>
  byGuarantor(own.map((one, at) => receivable({ ...one, key: `${at}`, row: at + 2 }))).map(
    ({ lines }) => lines.map(({ key }) => Number(key)),
  );

describe('the lines of one guarantor', () => {
  it('stand together alike in any order of the rows', () => {
    const both = receivables.chain((list) => fc.tuple(fc.constant(list), shuffled(list)));
    holds(
      fc.property(both, ([list, mixed]) => {
        expect(groups(mixed)).toEqual(groups(list));
      }),
      1000,
    );
  });

  it('stand in exactly one group each', () => {
    holds(
      fc.property(receivables, (list) => {
        const placed = byGuarantor(list).flatMap(({ lines }) => lines.map(({ key }) => key));
        expect(placed.sort()).toEqual(list.map(({ key }) => key).sort());
        const keys = byGuarantor(list).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('of one account are one guarantor, however the name is typed', () => {
    expect(
      people({ account: '1001' }, { account: '1001', guarantor: 'RUIZ Ana', email: null }),
    ).toEqual([[0, 1]]);
  });

  it.each(['-', 'N/A', 'none', '—'])('are apart where the account only says %s', (account) => {
    const others = [{ account }, { account, guarantor: 'Luc Roy', email: 'luc@example.org' }];
    expect(people(...others)).toEqual([[0], [1]]);
    expect(byGuarantor([receivable({ account })])[0]?.account).toBeNull();
  });

  it('are apart where one account bears two names and two addresses', () => {
    const luc = { account: '1001', guarantor: 'Luc Roy', email: 'luc@example.org' };
    expect(people({ account: '1001' }, luc, luc)).toEqual([[0], [1, 2]]);
    expect(people({ account: '1001' }, { ...luc, email: 'ana@example.org' })).toEqual([[0, 1]]);
  });

  it('of one name and one address are one guarantor: a family gets one message', () => {
    expect(people({ account: '1001' }, { account: '1002', guarantor: '\u00c1na ruiz' })).toEqual([
      [0, 1],
    ]);
    expect(people({}, { guarantor: 'ANA  RUIZ', email: 'Ana@Example.org' })).toEqual([[0, 1]]);
  });

  it('of accounts that join step by step are one guarantor', () => {
    expect(
      people(
        { account: '1001', email: 'a@x.org' },
        { account: '1002', email: 'b@x.org' },
        { account: '1001', email: 'b@x.org' },
      ),
    ).toEqual([[0, 1, 2]]);
  });

  it('without an address join the only one of that name', () => {
    expect(people({}, { email: null })).toEqual([[0, 1]]);
  });
});

describe('namesakes', () => {
  it('with different addresses stay apart', () => {
    expect(people({ email: 'a@x.org' }, { email: 'b@x.org' })).toEqual([[0], [1]]);
  });

  it('without an address join none of them', () => {
    expect(people({ email: 'a@x.org' }, { email: 'b@x.org' }, { email: null })).toEqual([
      [0],
      [1],
      [2],
    ]);
  });

  it('with different accounts and no address stay apart', () => {
    const nobody = { email: null };
    expect(people({ account: '1', ...nobody }, { account: '2', ...nobody })).toEqual([[0], [1]]);
  });

  it('of one address are two people, each with a message of their own', () => {
    expect(people({}, { guarantor: 'Luc Ruiz' })).toEqual([[0], [1]]);
  });
});
