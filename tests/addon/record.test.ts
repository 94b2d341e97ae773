import { describe, expect, test } from 'vitest';
import { type Clinic, clinicAt, DAY, told, useAddOn } from './clinic.ts';
import { allSent, dueIn } from './due.ts';

const withDue = dueIn(useAddOn());

const check = (clinic: Clinic) => clinic.get('checkLedger', {});
const ledgerId = (clinic: Clinic) => clinic.ownTab('ledger')?.id ?? 0;

/** Four people were written to: eight lines below the headers. */
async function withSent(): Promise<Clinic> {
  const clinic = await withDue();
  expect(told((await clinic.send()).outcomes)).toEqual(allSent());
  return clinic;
}

describe('the record of what was sent', () => {
  test('is whole after sending, and while nothing was sent', async () => {
    expect(await check(await withDue())).toEqual({ tab: null, lines: 0, count: 0, faults: [] });
    const clinic = await withSent();
    const tab = ledgerId(clinic);
    expect(await check(clinic)).toEqual({ tab, lines: 8, count: 0, faults: [] });
    expect(clinic.ownTab('ledger')?.rows[0]?.[21]?.value).toBe('Seal');
  });

  test('names the line in which a person changed a cell', async () => {
    const clinic = await withSent();
    clinic.host.type(ledgerId(clinic), 'C4', 'Somebody Else');
    expect((await check(clinic)).faults).toEqual([{ kind: 'changed', row: 4 }]);
    clinic.host.type(ledgerId(clinic), 'J6', 'nonsense'); // the kind of event, which we cannot read then
    expect((await check(clinic)).faults).toEqual([
      { kind: 'changed', row: 4 },
      { kind: 'changed', row: 6 },
    ]);
  });

  test('names what was deleted, and stays whole when it is sorted', async () => {
    const clinic = await withSent();
    const sort = (column: number, up: boolean) =>
      clinic.host.sortSheet(ledgerId(clinic), column, up, 1);
    sort(3, false);
    expect((await check(clinic)).count).toBe(0);
    sort(22, true);
    clinic.host.deleteRows(ledgerId(clinic), 9, 1);
    expect((await check(clinic)).faults).toEqual([{ kind: 'missing', row: null, count: 1 }]);
  });

  test.each([
    ['behind what people read', 10],
    ['between what the script reads', 14],
    ['in front', 1],
  ])('is known, and goes on, though a person inserted a column %s', async (_where, before) => {
    const clinic = await withSent();
    const due = async () => {
      const { groups, exceptions } = await clinic.get('reminders', {});
      return [...groups.flatMap((group) => group.rows), ...exceptions].map(({ name }) => name);
    };
    expect(await due()).toEqual([]);
    clinic.host.insertColumns(ledgerId(clinic), before, 1);
    clinic.host.type(ledgerId(clinic), `${'ABCDEFGHIJKLMN'[before - 1]}1`, 'Notes');
    expect(await due()).toEqual([]);
    expect((await clinic.get('open', {})).doubt).toBeNull();
    await clinic.host.advanceTo(clinic.host.now() + 40 * DAY);
    expect(told((await clinic.send()).outcomes)).toEqual(allSent());
    expect(await due()).toEqual([]);
    expect(await check(clinic)).toMatchObject({ lines: 16, count: 0 });
    expect(clinic.mailed()).toHaveLength(8);
  });

  test.each(['before', 'after'] as const)(
    'is whole though the writing of a line failed %s its effect',
    async (fault) => {
      const clinic = await withDue();
      let lines = 0;
      clinic.meanwhile(({ name }) => {
        if (name !== 'Sheet.appendRow') return undefined;
        lines += 1;
        return lines === 4 ? fault : undefined; // headers, an intent, its end, the next intent
      });
      await clinic.send();
      clinic.meanwhile(null);
      await clinic.host.advanceTo(clinic.host.now() + DAY);
      await clinic.send();
      expect((await check(clinic)).faults).toEqual([]);
    },
  );

  test('lets pass the lines of a ledger from before there were seals', async () => {
    const clinic = await withSent();
    const rows = clinic.ownTab('ledger')?.rows ?? [];
    for (let row = 2; row <= rows.length; row += 1)
      clinic.host.type(ledgerId(clinic), `V${row}`, '');
    await clinic.get('thisOneLives', {}); // what such a ledger's store would say
    expect((await check(clinic)).faults).toEqual([]);
  });

  test('of a copy is not judged by what another file’s store knows', async () => {
    const clinic = await withSent();
    const copy = clinicAt(clinic.host.copy());
    expect(await copy.refusal('checkLedger', {})).toBe('copied-sheet');
    await copy.get('thisOneLives', {});
    expect((await check(copy)).count).toBe(0);
    await copy.host.close();
  });

  test('asks a person who is about to change it, and keeps nobody out', async () => {
    const clinic = await withSent();
    expect(clinic.ownTab('ledger')?.warning).toContain('Amiable writes here');
  });
});
