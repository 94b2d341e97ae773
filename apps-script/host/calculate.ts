import { execute } from './execution.ts';
import { cellFunctions, type FormulaArgument, isToday, readFormula } from './formula.ts';
import { cellAt, readCell, writeContext } from './grid.ts';
import { serialOf, zoneSerials } from './serials.ts';
import { layOut, type Outcome, type Placed } from './spill.ts';
import type { State } from './state.ts';
import type { CellModel, SheetModel } from './types.ts';

/** Google ends a function in a cell after half a minute. */
const LONGEST = 30_000;
const CIRCLE = 'Circular dependency detected.';

/** Calculates the add-on's own functions in cells, and today's date. */
export interface Calculation {
  /** Something has changed: what depends on it is calculated, shortly. */
  soon(): void;
  /** Resolves when everything is calculated. */
  done(): Promise<void>;
  close(): void;
}

/** A formula in a cell, rows and columns from 0. */
interface Formula {
  sheet: SheetModel;
  row: number;
  column: number;
  text: string;
}

export function createCalculation(state: State): Calculation {
  const names = cellFunctions(state.bundle.code);
  const answers = createAnswers(state, () => soon());
  let isSoon = false;
  let isClosed = false;

  function soon(): void {
    if (isSoon || isClosed) return;
    isSoon = true;
    queueMicrotask(() => {
      isSoon = false;
      if (!isClosed) calculate();
    });
  }

  function calculate(): void {
    const placed = formulasIn(state).flatMap((formula): Placed[] => {
      const outcome = outcomeOf(formula);
      return outcome === null ? [] : [{ ...formula, outcome }];
    });
    answers.forgetUnused();
    if (layOut(state.workbook, placed)) state.emit({ kind: 'workbook' });
  }

  function outcomeOf(formula: Formula): Outcome | null {
    if (isToday(formula.text)) return { kind: 'today', serial: todaysSerial(state) };
    const call = readFormula(formula.text, names, state.workbook, formula.sheet);
    if (call === null) return null;
    if (call.args === null) return failed('Formula parse error.');
    const unasked = withoutAsking(call.args, formula);
    if (unasked !== null) return unasked;
    const values = call.args.map((argument) => argumentValue(state, argument));
    return answers.of(call.functionName, values) ?? { kind: 'loading' };
  }

  return {
    soon,
    async done() {
      while (isSoon || answers.isBusy()) await Promise.all([answers.work(), Promise.resolve()]);
    },
    close() {
      isClosed = true;
      answers.close();
    },
  };
}

/** Answers by what was asked: nothing is asked again while no argument has changed. */
function createAnswers(state: State, onAnswer: () => void) {
  const known = new Map<string, Outcome>();
  const used = new Set<string>();
  const asked = new Set<string>();
  let work: Promise<void> = Promise.resolve();
  let isClosed = false;

  /** One after another: a sheet of a hundred formulas needs no hundred threads. */
  function ask(key: string, functionName: string, values: unknown[]): void {
    if (asked.has(key)) return;
    asked.add(key);
    work = work.then(async () => {
      if (!isClosed) known.set(key, await run(state, functionName, values));
      asked.delete(key);
      onAnswer();
    });
  }

  return {
    of(functionName: string, values: unknown[]): Outcome | null {
      const key = `${functionName}${JSON.stringify(values)}`;
      used.add(key);
      const outcome = known.get(key);
      if (!outcome) ask(key, functionName, values);
      return outcome ?? null;
    },
    forgetUnused(): void {
      for (const key of known.keys()) if (!used.has(key)) known.delete(key);
      used.clear();
    },
    isBusy: () => asked.size > 0,
    work: () => work,
    close(): void {
      isClosed = true;
    },
  };
}

async function run(state: State, functionName: string, values: unknown[]): Promise<Outcome> {
  const { ok, value, error } = await execute(state, {
    ...{ functionName, values, account: state.account, authMode: 'CUSTOM_FUNCTION' as const },
    ...{ limit: LONGEST, hasDocument: true, hasUi: false, answers: true },
  });
  return ok
    ? { kind: 'answer', rows: Array.isArray(value) ? value : [[value]] }
    : failed(error ?? '');
}

function failed(message: string): Outcome {
  return { kind: 'error', shows: '#ERROR!', message };
}

function refused(message: string): Outcome {
  return { kind: 'error', shows: '#REF!', message };
}

/** What a call comes to that the script is never asked about. */
function withoutAsking(args: readonly FormulaArgument[], formula: Formula): Outcome | null {
  if (args.some(({ kind }) => kind === 'gone')) return refused('Reference does not exist.');
  if (args.some((argument) => contains(argument, formula))) return refused(CIRCLE);
  // such a call ends at no value: Google goes on showing that it is loading
  return args.some(({ kind }) => kind === 'volatile') ? { kind: 'loading' } : null;
}

function formulasIn({ workbook }: State): Formula[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) => {
      const found: Formula[] = [];
      // an empty cell may be a hole in its row
      for (let column = 0; column < cells.length; column += 1) {
        const text = cells[column]?.formula;
        if (text !== undefined) found.push({ sheet, row, column, text });
      }
      return found;
    }),
  );
}

function contains(argument: FormulaArgument, { sheet, row, column }: Formula): boolean {
  if (argument.kind !== 'cells' || argument.sheet !== sheet) return false;
  const { area } = argument;
  const isIn = (at: number, from: number, count: number) => at + 1 >= from && at + 1 < from + count;
  return isIn(row, area.row, area.rows) && isIn(column, area.column, area.columns);
}

/** One cell is given as its value, several as rows. */
function argumentValue(state: State, argument: FormulaArgument): unknown {
  if (argument.kind === 'value') return argument.value;
  if (argument.kind !== 'cells') return undefined;
  const { sheet, area } = argument;
  const { instantOf } = zoneSerials(state.workbook.timeZone);
  const read = (row: number, column: number) => {
    const cell: CellModel | undefined = cellAt(sheet, area.row - 1 + row, area.column - 1 + column);
    return readCell(cell, instantOf);
  };
  if (area.rows === 1 && area.columns === 1) return read(0, 0);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(row, column)),
  );
}

function todaysSerial(state: State): number {
  return serialOf(writeContext(state.workbook, state.clock.now()).today);
}
