import { describe, expect, test } from 'vitest';
import {
  bill,
  type Clinic,
  COLUMN,
  confirmed,
  HEADERS,
  receivables,
  SENDER,
  TAB,
  tab,
  told,
  useAddOn,
} from './clinic.ts';

const openClinic = useAddOn();
const TWO = receivables(bill('Ana Ruiz'), bill('Bo Lind', { balance: 70 }));

async function setUp(clinic: Clinic, sheetId = TAB, changes = {}) {
  const view = await clinic.get('inspect', { sheetId });
  return clinic.get('saveSetup', confirmed(view, changes));
}

async function setUpAndSender(clinic: Clinic): Promise<Clinic> {
  await setUp(clinic);
  await clinic.get('saveClinic', SENDER);
  return clinic;
}

const totalOf = async (clinic: Clinic) =>
  (await clinic.get('aging', {})).totals[0]?.figures.total ?? 0;

describe('what a person confirmed stays true when the sheet changes', () => {
  test('columns in another order', async () => {
    const clinic = await setUpAndSender(openClinic({ rows: TWO }));
    for (let column = 2; column <= 8; column += 1) clinic.host.moveColumn(TAB, column, 1);
    const { setup, ready } = await clinic.get('open', {});
    expect(ready).toBe(true);
    expect(setup?.columns.map(({ field, known }) => [field, known])).toEqual(
      [
        ...['status', 'balance', 'dueDate', 'invoice'],
        ...['language', 'email', 'guarantor', 'account'],
      ].map((field) => [field, 'remembered']),
    );
    expect(await totalOf(clinic)).toBe(12_000);
  });

  test('a header with another name that we know', async () => {
    const clinic = await setUpAndSender(openClinic({ rows: TWO }));
    clinic.host.type(TAB, `${COLUMN.balance}1`, 'Amount owed');
    expect(await clinic.get('open', {})).toMatchObject({ ready: true });
    expect(await totalOf(clinic)).toBe(12_000);
  });

  test('rows inserted above the headers', async () => {
    const clinic = await setUpAndSender(openClinic({ rows: TWO }));
    clinic.host.insertRows(TAB, 1, 3);
    clinic.host.type(TAB, 'A1', 'Receivables of Maple Clinic');
    expect((await clinic.get('open', {})).setup?.headerRow).toBe(4);
    expect(await totalOf(clinic)).toBe(12_000);
  });

  test('another name of the tab: it is known by its id', async () => {
    const clinic = openClinic({
      sheets: [tab(2, 'Other', TWO.slice(0, 2)), tab(TAB, 'Receivables', TWO)],
    });
    await setUp(clinic);
    clinic.host.renameSheet(TAB, 'Cartera');
    clinic.host.renameSheet(2, 'Receivables');
    const { setup } = await clinic.get('open', {});
    expect(setup?.tab).toMatchObject({ id: TAB, name: 'Cartera' });
    expect(await totalOf(clinic)).toBe(12_000);
  });

  test('a column that is added later counts without a question', async () => {
    const clinic = await setUpAndSender(openClinic({ rows: TWO }));
    clinic.host.type(TAB, 'I1', 'Do not contact');
    clinic.host.type(TAB, 'I2', 'yes');
    const view = await clinic.get('reminders', {});
    expect(view.groups.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual(['Bo Lind']);
    expect(view.notToday).toMatchObject([
      { reason: 'opt-out', people: [{ name: 'Ana Ruiz', next: null, skip: null }] },
    ]);
  });
});

describe('a remembered column that is gone is asked about', () => {
  test.each([
    ['its header bears a name we do not know', 'Zulu'],
    ['its header was deleted', ''],
  ])('%s', async (_, header) => {
    const clinic = await setUpAndSender(
      openClinic({
        rows: receivables(bill('Ana Ruiz', { status: 'Disputed' }), bill('Bo Lind')),
      }),
    );
    const approved = await clinic.approveAll();
    clinic.host.type(TAB, `${COLUMN.status}1`, header);

    const { ready, setup } = await clinic.get('open', {});
    expect(ready).toBe(false);
    expect(setup?.questions.map((one) => [one.kind, one.field])).toEqual([['column', 'status']]);
    expect(await clinic.refusal('reminders', {})).toBe('not-set-up');
    expect(await clinic.refusal('writeAging', {})).toBe('not-set-up');
    expect(await clinic.refusal('send', { approved })).toBe('not-set-up');
    await clinic.host.call('refreshAging');
    expect(clinic.host.sidebar?.html).toContain('data-view="setup"');
    expect(clinic.ownTab('aging')).toBeUndefined();
    expect(clinic.host.mailbox).toEqual([]);
  });

  test('and once a person has said where it is, it counts again', async () => {
    const rows = receivables(bill('Ana Ruiz', { status: 'Disputed' }), bill('Bo Lind'));
    const clinic = await setUpAndSender(openClinic({ rows }));
    clinic.host.type(TAB, `${COLUMN.status}1`, 'Zulu');
    const view = await clinic.get('inspect', { sheetId: TAB });
    const { columns } = confirmed(view);
    const overview = await clinic.get(
      'saveSetup',
      confirmed(view, { columns: { ...columns, status: 7 } }),
    );
    expect(overview.ready).toBe(true);
    expect(told((await clinic.send()).outcomes)).toEqual(['Bo Lind: sent']);
  });

  test('and once a person has said that there is none, it is asked no more', async () => {
    const clinic = await setUpAndSender(openClinic({ rows: TWO }));
    clinic.host.type(TAB, `${COLUMN.status}1`, '');
    expect(await setUp(clinic)).toMatchObject({ ready: true });
  });
});

describe('day or month first', () => {
  const rows = receivables(
    bill('Ana Ruiz', { due: '03/02/2026' }),
    bill('Bo Lind', { due: '04/02/2026' }),
  );

  test('is asked with two dates of the column, each read both ways', async () => {
    const clinic = openClinic({ rows });
    const { setup, ready } = await clinic.get('open', {});
    expect(ready).toBe(false);
    expect(setup?.questions).toEqual([
      {
        kind: 'dateOrder',
        answer: null,
        field: 'dueDate',
        letter: COLUMN.due,
        header: 'Due date',
        examples: [
          { text: '03/02/2026', ifDayFirst: '2026-02-03', ifMonthFirst: '2026-03-02' },
          { text: '04/02/2026', ifDayFirst: '2026-02-04', ifMonthFirst: '2026-04-02' },
        ],
      },
    ]);
    expect(await clinic.refusal('aging', {})).toBe('not-set-up');
    expect(await clinic.refusal('reminders', {})).toBe('not-set-up');
  });

  test.each([
    ['day', [0, 0, 10_000]],
    ['month', [5000, 5000, 0]],
  ] as const)('answered “%s”, the ages follow', async (order, ages) => {
    const clinic = openClinic({ rows });
    expect(await setUp(clinic, TAB, { dateOrder: { dueDate: order } })).toMatchObject({
      ready: true,
    });
    const { totals } = await clinic.get('aging', {});
    expect(totals[0]?.figures.buckets.slice(0, 3)).toEqual(ages);
  });

  test('the answer is kept when the setup is saved again without it', async () => {
    const clinic = openClinic({ rows });
    await setUp(clinic, TAB, { dateOrder: { dueDate: 'day' } });
    expect(await setUp(clinic, TAB, { currency: 'EUR' })).toMatchObject({ ready: true });
    const { totals } = await clinic.get('aging', {});
    expect(totals[0]).toMatchObject({ currency: 'EUR' });
    expect(totals[0]?.figures.buckets[2]).toBe(10_000);
  });

  test('an answer that was wrong is shown again, and can be changed', async () => {
    const clinic = openClinic({ rows });
    await setUp(clinic, TAB, { dateOrder: { dueDate: 'month' } });
    const view = await clinic.get('inspect', { sheetId: TAB });
    expect(view).toMatchObject({
      questions: [],
      answered: [{ field: 'dueDate', answer: 'month' }],
    });
    await setUp(clinic, TAB, { dateOrder: { dueDate: 'day' } });
    const { totals } = await clinic.get('aging', {});
    expect(totals[0]?.figures.buckets[2]).toBe(10_000);
  });

  test('the answer does not count for another column of dates', async () => {
    const clinic = openClinic({
      rows: rows.map((row, at) => [...row, at === 0 ? 'Vence' : '05/01/2026']),
    });
    await setUp(clinic, TAB, { dateOrder: { dueDate: 'day' } });
    const { columns } = confirmed(await clinic.get('inspect', { sheetId: TAB }));
    const { ready } = await setUp(clinic, TAB, { columns: { ...columns, dueDate: 8 } });
    expect(ready).toBe(false);
  });
});

test('two tabs are remembered apart from each other', async () => {
  const other = [
    ['Cliente', 'Vence', 'Saldo'],
    ['Cruz', '04/02/2026', 9],
  ];
  const clinic = openClinic({ sheets: [tab(TAB, 'Receivables', TWO), tab(2, 'Cartera', other)] });
  await setUp(clinic, TAB, { currency: 'USD', language: 'fr' });
  await setUp(clinic, 2, { currency: 'COP', dateOrder: { dueDate: 'day' }, language: 'es' });
  const seen = async (sheetId: number) => {
    const view = await clinic.get('inspect', { sheetId });
    return [view.currency, view.letterLanguage, view.questions.length, view.columns.length];
  };
  expect(await seen(TAB)).toEqual(['USD', 'fr', 0, 8]);
  expect(await seen(2)).toEqual(['COP', 'es', 0, 3]);
  expect((await clinic.get('open', {})).setup?.tab.id).toBe(2);
  await setUp(clinic, TAB);
  expect((await clinic.get('open', {})).setup?.tab.id).toBe(TAB);
  expect(await seen(2)).toEqual(['COP', 'es', 0, 3]);
});

describe('the tab that was chosen', () => {
  const sheets = () => [tab(TAB, 'Receivables', TWO), tab(2, 'Archive', TWO.slice(0, 2))];

  test('when deleted, no other takes its place unasked, and a person can choose one', async () => {
    const clinic = openClinic({ sheets: sheets() });
    await setUpAndSender(clinic);
    clinic.host.deleteSheet(TAB);
    expect(await clinic.get('open', {})).toMatchObject({ ready: false });
    expect(await clinic.refusal('aging', {})).toBe('no-tab');
    expect(await clinic.refusal('reminders', {})).toBe('no-tab');
    const view = await clinic.get('inspect', { sheetId: null });
    expect(view.tab.name).toBe('Archive');
    expect(await clinic.get('saveSetup', confirmed(view))).toMatchObject({ ready: true });
    expect(await totalOf(clinic)).toBe(5000);
  });

  test('is never one of ours', async () => {
    const clinic = openClinic({ sheets: sheets() });
    await setUpAndSender(clinic);
    await clinic.get('writeAging', {});
    const ours = clinic.ownTab('aging')?.id ?? 0;
    const view = await clinic.get('inspect', { sheetId: TAB });
    expect(view.tabs.map(({ name }) => name)).toEqual(['Receivables', 'Archive']);
    expect(await clinic.refusal('inspect', { sheetId: ours })).toBe('no-tab');
    expect(await clinic.refusal('saveSetup', confirmed(view, { sheetId: ours }))).toBe('no-tab');
    expect(await totalOf(clinic)).toBe(12_000);
  });

  test('and a cell of it are shown on request; nothing else moves', async () => {
    const clinic = openClinic({ sheets: sheets() });
    await clinic.get('goTo', { sheetId: 2, cell: 'F2' });
    expect(clinic.host.workbook).toMatchObject({ activeSheetId: 2, activeCell: 'F2' });
    expect(await clinic.refusal('goTo', { sheetId: 99, cell: 'F2' })).toBe('no-tab');
    expect(clinic.host.workbook).toMatchObject({ activeSheetId: 2, activeCell: 'F2' });
  });
});

test('headers of the three languages are found, and the setup asks nothing', async () => {
  const bookkeeping = {
    en_US: HEADERS,
    es_ES: ['Cuenta', 'Responsable', 'Correo', 'Idioma', 'Factura', 'Vence', 'Saldo', 'Estado'],
    fr_FR: ['Dossier', 'Garant', 'Courriel', 'Langue', 'Facture', 'Échéance', 'Solde', 'Statut'],
  };
  for (const [locale, headers] of Object.entries(bookkeeping)) {
    const clinic = openClinic({ rows: [headers, ...TWO.slice(1)], locale });
    const { setup, ready } = await clinic.get('open', {});
    expect(ready, locale).toBe(true);
    expect(setup?.columns.map(({ field }) => field)).toEqual([
      ...['account', 'guarantor', 'email', 'language', 'invoice', 'dueDate', 'balance', 'status'],
    ]);
    expect(await totalOf(clinic)).toBe(12_000);
  }
});
