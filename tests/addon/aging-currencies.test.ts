import { expect, test } from 'vitest';
import { messages } from '../../shared/messages/index.ts';
import { HEAD, refreshed } from './aging-tab.ts';
import { bill, receivables, useAddOn, valuesOf } from './clinic.ts';

const openClinic = useAddOn();

test('amounts typed with a decimal comma are read and shown so', async () => {
  const rows = receivables(
    bill('Ana Ruiz', { balance: '1.250,50' }),
    bill('Bo Lind', { balance: '0,07 €' }),
  );
  const clinic = openClinic({ rows, locale: 'es_ES' });
  const sheet = await refreshed(clinic);
  expect(valuesOf(sheet)[HEAD + 1]?.at(-1)).toBe(1250.57);
  expect(clinic.host.display(sheet.id)[HEAD + 1]?.at(-1)).toBe('1.250,57');
  const { currency, addsUp } = messages('es').agingTab;
  expect(valuesOf(sheet)[HEAD - 1]).toEqual([currency('EUR'), '', '', addsUp('1.250,57')]);
});

test('a currency without cents shows none', async () => {
  const rows = receivables(bill('Ana Ruiz', { balance: 125000 }));
  const clinic = openClinic({ rows, locale: 'es_CL' });
  const sheet = await refreshed(clinic);
  expect(valuesOf(sheet)[HEAD - 1]?.[0]).toBe(messages('es').agingTab.currency('CLP'));
  expect(valuesOf(sheet)[HEAD + 1]?.at(-1)).toBe(125000);
  expect(clinic.host.display(sheet.id)[HEAD + 1]?.at(-1)).toBe('125.000');
});
