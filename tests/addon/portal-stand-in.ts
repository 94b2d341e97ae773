import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import {
  type Body,
  type Call,
  calls,
  type PaymentQuestion,
  type PlacedRow,
  PORTAL_CONTRACT,
  type PortalAnswers,
  type PortalEnvelope,
  type PortalRefusal,
  placementRowSchema,
  type ReceivableState,
  type RowAnswer,
  type RowReason,
  type SheetCase,
  type SheetConflict,
  type SyncRow,
  syncRowSchema,
  type TokenScope,
} from '../../shared/contract/portal.ts';
import { asksAboutAbsent, contentHash, openOf } from '../../shared/contract/sync.ts';
import { unmetConditions } from '../../shared/placement.ts';
import type { Place } from '../../shared/places.ts';
import { openWeb, type Received, type Web } from './host/web.ts';

/** Where the add-on of these tests believes its portal to be. */
export const PORTAL = 'https://portal.example';
export const CODE = 'ABCD-2345';
const TODAY = '2026-03-10';

interface Held {
  row: SyncRow;
  state: ReceivableState;
  isOpen: boolean;
}

type Answer<C extends Call> = PortalEnvelope<PortalAnswers[C]>;
/** Answers by key, with the bodies that they were given to. */
type Stored = Map<string, { body: string; told: unknown }>;
type Doors = { [C in Call]: (body: Body<C>) => Answer<C> };

/** What happens to a request: it is answered, never arrives, or its answer is lost. */
type Weather = (call: Call) => 'fine' | 'never-arrives' | 'answer-lost' | 'page' | 'half';

/** A small portal of one practice behind real HTTP: it checks every body by the contract's schemas. */
export interface PortalStandIn {
  readonly web: Web;
  /** Calls in their order. */
  calls(): Call[];
  /** Lines that it holds open, by reference. */
  readonly held: Map<string, Held>;
  readonly cases: Map<string, SheetCase>;
  /** What the hourly timer told, oldest first. */
  readonly beats: (string | null)[];
  questions: PaymentQuestion[];
  conflicts: SheetConflict[];
  readonly answered: Body<'payments/answer'>[];
  /** Hand-offs by key. */
  readonly placements: Map<string, PortalAnswers['placements']>;
  readonly packages: Body<'placements'>[];
  readonly codes: Set<string>;
  readonly tokens: Set<string>;
  /** Documents with the key check that they connected with. */
  readonly documents: Map<string, string>;
  scopes: TokenScope[];
  contract: number;
  /** Where the practice is. */
  place: Place | null;
  weather: Weather;
  /** References that it refuses, with the reason. */
  readonly refusals: Map<string, RowReason>;
  readonly stored: Stored;
  /** A case changes at the agency. */
  change(ref: string, changes: Partial<SheetCase>): void;
}

const okay = <T>(value: T): PortalEnvelope<T> => ({ ok: true, value });
const no = (reason: PortalRefusal, details = {}): PortalEnvelope<never> => ({
  ...{ ok: false, reason, details },
});

export const AGENCY = {
  ...{ id: '0190c0de-0000-4000-8000-000000000001', name: 'Kind Recoveries', isApproved: true },
  mandate: { minimum: 2500, currency: 'USD', feeFrom: 2500, feeTo: 2500 },
  covers: ['US-TX', 'US-FL'] as Place[],
  trial: null,
};

export async function openPortal(): Promise<PortalStandIn> {
  const web = await openWeb((response, request) => answer(portal, doors, response, request));
  const portal: PortalStandIn = {
    web,
    calls: () => web.received.map(({ url }) => callOf(url)),
    ...{ held: new Map(), cases: new Map(), beats: [], questions: [], conflicts: [], answered: [] },
    ...{ placements: new Map(), packages: [], codes: new Set([CODE]), tokens: new Set() },
    ...{
      documents: new Map(),
      scopes: ['sync', 'place'],
      contract: PORTAL_CONTRACT,
      place: 'US-TX',
    },
    ...{ weather: () => 'fine', refusals: new Map(), stored: new Map() },
    change(ref, changes) {
      const one = portal.cases.get(ref);
      if (one) portal.cases.set(ref, { ...one, ...changes });
    },
  };
  const doors = doorsOf(portal);
  return portal;
}

