import type { SetupColumn } from '../../../../shared/contract/setup.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import type { Question, SetupView } from '../../../../shared/contract/sidebar-views.ts';
import type { Language } from '../../../../shared/money.ts';
import {
  type DateField,
  type DateOrder,
  FIELDS,
  type Field,
} from '../../../../shared/sheet/fields.ts';

type DateQuestion = Extract<Question, { kind: 'dateOrder' }>;

/** What a person has chosen so far. A field that is missing in `columns` waits for an answer. */
export interface Draft {
  columns: Partial<Record<Field, number | null>>;
  dateOrder: Partial<Record<DateField, DateOrder>>;
  currency: string;
  language: Language;
}

/** The fields in three heaps: to be checked, known, and not found. */
export interface Heaps {
  asked: Field[];
  known: Field[];
  others: Field[];
}

/** The form as it opens: what was recognised stands there, what is a question is left empty. */
export function draftOf(view: SetupView): Draft {
  const open = openFields(view);
  const columns: Draft['columns'] = {};
  for (const field of FIELDS) {
    if (!open.includes(field)) columns[field] = columnOf(view, field)?.index ?? null;
  }
  const dateOrder: Draft['dateOrder'] = {};
  for (const { field, answer } of view.answered) if (answer) dateOrder[field] = answer;
  return { columns, dateOrder, currency: view.currency, language: view.letterLanguage };
}

/** Sorts the fields by how much they need a person. */
export function heapsOf(view: SetupView): Heaps {
  const open = openFields(view);
  const unsure = FIELDS.filter((field) => columnOf(view, field)?.known === 'unsure');
  const changed = view.changes.map(({ field }) => field);
  const asked = FIELDS.filter((field) => [...open, ...unsure, ...changed].includes(field));
  const rest = FIELDS.filter((field) => !asked.includes(field));
  return {
    asked,
    known: rest.filter((field) => columnOf(view, field)),
    others: rest.filter((field) => !columnOf(view, field)),
  };
}

/** The other field that a column is chosen for: it would lose it. */
export function holderOf(draft: Draft, field: Field, index: number | null): Field | null {
  if (index === null) return null;
  return FIELDS.find((other) => other !== field && draft.columns[other] === index) ?? null;
}

/** Gives a field a column. A column means one thing only: another field loses it. */
export function withColumn(draft: Draft, field: Field, index: number | null): Draft {
  const columns: Draft['columns'] = { ...draft.columns };
  for (const other of FIELDS) {
    if (index !== null && columns[other] === index) columns[other] = null;
  }
  return { ...draft, columns: { ...columns, [field]: index } };
}

/**
 * The draft once more after something was found anew: what is found otherwise now takes its place, what a
 * person has chosen elsewhere stays.
 */
export function foundAnew(draft: Draft, before: SetupView, after: SetupView): Draft {
  const [was, is] = [draftOf(before).columns, draftOf(after).columns];
  const columns: Draft['columns'] = { ...draft.columns };
  for (const field of FIELDS) {
    if (was[field] === is[field]) continue;
    if (is[field] === undefined) delete columns[field];
    else columns[field] = is[field];
  }
  return { ...draft, columns };
}

/** How it is known that a field stands in the column that is chosen for it; null where a person chose it here. */
export function knownOf(
  view: SetupView,
  draft: Draft,
  field: Field,
): SetupColumn['known'] | 'asked' | null {
  const index = draft.columns[field];
  if (index === undefined) return 'asked';
  if (index !== null && candidatesOf(view, field).includes(index)) return 'unsure';
  const column = view.columns.find((one) => one.index === index);
  return column?.field === field ? column.known : null;
}

/** The columns that may hold a field, where few may: of many, none is likelier. */
export function candidatesOf(view: SetupView, field: Field): number[] {
  const found = view.questions.flatMap((question) =>
    question.kind === 'column' && question.field === field ? question.candidates : [],
  );
  const isLost = view.changes.some((change) => change.field === field);
  return isLost || found.length > 3 ? [] : found.map(({ index }) => index);
}

/** The day-or-month questions about the columns that are chosen now, those answered before too. */
export function dateQuestions(view: SetupView, draft: Draft): DateQuestion[] {
  return [...view.questions, ...view.answered].filter(
    (question): question is DateQuestion =>
      question.kind === 'dateOrder' &&
      view.columns.find(({ letter }) => letter === question.letter)?.index ===
        draft.columns[question.field],
  );
}

/** What still has to be answered before the draft can be kept. */
export interface Gaps {
  columns: Field[];
  orders: DateField[];
  currency: boolean;
  any: boolean;
}

export function gapsIn(view: SetupView, draft: Draft): Gaps {
  const required = view.missing.map((what) => MISSING[what]);
  const columns = FIELDS.filter(
    (field) =>
      draft.columns[field] === undefined ||
      (required.includes(field) && draft.columns[field] === null),
  );
  const orders = dateQuestions(view, draft)
    .map(({ field }) => field)
    .filter((field) => !draft.dateOrder[field]);
  const currency = !/^[A-Z]{3}$/.test(draft.currency);
  return { columns, orders, currency, any: currency || columns.length + orders.length > 0 };
}

/** The draft as the script takes it. */
export function argumentsOf(view: SetupView, draft: Draft): Arguments<'saveSetup'> {
  const asked = dateQuestions(view, draft).map(({ field }) => field);
  const answers = Object.entries(draft.dateOrder).filter(([field]) =>
    asked.some((name) => name === field),
  );
  return {
    sheetId: view.tab.id,
    headerRow: view.headerRow,
    columns: draft.columns,
    dateOrder: Object.fromEntries(answers),
    currency: draft.currency,
    language: draft.language,
  };
}

/** Where a sheet has no such column by any name, these two are asked for. */
const MISSING: Readonly<Record<SetupView['missing'][number], Field>> = {
  who: 'guarantor',
  howMuch: 'balance',
};

function openFields(view: SetupView): Field[] {
  const asked = view.questions.flatMap((question) =>
    question.kind === 'column' ? [question.field] : [],
  );
  return [...asked, ...view.missing.map((what) => MISSING[what])];
}

function columnOf(view: SetupView, field: Field): SetupColumn | undefined {
  return view.columns.find((column) => column.field === field);
}
