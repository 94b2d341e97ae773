import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetModel } from '../../apps-script/host/types.ts';
import { refreshed } from './aging-tab.ts';
import { bill, type Clinic, receivables, TAB, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();

const NAMES = ['Ana Ruiz', 'Bo Lind', 'Cy Young', 'Dee Poe'];
const ACCOUNTS = ['', '1001', '007', '1003'];
const person = fc.record({
  name: fc.constantFrom(...NAMES),
  account: fc.constantFrom(...ACCOUNTS),
  due: fc.constantFrom('2026-03-20', '2026-02-20', '2025-12-01', '2025-01-01', ''),
});
/** Who owes how much, three times over. */
const owed = fc.array(fc.constantFrom('0', '0', '15', '40'), { minLength: 6, maxLength: 6 });

/** Guarantors of the tab, by row. */
function shown(sheet: SheetModel): { row: number; who: string; note: unknown }[] {
  return valuesOf(sheet)
    .map((cells, at) => ({ row: at + 1, who: `${cells[0]}|${cells[1]}`, note: cells[12] ?? '' }))
    .filter(({ row, who }) => row > 7 && NAMES.some((name) => who.startsWith(name)));
}

/** Notes beside everybody who has none, which tell whose they are. */
function note({ host }: Clinic, sheet: SheetModel): string[] {
  const bare = shown(sheet).filter((one) => one.note === '');
  const notes = bare.map(({ row, who }) => ({ cell: `M${row}`, text: `${who} in row ${row}` }));
  host.typeAll(sheet.id, notes);
  return notes.map(({ text }) => text);
}

test('whoever pays and owes again, each note stays beside its guarantor or is kept with the name', async () => {
  const lists = fc.tuple(fc.array(person, { minLength: 6, maxLength: 6 }), owed, owed, owed);
  await fc.assert(
    fc.asyncProperty(lists, async ([people, ...rounds]) => {
      const bills = people.map(({ name, account, due }, at) =>
        bill(name, { account, due, email: `${name[0]}${account}@x.org`, invoice: `I${at}` }),
      );
      const clinic = openClinic({ rows: receivables(...bills) });
      const notes: string[] = [];
      for (const round of rounds) {
        const cells = round.map((text, at) => ({ cell: `G${at + 2}`, text }));
        clinic.host.typeAll(TAB, cells);
        const sheet = await refreshed(clinic);
        const seen = shown(sheet).filter((one) => one.note !== '');
        for (const one of seen) expect(String(one.note)).toContain(`${one.who} in row`);
        expect(seen.map((one) => one.note).sort()).toEqual([...notes].sort());
        notes.push(...note(clinic, sheet));
      }
      await clinic.host.close();
    }),
    { numRuns: 20 },
  );
}, 120_000);
