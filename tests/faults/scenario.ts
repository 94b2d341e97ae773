import { newSheet } from '../../apps-script/host/new-sheet.ts';
import type { CellModel, Workbook } from '../../apps-script/host/types.ts';

/** A guarantor of the story: what the judge knows of them without asking the product. */
export interface Person {
  readonly name: string;
  readonly email: string;
  readonly role: 'due' | 'disputed' | 'settled' | 'not-yet';
  /** How many lines of the sheet they owe. */
  readonly lines: number;
}

/** What else happens while reminders are sent. */
export interface Scenario {
  readonly seed: number;
  readonly people: readonly Person[];
  /** Mails that the account may still send. */
  readonly quota: number;
  /** A due person whose payment is typed after the approval and before their mail. */
  readonly pays: Person | null;
  /** What a person sorts at that moment. */
  readonly sorts: 'nothing' | 'receivables' | 'ledger';
  /** A second person presses "send" in the middle of the first one's run. */
  readonly together: boolean;
  /** The person looks into their Sent folder, and says of each unknown end what became of it. */
  readonly settles: boolean;
  /** From which file somebody goes on at the end, forgetting that reminders were sent: none, a copy... */
  readonly astray: 'none' | 'copy-of-the-morning' | 'copy-of-the-end' | 'restored';
}

/** 2026-03-10, 10:00 in New York. */
export const NOW = Date.UTC(2026, 2, 10, 14);
export const CLINIC_TAB = 1;
export const BALANCE_COLUMN = 'G';

const HEADERS = [
  'Account',
  'Guarantor',
  'E-mail',
  'Language',
  'Invoice',
  'Due date',
  'Balance',
  'Status',
];
const DUE = '2026-02-20';
const LATER = '2026-04-20';
const NAMES = [
  'Ana Ruiz',
  'Bo Lind',
  'Chloé Martin',
  'Dev Rao',
  'Ema Cruz',
  'Finn Hart',
  'Gus Paz',
];
const LANGUAGES = ['en', 'es', 'fr'];

/** A whole number below a limit, the next in a row that the seed fixes (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[], random: (below: number) => number): T[] {
  const keyed = items.map((item) => ({ item, place: random(2 ** 31) }));
  return keyed.sort((a, b) => a.place - b.place).map(({ item }) => item);
}

/** A story made from a seed: two to four people are due, the others must be left in peace. */
export function scenarioFrom(seed: number): Scenario {
  const random = randomFrom(seed);
  const due = 2 + random(3);
  const roles: Person['role'][] = [...Array.from({ length: due }, () => 'due' as const)];
  roles.push('disputed', 'settled', 'not-yet');
  const people = roles.map((role, index) => ({
    name: NAMES[index] ?? `Person ${index}`,
    email: `person${index}@example.org`,
    role,
    lines: 1 + random(2),
  }));
  const pays = random(3) === 0 ? (people[random(due)] ?? null) : null;
  const quota = random(4) === 0 ? due - 1 : 50;
  const sorts = (['nothing', 'receivables', 'ledger'] as const)[random(3)] ?? 'nothing';
  const together = random(3) === 0;
  const settles = random(2) === 0;
  const files = ['none', 'copy-of-the-morning', 'copy-of-the-end', 'restored'] as const;
  const astray = files[random(4)] ?? 'none';
  return { seed, people, quota, pays, sorts, together, settles, astray };
}

/** The clinic's sheet of a story. */
export function workbookOf({ people, seed }: Scenario): Workbook {
  const rows = people.flatMap((person, index) =>
    Array.from({ length: person.lines }, (_, line) => rowOf(person, index, line)),
  );
  const cells = [HEADERS, ...rows].map((row) => row.map(cellOf));
  return {
    id: `story-${seed}`,
    name: 'Story',
    locale: 'en_US',
    timeZone: 'America/New_York',
    sheets: [newSheet(CLINIC_TAB, 'Receivables', cells)],
    activeSheetId: CLINIC_TAB,
    activeCell: 'A1',
  };
}

function rowOf(person: Person, index: number, line: number): (string | number)[] {
  const status = person.role === 'disputed' ? 'Disputed' : person.role === 'settled' ? 'Paid' : '';
  const balance = person.role === 'settled' ? 0 : 40 + index * 10 + line;
  return [
    `A-${index}`,
    person.name,
    person.email,
    LANGUAGES[index % 3] ?? 'en',
    `INV-${index}-${line}`,
    person.role === 'not-yet' ? LATER : DUE,
    balance,
    status,
  ];
}

function cellOf(value: string | number): CellModel | undefined {
  return value === '' ? undefined : { value };
}
