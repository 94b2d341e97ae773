import { createHost } from '../../apps-script/host/host.ts';
import { newSheet } from '../../apps-script/host/new-sheet.ts';
import type { Host } from '../../apps-script/host/types.ts';
import { addDays, type CivilDate } from '../../shared/calendar.ts';
import { RESERVE } from '../../shared/reminders/quota.ts';
import { type Approved, ask, SENDER } from './desk.ts';

/** So many people are due, and so many mails an account has for reminders each day. */
export interface Load {
  readonly rows: number;
  readonly quota: number;
  readonly dist: string;
}

/** What became of them. */
export interface QuotaEnd {
  readonly rows: number;
  /** Mails on each day, the first one first. */
  readonly days: readonly number[];
  /** How many of them the hourly timer sent by itself. */
  readonly byTimer: number;
  readonly lost: number;
  readonly doubled: number;
  /** People whose debt is younger than that of somebody who got their mail on a later day. */
  readonly unfair: number;
  readonly slices: number;
  readonly mailsPerSlice: number;
  /** Service calls of a slice beyond those that it makes once. */
  readonly callsPerMail: number;
}

/** Tuesday, 10 March 2026, 10:00 in New York: four working days are ahead. */
const START = Date.UTC(2026, 2, 10, 14);
const DAY = 24 * 60 * 60_000;
const HALF_AN_HOUR = 30 * 60_000;
const OLDEST: CivilDate = '2025-11-01';
/** As many as the sidebar hands over at once. */
const AT_ONCE = 2000;
const LONGEST = 10;
const CLINIC_TAB = 1;

/**
 * Lets a long sheet be written to on the built add-on: each day a person approves all that is due and sends
 * until no mail is left, and the hourly timer, which they have turned on, carries on with the rest.
 */
export async function playQuota({ rows, quota, dist }: Load): Promise<QuotaEnd> {
  const host = createHost({
    workbook: longSheet(rows),
    dist,
    now: START - HALF_AN_HOUR,
    mailQuota: quota + RESERVE,
  });
  const slices: Slice[] = [];
  host.subscribe((event) => {
    if (event.kind !== 'execution' || event.result.calls.mail === 0) return;
    const { mail, read, write, other } = event.result.calls;
    const isTimer = event.functionName === 'onHour';
    slices.push({ mails: mail, calls: mail + read + write + other, isTimer });
  });
  try {
    await ask(host, 'saveClinic', SENDER);
    await ask(host, 'automatic', { on: true });
    for (let day = 0; day < LONGEST && host.mailbox.length < rows; day += 1) {
      await host.advanceTo(START + day * (DAY + HALF_AN_HOUR)); // an account’s day begins with its first mail
      await sendAll(host);
    }
    return endOf(host, rows, slices);
  } finally {
    await host.close();
  }
}

interface Slice {
  readonly mails: number;
  readonly calls: number;
  readonly isTimer: boolean;
}

/** As a person with the sidebar open: call after call until everything is sent or carried over. */
async function sendAll(host: Host): Promise<void> {
  let waiting = await oldestFirst(host);
  while (waiting.length > 0) {
    const some = waiting.slice(0, AT_ONCE);
    const answer = await ask(host, 'send', { approved: some });
    if (!answer?.ok) throw new Error(`send was refused: ${JSON.stringify(answer)}`);
    const left = new Set(answer.value.left);
    waiting = [...some.filter(({ key }) => left.has(key)), ...waiting.slice(AT_ONCE)];
  }
}

function endOf({ mailbox }: Host, rows: number, slices: readonly Slice[]): QuotaEnd {
  const dayOf = (at: number) => Math.floor((at - START) / DAY);
  const days = Array.from({ length: dayOf(mailbox.at(-1)?.at ?? START) + 1 }, () => 0);
  const writtenOn = new Map<number, number>();
  for (const { to, at } of mailbox) {
    days[dayOf(at)] = (days[dayOf(at)] ?? 0) + 1;
    writtenOn.set(Number(/\d+/.exec(to)), dayOf(at));
  }
  const clicks = slices.filter(({ isTimer }) => !isTimer);
  const sum = (pick: (one: Slice) => number, of: readonly Slice[]) =>
    of.reduce((total, one) => total + pick(one), 0);
  return {
    ...{ rows, days, lost: rows - writtenOn.size, doubled: mailbox.length - writtenOn.size },
    byTimer: sum(
      ({ mails }) => mails,
      slices.filter(({ isTimer }) => isTimer),
    ),
    unfair: unfairTo(writtenOn, rows),
    slices: clicks.length,
    mailsPerSlice: round(sum(({ mails }) => mails, clicks) / clicks.length),
    callsPerMail: round(perMail(clicks)),
  };
}

/** All that is due, in the order in which the sidebar hands over a long list. */
async function oldestFirst(host: Host): Promise<Approved> {
  const view = await ask(host, 'reminders', {});
  if (!view?.ok) return [];
  const { exceptions, groups } = view.value;
  return [...exceptions, ...groups.flatMap(({ rows }) => rows)]
    .sort((a, b) => (a.oldestDue < b.oldestDue ? -1 : Number(a.oldestDue > b.oldestDue)))
    .map(({ key, stamp }) => ({ key, stamp }));
}

/** How many waited longer than somebody whose debt is younger. */
function unfairTo(writtenOn: ReadonlyMap<number, number>, rows: number): number {
  const oldestFirst = Array.from({ length: rows }, (_, at) => at).sort((a, b) =>
    dueOf(a) < dueOf(b) ? -1 : 1,
  );
  let latest = 0;
  let before = OLDEST;
  let unfair = 0;
  let soFar = 0;
  for (const at of oldestFirst) {
    if (dueOf(at) !== before) [latest, before] = [soFar, dueOf(at)];
    const day = writtenOn.get(at) ?? 0;
    if (day < latest) unfair += 1;
    soFar = Math.max(soFar, day);
  }
  return unfair;
}

/** By how much the calls of a slice grow with its mails. */
function perMail(slices: readonly Slice[]): number {
  const by = slices.toSorted((a, b) => a.mails - b.mails);
  const [few, many] = [by[0], by.at(-1)];
  if (!few || !many || few.mails === many.mails) return 0;
  return (many.calls - few.calls) / (many.mails - few.mails);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** 100 days in which somebody was due, in no order. */
const dueOf = (at: number): CivilDate => addDays(OLDEST, (at * 37) % 100);

function longSheet(rows: number) {
  const headers = ['Account', 'Guarantor', 'E-mail', 'Invoice', 'Due date', 'Balance'];
  const lines = Array.from({ length: rows }, (_, at) => [
    ...[`A-${at}`, `Person ${at}`, `p${at}@example.org`, `INV-${at}`, dueOf(at), 40 + (at % 50)],
  ]);
  const cells = [headers, ...lines].map((row) => row.map((value) => ({ value })));
  return {
    ...{ id: 'long', name: 'Long', locale: 'en_US', timeZone: 'America/New_York' },
    sheets: [newSheet(CLINIC_TAB, 'Receivables', cells)],
    ...{ activeSheetId: CLINIC_TAB, activeCell: 'A1' },
  };
}