function answer(
  portal: PortalStandIn,
  doors: Doors,
  response: ServerResponse,
  request: Received,
): void {
  const call = callOf(request.url);
  const weather = portal.weather(call);
  if (weather === 'never-arrives') return void response.destroy();
  if (weather === 'page') return void response.writeHead(200).end('<!doctype html><p>Sign in</p>');
  if (weather === 'half') return void response.writeHead(200).end('{"ok":true}');
  const told = said(portal, doors, call, request);
  if (weather === 'answer-lost') return void response.destroy();
  const status = told.ok ? 200 : told.reason === 'no-token' ? 401 : 409;
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(told));
}

function said<C extends Call>(
  portal: PortalStandIn,
  doors: Doors,
  call: C,
  { headers, body: text }: Received,
): PortalEnvelope<PortalAnswers[C]> {
  const body: unknown = JSON.parse(text);
  const { contract } = body as { contract: number };
  if (contract !== portal.contract)
    return no(contract < portal.contract ? 'old-addon' : 'old-portal');
  const checked = calls[call].safeParse(body);
  if (!checked.success)
    return no('bad-body', { at: checked.error.issues[0]?.path.join('.') ?? '' });
  const token = headers.authorization?.replace('Bearer ', '') ?? '';
  if (call !== 'connect' && !portal.tokens.has(token)) return no('no-token');
  const given = checked.data as Body<C>;
  return once(portal.stored, call, given, () => doors[call](given));
}

/** Calls that have one effect however often they come with the same key and body. */
const KEYED: readonly Call[] = ['sync/rows', 'sync/finish', 'placements', 'cases/recall'];

/** The same key has one effect; with another body it is refused. */
function once<T>(stored: Stored, call: Call, body: object, work: () => T): T {
  if (!KEYED.includes(call)) return work();
  const { key = '' } = body as { key?: string };
  const text = JSON.stringify(body);
  const before = stored.get(key);
  if (before) return before.body === text ? (before.told as T) : (no('key-reused') as T);
  const told = work();
  if ((told as { ok: boolean }).ok) stored.set(key, { body: text, told });
  return told;
}

function doorsOf(portal: PortalStandIn): Doors {
  return { ...connecting(portal), ...syncing(portal), ...placing(portal) };
}

function connecting(portal: PortalStandIn) {
  const { codes, tokens, documents } = portal;
  return {
    connect({ code, document, keyCheck, replaces }: Body<'connect'>): Answer<'connect'> {
      if (!codes.has(code)) return no('code-over');
      const known = documents.get(document);
      if (known !== undefined && known !== keyCheck) return no('other-key');
      const other = [...documents].find(([id, check]) => id !== document && check === keyCheck);
      if (other && !replaces) return no('copied-sheet');
      if (other) {
        documents.delete(other[0]);
        tokens.clear();
      }
      documents.set(document, keyCheck);
      codes.delete(code);
      const token = `t-${randomUUID()}`;
      tokens.add(token);
      return okay({ token, practice: 'Maple', scopes: portal.scopes, person: 'Elena' });
    },
    disconnect(): Answer<'disconnect'> {
      tokens.clear();
      return okay(null);
    },
  };
}

