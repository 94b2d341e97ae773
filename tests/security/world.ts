import { createHash } from 'node:crypto';
import { newId } from '../../portal/app/platform/ids.server.ts';
import { asMaintenance, type TestDatabase } from '../portal/database.ts';
import { caseRows } from './world-cases.ts';

/** What one transaction of the server may name: see platform/scope.server.ts. */
export interface Named {
  practice?: string;
  agency?: string;
  user?: string;
  email?: string;
  token?: string;
  reviewer?: string;
}

/** One practice, one agency and one person who runs both, with a row of theirs in every table. */
export interface World {
  named: Required<Named>;
  /** SHA-256 of the token of an invitation to the agency; all other tokens are `named.token`. */
  agencyToken: string;
}

/** What belongs to nobody: everybody reads it. */
export const NOBODYS = [
  'operator_settings',
  'rate_limits',
  'case_transitions',
  'evidence_requirements',
  'complaint_transitions',
  'standing_steps',
];

const BEGAN = '2026-01-01T00:00:00Z';
const ENDS = '2099-01-01T00:00:00Z';

type Row = Record<string, unknown>;

export async function makeWorld(database: TestDatabase, letter: string): Promise<World> {
  const user = newId();
  const named = {
    practice: newId(),
    agency: newId(),
    user,
    reviewer: user,
    email: `${letter}@example.org`,
    token: hexOf(`token of ${letter}`),
  };
  const world = { named, agencyToken: hexOf(`agency of ${letter}`) };
  await asMaintenance(database, async (sql) => {
    for (const [table, row] of rowsOf(world, letter)) {
      await sql.query(
        `INSERT INTO ${table} SELECT * FROM json_populate_record(NULL::${table}, $1)`,
        [JSON.stringify(row)],
      );
    }
  });
  return world;
}

const TIMES = { created_at: BEGAN, ends_at: ENDS };

function rowsOf(world: World, letter: string): [string, Row][] {
  const { practice, agency, user: user_id, email, token } = world.named;
  const token_hash = bytes(token);
  const name = { name: letter, language: 'fr', ...TIMES };
  const tenant = { ...name, slug: letter, time_zone: 'Europe/Paris' };
  const ref = newId();
  return [
    ['practices', { ...tenant, id: practice }],
    ['agencies', { ...tenant, id: agency }],
    ['users', { ...name, id: user_id, email }],
    ['credentials', { user_id, password_hash: letter, totp_step: 0, changed_at: BEGAN }],
    ['recovery_codes', { user_id, code_hash: token_hash }],
    ['sessions', { ...TIMES, id: newId(), token_hash, user_id, seen_at: BEGAN, device: letter }],
    ['password_resets', { ...TIMES, token_hash, user_id }],
    ...belongingTo(world, letter, ref),
    ...caseRows(world.named, ref),
    ...lookupRows(world.named),
    ...tenantsOf(world.named).flatMap((of) => happenedTo(of, letter)),
  ];
}

function belongingTo({ named, agencyToken }: World, letter: string, ref: string): [string, Row][] {
  const { practice: practice_id, agency: agency_id, user: user_id, email } = named;
  const token_hash = bytes(named.token);
  const member = { user_id, role: 'manager', since: BEGAN };
  const invitation = { ...TIMES, email, accepted_at: BEGAN, accepted_by: user_id };
  const toPractice = { practice_id, practice_role: 'manager', token_hash };
  const toAgency = { agency_id, agency_role: 'manager', token_hash: bytes(agencyToken) };
  const program = { name: letter, token_hash, scopes: [], created_by: user_id };
  const guarantor = { key_wrapped: token_hash, name_sealed: token_hash, name_index: [] };
  return [
    ['practice_members', { ...member, practice_id }],
    ['agency_members', { ...member, agency_id }],
    ['invitations', { ...invitation, ...toPractice, id: newId() }],
    ['invitations', { ...invitation, ...toAgency, id: newId() }],
    ['api_tokens', { ...TIMES, ...program, practice_id, id: newId() }],
    ...sheetOf(named, letter, ref),
    ['practice_keys', { practice_id, wrapped: token_hash }],
    ['guarantors', { ...TIMES, ...guarantor, practice_id, id: newId() }],
  ];
}

