import type { CivilDate } from '../../../shared/calendar.ts';
import { canInAgency } from '../../../shared/permissions.ts';
import { type Refusal, refused } from '../../../shared/result.ts';
import { todayOf } from '../cases/case-scope.server.ts';
import { rowId } from '../cases/row-id.server.ts';
import type { AgencyScope } from '../platform/scope.server.ts';
import { fileOf, ITEM_FIELDS, itemOf, type PaperFile } from './seen-items.server.ts';

/** A paper as its agency has it. */
export type OwnPaper = ReturnType<typeof itemOf> & {
  addedBy: string;
  addedOn: CivilDate;
  file: PaperFile | null;
  /** Practices that see it. */
  shownTo: string[];
  /** A later one has taken its place; what is in force of it still counts. */
  isRenewed: boolean;
};

export interface PaperList {
  slug: string;
  today: CivilDate;
  mayChange: boolean;
  papers: OwnPaper[];
}

/** An agency's own papers: what ends first comes first, what was renewed last. */
export async function listPapers(scope: AgencyScope): Promise<PaperList> {
  const papers = await readOwn(scope, {});
  const rank = ({ isRenewed, until }: OwnPaper) => `${isRenewed ? 1 : 0} ${until ?? '9999'}`;
  return {
    ...{ slug: scope.tenant.slug, today: todayOf(scope) },
    mayChange: canInAgency(scope.role, 'dossier.change'),
    papers: papers.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)),
  };
}

/** A practice that a paper can be shown to. */
export interface Client {
  id: string;
  name: string;
}

export interface PaperView {
  slug: string;
  today: CivilDate;
  mayChange: boolean;
  clients: Client[];
  paper: OwnPaper;
}

/** One paper of an agency, with all that may see it. */
export async function readPaper(
  scope: AgencyScope,
  id: string | undefined,
): Promise<PaperView | Refusal> {
  const [paper] = await readOwn(scope, { id: rowId(id) });
  if (!paper) return refused('not-found');
  return {
    ...{ slug: scope.tenant.slug, today: todayOf(scope), paper },
    mayChange: canInAgency(scope.role, 'dossier.change'),
    clients: await readClients(scope),
  };
}

/** What a new paper begins with. @param renews the id of the one that it takes the place of */
export async function readNewPaper(
  scope: AgencyScope,
  renews: string | null,
): Promise<{ slug: string; clients: Client[]; renewed: OwnPaper | null } | Refusal> {
  const [renewed = null] = renews === null ? [] : await readOwn(scope, { id: rowId(renews) });
  if (renews !== null && !renewed) return refused('not-found');
  return { slug: scope.tenant.slug, clients: await readClients(scope), renewed };
}

async function readOwn({ db, tenant }: AgencyScope, where: { id?: string }): Promise<OwnPaper[]> {
  const rows = await db.evidenceItem.findMany({
    where: { ...where, agencyId: tenant.id, practiceId: null, withdrawnAt: null },
    select: {
      ...ITEM_FIELDS,
      grants: { where: { endedAt: null }, select: { practiceId: true } },
      renewals: { where: { withdrawnAt: null }, select: { id: true }, take: 1 },
    },
  });
  return rows.map(({ files, grants, renewals, addedAt, ...row }) => ({
    ...itemOf(row),
    ...{ addedBy: row.addedByName, addedOn: todayOf({ tenant, now: addedAt }) },
    file: files[0] ? fileOf(files[0]) : null,
    shownTo: grants.map(({ practiceId }) => practiceId),
    isRenewed: renewals.length > 0,
  }));
}

async function readClients({ db, tenant }: AgencyScope): Promise<Client[]> {
  const clients = await db.practiceAgency.findMany({
    where: { agencyId: tenant.id },
    select: { practice: { select: { id: true, name: true } } },
    orderBy: { practice: { name: 'asc' } },
  });
  return clients.map(({ practice }) => practice);
}
