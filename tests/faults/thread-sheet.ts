import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PlacementRow, RowAnswer, SyncRow } from '../../shared/contract/portal.ts';
import { RECALL_REASONS } from '../../shared/contract/portal.ts';
import { contentHash, syncRow } from '../../shared/contract/sync.ts';
import { inBatches, type Sent } from '../portal/api-client.ts';
import { HOME } from '../portal/papers.ts';
import { shuffled } from './scenario.ts';
import { type Account, openIn, paidIn, placedAnew, taken } from './thread-book.ts';
import { ask, one, type World } from './thread-world.ts';

/** The sheet as one of three clients: what it sends, how it is cut off, and what it hands off. */

/** A row on its way, with what the clinic had typed by then. */
interface Shot {
  account: Account;
  row: SyncRow;
  open: number;
  fresh: Account['fresh'];
}

/** Where a sync is cut off, counted in calls; `isBefore`: what was asked does not even arrive. */
interface Cut {
  after: number;
  isBefore: boolean;
}

const NEVER: Cut = { after: Number.POSITIVE_INFINITY, isBefore: false };

/** The line as the add-on reads it. */
function rowOf(world: World, account: Account): SyncRow {
  const { hasPaidColumn } = world;
  const { billed, flags, number, ref, guarantor } = account;
  const amounts = hasPaidColumn
    ? { amount: billed, paid: paidIn(account), balance: null }
    : { amount: null, paid: null, balance: openIn(account) };
  const dates = { serviceDate: null, invoiceDate: '2026-01-05', paidDate: null } as const;
  const handling = {
    promiseDate: null,
    mailConsent: null,
    waysAgreed: [],
    phone: null,
    isRecurring: false,
    isSensitive: false,
    ...{ statementDate: null, payer: null, insurer: null, insuranceBalance: null },
  };
  const people = {
    guarantor: 'Marie Dupont',
    patient: null,
    email: null,
    language: null,
    place: null,
  };
  return syncRow(
    {
      ...{ key: ref, row: 2, account: number, invoice: null, currency: 'USD', settled: false },
      ...{
        ...people,
        ...handling,
        ...dates,
        ...amounts,
        dueDate: '2026-02-05',
        flags,
        unknownStatus: null,
      },
    },
    guarantor,
    { line: (key) => key, guarantor: (key) => key, keyCheck: '' },
  );
}

/** A whole sync by a clinic that sees it through. Tells whether it came to its end. */
export function sync(world: World): Promise<boolean> {
  return syncCut(world, NEVER);
}

/** A sync on a bad line: cut off somewhere, batches twice or in another order. */
export function badSync(world: World): Promise<boolean> {
  const { random } = world;
  return syncCut(world, { after: 1 + random(6), isBefore: random(2) === 0 });
}

async function syncCut(world: World, cut: Cut): Promise<boolean> {
  const { random, sheet } = world;
  const begun = await ask(world, 'sync/begin', { document: sheet.document });
  if (!begun.ok) return false;
  if (random(2) === 0) await bringLate(world, begun.value.sync);
  const known = new Map(begun.value.known.map(([ref, hash, state]) => [ref, { hash, state }]));
  const there = shuffled(world.accounts, random).filter(({ isThere }) => isThere);
  const shots = there.map((account) => shotOf(world, account));
  const changed = shots.filter(({ row }) => known.get(row.ref)?.hash !== contentHash(row));
  let calls = 0;
  for (const batch of inBatches(changed, 1 + random(3))) {
    calls += 1;
    const body = { key: randomUUID(), sync: begun.value.sync, rows: batch.map(({ row }) => row) };
    if (calls === cut.after && cut.isBefore) world.late.push(body);
    if (calls === cut.after && cut.isBefore) return false;
    if (!(await bring(world, body, batch)) || calls === cut.after) return false;
  }
  const refs = new Set(there.map(({ ref }) => ref));
  const absent = [...known].filter(([ref]) => !refs.has(ref));
  const kept = absent.filter(([, { state }]) => state !== 'opaque').length;
  if (cut.after <= calls + 1 && cut.isBefore) return false;
  return finish(world, {
    ...{ key: randomUUID(), sync: begun.value.sync, known: refs.size + kept, confirmed: null },
    absent: absent.map(([ref]) => ref),
  });
}

