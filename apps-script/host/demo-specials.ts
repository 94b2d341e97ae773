import { addDays, type CivilDate } from '../../shared/calendar.ts';
import type { Language } from '../../shared/money.ts';
import { billOf, type Entry, type Person, type Row } from './demo-accounts.ts';
import type { CellModel } from './types.ts';

const person = (
  number: number,
  guarantor: string,
  email: string,
  language: Language = 'en',
): Person => ({
  account: `A-${number}`,
  guarantor,
  email,
  language,
});

const ROSA = person(1701, 'Rosa Delgado Cruz', 'rosa.delgado@example.com', 'es');
const MARIA = person(1702, 'Maria Garcia', 'maria.garcia@example.com');
const OTHER_MARIA = person(1703, 'Maria Garcia', 'mgarcia.queens@example.net', 'es');
const WALTER = person(1704, 'Walter Whitcombe', 'walter.whitcombe@example.org');
const ODILE = person(1705, 'Odile Marchetti', 'odile.marchetti@example.com', 'fr');

/** Neither visit nor invoice nor due date was typed. */
const UNDATED = { served: null, invoiced: null, due: null };

/**
 * Bills that each stand for something a clinic's sheet has: a family, namesakes, an old debt, each
 * reason not to remind, credits, undated lines.
 */
export function specialEntries(today: CivilDate): Entry[] {
  return SPECIALS.map(([who, overdue, billed, more]) => ({
    ...billOf(who, today, overdue, billed),
    ...more,
  }));
}

/** Person, days past due, cents billed, and what else is special. */
const SPECIALS: readonly (readonly [Person, number, number, Partial<Entry>?])[] = [
  [ROSA, -12, 13_500, { patient: 'Mateo Delgado Cruz' }],
  [ROSA, 9, 13_500, { patient: 'Inés Delgado Cruz' }],
  [ROSA, 38, 3_400, { patient: 'Mateo Delgado Cruz' }],
  [ROSA, 66, 36_575],
  [MARIA, 24, 11_000, { remark: 'Two patients of this name: check the account' }],
  [OTHER_MARIA, 41, 36_575],
  [WALTER, 134, 125_050],
  [WALTER, 188, 42_000, { paid: 12_000, status: 'Partly paid' }],
  [WALTER, 262, 18_500],
  [ODILE, 18, 125_000],
  [ODILE, 52, 7_500, { paid: 2_500, status: 'Partly paid' }],
  [
    person(1706, 'Kofi Asante', 'kofi.asante@example.com'),
    33,
    42_000,
    { status: 'Disputed', remark: 'Says the visit was cancelled' },
  ],
  [
    person(1707, 'Dolores Paredes', 'dolores.paredes@example.org', 'es'),
    63,
    69_000,
    { paid: 23_000, status: 'Payment plan' },
  ],
  [person(1708, 'Greta Holm', 'greta.holm@example.net'), 44, 18_500, { status: 'On hold' }],
  [person(1709, 'Vincent Okoro', 'vincent.okoro@example.com'), 156, 184_000, { status: 'Agency' }],
  [
    person(1710, 'Lucien Marchand', 'lucien.marchand@example.org', 'fr'),
    27,
    11_000,
    { status: 'Opted out' },
  ],
  [
    person(1711, 'Salma Idrissi', 'salma.idrissi@example.com', 'fr'),
    71,
    36_575,
    { status: 'Financial assistance' },
  ],
  [
    person(1718, 'Hal Brennan', 'hal.brennan@example.com'),
    29,
    36_575,
    { status: 'Insurance pending' },
  ],
  [person(1712, 'Peter Lang', 'peter.lang@example.net'), 15, 13_500, { status: 'See Dr. Osei' }],
  [
    person(1713, 'Imani Rhodes', 'imani.rhodes@example.com'),
    12,
    13_500,
    { paid: 16_500, remark: 'Paid twice at the desk' },
  ],
  [
    person(1714, 'Rubén Salas', 'ruben.salas@example.org', 'es'),
    5,
    -4_850,
    { remark: 'Refund of a panel that was not done' },
  ],
  [person(1715, 'Ewa Nowak', 'ewa.nowak@example.com'), 20, 11_000, UNDATED],
  [person(1716, 'Tomás Bravo', 'tomas.bravo@example.net', 'es'), 50, 6_225, UNDATED],
  [
    person(1717, 'Clara Jennings', 'clara.jennings@example.org'),
    -40,
    18_500,
    { remark: 'Entered ahead' },
  ],
];

/** Where the columns that get broken stand, from 0. */
const [ACCOUNT, GUARANTOR, PATIENT, EMAIL] = [0, 1, 2, 3];
const [DUE, BILLED, PAID, BALANCE, STATUS] = [8, 9, 10, 11, 12];

/** Text that would become a formula where somebody writes it into a cell without care. */
const INJECTION = '=HYPERLINK("https://example.com/refund","Claim your refund")';

/** Ways in which rows are broken in real sheets, each done to a bill that was in order. */
const BREAKAGES: readonly ((row: Row, today: CivilDate) => Row[])[] = [
  (row, today) => [withCells(row, [DUE], `31/02/${today.slice(0, 4)}`)],
  (row) => [withCells(row, [DUE], 'next visit')],
  (row) => [row, []],
  (row) => [withCells(row, [DUE], { value: '#REF!', formula: '=#REF!+30' })],
  (row, today) => [withCells(row, [DUE], `2206${addDays(today, -9).slice(4)}`)],
  (row, today) => [withCells(row, [DUE], addDays(today, -190))],
  (row) => [withCells(withCells(row, [BILLED]), [BALANCE], 'see file')],
  (row) => [withCells(withCells(row, [BILLED]), [BALANCE], '1.250')],
  (row) => [withCells(row, [BILLED, PAID, BALANCE])],
  (row) => [withCells(row, [ACCOUNT, GUARANTOR, PATIENT, EMAIL])],
  (row) => [withCells(row, [EMAIL], 'nadia.benali@example')],
  (row) => [withCells(row, [STATUS], 'Paid')],
  (row) => [withCells(row, [GUARANTOR, PATIENT], INJECTION)],
  (row) => [row, withCells(row, [])],
];

const BROKEN_PEOPLE = [
  ...['Omar Fahmy', 'Hilda Strand', 'Victor Mbeki', 'Ana Ferreira', 'Lars Vinter', 'Ruth Amsel'],
  ...['Diego Luna', 'Mona Saleh', 'Ivan Petrov', 'Nadia Benali', 'Tessa Boone', 'Paul Reyes'],
  ...['Carmen Ochoa', 'Elsa Wirth'],
];

/**
 * One bill for each way in which a row can be broken.
 *
 * @returns entries whose `breakage` gives the row, or the two rows, that a person would find
 */
export function brokenEntries(today: CivilDate): Entry[] {
  return BREAKAGES.map((breakage, index) => {
    const name = BROKEN_PEOPLE[index] ?? '';
    const email = `${name.toLowerCase().replace(' ', '.')}@example.com`;
    const bill = billOf(person(1801 + index, name, email), today, 8 + index * 6, 11_000);
    return { ...bill, breakage: (row: Row) => breakage(row, today) };
  });
}

/** A copy of the row with this content (none: empty) in these columns. */
function withCells(row: Row, columns: readonly number[], content?: string | CellModel): Row {
  const cell = typeof content === 'string' ? { value: content } : content;
  return row.map((own, column) => {
    const chosen = columns.includes(column) ? cell : own;
    return chosen && { ...chosen };
  });
}
