import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import {
  bill,
  type Clinic,
  clinicAt,
  confirmed,
  receivables,
  SENDER,
  told,
  useAddOn,
} from './clinic.ts';
import { allSent, dueIn, MAILS } from './due.ts';

const openClinic = useAddOn();
const due = dueIn(openClinic);
const TWO = ['Ana Ruiz', 'Bo Lind'];

/** The copy must be asked about, the first file not, and nobody gets a second mail. */
async function expectTold(clinic: Clinic): Promise<void> {
  const approved = await clinic.approveAll();
  const copy = clinicAt(clinic.host.copy());
  expect(await copy.get('open', {})).toMatchObject({ doubt: 'copy' });
  expect(await copy.refusal('send', { approved })).toBe('copied-sheet');
  expect(await clinic.get('open', {})).toMatchObject({ doubt: null });
  await clinic.send();
  expect(clinic.mailed()).toEqual(MAILS.slice(0, 2));
  await copy.host.close();
}

describe('a copy is told from the first file', () => {
  test('made before anything was sent', async () => {
    await expectTold(await due(TWO));
  });

  test('made when only the columns were chosen', async () => {
    const clinic = openClinic({ rows: receivables(...TWO.map((name) => bill(name))) });
    await clinic.get('saveSetup', confirmed(await clinic.get('inspect', { sheetId: null })));
    const copy = clinicAt(clinic.host.copy());
    await clinic.get('saveClinic', SENDER);
    expect(await copy.get('saveClinic', SENDER)).toMatchObject({ doubt: 'copy' });
    expect(await clinic.get('open', {})).toMatchObject({ doubt: null });
    await copy.host.close();
  });

  test('while a file that was never set up leaves its copies in peace', async () => {
    const clinic = openClinic({ rows: receivables(...TWO.map((name) => bill(name))) });
    await clinic.get('open', {});
    const copy = clinicAt(clinic.host.copy());
    expect(await copy.get('saveClinic', SENDER)).toMatchObject({ doubt: null });
    expect(told((await copy.send()).outcomes)).toEqual(allSent(TWO));
    await copy.host.close();
  });

  test('that a person calls the living one is so still after its settings are saved again', async () => {
    const clinic = await due(TWO);
    const copy = clinicAt(clinic.host.copy());
    await copy.get('thisOneLives', {});
    expect(await copy.get('saveClinic', SENDER)).toMatchObject({ doubt: null });
    expect(await clinic.get('saveClinic', SENDER)).toMatchObject({ doubt: null });
    await copy.host.close();
  });
});

describe('a first run that broke while the ledger’s tab was made', () => {
  const CALLS = ['Sheet.setFrozenRows', 'Sheet.setColumnWidths', 'Sheet.appendRow'];
  const ends = ['before', 'after', 'kill-before', 'kill-after'] as const;
  const breaks = CALLS.flatMap((call) => ends.map((fault) => [call, fault] as const));

  test.each(breaks)(
    'at %s (%s) leaves a whole ledger and a file that knows itself',
    async (call, fault) => {
      const clinic = await due(TWO, { unflushedOnKill: 'kept' });
      const approved = await clinic.approveAll();
      let struck = false;
      clinic.meanwhile(({ name }) => {
        if (struck || name !== call) return undefined;
        struck = true;
        return fault;
      });
      await clinic.host.call('rpc', {
        version: CONTRACT_VERSION,
        procedure: 'send',
        args: { approved },
      });
      clinic.meanwhile(null);
      await clinic.send(approved);
      const tab = clinic.ownTab('ledger');
      expect(tab).toMatchObject({ frozenRows: 1, columnWidths: { 1: 190 } });
      expect(tab?.metadata).toContainEqual({ key: 'amiable-home', value: 'clinic-1' });
      await expectTold(clinic);
    },
  );
});
