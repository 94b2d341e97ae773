import type { ColumnChange, ColumnPlace, SetupColumn } from '../../shared/contract/setup.ts';
import type { Question, SetupView } from '../../shared/contract/sidebar-views.ts';
import { formatDate } from '../../shared/messages/dates.ts';
import { columnLetter, FIELDS, type Field } from '../../shared/sheet/fields.ts';
import { canonicalHeader } from '../../shared/sheet/header-words.ts';
import { missingParts } from '../../shared/sheet/headers.ts';
import { learntNames } from '../../shared/sheet/learnt.ts';
import type { DateOrderQuestion } from '../../shared/sheet/read.ts';
import { textOf } from '../../shared/sheet/rows.ts';
import type { Columns } from './columns.ts';
import { personsLanguage } from './google/screen.ts';
import { learntHeaders } from './settings.ts';
import type { ReadTab } from './setup.ts';

/** The tab as the setup view shows it, with the questions that are still open. */
export function setupView(read: ReadTab): SetupView {
  return {
    tabs: [...read.tabs],
    tab: read.tab,
    tabAsked: read.tabAsked,
    headerRow: read.columns.headerRow + 1,
    columns: columnsShown(read),
    questions: questionsOf(read),
    answered: read.reading.answered.map((one) => orderQuestion(read.columns, one)),
    changes: changesShown(read.columns),
    missing: missingParts(read.columns.map),
    currency: read.currency,
    letterLanguage: read.language,
  };
}

function columnsShown({ columns, rows }: ReadTab): SetupColumn[] {
  const learnt = learntNames(learntHeaders());
  const fieldAt = new Map<number, Field>();
  for (const field of FIELDS) {
    const index = columns.map[field];
    if (index !== undefined) fieldAt.set(index, field);
  }
  const asked = new Set(
    columns.open.flatMap(({ candidates }) => candidates.map(({ index }) => index)),
  );
  return columns.headers.map(({ index, text }) => {
    const field = fieldAt.get(index) ?? null;
    const known = field
      ? (columns.known.get(field) ?? 'sure')
      : asked.has(index)
        ? 'unsure'
        : 'none';
    const isLearnt = learnt.get(canonicalHeader(text)) === field;
    const samples = samplesOf(rows, columns.headerRow, index);
    return { ...placeShown(columns, index), field, known, isLearnt, samples };
  });
}

function placeShown({ headers }: Columns, index: number): ColumnPlace {
  const header = headers.find((one) => one.index === index)?.text ?? '';
  return { index, letter: columnLetter(index), header };
}

function changesShown(columns: Columns): ColumnChange[] {
  const shown = (index: number | null) => (index === null ? null : placeShown(columns, index));
  return columns.changes.map(({ here, there, ...change }) => ({
    ...change,
    ...{ here: shown(here), there: shown(there) },
  }));
}

function samplesOf(rows: ReadTab['rows'], headerRow: number, column: number): string[] {
  const language = personsLanguage();
  const samples = new Set<string>();
  for (let row = headerRow + 1; row < rows.length && samples.size < 3; row += 1) {
    const cell = rows[row]?.[column];
    const text = typeof cell === 'object' ? formatDate(cell.date, language) : textOf(cell);
    if (text !== null) samples.add(text.slice(0, 40));
  }
  return [...samples];
}

function orderQuestion(
  { headers }: Columns,
  { field, column, answer, examples }: DateOrderQuestion,
): SetupView['answered'][number] {
  const header = headers.find(({ index }) => index === column)?.text ?? '';
  const where = { letter: columnLetter(column), header };
  return { kind: 'dateOrder', field, ...where, answer, examples: [...examples] };
}

function questionsOf({ columns, reading }: ReadTab): Question[] {
  const orders = reading.questions.map((question) => orderQuestion(columns, question));
  const places = columns.open.map(({ field, candidates }): Question => {
    const choices = candidates.map(({ index }) => placeShown(columns, index));
    return { kind: 'column', field, candidates: choices };
  });
  return [...places, ...orders];
}