function syncing(portal: PortalStandIn) {
  const { held } = portal;
  let sync = 0;
  const open = () => [...held].filter(([, { isOpen }]) => isOpen);
  return {
    beat({ by }: Body<'beat'>): Answer<'beat'> {
      portal.beats.push(by);
      return { ok: true, value: null };
    },
    'sync/begin'(): Answer<'sync/begin'> {
      sync += 1;
      return okay({
        sync,
        known: open().map(([ref, { row, state }]) => [ref, contentHash(row), state]),
      });
    },
    'sync/rows'(body: Body<'sync/rows'>): Answer<'sync/rows'> {
      if (body.sync !== sync) return no('stale-sync');
      return okay({ answers: body.rows.map((row) => takeRow(portal, row)) });
    },
    'sync/finish'({
      sync: of,
      absent,
      known,
      confirmed,
    }: Body<'sync/finish'>): Answer<'sync/finish'> {
      if (of !== sync) return no('stale-sync');
      const all = open().length;
      if (asksAboutAbsent({ known: all, absent: absent.length }) && confirmed !== absent.length) {
        return no('many-absent', { absent: absent.length, known: all });
      }
      const gone = absent.flatMap((ref) => held.get(ref) ?? []);
      const closing = gone.filter(({ state }) => state === 'opaque');
      if (all - closing.length !== known) return no('incomplete');
      for (const one of closing) one.isOpen = false;
      return okay({
        ...{ closed: closing.length, kept: gone.length - closing.length },
        ...{ cases: [...portal.cases.values()], conflicts: portal.conflicts },
        ...{ questions: portal.questions, place: portal.place },
      });
    },
    'payments/answer'(body: Body<'payments/answer'>): Answer<'payments/answer'> {
      if (!portal.questions.some(({ id }) => id === body.question)) return no('not-found');
      portal.questions = portal.questions.filter(({ id }) => id !== body.question);
      portal.answered.push(body);
      return okay(null);
    },
  };
}

function takeRow({ held, refusals }: PortalStandIn, sent: unknown): RowAnswer {
  const checked = syncRowSchema.safeParse(sent);
  if (!checked.success) return { ref: (sent as SyncRow).ref, outcome: 'refused', reason: 'row' };
  const { ref } = checked.data;
  const reason = refusals.get(ref);
  if (reason) return { ref, outcome: 'refused', reason };
  const before = held.get(ref);
  const state = before?.state ?? 'opaque';
  held.set(ref, { row: checked.data, state, isOpen: true });
  return { ref, outcome: before ? 'changed' : 'new', reason: null };
}

function placing(portal: PortalStandIn) {
  const { cases, placements, packages } = portal;
  return {
    agencies: (): Answer<'agencies'> => okay({ agencies: [AGENCY] }),
    placements(body: Body<'placements'>): Answer<'placements'> {
      packages.push(body);
      const rows = body.rows.map((row) => placeRow(portal, row));
      const number = rows.some((row) => row.number !== null) ? `P-${placements.size + 1}` : null;
      placements.set(body.key, { number, rows });
      return okay({ number, rows });
    },
    'placements/find': ({ key }: Body<'placements/find'>): Answer<'placements/find'> =>
      okay({ placement: placements.get(key) ?? null }),
    'cases/recall'({ ref }: Body<'cases/recall'>): Answer<'cases/recall'> {
      const one = cases.get(ref);
      if (!one) return no('not-found');
      if (one.status === 'closed') return no('not-now', { status: one.status });
      const recalled = { ...one, status: 'recalled' as const };
      cases.set(ref, recalled);
      return okay({ case: recalled });
    },
  };
}

function placeRow({ held, cases }: PortalStandIn, sent: unknown): PlacedRow {
  const checked = placementRowSchema.safeParse(sent);
  const { ref } = checked.data ?? (sent as SyncRow);
  const not = (...unmet: PlacedRow['unmet']) => ({ ref, number: null, unmet, lacks: null });
  if (!checked.success) return not('unreadable');
  const { hash, place, statusUnderstood, lastNoticeSent } = checked.data;
  const line = held.get(ref);
  if (!line) return not('unknown');
  if (contentHash(line.row) !== hash) return not('changed');
  const { currency, flags } = line.row;
  const open = openOf(line.row, TODAY);
  const said = { open, currency, flags, place, statusUnderstood, lastNoticeSent };
  const own = { isPlaced: cases.has(ref), isReturned: false, missing: 0 };
  const unmet = unmetConditions({ ...said, ...own }, AGENCY);
  if (unmet.length > 0) return not(...unmet);
  line.state = 'placed';
  const number = `C-${cases.size + 101}`;
  cases.set(ref, {
    ...{ ref, number, agency: AGENCY.name, status: 'placed', balance: open, currency },
    ...{ updatedOn: TODAY, inPeace: true },
  });
  return { ref, number, unmet: [], lacks: null };
}

function callOf(url: string): Call {
  return url.replace('/api/v1/', '') as Call;
}
