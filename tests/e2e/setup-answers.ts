import type { ColumnPlace } from '../../shared/contract/setup.ts';
import type { SetupView } from '../../shared/contract/sidebar-views.ts';
import { askingSetup } from './sidebar-answers.ts';

const place = (index: number, header: string): ColumnPlace => ({
  ...{ index, letter: String.fromCharCode(65 + index), header },
});

/** A sheet of before whose columns have changed: one is told, the others are asked about. */
export function changedSetup(): SetupView {
  const view = askingSetup();
  const due = { letter: 'D', header: 'Due', examples: [] };
  return {
    ...view,
    columns: [
      {
        ...place(0, 'Account'),
        field: 'account',
        known: 'remembered',
        ...told('A-1041', 'A-1042'),
      },
      { ...place(1, 'Payer'), field: null, known: 'unsure', ...told('María Quispe', 'Ng Wai-Lam') },
      {
        ...place(2, 'E-mail address'),
        field: 'email',
        known: 'renamed',
        ...told('ng@mail.example'),
      },
      { ...place(3, 'Due'), field: 'dueDate', known: 'remembered', ...told('2026-04-03') },
      { ...place(4, 'Saldo 2026'), field: null, known: 'unsure', ...told('1,260.00', '88.00') },
      { ...place(5, 'Balance'), field: null, known: 'unsure', ...told('1,400.00', '88.00') },
    ],
    questions: [
      { kind: 'column', field: 'guarantor', candidates: [place(1, 'Payer')] },
      {
        kind: 'column',
        field: 'balance',
        candidates: [place(4, 'Saldo 2026'), place(5, 'Balance')],
      },
    ],
    answered: [{ kind: 'dateOrder', field: 'dueDate', answer: 'day', ...due }],
    changes: [
      {
        ...{ field: 'guarantor', was: 'Guarantor', asked: true },
        ...{ here: place(1, 'Payer'), there: null },
      },
      {
        ...{ field: 'balance', was: 'Balance', asked: true },
        ...{ here: place(4, 'Saldo 2026'), there: place(5, 'Balance') },
      },
      {
        ...{ field: 'email', was: 'E-mail', asked: false },
        ...{ here: place(2, 'E-mail address'), there: null },
      },
    ],
  };
}

function told(...samples: string[]) {
  return { isLearnt: false, samples };
}

/** A new sheet in which the person's own words of before count. */
export function learntSetup(): SetupView {
  const view = askingSetup();
  return {
    ...view,
    columns: view.columns.map((column) => {
      if (column.field === 'email') return { ...column, known: 'said', isLearnt: true };
      return column.header === 'Total' ? { ...column, isLearnt: true } : column;
    }),
    questions: [],
  };
}
