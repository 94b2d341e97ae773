import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { behaviours } from '../../shared/kpi/behaviour.ts';
import { EXAMPLE_RATES, REVIEWED, trendOf } from '../../shared/kpi/review.ts';
import { worklist } from '../../shared/worklist.ts';
import { ROOT } from '../house/sources.ts';
import { figuresOf, figuresOfLines } from './kpi-all.ts';
import { histories, periods } from './kpi-histories.ts';
import { receivables } from './make.ts';
import { holds } from './runs.ts';

/** The rules as Apps Script gets them: one old script, and nothing around it but the language. */
let bare: (call: string, ...values: readonly unknown[]) => string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './tests/rules/kpi-all.ts'; export { behaviours } from './shared/kpi/behaviour.ts'; export { worklist } from './shared/worklist.ts'; export { trendOf } from './shared/kpi/review.ts';`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    ...{ bundle: true, write: false, target: 'es2019', format: 'iife', globalName: 'rules' },
    absWorkingDir: path.resolve(ROOT),
  });
  const context = createContext(Object.create(null));
  new Script(outputFiles[0]?.text ?? '').runInContext(context);
  bare = (call, ...values) => {
    context['input'] = JSON.stringify(values);
    return String(
      new Script(`JSON.stringify((${call})(...JSON.parse(input)))`).runInContext(context),
    );
  };
});

describe('in a bare script engine', () => {
  it('has nothing but the language around it', () => {
    const names = ['process', 'require', 'setTimeout', 'window', 'fetch', 'Buffer'];
    const found = (name: string) => bare(`() => typeof ${name}`);
    expect(names.map(found)).toEqual(names.map(() => '"undefined"'));
  });

  it('every figure of a history, with its rows, is the same', () => {
    holds(
      fc.property(histories, periods, (history, period) => {
        const expected = JSON.stringify(figuresOf(history, period));
        expect(bare('rules.figuresOf', history, period)).toBe(expected);
      }),
    );
  });

  it('how a figure got where it is, is the same', () => {
    const of = fc.constantFrom(...REVIEWED);
    holds(
      fc.property(of, histories, periods, (id, history, period) => {
        const options = { period, rates: EXAMPLE_RATES };
        const expected = JSON.stringify(trendOf(id, history, options, 4));
        expect(bare('rules.trendOf', id, history, options, 4)).toBe(expected);
      }),
    );
  });

  it('how each guarantor pays is the same', () => {
    holds(
      fc.property(histories, periods, (history, { to }) => {
        const expected = JSON.stringify([...behaviours(history, to)]);
        expect(bare('(...all) => [...rules.behaviours(...all)]', history, to)).toBe(expected);
      }),
    );
  });

  it('the worklist of a day is the same', () => {
    const costs = { cost: 300, restDays: 30 };
    holds(
      fc.property(histories, periods, (history, { from, to }) => {
        const contacts = ['a:1', 'a:2'].map((key) => [key, { last: from, next: to }] as const);
        const expected = JSON.stringify(worklist(history, to, new Map(contacts), costs));
        const call =
          '(ledger, day, known, costs) => rules.worklist(ledger, day, new Map(known), costs)';
        expect(bare(call, history, to, contacts, costs)).toBe(expected);
      }),
    );
  });

  it('every figure of a sheet is the same', () => {
    holds(
      fc.property(receivables, periods, (lines, period) => {
        const expected = JSON.stringify(figuresOfLines(lines, 'dueDate', period));
        expect(bare('rules.figuresOfLines', lines, 'dueDate', period)).toBe(expected);
      }),
    );
  });
});
