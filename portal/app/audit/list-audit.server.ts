import { portalMessages } from '../../../shared/messages/portal/index.ts';
import type { AuditDetails } from '../platform/audit-hash.ts';
import type { TenantScope } from '../platform/scope.server.ts';
import { parseTableState, type TableState, windowOf } from '../ui/table-state.ts';
import { type AuditActor, auditRules, NO_PERSON } from './audit-table.ts';
import { checkChain, readEntries } from './read-chain.server.ts';

export interface AuditLine {
  seq: number;
  /** ISO 8601, UTC. */
  at: string;
  actorId: string | null;
  actor: string;
  action: string;
  details: AuditDetails;
}

/** The state of the whole chain, whatever the list is narrowed to. */
export interface ChainSeal {
  entries: number;
  /** Null where there is no entry. */
  hash: string | null;
  /** Null where it was not checked. */
  isWhole: boolean | null;
  /** The first bad entry, where there is one. */
  breaksAt: number | null;
}

/** So many entries are checked whenever the page is opened; more of them when somebody asks. */
const CHECKED_ALWAYS = 2000;

/** What the audit page of a practice or an agency shows. */
export async function listAudit(scope: TenantScope, params: URLSearchParams) {
  const actors = await actorsOf(scope);
  const rules = auditRules(actors, portalMessages('en').audit);
  const state = parseTableState(params, rules);
  const where = whereOf(scope, state);
  const total = await scope.db.auditEntry.count({ where });
  const { offset, limit } = windowOf(state.page, total, rules);
  const lines = await readLines(scope, state, { skip: offset, take: limit });
  const seal = await sealOf(scope, params.has('check'));
  const { kind, name, timeZone } = scope.tenant;
  return { kind, name, timeZone, actors, state, total, lines, seal };
}

/** The lines of a filter, in its order. */
export async function readLines(
  scope: TenantScope,
  state: TableState,
  window: { skip?: number; take?: number },
): Promise<AuditLine[]> {
  const rows = await scope.db.auditEntry.findMany({
    where: whereOf(scope, state),
    orderBy: { seq: state.isDescending ? 'desc' : 'asc' },
    select: { seq: true, at: true, actorId: true, actor: true, action: true, details: true },
    ...window,
  });
  return rows.map(({ seq, at, details, ...row }) => ({
    ...row,
    seq: Number(seq),
    at: at.toISOString(),
    details: details as AuditDetails,
  }));
}

function whereOf({ tenant }: TenantScope, { filters }: TableState) {
  const { action, actor } = filters;
  return {
    tenantKind: tenant.kind,
    tenantId: tenant.id,
    ...(action !== undefined && { action }),
    ...(actor !== undefined && { actorId: actor === NO_PERSON ? null : actor }),
  };
}

/** Present and former members, by name. */
export async function actorsOf({ db, tenant }: TenantScope): Promise<AuditActor[]> {
  const select = { user: { select: { id: true, name: true } } } as const;
  const members =
    tenant.kind === 'practice'
      ? await db.practiceMember.findMany({ where: { practiceId: tenant.id }, select })
      : await db.agencyMember.findMany({ where: { agencyId: tenant.id }, select });
  return members.map(({ user }) => user).sort((a, b) => a.name.localeCompare(b.name));
}

async function sealOf(scope: TenantScope, isAsked: boolean): Promise<ChainSeal> {
  const { db, tenant } = scope;
  const last = await db.auditEntry.findFirst({
    where: { tenantId: tenant.id },
    orderBy: { seq: 'desc' },
    select: { seq: true, hash: true },
  });
  const entries = Number(last?.seq ?? 0);
  const hash = last && Buffer.from(last.hash).toString('hex');
  const seal = { entries, hash, isWhole: null, breaksAt: null };
  if (entries > CHECKED_ALWAYS && !isAsked) return seal;
  const state = await checkChain((after) => readEntries(scope, tenant.id, after));
  return { ...seal, isWhole: state.isWhole, breaksAt: state.isWhole ? null : Number(state.seq) };
}
