import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION, type Procedure, procedures } from '../../shared/contract/sidebar.ts';
import { defaultPolicy } from '../../shared/reminders/defaults.ts';
import { bill, confirmed, receivables, SENDER, TAB, useAddOn } from './clinic.ts';

const openClinic = useAddOn();
const ID = '0190c0de-0000-4000-8000-000000000001';
const policy = defaultPolicy('US');
const ANSWER = { fact: 'suedAndServed', answer: 'none', channels: [], by: 'Elena' };
const WHICH = {
  ...{ currency: null, period: null, figure: 'dso', part: 0, side: 'numerator', from: 0 },
};
const TWO = receivables(bill('Ana Ruiz'), bill('Bo Lind', { balance: 70 }));

describe('a request that is not as agreed is refused, with the place', () => {
  const good = {
    ...{ sheetId: TAB, headerRow: 1, columns: { guarantor: 1, balance: 6 }, dateOrder: {} },
    ...{ currency: 'USD', language: 'en' },
  };

  test.each<[Procedure, unknown, string]>([
    ['inspect', {}, 'sheetId'],
    ['inspect', { sheetId: 1.5 }, 'sheetId'],
    ['inspect', null, 'arguments'],
    ['saveSetup', { ...good, headerRow: 0 }, 'headerRow'],
    ['saveSetup', { ...good, headerRow: 101 }, 'headerRow'],
    ['saveSetup', { ...good, columns: { guarantor: -1 } }, 'columns.guarantor'],
    ['saveSetup', { ...good, columns: { nobody: 1 } }, 'columns'],
    ['saveSetup', { ...good, columns: { constructor: 1 } }, 'columns'],
    ['saveSetup', { ...good, dateOrder: { dueDate: 'year' } }, 'dateOrder.dueDate'],
    ['saveSetup', { ...good, dateOrder: { balance: 'day' } }, 'dateOrder'],
    ['saveSetup', { ...good, currency: 'usd' }, 'currency'],
    ['saveSetup', { ...good, language: 'de' }, 'language'],
    ['forgetHeader', { sheetId: TAB, header: '' }, 'header'],
    ['saveClinic', { ...SENDER, name: '' }, 'name'],
    ['saveClinic', { ...SENDER, replyTo: 'nowhere' }, 'replyTo'],
    ['saveClinic', { ...SENDER, phone: 'x'.repeat(201) }, 'phone'],
    ['goTo', { sheetId: TAB, cell: 'A1:B2' }, 'cell'],
    ['goTo', { sheetId: TAB, cell: "'Other'!A1" }, 'cell'],
    ['letter', { key: '' }, 'key'],
    ['letter', { key: 7 }, 'key'],
    ['send', { approved: [{ key: 'a:1' }] }, 'approved.0.stamp'],
    ['send', { approved: 'all' }, 'approved'],
    ['savePolicy', { policy, by: '', seen: 0 }, 'by'],
    ['forecast', { policy: { ...policy, tracks: {} } }, 'policy.tracks.one-off'],
    ['settleUnknown', { id: 'm', went: 'yes' }, 'went'],
    ['letterAgain', { id: 7 }, 'id'],
    ['aging', { plan: { asOf: null, basis: null, edges: [60, 30] } }, 'plan.edges'],
    ['aging', { plan: { asOf: null, basis: 'paidDate', edges: [30] } }, 'plan.basis'],
    ['agingRows', { currency: 'USD', part: 'some' }, 'part'],
    ['agingRows', { currency: 'USD', part: 'total', from: -1 }, 'from'],
    ['agingRows', { currency: 'USD', part: { since: '2026-01-01', moved: 'all' } }, 'part'],
    ['agingChange', { since: 7 }, 'since'],
    ['figures', { currency: null, period: { from: '2026-01-01' } }, 'period.to'],
    ['figureRows', { ...WHICH, figure: 'profit' }, 'figure'],
    ['figureRows', { ...WHICH, from: -1 }, 'from'],
    ['saveRates', { currency: null, period: null, rates: [1, 2, 3] }, 'rates'],
    ['saveRates', { currency: null, period: null, rates: [0, 0, 0, 0, 0, 10_001] }, 'rates.5'],
    ['saveContactCost', { currency: 'USD', cost: -1 }, 'cost'],
    ['saveContactCost', { currency: 'usd', cost: 1 }, 'currency'],
    ['saveEdit', { key: 'a', edit: 'b', by: '', subject: '', paragraphs: [] }, 'by'],
    ['saveEdit', { key: 'a', edit: 'b', by: 'c', subject: '', paragraphs: 'x' }, 'paragraphs'],
    ['removeEverything', {}, 'ledgerToo'],
    ['recall', { ref: 'Ana Ruiz', reason: 'other' }, 'ref'],
    ['recall', { ref: ID, reason: 'because' }, 'reason'],
    ['place', { agency: { id: ID, name: '' }, approved: [] }, 'approved'],
    ['answerLaw', { ...ANSWER, fact: 'deceased' }, 'fact'],
    ['answerLaw', { ...ANSWER, answer: true }, 'answer'],
    ['answerLaw', { ...ANSWER, channels: ['fax'] }, 'channels.0'],
    ['answerLaw', { ...ANSWER, by: 'x'.repeat(61) }, 'by'],
  ])('%s %j: %s', async (procedure, args, at) => {
    const { host } = openClinic({ rows: TWO });
    const { value } = await host.call('rpc', { version: CONTRACT_VERSION, procedure, args });
    expect(value).toEqual({ ok: false, code: 'bad-arguments', details: { at } });
  });

  test.each(['nothing', 'constructor', '__proto__', 'toString', 'hasOwnProperty', ''])(
    'the procedure “%s”',
    async (procedure) => {
      const { host } = openClinic({ rows: TWO });
      const request = { version: CONTRACT_VERSION, procedure, args: {} };
      const { value } = await host.call('rpc', request);
      expect(value).toEqual({ ok: false, code: 'bad-arguments', details: { at: 'procedure' } });
    },
  );

  test.each([[null], ['open'], [[]], [{ procedure: 'open', args: {} }]])('%j', async (request) => {
    const { host } = openClinic({ rows: TWO });
    const { value } = await host.call('rpc', request);
    expect(value).toEqual({ ok: false, code: 'bad-arguments', details: { at: 'request' } });
  });

  test('a page older or newer than the script is told to reload', async () => {
    const { host } = openClinic({ rows: TWO });
    for (const version of [CONTRACT_VERSION - 1, CONTRACT_VERSION + 1]) {
      const { value } = await host.call('rpc', { version, procedure: 'open', args: {} });
      expect(value).toEqual({ ok: false, code: 'old-page', details: {} });
    }
  });
});

