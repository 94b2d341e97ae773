import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byGuarantor } from '../../shared/guarantors.ts';
import type { Receivable } from '../../shared/receivables.ts';
import { lastNotices } from '../../shared/reminders/last-notice.ts';
import type { SentMessage } from '../../shared/reminders/ledger.ts';
import { leaveInPeace } from '../../shared/reminders/peace.ts';
import { receivable } from './make.ts';
import { holds } from './runs.ts';

const billOf = (account: string, invoice: string): Receivable =>
  receivable({
    ...{ key: `i:${invoice}`, account, invoice },
    ...{ guarantor: `Name of ${account}`, email: `${account}@example.org` },
  });
const inPeace = (lines: readonly Receivable[]) =>
  lines.filter(({ flags }) => flags.includes('agency')).map(({ key }) => key);

const ANA = [billOf('1', 'F-1'), billOf('1', 'F-2')];
const BO = [billOf('2', 'F-3')];
const keyOf = (account: string) =>
  byGuarantor([...ANA, ...BO]).find((one) => one.account === account)?.key ?? '';

describe('lines that an agency holds', () => {
  test('get the stop, and no others do', () => {
    const held = [{ key: 'i:F-1', guarantor: keyOf('1') }];
    expect(inPeace(leaveInPeace([...ANA, ...BO], held))).toEqual(['i:F-1']);
  });

  test('and are gone from the sheet keep all of their guarantor’s lines in peace', () => {
    const held = [{ key: 'i:F-0', guarantor: keyOf('1') }];
    expect(inPeace(leaveInPeace([...ANA, ...BO], held))).toEqual(['i:F-1', 'i:F-2']);
  });

  test('are known by any name that their guarantor ever had', () => {
    const alias = byGuarantor(ANA)[0]?.aliases.at(-1) ?? '';
    expect(inPeace(leaveInPeace([...ANA, ...BO], [{ key: 'gone', guarantor: alias }]))).toEqual([
      ...['i:F-1', 'i:F-2'],
    ]);
  });

  test('are left in peace with every line that only its place in the sheet tells from them', () => {
    const twin = (numbered: string) =>
      receivable({ key: `l:|1||||5000${numbered}`, account: '1', guarantor: 'Ana Ruiz' });
    const lines = [twin(''), twin('#2'), twin('#3'), ...BO];
    const twins = lines.slice(0, 3).map(({ key }) => key);
    for (const key of twins) {
      expect(inPeace(leaveInPeace(lines, [{ key, guarantor: 'a:1' }]))).toEqual(twins);
    }
  });

  test('do not keep those in peace whose invoice numbers only look alike', () => {
    const lines = [billOf('1', '#1'), billOf('2', '#2')];
    expect(inPeace(leaveInPeace(lines, [{ key: 'i:#1', guarantor: 'a:1' }]))).toEqual(['i:#1']);
  });

  test('keep their other stops, and get this one once', () => {
    const [first] = ANA;
    const lines = first ? [{ ...first, flags: ['dispute', 'agency'] as const }] : [];
    const held = [{ key: 'i:F-1', guarantor: '' }];
    expect(leaveInPeace(lines, held)[0]?.flags).toEqual(['dispute', 'agency']);
  });

  test('are neither more nor fewer nor in another order, whatever is held', () => {
    const lines = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ max: 9, min: 0 })),
    );
    holds(
      fc.property(lines, fc.array(fc.integer({ min: 0, max: 12 })), (made, numbers) => {
        const sheet = made.map(([account, at], index) => billOf(`${account}`, `${at}-${index}`));
        const held = numbers.map((at) => ({ key: sheet[at]?.key ?? 'gone', guarantor: 'a:1' }));
        const after = leaveInPeace(sheet, held);
        expect(after.map(({ key }) => key)).toEqual(sheet.map(({ key }) => key));
        for (const { key } of held.filter((one) => one.key !== 'gone')) {
          expect(inPeace(after)).toContain(key);
        }
        const isLost = held.some(({ key }) => key === 'gone');
        const others = sheet.filter(
          ({ key, account }) =>
            !held.some((one) => one.key === key) && !(isLost && account === '1'),
        );
        for (const { key } of others) expect(inPeace(after)).not.toContain(key);
      }),
    );
  });
});

describe('the last notice about a line', () => {
  const message = (changes: Partial<SentMessage>): SentMessage => ({
    ...{ event: 'sent', state: 'sent', day: '2026-05-01', time: '10:00', message: 'm', attempt: 1 },
    ...{ reason: '', note: '', by: '' },
    ...{
      attempts: 1,
      guarantor: 'a:1',
      name: 'Ana',
      to: 'ana@example.org',
      level: 4,
      tone: 'last',
      channel: 'email',
      policy: 0,
    },
    ...{ language: 'en', balance: 5000, currency: 'USD', items: ['i:F-1'], until: null, stamp: '' },
    ...changes,
  });
  const day = (key: string, ...sent: Partial<SentMessage>[]) => lastNotices(sent.map(message))(key);

  test.each<[string, string | null, Partial<SentMessage>[]]>([
    ['went out', '2026-05-01', [{}]],
    ['went out twice: the newer day counts', '2026-05-09', [{ day: '2026-05-09' }, {}]],
    ['did not surely go out', null, [{ state: 'unknown' }, { state: 'failed' }]],
    ['was only the one before the last', null, [{ tone: 'firm' }]],
    ['was about another line', null, [{ items: ['i:F-2'] }]],
    ['went out before a second line got the same number', '2026-05-01', [{ items: ['i:F-1|x'] }]],
  ])('%s', (_, expected, sent) => {
    expect(day('i:F-1', ...sent)).toBe(expected);
  });
});
