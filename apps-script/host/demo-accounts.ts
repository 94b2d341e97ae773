import { addDays, type CivilDate } from '../../shared/calendar.ts';
import type { Language } from '../../shared/money.ts';
import { FEES, LANGUAGE_SHARES, PEOPLE, REMARKS } from './demo-names.ts';
import type { Random } from './demo-random.ts';
import type { CellModel } from './types.ts';

export type Row = (CellModel | undefined)[];

/** One bill before it is written into a row. Amounts in cents. */
export interface Entry extends Person {
  patient: string;
  served: CivilDate | null;
  invoiced: CivilDate | null;
  due: CivilDate | null;
  billed: number;
  paid: number;
  status: string;
  remark: string;
  /** Where the line stands in the sheet: lines were added day by day. */
  entered: CivilDate;
  /** What people did to the row afterwards: the rows that stand there now. */
  breakage?: (row: Row) => Row[];
}

export interface Person {
  account: string;
  guarantor: string;
  email: string;
  language: Language;
}

/** How many bills the clinic has beside those that stand for something special. */
const BILLS = 166;
/** Days allowed for payment. */
const TERMS = 30;

/** Days past due, drawn so that each aging bucket is filled: from, to, how often. */
const AGES: readonly (readonly [readonly [number, number], number])[] = [
  [[-29, 0], 9],
  [[1, 30], 6],
  [[31, 60], 4],
  [[61, 90], 3],
  [[91, 120], 2],
  [[121, 300], 2],
];

/**
 * The clinic's everyday bills: people with one to three bills each, more than a third of them paid.
 *
 * @returns entries in no particular order, the same for the same random sequence
 */
export function clinicAccounts(random: Random, today: CivilDate): Entry[] {
  const known = new Set<string>();
  const entries: Entry[] = [];
  while (entries.length < BILLS) {
    const person = newPerson(random, known);
    const bills = Math.min(
      random.weighted([
        [1, 5],
        [2, 3],
        [3, 1],
      ]),
      BILLS - entries.length,
    );
    for (let bill = 0; bill < bills; bill += 1) entries.push(newBill(random, person, today));
  }
  return entries;
}

/**
 * A bill that was due so many days ago (or will be due, when negative), thirty days after it was sent.
 *
 * @example billOf(person, '2026-03-31', 10, 18500).due // '2026-03-21'
 */
export function billOf(person: Person, today: CivilDate, overdue: number, billed: number): Entry {
  const due = addDays(today, -overdue);
  const invoiced = addDays(due, -TERMS);
  const served = addDays(invoiced, -6);
  const bill = { patient: person.guarantor, served, invoiced, due, billed, paid: 0 };
  return { ...person, ...bill, status: 'Open', remark: '', entered: invoiced };
}

function newBill(random: Random, person: Person, today: CivilDate): Entry {
  const [from, to] = random.weighted(AGES);
  const overdue = from + random.below(to - from + 1);
  const [, , fee] = random.pick(FEES);
  const units = fee < 100 ? 1 + random.below(3) : 1;
  const bill = billOf(person, today, overdue, Math.round(fee * 100) * units);
  const patient = random.below(4) > 0 ? person.guarantor : relative(random, person);
  const remark = random.below(9) === 0 ? random.pick(REMARKS) : '';
  return { ...bill, patient, remark, ...progress(random, overdue, bill.billed) };
}

function progress(random: Random, overdue: number, billed: number): Pick<Entry, 'paid' | 'status'> {
  const draw = random.below(100);
  if (draw < 38) return { paid: billed, status: 'Paid' };
  if (draw < 50) {
    const status = random.pick(['Partly paid', 'Partial']);
    return { paid: Math.round((billed * (1 + random.below(3))) / 400) * 100, status };
  }
  if (draw < 53) return { paid: 0, status: 'Disputed' };
  if (draw < 57) return { paid: Math.round(billed / 600) * 100, status: 'Payment plan' };
  if (draw < 59) return { paid: 0, status: 'Insurance pending' };
  if (overdue > 120 && draw < 80) return { paid: 0, status: 'Agency' };
  return { paid: 0, status: overdue > 0 && random.below(2) === 0 ? 'Overdue' : 'Open' };
}

function newPerson(random: Random, known: Set<string>): Person {
  const language = random.weighted(LANGUAGE_SHARES);
  const { given, family } = PEOPLE[language];
  const guarantor = `${random.pick(given)} ${random.pick(family)}`;
  if (known.has(guarantor)) return newPerson(random, known);
  known.add(guarantor);
  const account = `A-${1000 + known.size}`;
  const email = random.below(14) === 0 ? '' : addressOf(guarantor, random);
  return { account, guarantor, email, language };
}

function relative(random: Random, { guarantor, language }: Person): string {
  const family = guarantor.split(' ').slice(1).join(' ');
  return `${random.pick(PEOPLE[language].given)} ${family}`;
}

function addressOf(name: string, random: Random): string {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036f’]/g, '');
  const local = plain.toLowerCase().replace(/[^a-z]+/g, '.');
  return `${local}@${random.pick(['example.com', 'example.org', 'example.net'])}`;
}
