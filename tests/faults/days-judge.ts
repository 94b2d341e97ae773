import type { RemindersView } from '../../shared/contract/sidebar-views.ts';
import { type Days, dueRows, known } from './days-desk.ts';
import { type Verdict as Model, verdictAt } from './days-model.ts';
import type { Verdict } from './judge.ts';

/** Column numbers of the ledger as it stands in the sheet: read here anew, without the product's code. */
const NAME = 2;
const EVENT = 9;
const MESSAGE = 10;
const ATTEMPT = 11;
const CHANNEL = 17;

/** Holds what people are shown against what is true, when they have done what they could. */
export function judgeView(days: Days, view: RemindersView | null): void {
  if (view === null) {
    days.unexplained.push('nobody is shown anything');
    return;
  }
  for (const { name } of days.scenario.patients) {
    // what became of a message is asked about: until it is said, nothing else counts
    if (view.unknown.some((one) => one.name === name)) continue;
    const { patient, truth } = known(days, name);
    const verdict = verdictAt(patient, truth, days.rules, days.host.now());
    if (verdict?.may) judgeDue(days, view, name, verdict);
    else judgeHeld(days, view, name, verdict);
  }
}

/** Says what should have gone by itself, or been sent by a person, and is still shown as due. */
export function judgeLeft(days: Days, view: RemindersView | null, byItself: boolean): void {
  if (view === null) return;
  const left = byItself ? view.groups.flatMap(({ rows }) => rows) : dueRows(view);
  days.lost += left.filter(({ channel }) => !byItself || channel === 'email').length;
}

type May = Extract<Model, { may: true }>;

function judgeDue(days: Days, view: RemindersView, name: string, { level, channel }: May): void {
  const row = dueRows(view).find((one) => one.name === name);
  if (row && (row.level !== level || row.channel !== channel)) {
    days.unexplained.push(`shown: ${row.level} ${row.channel}, due: ${level} ${channel}`);
  }
  if (row) return;
  const held = view.notToday.find(({ people }) => people.some((one) => one.name === name));
  if (held) days.unexplained.push(`held back for ${held.reason}, and nothing holds`);
  else days.lost += 1;
}

function judgeHeld(days: Days, view: RemindersView, name: string, verdict: Model | null): void {
  const reasons = verdict === null || verdict.may ? [] : verdict.reasons;
  const said = reasons.join() || 'nothing is owed';
  if (dueRows(view).some((row) => row.name === name)) {
    days.unexplained.push(`shown as due, though ${said}`);
  }
  const held = view.notToday.find(({ people }) => people.some((one) => one.name === name));
  if (held && !reasons.includes(held.reason)) {
    days.unexplained.push(`held back for ${held.reason}, though ${said}`);
  }
  if (!held && verdict !== null) days.lost += 1;
}

/** Holds the ledger against what really went, when everything was said, and counts. */
export function judgeDays(days: Days, faults: number): Verdict {
  const { scenario, truths, unexplained, unknown } = days;
  const lines = ledgerOf(days);
  const gone = new Map<string, string>();
  for (const { event, name, channel, attempt } of lines) {
    if (event === 'sent' || event === 'arrived')
      gone.set(attempt, `${name} ${channel === 'email'}`);
  }
  const told = [...gone.values()];
  for (const [at, { name }] of scenario.patients.entries()) {
    for (const isMail of [true, false]) {
      const went = truths[at]?.deliveries.filter((one) => (one.channel === 'email') === isMail);
      const says = told.filter((one) => one === `${name} ${isMail}`).length;
      if (went?.length !== says) unexplained.push(`${went?.length} went, the ledger says ${says}`);
    }
  }
  if (unknown.size > faults) unexplained.push('more unknown ends than faults');
  const deliveries = truths.flatMap((truth) => truth.deliveries);
  const count = (event: string) => lines.filter((line) => line.event === event).length;
  const fates = {
    sent: deliveries.filter(({ channel }) => channel === 'email').length,
    byHand: deliveries.filter(({ channel }) => channel !== 'email').length,
    returned: deliveries.filter(({ isBack }) => isBack).length,
    ...{ skipped: count('skipped'), failed: count('failed'), suppressed: count('suppressed') },
    ...{ carried: count('carried'), lost: days.lost, unknown: unknown.size },
  };
  return { fates, doubled: days.doubled, unexplained };
}

function ledgerOf({ host }: Days) {
  const ledger = host.workbook.sheets.find(({ metadata }) =>
    metadata.some(({ value }) => value === 'ledger'),
  );
  return (ledger?.rows ?? []).map((row) => {
    const text = (at: number) => String(row[at]?.value ?? '');
    const attempt = `${text(MESSAGE)} ${text(ATTEMPT)}`;
    return { event: text(EVENT), name: text(NAME), channel: text(CHANNEL), attempt };
  });
}
