import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';

import { madeRows } from '../bench/receivables.ts';
import { bill, type Clinic, COLUMN, clinicAt, receivables, TAB, useAddOn } from './clinic.ts';
import { connected, slices, syncAll, withPortal } from './connected.ts';
import type { PortalStandIn } from './portal-stand-in.ts';
import { BATCH, batches, people, smallBatches, total } from './syncing.ts';

const openClinic = useAddOn(smallBatches);

/** A clinic of so many lines, connected and synced. */
async function synced(count = 4) {
  const both = await connected(openClinic, { rows: receivables(...people(count)) });
  await syncAll(both.clinic);
  forgetCalls(both.portal);
  return both;
}

function forgetCalls({ web }: PortalStandIn): void {
  web.received.length = 0;
}

describe('a sync brings to the portal what it does not know', () => {
  test('at first every line, with its amounts and without a name', async () => {
    const { clinic, portal } = await connected(openClinic);
    const result = await syncAll(clinic);
    expect(result).toMatchObject({ lines: 4, leftOut: 0, closed: 0, kept: 0 });
    expect(result.refused).toEqual({ count: 0, rows: [] });
    expect([...portal.held.values()][0]?.row).toEqual({
      ref: expect.any(String),
      guarantor: expect.any(String),
      ...{ currency: 'USD', amount: null, paid: null, balance: 5000, settled: false },
      ...{ serviceDate: null, invoiceDate: null, dueDate: '2026-02-20', paidDate: null },
      flags: [],
    });
  });

  test('then only what has changed', async () => {
    const { clinic, portal } = await synced();
    await syncAll(clinic);
    expect(portal.calls()).toEqual(['sync/begin', 'sync/finish']);
    clinic.host.type(TAB, `${COLUMN.balance}3`, '20');
    await syncAll(clinic);
    expect(batches(portal)).toMatchObject([[{ balance: 2000 }]]);
    expect(total(portal)).toBe(3 * 5000 + 2000);
  });

  test('and nothing where rows were sorted and rows were put in between', async () => {
    const { clinic, portal } = await synced();
    clinic.host.sortSheet(TAB, 1, false, 1);
    clinic.host.insertRows(TAB, 3, 2);
    await syncAll(clinic);
    expect(batches(portal)).toEqual([]);
  });

  test('in batches, in as many slices as it takes', async () => {
    const count = 4 * BATCH + 7;
    const { clinic, portal } = await connected(openClinic, {
      rows: receivables(...people(count)),
    });
    clinic.meanwhile(async ({ name }) => {
      if (name === 'UrlFetchApp.fetch') await clinic.host.advanceTo(clinic.host.now() + 7000);
      return undefined;
    });
    const end = await slices(clinic);
    expect(end.slices).toBeGreaterThan(1);
    expect(batches(portal).map((rows) => rows.length)).toEqual([50, 50, 50, 50, 7]);
    expect(total(portal)).toBe(count * 5000);
  }, 60_000);

  test('a row that the portal does not take is told, and the others cross', async () => {
    const { clinic, portal } = await synced();
    const [ref = ''] = portal.held.keys();
    portal.refusals.set(ref, 'other-currency');
    for (const row of [2, 3, 4, 5]) clinic.host.type(TAB, `${COLUMN.balance}${row}`, '7');
    const { refused } = await syncAll(clinic);
    expect(refused).toMatchObject({
      count: 1,
      rows: [{ line: { ref }, reason: 'other-currency' }],
    });
    expect(total(portal)).toBe(5000 + 3 * 700);
  });
});

describe('a line that is not sent', () => {
  test('since its amount cannot be read, stays known as it was', async () => {
    const { clinic, portal } = await synced();
    clinic.host.type(TAB, `${COLUMN.balance}3`, 'a lot');
    expect(await syncAll(clinic)).toMatchObject({ leftOut: 1, closed: 0, lines: 4 });
    expect(total(portal)).toBe(4 * 5000);
  });

  test('since it is gone, is closed; it opens again when it comes back', async () => {
    const { clinic, portal } = await synced();
    clinic.host.deleteRows(TAB, 5, 1);
    expect(await syncAll(clinic)).toMatchObject({ lines: 3, closed: 1, kept: 0 });
    expect(total(portal)).toBe(3 * 5000);
    clinic.host.insertRows(TAB, 2, 1);
    clinic.host.typeAll(
      TAB,
      bill('Person 0003').map((value, at) => ({
        cell: `${'ABCDEFGH'[at]}2`,
        text: String(value),
      })),
    );
    await syncAll(clinic);
    expect(total(portal)).toBe(4 * 5000);
  });

  test('but is placed, stays, and is told', async () => {
    const { clinic, portal } = await synced();
    const last = [...portal.held].at(-1);
    if (last) last[1].state = 'placed';
    clinic.host.deleteRows(TAB, 5, 1);
    expect(await syncAll(clinic)).toMatchObject({ closed: 0, kept: 1 });
  });
});