function shotOf(world: World, account: Account): Shot {
  return {
    ...{ account, row: rowOf(world, account) },
    ...{ open: openIn(account), fresh: new Map(account.fresh) },
  };
}

/** One batch, now and then twice. The answers tell the clinic what is asked about. */
async function bring(
  world: World,
  body: Sent<'sync/rows'>,
  batch: readonly Shot[],
): Promise<boolean> {
  const first = await ask(world, 'sync/rows', body);
  if (!first.ok) return false;
  for (const answer of first.value.answers) take(world, batch, answer);
  if (world.random(4) > 0) return true;
  const again = await ask(world, 'sync/rows', body);
  if (!isDeepStrictEqual(again, first)) {
    world.faults.push('a batch that came twice was answered in two ways');
  }
  return true;
}

function take(world: World, batch: readonly Shot[], { ref, outcome, reason }: RowAnswer): void {
  const shot = batch.find(({ row }) => row.ref === ref);
  if (!shot || outcome === 'refused') world.faults.push(`a row was refused: ${reason}`);
  if (outcome === 'asked') world.counts.questions += 1;
  if (shot && ['new', 'changed', 'asked'].includes(outcome)) {
    taken(shot.account, shot, outcome === 'asked');
  }
}

/** What was cut off on its way comes in after another sync has begun: it writes nothing any more. */
async function bringLate(world: World, current: number): Promise<void> {
  const late = world.late.filter(({ sync: older }) => older < current);
  for (const body of late) {
    world.late.splice(world.late.indexOf(body), 1);
    const answer = await ask(world, 'sync/rows', body);
    if (answer.ok) world.faults.push('a batch of an older sync was taken');
  }
}

async function finish(world: World, body: Sent<'sync/finish'>): Promise<boolean> {
  let end = await ask(world, 'sync/finish', body);
  if (!end.ok && end.reason === 'many-absent') {
    const confirmed = Number(end.details['absent']);
    end = await ask(world, 'sync/finish', { ...body, key: randomUUID(), confirmed });
  }
  if (end.ok) world.tab = end.value;
  return end.ok;
}

/** Hands lines to the agency, some of which may not go; the answer may get lost and be asked again. */
export async function handOff(world: World): Promise<void> {
  const { random, accounts, agency } = world;
  if (!(await sync(world))) return;
  const chosen = accounts.filter(({ isThere }) => isThere && random(4) > 0);
  if (chosen.length === 0) return;
  const rows = chosen.map((account) => placementRow(world, account));
  const body = { key: randomUUID(), agency: agency.id, rows };
  const asked = random(3) === 0 ? [body, body] : [body];
  if (random(4) === 0) asked.push({ ...body, key: randomUUID() });
  const answers = await Promise.all(asked.map((each) => ask(world, 'placements', each)));
  const placed = answers.flatMap((answer) => (answer.ok ? answer.value.rows : []));
  for (const account of chosen) {
    const numbers = placed.flatMap(({ ref, number }) => (ref === account.ref && number) || []);
    if (new Set(numbers).size > 1) world.faults.push('a line was placed twice');
    if (numbers.length > 0) placedAnew(account, questionsAbout(world, account));
  }
}

function placementRow(world: World, account: Account): PlacementRow {
  const row = rowOf(world, account);
  const { serviceDate, dueDate, ref } = row;
  return {
    ...{ ref, hash: contentHash(row), place: HOME },
    ...{ statusUnderstood: true, lastNoticeSent: world.random(8) > 0 },
    package: {
      ...{ name: 'Marie Dupont', email: null, language: 'fr', account: account.number },
      ...{ invoice: null, serviceDate, dueDate, lastNoticeOn: null },
    },
  };
}

function questionsAbout({ tab }: World, { ref }: Account): string[] {
  return (tab?.questions ?? []).flatMap((question) => (question.ref === ref ? question.id : []));
}

/** Recalls the case of a line from the sheet. */
export async function recall(world: World): Promise<void> {
  const told = one(world, world.tab?.cases ?? []);
  const reason = one(world, RECALL_REASONS);
  if (!told || !reason) return;
  await ask(world, 'cases/recall', { key: randomUUID(), ref: told.ref, reason });
}
