import { randomFrom } from '../apps-script/host/demo-random.ts';
import { addDays, type CivilDate, daysBetween } from '../shared/calendar.ts';
import { type FeeTerms, tierRate } from '../shared/mandate/fee.ts';
import type { Receivable } from '../shared/receivables.ts';
import type { Act, Life } from './seed-acts.ts';
import { type ComplaintStep, complaintSteps } from './seed-complaints.ts';
import { LIVES } from './seed-lives.ts';
import { type LookStep, lookSteps } from './seed-looks.ts';

/** Six months of the demo practice, as what people and its sheet did, day by day. */

/** An agency that the practice works with, and what it keeps. */
export interface DemoTerms {
  readonly slug: string;
  readonly fee: FeeTerms;
}

export type Step =
  | ComplaintStep
  | LookStep
  | ({
      readonly on: CivilDate;
    } /** The sheet tells the portal these lines: new ones, or changed. */ & (
      | { readonly kind: 'sync'; readonly lines: readonly Receivable[]; readonly isWhole: boolean }
      | { readonly kind: 'place'; readonly agency: string; readonly lines: readonly Receivable[] }
      | { readonly kind: 'accept'; readonly agency: string; readonly lines: readonly string[] }
      | { readonly kind: 'offer'; readonly agency: 'brightwater' }
      | { readonly kind: 'policy'; readonly agency: 'northgate' }
      | { readonly kind: 'look-up'; readonly agency: 'northgate' }
      | { readonly kind: 'act'; readonly line: string; readonly act: Exclude<Act, { by: 'sheet' }> }
    ));

interface History {
  today: CivilDate;
  /** All lines of the sheet, as it says them now, in its order. */
  lines: readonly Receivable[];
  terms: readonly [DemoTerms, DemoTerms];
  seed: number;
}

/** Days ago on which accounts were placed, and how many at most. */
const WAVES = [
  { ago: 176, most: 8 },
  { ago: 134, most: 8 },
  { ago: 95, most: 8 },
  { ago: 66, most: 9 },
  { ago: 50, most: 12 },
  { ago: 28, most: 12 },
  { ago: 10, most: 8 },
] as const;
/** Nobody is placed earlier after the due date than this: the notices come first. */
const NOTICES = 20;
/** When a next mandate was offered, which the agency has not answered yet. */
const OFFERED_AGO = 3;
const LOOKED_UP_AGO = 12;
/** When the second version of the policy was published, which one agency has not attested to yet. */
const POLICY_AGO = 6;
/** When the sheet was synced last. */
const SYNCED_AGO = 2;

/**
 * What happened: the same for the same day, lines and seed.
 *
 * @returns steps in the order of time
 */
export function demoHistory({ today, lines, terms, seed }: History): Step[] {
  const random = randomFrom(seed);
  const syncedOn = addDays(today, -SYNCED_AGO);
  const placed = WAVES.flatMap((wave, at) =>
    linesOf(wave, WAVES[at - 1], { today, lines }).map((line) => ({
      ...{ line, placedOn: addDays(today, -wave.ago), isFresh: at === WAVES.length - 1 },
      terms: line.language === 'es' || random.below(3) === 0 ? terms[1] : terms[0],
    })),
  );
  const turns = new Map<string, number>();
  const lives = placed.map(({ terms: { slug, fee }, line, placedOn, isFresh }) => {
    const kind = kindOf(line, isFresh);
    const turn = turns.get(kind) ?? 0;
    turns.set(kind, turn + 1);
    const kinds = LIVES[kind];
    const live = kinds[turn % kinds.length] ?? kinds[0];
    const age = line.dueDate && daysBetween(line.dueDate, placedOn);
    const feeRate = tierRate(fee, age, 0); // by age alone
    return { agency: slug, placedOn, ...live({ line, placedOn, syncedOn, feeRate }) };
  });
  const offer = { on: addDays(today, -OFFERED_AGO), kind: 'offer', agency: 'brightwater' } as const;
  const lookUp = {
    on: addDays(today, -LOOKED_UP_AGO),
    kind: 'look-up',
    agency: 'northgate',
  } as const;
  const policy = {
    on: addDays(today, -POLICY_AGO),
    kind: 'policy',
    agency: 'northgate',
  } as const;
  const told = complaintSteps(today);
  return inOrder([
    ...placing(lives, { lines, syncedOn }),
    ...acting(lives),
    offer,
    lookUp,
    policy,
    ...told,
    ...lookSteps(today),
  ]);
}

