import type { Mail, Workbook } from '../../apps-script/host/types.ts';
import type { Person, Scenario } from './scenario.ts';

/** What became of one person's message, by mailbox and workbook alone. */
export type Fate = 'sent' | 'failed' | 'unknown' | 'suppressed' | 'carried' | 'lost';

/** What only stories of several days know: delivered by hand, come back, put off. */
export type LaterFate = 'byHand' | 'returned' | 'skipped';

export interface Verdict {
  readonly fates: Readonly<Record<Fate, number> & Partial<Record<LaterFate, number>>>;
  /** People who got more than one mail. */
  readonly doubled: number;
  /** What mailbox and workbook tell differently, or nobody asked for; in words, without names. */
  readonly unexplained: readonly string[];
}

/** Column numbers of the ledger as it stands in the sheet: read here anew, without the product's code. */
const NAME = 2;
const EVENT = 9;
const ATTEMPT = 11;

/** What the story itself knows of its course. */
export interface Course {
  /** How many faults were planted: more unknowns than that are unexplained. */
  readonly faults: number;
  /** When the payment was typed (virtual clock), null when it was not. */
  readonly paidAt: number | null;
  /** How often a person was asked which file lives, while there was but one and nobody had touched it. */
  readonly doubts: number;
  /** Mails that went after the file was copied or restored and nobody had said which one lives. */
  readonly astray: readonly Mail[];
}

/**
 * Judges the end of a story. It knows who was due from the story, what was sent from the mailbox, and
 * what the clinic can read about it from the cells of the ledger tab. Nothing else is believed.
 */
export function judge(
  scenario: Scenario,
  workbook: Workbook,
  mailbox: readonly Mail[],
  course: Course,
): Verdict {
  const { faults, paidAt, astray } = course;
  const fates = { sent: 0, failed: 0, unknown: 0, suppressed: 0, carried: 0, lost: 0 };
  const unexplained: string[] = [];
  let doubled = 0;
  for (const person of scenario.people) {
    const mails = mailbox.filter(({ to }) => to === person.email);
    const again = astray.filter(({ to }) => to === person.email);
    if (mails.length + again.length > 1) doubled += 1;
    if (person.role !== 'due') {
      if (mails.length > 0) unexplained.push(`a person who is ${person.role} got a mail`);
      continue;
    }
    const paid = person === scenario.pays ? paidAt : null;
    const written = fateOf(linesAbout(workbook, person));
    const fate = faults > 0 ? orPaid(written, mails, paid) : written;
    fates[fate] += 1;
    unexplained.push(...contradictions(fate, mails, paid));
  }
  if (fates.unknown > faults) unexplained.push('more unknown ends than faults');
  unexplained.push(...aboutTheFile(course));
  if (mailbox.length > scenario.quota) unexplained.push('more mails than the quota');
  return { fates, doubled, unexplained };
}

/** A copied or restored file is asked about before anything goes from it, and no other file is. */
function aboutTheFile({ doubts, astray }: Course): string[] {
  const found: string[] = [];
  if (doubts > 0) found.push('a doubt about a file that nobody copied or restored');
  if (astray.length > 0) found.push('a mail from a copied or restored file');
  return found;
}

/** After a fault nobody comes back to write down that somebody who has paid got no mail. */
function orPaid(written: Fate, mails: readonly Mail[], paidAt: number | null): Fate {
  return written === 'lost' && paidAt !== null && mails.length === 0 ? 'suppressed' : written;
}

/** Where the mailbox tells another story than the ledger, or than the hour of the payment. */
function contradictions(fate: Fate, mails: readonly Mail[], paidAt: number | null): string[] {
  const gone = mails.length > 0;
  const found: string[] = [];
  if (gone && fate !== 'sent' && fate !== 'unknown') found.push(`a mail went, ledger: ${fate}`);
  if (!gone && fate === 'sent') found.push('the ledger says sent, no mail went');
  if (paidAt !== null && mails.some(({ at }) => at > paidAt)) {
    found.push('a mail went after the payment');
  }
  return found;
}

interface Line {
  readonly event: string;
  readonly attempt: number;
}

function linesAbout(workbook: Workbook, person: Person): Line[] {
  const ledger = workbook.sheets.find(({ metadata }) =>
    metadata.some(({ value }) => value === 'ledger'),
  );
  const lines = (ledger?.rows ?? []).filter((row) => String(row[NAME]?.value) === person.name);
  return lines.map((row) => ({
    event: String(row[EVENT]?.value ?? ''),
    attempt: Number(row[ATTEMPT]?.value ?? 0),
  }));
}

/** The weightiest of a person's lines: one try that went out, or may have, counts before all others. */
function fateOf(lines: readonly Line[]): Fate {
  const attempts = new Map<number, Set<string>>();
  for (const { event, attempt } of lines) {
    attempts.set(attempt, (attempts.get(attempt) ?? new Set<string>()).add(event));
  }
  const ends = [...attempts].map(([attempt, events]) => endOf(attempt, events));
  const order: Fate[] = ['sent', 'unknown', 'carried', 'suppressed', 'failed'];
  return order.find((fate) => ends.includes(fate)) ?? 'lost';
}

function endOf(attempt: number, events: ReadonlySet<string>): Fate {
  if (events.has('sent') || events.has('arrived')) return 'sent';
  if (events.has('failed') || events.has('not-arrived')) return 'failed';
  if (events.has('suppressed')) return 'suppressed';
  if (attempt === 0 && events.has('carried')) return 'carried';
  return 'unknown';
}