describe('many lines that are gone', () => {
  async function archived() {
    const both = await synced(40);
    both.clinic.host.deleteRows(TAB, 2, 30);
    return both;
  }

  test('are asked about, and nothing is closed meanwhile', async () => {
    const { clinic, portal } = await archived();
    const slice = await slices(clinic);
    expect(slice).toMatchObject({ asks: { absent: 30, known: 40 }, result: null });
    expect(total(portal)).toBe(40 * 5000);
  });

  test('are closed when a person says that this is right', async () => {
    const { clinic, portal } = await archived();
    expect(await syncAll(clinic, 30)).toMatchObject({ closed: 30, lines: 10 });
    expect(total(portal)).toBe(10 * 5000);
  });

  test('are asked about again when they have become more since', async () => {
    const { clinic } = await archived();
    clinic.host.deleteRows(TAB, 2, 5);
    expect(await slices(clinic, 30)).toMatchObject({ asks: { absent: 35, known: 40 } });
  });
});

describe('nothing is synced', () => {
  test('before the columns are known', async () => {
    const rows = receivables(bill('Ana Ruiz')).map((row) => row.slice(0, 5));
    const { clinic } = await connected(openClinic, { rows });
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('not-set-up');
  });

  test('by somebody who has no connection', async () => {
    const { clinic } = await withPortal(openClinic);
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('no-portal');
  });

  test('from a copy', async () => {
    const { clinic } = await synced();
    const copy = clinicAt(clinic.host.copy());
    expect(await copy.refusal('sync', { confirmed: null })).toBe('copied-sheet');
    await copy.host.close();
  });

  test('from a restored version before a person has said that it lives', async () => {
    const { clinic, portal } = await synced();
    const old = clinic.host.snapshot();
    clinic.host.type(TAB, `${COLUMN.balance}3`, '20');
    await syncAll(clinic);
    clinic.host.restore(old);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('copied-sheet');
    expect(total(portal)).toBe(3 * 5000 + 2000);
    await clinic.get('thisOneLives', {});
    await syncAll(clinic);
    expect(total(portal)).toBe(4 * 5000);
    expect(await clinic.get('open', {})).toMatchObject({ doubt: null });
  });
});

describe('what the portal asks and tells comes back with the names of the sheet', () => {
  async function asked(clinic: Clinic, portal: PortalStandIn) {
    const [ref = ''] = portal.held.keys();
    const id = '0190c0de-0000-4000-8000-00000000000a';
    portal.questions = [
      {
        ...{ id, ref, amount: 2500, currency: 'USD', seenOn: '2026-03-09' },
        payments: [{ on: '2026-03-02', amount: 10_000 }],
      },
    ];
    portal.conflicts = [{ ref, conflict: 'disputed-in-sheet' }];
    return { ref, id, result: await syncAll(clinic) };
  }

  test('a question about money, which a person answers', async () => {
    const { clinic, portal } = await synced();
    const { id, ref, result } = await asked(clinic, portal);
    const line = { ref, name: 'Person 0000', number: 'INV-person.0000' };
    expect(result.questions).toMatchObject([
      { id, line, amount: { minor: 2500, currency: 'USD' }, payments: [{ on: '2026-03-02' }] },
    ]);
    expect(result.conflicts).toMatchObject([{ line, conflict: 'disputed-in-sheet' }]);
    await clinic.get('answerPayment', { question: id, same: true });
    expect(portal.answered).toMatchObject([{ question: id, same: true }]);
  });

  test('a reference leads back to its row, as it is typed from the portal’s screen', async () => {
    const { clinic, portal } = await synced();
    const { result } = await asked(clinic, portal);
    const reference = result.questions[0]?.line.reference ?? '';
    clinic.host.sortSheet(TAB, 1, false, 1);
    for (const typed of [reference, reference.toLowerCase().slice(2), ` ${reference} `]) {
      clinic.host.select(TAB, 'A1');
      const found = await clinic.get('findLine', { reference: typed });
      expect(found).toMatchObject({ name: 'Person 0000' });
      expect(clinic.host.workbook).toMatchObject({ activeSheetId: TAB, activeCell: 'B5' });
    }
    expect(await clinic.refusal('findLine', { reference: 'R-00000000' })).toBe('not-found');
  });
});

test('a long sheet costs no more service calls than a short one', async () => {
  const costs = async (count: number) => {
    const { clinic } = await connected(openClinic, {
      rows: madeRows(count),
      now: Date.UTC(2026, 5, 30, 16),
    });
    const first = await slices(clinic);
    const args = { version: CONTRACT_VERSION, procedure: 'sync', args: { confirmed: null } };
    const run = await clinic.host.call('rpc', args);
    expect(run.error).toBeNull();
    expect(first.result ?? run.value).not.toBeNull();
    return run.calls;
  };
  expect(await costs(10)).toEqual(await costs(1000));
}, 120_000);