type PlacedLife = Life & { agency: string; placedOn: CivilDate };

/** Lines that were due for a wave, and not for the one before: those of which more is to tell first. */
function linesOf(
  { ago, most }: (typeof WAVES)[number],
  earlier: { ago: number } | undefined,
  { today, lines }: Pick<History, 'today' | 'lines'>,
): Receivable[] {
  const due = lines.filter((line) => {
    const age = line.dueDate === null ? 0 : daysBetween(line.dueDate, today) - NOTICES;
    return age >= ago && age < (earlier?.ago ?? Number.POSITIVE_INFINITY) && isPlaceable(line);
  });
  const isLast = earlier !== undefined && ago === WAVES.at(-1)?.ago;
  const open = isLast ? due.filter(({ settled }) => !settled) : due;
  return [...open].sort((a, b) => b.flags.length - a.flags.length).slice(0, most);
}

/** In order, with a name, and with nothing that no agency is told of. */
function isPlaceable(line: Receivable): boolean {
  const { account, guarantor, amount, balance, flags, invoiceDate, dueDate } = line;
  const isDated = invoiceDate !== null && dueDate !== null && invoiceDate < dueDate;
  const isNamed = account !== null && /^\p{L}/u.test(guarantor ?? '');
  const isCounted = (amount ?? 0) > 0 && balance !== null && balance >= 0;
  return isDated && isNamed && isCounted && flags.every((flag) => KNOWN_FLAGS.includes(flag));
}

const KNOWN_FLAGS: readonly string[] = ['plan', 'agency', 'dispute', 'hold'];

function kindOf({ flags, settled, paid }: Receivable, isFresh: boolean): keyof typeof LIVES {
  const flag = (['plan', 'agency', 'dispute', 'hold'] as const).find((one) => flags.includes(one));
  if (flag) return flag;
  if (settled) return 'settled';
  if (isFresh) return 'fresh';
  return (paid ?? 0) > 0 ? 'part' : 'open';
}

/** Before each placement the sheet is synced, with the lines that it has by then; and once at the end. */
function placing(
  lives: readonly PlacedLife[],
  { lines, syncedOn }: { lines: readonly Receivable[]; syncedOn: CivilDate },
): Step[] {
  const before = new Map(lives.map((life) => [life.before.key, life.before]));
  const days = [...new Set(lives.map(({ placedOn }) => placedOn))];
  const told = new Set<string>();
  const sync = (on: CivilDate): Step => {
    const fresh = lines.filter(({ key, invoiceDate }) => {
      return !told.has(key) && (invoiceDate === null || invoiceDate <= on || on === syncedOn);
    });
    for (const { key } of fresh) told.add(key);
    return {
      ...{ on, kind: 'sync', isWhole: true },
      lines: fresh.map((line) => before.get(line.key) ?? line),
    };
  };
  const placements = days.flatMap((on): Step[] => {
    const own = lives.filter(({ placedOn }) => placedOn === on);
    const agencies = [...new Set(own.map(({ agency }) => agency))].sort();
    const placed = agencies.flatMap((agency): Step[] => {
      const there = own.filter((one) => one.agency === agency);
      const accepted = there.filter(({ isAccepted }) => isAccepted);
      return [
        { on, kind: 'place', agency, lines: there.map((one) => one.before) },
        {
          ...{ on: addDays(on, 1), kind: 'accept', agency },
          lines: accepted.map((one) => one.before.key),
        },
      ];
    });
    return [sync(on), ...placed];
  });
  return [...placements, sync(syncedOn)];
}

function acting(lives: readonly PlacedLife[]): Step[] {
  return lives.flatMap(({ before, acts }) =>
    acts.map((act): Step => {
      const { on } = act;
      if (act.by === 'sheet') return { on, kind: 'sync', lines: [act.line], isWhole: false };
      return { on, kind: 'act', line: before.key, act };
    }),
  );
}

/** By day; what happens to a line on one day stays in its order. */
function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
