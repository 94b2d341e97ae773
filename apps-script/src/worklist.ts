import type { Arguments, RefusalCode } from '../../shared/contract/sidebar.ts';
import type { WorklistView, WorkRow } from '../../shared/contract/worklist.ts';
import { citedRules } from '../../shared/messages/law/cited.ts';
import {
  restDaysOf,
  todaysWork,
  type Waiting,
  type Work,
} from '../../shared/reminders/todays-work.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { columnLetter, columnOfWhom } from '../../shared/sheet/fields.ts';
import type { WorkItem } from '../../shared/worklist.ts';
import type { Context } from './context.ts';
import { askedNow } from './forecast.ts';
import { personsLanguage } from './google/screen.ts';
import { load, save } from './google/store.ts';
import type { ReadTab } from './setup.ts';

/** Under this name the document's store keeps what a contact costs, minor units by currency. */
const COST = 'contact-cost';
type Costs = Readonly<Record<string, number>>;
/** More than anybody contacts in a day; the count tells of the others. */
const SHOWN_PEOPLE = 200;
/** Lines of one person; the count tells of the others. */
const SHOWN_LINES = 20;

/** Whom to contact today in one currency, and who waits. */
export function worklistView(
  context: Context,
  { currency: chosen }: Arguments<'worklist'>,
): Result<WorklistView, RefusalCode> {
  const asked = askedNow(context);
  if (!asked.ok) return asked;
  const { read, lines, options } = asked.value;
  const costs = load<Costs>(COST) ?? {};
  const costOf = (currency: string) => costs[currency] ?? 0;
  const work = todaysWork(lines, options, costOf);
  const currencies = [...work.byCurrency.keys()];
  const currency = chosen ?? currencies[0] ?? null;
  if (chosen && !work.byCurrency.has(chosen)) return refused('bad-arguments', { at: 'currency' });
  const { today, waiting } = work.byCurrency.get(currency ?? '') ?? { today: [], waiting: [] };
  return ok({
    ...{ tab: read.tab.id, today: context.today, currency, currencies },
    ...{ cost: costOf(currency ?? ''), restDays: restDaysOf(options.policy) },
    count: today.length,
    items: today.slice(0, SHOWN_PEOPLE).map((item) => workRow(read, work, item)),
    waiting: byReason(waiting),
  });
}

/** Keeps what a contact costs the clinic. */
export function saveContactCost(
  context: Context,
  { currency, cost }: Arguments<'saveContactCost'>,
): Result<WorklistView, RefusalCode> {
  save(COST, { ...load<Costs>(COST), [currency]: cost } satisfies Costs);
  return worklistView(context, { currency });
}

function workRow({ columns }: ReadTab, { guarantors }: Work, item: WorkItem): WorkRow {
  const { guarantor: key, score, terms, charges, ...known } = item;
  const { map } = columns;
  const who = columnLetter(columnOfWhom(map));
  const { owed, daysPastDue, usualDays, lastContact } = known;
  const guarantor = guarantors.get(key);
  const behind = new Set(charges);
  const lines = guarantor?.lines.filter((line) => behind.has(line.key)) ?? [];
  return {
    ...{ key, name: guarantor?.name ?? key, account: guarantor?.account ?? '' },
    ...{ score, terms: terms.map((term) => ({ ...term })) },
    ...{ owed, daysPastDue, usualDays, lastContact, count: lines.length },
    lines: lines.slice(0, SHOWN_LINES).map(({ row, invoice, dueDate }) => ({
      ...{ cell: `${who}${row}`, invoice: invoice ?? '', due: dueDate },
    })),
  };
}

/** By what holds them back, the soonest first: of the reasons, and within each. */
function byReason(waiting: readonly Waiting[]): WorklistView['waiting'] {
  const groups = new Map<string, WorklistView['waiting'][number]>();
  const language = personsLanguage();
  for (const { guarantor, from, held } of waiting) {
    const { reason = null, rules = [] } = held ?? {};
    const name = [reason, ...rules].join(' ');
    const group = groups.get(name) ?? { reason, rules: citedRules(rules, language), people: [] };
    group.people.push({ name: guarantor.name ?? guarantor.key, from });
    groups.set(name, group);
  }
  return [...groups.values()];
}
