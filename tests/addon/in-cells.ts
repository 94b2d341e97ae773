import { newSheet } from '../../apps-script/host/new-sheet.ts';
import type { CellModel, Host, RunResult } from '../../apps-script/host/types.ts';
import { type Clinic, type Row, TAB, tab, type useAddOn, valuesOf } from './clinic.ts';

/** The tab on which a manager keeps figures. */
const BOARD = 2;

type Open = ReturnType<typeof useAddOn>;
type More = Omit<Parameters<Open>[0], 'rows' | 'sheets'>;

/** A spreadsheet with a tab of bills and one for figures, on which formulas are typed. */
export interface Board {
  readonly clinic: Clinic;
  readonly host: Host;
  /** Executions of functions in cells so far. */
  readonly runs: RunResult[];
  /** Types into a cell of the tab for figures and waits for what it comes to. */
  type(cell: string, text: string): Promise<void>;
  /** Types a formula into A2: the rows that it fills. */
  ask(formula: string): Promise<Row[]>;
  /** Types a formula that is refused: the sentence that its cell shows. */
  refusal(formula: string): Promise<string>;
  /** A cell of the tab for figures, row and column from 0. */
  cell(row: number, column: number): CellModel | undefined;
}

/** @param asOf typed into A1, as a person of the spreadsheet's locale types it; formulas name it $A$1 */
export function boardOf(open: Open, rows: Row[], asOf: string, more: More = {}): Board {
  const sheets = [tab(TAB, 'Our bills', rows), newSheet(BOARD, 'Figures')];
  const clinic = open({ ...more, sheets });
  const { host } = clinic;
  const runs: RunResult[] = [];
  host.subscribe((event) => {
    if (event.kind === 'execution' && event.inCell) runs.push(event.result);
  });
  const sheet = () => host.workbook.sheets.find(({ id }) => id === BOARD);
  const cell: Board['cell'] = (row, column) => sheet()?.rows[row]?.[column];
  const type: Board['type'] = (name, text) => {
    host.type(BOARD, name, text);
    return host.calculate();
  };
  host.type(BOARD, 'A1', asOf);
  return {
    ...{ clinic, host, runs, type, cell },
    async ask(formula) {
      await type('A2', formula);
      const { error } = cell(1, 0) ?? {};
      if (error !== undefined) throw new Error(`${formula}: ${error}`);
      const below = valuesOf(sheet()).slice(1);
      while (below.at(-1)?.length === 0) below.pop();
      return below;
    },
    async refusal(formula) {
      await type('A2', formula);
      const { value, error } = cell(1, 0) ?? {};
      if (error === undefined) throw new Error(`${formula} came to ${value}`);
      return `${value} ${error}`;
    },
  };
}

/** Bills with what was paid on them, headers first. */
export function paidBills(
  ...bills: [billed: string, due: string, amount: number, paid?: number, on?: string][]
): Row[] {
  return [
    ['Guarantor', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Date paid'],
    ...bills.map(([billed, due, amount, paid = '', on = ''], at): Row => {
      return ['Ana Ruiz', `F-${at}`, billed, due, amount, paid, on];
    }),
  ];
}