const WORDS = { language: 'en', tone: 'firm', debt: 'one-off' };

describe('a refusal tells nothing of the sheet', () => {
  const HOLDS = ['Ana Ruiz', 'ana.ruiz@example.org', 'A-ana.ruiz', 'INV-ana.ruiz', '4321'];
  const rows = receivables(bill('Ana Ruiz', { balance: 4321 }), bill('Bo Lind'));

  function expectSilence(value: unknown): void {
    const text = JSON.stringify(value);
    for (const secret of HOLDS) expect(text).not.toContain(secret);
  }

  test('of a request that is refused', async () => {
    const clinic = openClinic({ rows });
    const all = await Promise.all([
      clinic.ask('letter', { key: 'n:ana ruiz|ana.ruiz@example.org' }),
      clinic.ask('send', { approved: [{ key: 'a:a ana ruiz', stamp: 'Ana Ruiz' }] }),
      clinic.ask('inspect', { sheetId: 99 }),
      clinic.ask('settleUnknown', { id: 'Ana Ruiz', went: true }),
      clinic.host.call('rpc', { version: CONTRACT_VERSION, procedure: 'Ana Ruiz', args: {} }),
      clinic.host.call('rpc', {
        version: CONTRACT_VERSION,
        procedure: 'letter',
        args: { key: ['Ana Ruiz'] },
      }),
      clinic.host.call('rpc', {
        version: CONTRACT_VERSION,
        procedure: 'inspect',
        args: { sheetId: 'Ana Ruiz' },
      }),
    ]);
    for (const one of all) expectSilence(one);
  });

  test.each(Object.keys(procedures) as Procedure[])(
    'of “%s” when Google fails in the middle of it',
    async (procedure) => {
      const clinic = openClinic({ rows });
      await clinic.get('saveClinic', SENDER);
      const [first] = await clinic.approveAll();
      const key = first?.key ?? '';
      const args: Partial<Record<Procedure, unknown>> = {
        inspect: { sheetId: TAB },
        saveSetup: confirmed(await clinic.get('inspect', { sheetId: TAB })),
        forgetHeader: { sheetId: TAB, header: 'Ana Ruiz' },
        saveClinic: SENDER,
        goTo: { sheetId: TAB, cell: 'A1' },
        ...{ letter: { key }, sendTest: { key }, send: { approved: [first] } },
        settleUnknown: { id: 'none', went: true },
        ...{ words: WORDS, ourWords: WORDS, sortAnswer: { text: 'Ana Ruiz' } },
        saveWords: { ...WORDS, subject: '', paragraphs: [] },
        checkWords: { ...WORDS, subject: '', paragraphs: [] },
        skip: { key, reason: 'other', note: '', until: '2026-03-11' },
        ...{ takeBack: { key }, cameBack: { id: 'none', reason: 'bounced' } },
        prepare: { key, stamp: 'none', by: 'Ana Ruiz' },
        ...{ agingRows: { currency: 'USD', part: 'total' }, agingChange: { since: '2026-01-01' } },
        ...{ figures: { currency: null, period: null }, figureRows: WHICH },
        saveRates: { currency: null, period: null, rates: null },
        ...{ worklist: { currency: null }, saveContactCost: { currency: 'USD', cost: 1 } },
        ...{ letterAgain: { id: 'none' }, edit: { key }, dropEdit: { key } },
        saveEdit: { key, edit: 'none', by: 'Ana Ruiz', subject: '', paragraphs: [] },
        automatic: { on: true },
        byItself: { on: { by: 'Elena', policy: 0 } },
        ...{ law: { place: 'PE' }, answerLaw: ANSWER },
        removeEverything: { ledgerToo: false },
        connect: { address: 'portal.example', code: 'X', recovery: null, replaces: false },
        sync: { confirmed: null },
        findLine: { reference: 'R-00000000' },
        answerPayment: { question: ID, same: true },
        ...{ preview: { refs: [ID] }, recall: { ref: ID, reason: 'other' } },
        ...{ previewPolicy: { policy }, savePolicy: { policy, by: 'Ana Ruiz', seen: 0 } },
        forecast: { policy: null },
        place: { agency: { id: ID, name: 'Ana Ruiz' }, approved: [{ ref: ID, stamp: 'x' }] },
      };
      clinic.meanwhile(({ index }) => (index > 3 ? 'before' : undefined));
      const request = { version: CONTRACT_VERSION, procedure, args: args[procedure] ?? {} };
      const run = await clinic.host.call('rpc', request);
      expect(run.value).toEqual({ ok: false, code: 'failed', details: { during: procedure } });
      expect(run.log).toEqual([]);
    },
  );
});
