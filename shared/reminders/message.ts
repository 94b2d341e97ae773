import type { Receivable } from '../receivables.ts';
import { stamp } from '../stamp.ts';
import type { Case, DueMessage, ExceptionReason, OpenLine } from './due.ts';
import { isAbout, type OldestDebt, type Step } from './level.ts';
import { type Track, toneOfLevel } from './policy.ts';
import type { Way } from './ways.ts';

/** A guarantor's next message: which level of which track, by which debt. */
export interface Plan {
  readonly step: Step;
  readonly oldest: OldestDebt;
  readonly track: Track;
}

/**
 * The message that a guarantor gets: all that is open, in the language of the newest line that names one,
 * to whoever of a household the address is of.
 *
 * @param way how it reaches them (`waysTo`)
 * @example messageFor(one, { step, oldest, track: 'one-off' }, way).balance // 12000
 */
export function messageFor(
  one: Case,
  { step: { level, rule }, oldest: { due }, track }: Plan,
  { channel, to }: Way,
): DueMessage {
  const { guarantor, open, options } = one;
  const { tone } = rule;
  const ordered = [...open].sort(byDate);
  const items = ordered.map(({ line, open: amount, date }) => ({
    key: line.key,
    invoice: line.invoice,
    date: date ?? line.serviceDate ?? line.invoiceDate,
    open: amount,
  }));
  const named = newestSaid(one, (line) => line.language);
  const language = named ?? options.language;
  const balance = items.reduce((sum, item) => sum + item.open, 0);
  const currency = open[0]?.line.currency ?? '';
  const addressee = greeted(one, to);
  const told = items.map(({ key, invoice, date: day, open: left }) => [key, invoice, day, left]);
  const seen = [addressee ?? guarantor.name, to, language, level, currency, ...told];
  // a message as the first policy makes it keeps the stamp under which it was approved
  const isPlain = channel === 'email' && tone === toneOfLevel(level);
  // what a person delivers was once written in the words of a mail: who approved those has read others
  const way = channel === 'email' ? [channel] : [channel, 'in its own words'];
  return {
    ...{ guarantor, addressee },
    id: idOf(one, level),
    stamp: stamp(JSON.stringify(isPlain ? seen : [...seen, tone, ...way])),
    ...{ level, tone, channel, track, policy: options.version },
    ...{ language, to, items, balance, currency, oldestDue: due },
    exceptions: exceptionsOf(one, { tone, channel }, named === null),
  };
}

/** Whose the address is; where no line tells, the newest that is named. */
function greeted(one: Case, to: string): string | null {
  const owner = newestSaid(one, ({ email, guarantor }) => (email === to ? guarantor : null));
  return owner ?? newestSaid(one, ({ guarantor }) => guarantor);
}

/** Guarantor, level, policy version and items, and the how-manyth way it is, after others have failed. */
function idOf({ guarantor, open, sent, options }: Case, level: number): string {
  const items = open.map(({ line }) => line.key).sort();
  const back = sent.filter((one) => one.state === 'returned' && isAbout(open, one)).length;
  const ways = back > 0 ? [back] : [];
  return stamp(JSON.stringify([guarantor.key, level, options.version, items, ...ways]));
}

/**
 * What the newest open line says, else the newest of all: an old bill may bear an old address.
 *
 * @example newestSaid(one, ({ email }) => email) // 'ana@example.org'
 */
export function newestSaid<T>(
  { guarantor: { lines }, open }: Pick<Case, 'guarantor' | 'open'>,
  pick: (line: Receivable) => T | null,
): T | null {
  const day = ({ dueDate, invoiceDate, serviceDate, key }: Receivable) =>
    `${dueDate ?? invoiceDate ?? serviceDate ?? ''} ${key}`;
  const all = [...lines].sort((a, b) => compare(day(a), day(b)));
  const ordered = [...open].sort(byDate);
  const said = [...all, ...ordered.map(({ line }) => line)].map(pick).filter((one) => one !== null);
  return said[said.length - 1] ?? null;
}

/** What the law and an edit of its words say comes later: they are asked only about what is due. */
function exceptionsOf(
  { guarantor, open, sent, options }: Case,
  { tone, channel }: Pick<Step['rule'], 'tone' | 'channel'>,
  unnamedLanguage: boolean,
): ExceptionReason[] {
  const holds: Readonly<Record<ExceptionReason, boolean>> = {
    'last-notice': tone === 'last',
    'by-hand': channel !== 'email',
    'unreadable-row': guarantor.lines.some(({ row }) => options.doubtfulRows.has(row)),
    'unknown-status': open.some(({ line }) => line.unknownStatus !== null),
    'unknown-place': false,
    'undated-item': open.some(({ open: amount, date }) => amount > 0 && date === null),
    'failed-before': sent.some((tried) => tried.state === 'failed' && tried.channel === 'email'),
    'came-back': sent.some((message) => message.state === 'returned' && isAbout(open, message)),
    'no-language': options.languageAsked && unnamedLanguage,
    'edit-blocked': false,
  };
  return (Object.keys(holds) as ExceptionReason[]).filter((reason) => holds[reason]);
}

function byDate(a: OpenLine, b: OpenLine): number {
  return compare(a.date ?? '9', b.date ?? '9') || compare(a.line.key, b.line.key);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
