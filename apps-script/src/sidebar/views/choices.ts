import type { DueGroup, DueRow, RemindersView } from '../../../../shared/contract/sidebar-views.ts';

/** What a person has decided about today's messages. Nothing is approved unless they did it. */
export interface Choices {
  /** Groups that are put aside for today. */
  readonly aside: ReadonlySet<string>;
  /** Key of each approved message, with the stamp of what was on the screen. */
  readonly approved: ReadonlyMap<string, string>;
  readonly skipped: ReadonlySet<string>;
}

export const UNDECIDED: Choices = { aside: new Set(), approved: new Map(), skipped: new Set() };

export function groupKey(group: DueGroup): string {
  const { track, level, tone, language } = group;
  return [track, level, tone, language].join(' ');
}

/** Rows that a person reads together: a group of letters that are alike, or one exception. */
export type Pile = readonly DueRow[];

/** Approves messages; what was skipped before is taken back. */
export function approve(choices: Choices, rows: Pile): Choices {
  const approved = new Map(choices.approved);
  const skipped = new Set(choices.skipped);
  for (const { key, stamp } of rows) {
    approved.set(key, stamp);
    skipped.delete(key);
  }
  return { ...choices, approved, skipped };
}

/** Leaves a message out; an approval is taken back. */
export function skip(choices: Choices, row: DueRow): Choices {
  const approved = new Map(choices.approved);
  approved.delete(row.key);
  return { ...choices, approved, skipped: new Set(choices.skipped).add(row.key) };
}

/** Puts a group aside for today, or takes it in again; its approvals go with it. */
export function toggleGroup(choices: Choices, group: DueGroup): Choices {
  const aside = new Set(choices.aside);
  if (!aside.delete(groupKey(group))) aside.add(groupKey(group));
  const approved = new Map(choices.approved);
  for (const { key } of group.rows) approved.delete(key);
  return { ...choices, aside, approved };
}

/** The rows of a pile that wait for a decision. */
export function undecided(choices: Choices, rows: Pile): DueRow[] {
  return rows.filter(({ key }) => !choices.approved.has(key) && !choices.skipped.has(key));
}

/** The groups of which one letter is still to be read. */
export function unreadPiles(view: RemindersView, choices: Choices): Pile[] {
  return view.groups
    .filter((group) => !choices.aside.has(groupKey(group)))
    .map(({ rows }) => rows)
    .filter((rows) => undecided(choices, rows).length > 0);
}

/** The exceptions that nobody has decided yet, each on its own. */
export function unreadExceptions(view: RemindersView, choices: Choices): Pile[] {
  return undecided(choices, view.exceptions).map((row) => [row]);
}

/** The approvals that the sending has not reached; all else is decided anew. */
export function notReached(choices: Choices, reached: ReadonlySet<string>): Choices {
  const left = [...choices.approved].filter(([key]) => !reached.has(key));
  return { ...UNDECIDED, approved: new Map(left) };
}

/** The choices as they hold in a list that was read later: an approval is of one message only. */
export function holding(choices: Choices, view: RemindersView): Choices {
  const due = new Map(rowsOf(view).map(({ key, stamp }) => [key, stamp]));
  const still = [...choices.approved].filter(([key, stamp]) => due.get(key) === stamp);
  return { ...choices, approved: new Map(still) };
}

/**
 * A pile as the list that was read last has it: other words may have changed what an approval stands for.
 * One whose words were changed for it alone is like no other.
 */
export function alikeNow(
  view: RemindersView,
  pile: Pile,
  row: DueRow,
): { pile: Pile; row: DueRow } {
  const asNow = (one: DueRow) => rowsOf(view).find(({ key }) => key === one.key) ?? one;
  const now = asNow(row);
  if (now.editedBy !== null) return { pile: [now], row: now };
  const alike = pile.map((one) => (one === row ? now : asNow(one)));
  return { pile: alike.filter(({ editedBy }) => editedBy === null), row: now };
}

/** The message to a guarantor, with those that are read with it; null where none is due. */
export function pileAbout(view: RemindersView, key: string): { pile: Pile; row: DueRow } | null {
  const piles = [...view.exceptions.map((row) => [row]), ...view.groups.map(({ rows }) => rows)];
  for (const pile of piles) {
    const row = pile.find((one) => one.key === key);
    if (row) return { pile, row };
  }
  return null;
}

function rowsOf(view: RemindersView): DueRow[] {
  return [...view.exceptions, ...view.groups.flatMap((group) => group.rows)];
}

export function dueCount(view: RemindersView): number {
  return view.groups.reduce((sum, { rows }) => sum + rows.length, view.exceptions.length);
}
