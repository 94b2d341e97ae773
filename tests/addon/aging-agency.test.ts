import { expect, test } from 'vitest';
import { messages } from '../../shared/messages/index.ts';
import { HEAD } from './aging-tab.ts';
import { useAddOn, valuesOf } from './clinic.ts';
import { connected, syncAll } from './connected.ts';

const openClinic = useAddOn();
const WORDS = messages('en').agingTab;

test('what the portal last told to be with an agency is no patient’s in the Aging tab', async () => {
  const { clinic, portal } = await connected(openClinic, {});
  await syncAll(clinic);
  const report = async () => {
    await clinic.get('writeAging', {});
    return valuesOf(clinic.ownTab('aging')).map((row) => [row[0], ...row.slice(11)]);
  };
  expect((await report())[HEAD]).toEqual([WORDS.guarantor, WORDS.total]);
  const ana = [...portal.held].find(([, { row }]) => row.balance === 5000);
  const [ref, held] = ana ?? [];
  if (!ref || !held) throw new Error('Nothing was synced');
  held.state = 'placed';
  portal.cases.set(ref, {
    ...{ ref, number: 'C-7', agency: 'Kind & Co', status: 'part_paid', balance: 5000 },
    ...{ currency: 'USD', updatedOn: '2026-03-09', inPeace: true },
  });
  await syncAll(clinic);
  const rows = await report();
  expect(rows[HEAD]).toEqual([WORDS.guarantor, WORDS.patient, WORDS.agency, WORDS.allOpen]);
  const total = rows[HEAD + 1]?.slice(1).map(Number) ?? [];
  expect(total[1]).toBe(50);
  expect(total[0]).toBe((total[2] ?? 0) - 50);
  expect(rows.slice(HEAD + 2).filter((row) => row[2] === 50 && row[1] === 0)).toHaveLength(1);
});
