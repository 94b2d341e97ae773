import { type CivilDate, civilDate } from '../calendar.ts';
import { fold } from '../sheet/words.ts';

/**
 * The public lists of firms and people that no federal money may reach: LEIE of the inspector general of
 * health (oig.hhs.gov/exclusions), and the exclusions of SAM.gov. Both name those who are excluded now.
 * Two people may bear one name: nothing here says that somebody is meant.
 */

/** Which list a file is. */
export type ExclusionList = 'leie' | 'sam';

/** A row of the file by the names of its columns. */
export type ExclusionRecord = Readonly<Record<string, string | undefined>>;

/** One firm or person on a list. */
export interface Exclusion {
  readonly kind: 'company' | 'person';
  /** As the list writes it; of a person the given names first. */
  readonly name: string;
  /** Why, in the list's own code: '1128a1', 'Ineligible (Proceedings Completed)'. */
  readonly type: string;
  /** Null where the row names no day that can be read. */
  readonly since: CivilDate | null;
  /** The last day; null where it has no end. */
  readonly until: CivilDate | null;
  /** Year of birth, to tell two people apart; null where the list does not say. */
  readonly born: number | null;
  /** Town and state. */
  readonly place: string;
}

/** Folded names of the columns without which a file is not this list. */
const NEEDED: Readonly<Record<ExclusionList, readonly string[]>> = {
  leie: ['lastname', 'firstname', 'busname', 'excltype', 'excldate'],
  sam: ['classification', 'name', 'first', 'last', 'exclusion type', 'active date'],
};

/**
 * Which exclusion list a file is, by the names of its columns.
 *
 * @returns null where it is neither
 * @example exclusionListOf(['LASTNAME', 'FIRSTNAME', 'BUSNAME', 'EXCLTYPE', 'EXCLDATE']) // 'leie'
 */
export function exclusionListOf(columns: readonly string[]): ExclusionList | null {
  const known = new Set(columns.map(fold));
  const lists = ['leie', 'sam'] as const;
  return lists.find((list) => NEEDED[list].every((column) => known.has(column))) ?? null;
}

/**
 * Reads the rows of an exclusion list. Of a date of birth only the year is taken.
 *
 * @param columns of the file, in any order and case
 * @returns a function that reads one row: nobody of a row without a name or about a vessel; two of a row
 *   that names a person and their firm
 * @example exclusionReader('leie', columns)(record)
 *   // [{ kind: 'company', name: 'ACME HEALTH', type: '1128b7', since: '2019-05-20', until: null, … }]
 */
export function exclusionReader(
  list: ExclusionList,
  columns: readonly string[],
): (record: ExclusionRecord) => readonly Exclusion[] {
  const names = new Map(columns.map((column) => [fold(column), column]));
  return (record) => {
    const cell: Cell = (column) => record[names.get(column) ?? '']?.trim() ?? '';
    return (list === 'leie' ? leieRow(cell) : samRow(cell)).filter(({ name }) => name !== '');
  };
}

type Cell = (column: string) => string;

/** Days are written 20190520, and 00000000 where there is none. */
function leieRow(cell: Cell): readonly Exclusion[] {
  const facts = {
    type: cell('excltype'),
    since: dayOf(cell('excldate'), LEIE_DAY),
    until: dayOf(cell('reindate'), LEIE_DAY),
    place: joined(cell('city'), cell('state')),
  };
  const person = joined(cell('firstname'), cell('midname'), cell('lastname'));
  return [
    { kind: 'person', name: person, ...facts, born: yearOf(cell('dob')) },
    { kind: 'company', name: cell('busname'), ...facts, born: null },
  ];
}

/** Days are written 05/20/2019, and Indefinite where there is no end. */
function samRow(cell: Cell): readonly Exclusion[] {
  const kind = SAM_KINDS[fold(cell('classification'))];
  if (!kind) return [];
  const person = joined(cell('first'), cell('middle'), cell('last'), cell('suffix'));
  return [
    {
      kind,
      name: kind === 'person' && person !== '' ? person : cell('name'),
      type: cell('exclusion type'),
      since: dayOf(cell('active date'), SAM_DAY),
      until: dayOf(cell('termination date'), SAM_DAY),
      born: null,
      place: joined(cell('city'), cell('state province')),
    },
  ];
}

const LEIE_DAY = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/;
const SAM_DAY = /^(?<month>\d\d?)\/(?<day>\d\d?)\/(?<year>\d{4})$/;
const SAM_KINDS: Readonly<Record<string, Exclusion['kind']>> = {
  individual: 'person',
  firm: 'company',
  'special entity designation': 'company',
};

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function dayOf(text: string, form: RegExp): CivilDate | null {
  const { year, month, day } = form.exec(text)?.groups ?? {};
  const date = civilDate(Number(year), Number(month), Number(day));
  return date.ok ? date.value : null;
}

function yearOf(day: string): number | null {
  const year = Number(day.slice(0, 4));
  return year > 1900 ? year : null;
}