/** A connected sheet with a line, a code that is still open, and a call that was answered. */
function sheetOf(
  { practice: practice_id, user, token }: Required<Named>,
  name: string,
  ref: string,
): [string, Row][] {
  const hash = bytes(token);
  const sheet = {
    practice_id,
    id: newId(),
    name,
    document_hash: hash,
    key_check: hash,
    sync_no: 1,
  };
  const line = { ref, guarantor_ref: newId(), currency: 'EUR', settled: false, open: 1 };
  const stored = { content_hash: hash, flags: [], state: 'opaque', changed_at: BEGAN };
  const code = { id: newId(), code_hash: hash, user_id: user, made_by: user };
  const call = { key: newId(), call: 'sync/rows', body_hash: hash, answer: {}, at: BEGAN };
  return [
    ['sheets', { ...sheet, connected_at: BEGAN }],
    ['receivables', { ...line, ...stored, practice_id, sheet_id: sheet.id }],
    ['connect_codes', { ...TIMES, ...code, practice_id }],
    ['api_calls', { ...call, practice_id }],
  ];
}

/** What a practice found and heard about an agency, and that it looks again and parts with it. */
function lookupRows({ practice, agency, user, token }: Required<Named>): [string, Row][] {
  const of = { practice_id: practice, agency_id: agency };
  const id = newId();
  const counts = { list: 'cfpb', file_hash: bytes(token), rows: 1, unread: 0, more: 0 };
  const who = { companies: [], people: [], looked_by: user, looked_by_name: 'x', looked_at: BEGAN };
  const find = { no: 1, wanted: 'x', name: 'x', is_exact: true, facts: {} };
  const review = { source: 'found', who: 'x', verdict: 'good', said_on: '2026-01-01', text: 'x' };
  const kept = { added_by: user, added_by_name: 'x', added_at: BEGAN };
  const look = {
    seq: 1,
    done_on: '2026-01-01',
    done_by: user,
    done_by_name: 'x',
    points: {},
    note: '',
    next_on: '2026-06-01',
  };
  const exit = { begun_at: BEGAN, begun_by_name: 'x', is_own_word: false };
  return [
    ['agency_exits', { ...of, ...exit }],
    ['reverifications', { ...of, ...look }],
    ['agency_reviews', { ...of, id, ...review, ...kept }],
    ['agency_lookups', { ...of, id, ...counts, ...who }],
    ['lookup_finds', { practice_id: practice, lookup_id: id, ...find }],
  ];
}

function tenantsOf({ practice, agency, user }: Required<Named>): Row[] {
  return [
    { tenant_kind: 'practice', tenant_id: practice },
    { tenant_kind: 'agency', tenant_id: agency },
    { tenant_kind: 'person', tenant_id: user },
  ];
}

function happenedTo(tenant: Row, letter: string): [string, Row][] {
  const hash = bytes(hexOf(letter));
  const entry = { ...tenant, seq: 1, at: BEGAN, actor: letter, action: 'sign-in', details: {} };
  const item = { ...tenant, kind: 'mail', payload: hash, tries: 1 };
  const times = { created_at: BEGAN, changed_at: BEGAN, due_at: BEGAN };
  return [
    ['audit_entries', { ...entry, previous_hash: hash, hash }],
    // one as it comes, and one that is stuck
    ['outbox_items', { ...item, ...times, id: newId(), key: newId(), state: 'waiting' }],
    ['outbox_items', { ...item, ...times, id: newId(), key: newId(), state: 'failed' }],
  ];
}

function hexOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function bytes(hex: string): string {
  return `\\x${hex}`;
}
