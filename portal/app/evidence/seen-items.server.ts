import type { CivilDate } from '../../../shared/calendar.ts';
import { PLACES, type Place } from '../../../shared/places.ts';
import type { EvidenceItem, Grade } from '../../../shared/vetting/coverage.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import { dayOf, todayOf } from '../cases/case-scope.server.ts';
import type { Scope, Tenant } from '../platform/scope.server.ts';

/** What a practice thinks of an item: the newest of its checks. */
export interface SeenCheck {
  isAccepted: boolean;
  grade: 'document' | 'verified';
  /** Where it was looked up; null for a document that was only read. */
  source: string | null;
  note: string | null;
  checkedOn: CivilDate;
  by: string;
}

/** A file as a page names it. */
export interface PaperFile {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  /** SHA-256 in hexadecimal. */
  hash: string;
}

/** An item that a practice sees: one that the agency lets it see, or that it found by itself. */
export interface SeenItem extends EvidenceItem {
  readonly id: string;
  /** The practice found it by itself. */
  readonly isOwn: boolean;
  readonly issuer: string;
  /** Of number and scope: empty where it has none. */
  readonly number: string;
  readonly scope: string;
  readonly addedBy: string;
  readonly addedOn: CivilDate;
  readonly file: PaperFile | null;
  readonly check: SeenCheck | null;
}

/**
 * The items of agencies as a practice sees them, the newest first: let be seen or found by itself, and
 * not withdrawn. An agency of which nothing is seen is not in the answer.
 */
export async function seenItems(
  { db, tenant }: Pick<Scope, 'db'> & { tenant: Tenant<'practice'> },
  agencyIds: readonly string[],
): Promise<Map<string, SeenItem[]>> {
  const practiceId = tenant.id;
  const rows = await db.evidenceItem.findMany({
    where: {
      ...{ agencyId: { in: [...agencyIds] }, withdrawnAt: null },
      OR: [{ practiceId }, { grants: { some: { practiceId, endedAt: null } } }],
    },
    select: {
      ...ITEM_FIELDS,
      checks: { where: { practiceId }, orderBy: { id: 'desc' }, take: 1, select: CHECK_FIELDS },
    },
    orderBy: { id: 'desc' },
  });
  const seen = new Map<string, SeenItem[]>();
  for (const { agencyId, practiceId: owner, checks, files, addedAt, ...row } of rows) {
    const file = files[0] ? fileOf(files[0]) : null;
    const check = checks[0] ? checkOf(checks[0]) : null;
    const item: SeenItem = {
      ...itemOf(row),
      ...{ isOwn: owner !== null, addedBy: row.addedByName, file, check },
      ...{ addedOn: todayOf({ tenant, now: addedAt }) },
      ...{ grade: gradeOf(file, check), isAccepted: check?.isAccepted ?? false },
    };
    seen.set(agencyId, [...(seen.get(agencyId) ?? []), item]);
  }
  return seen;
}

function gradeOf(file: PaperFile | null, check: SeenCheck | null): Grade {
  if (check?.isAccepted && check.grade === 'verified') return 'verified';
  return file ? 'document' : 'self-declared';
}

type CheckRow = Omit<SeenCheck, 'checkedOn' | 'by'> & { checkedOn: Date; checkedByName: string };

/** The fields of a judgement, for a query. */
export const CHECK_FIELDS = {
  ...{ isAccepted: true, grade: true, source: true, note: true, checkedOn: true },
  checkedByName: true,
} as const;

export function checkOf({ checkedOn, checkedByName: by, ...check }: CheckRow): SeenCheck {
  const { isAccepted, grade, source, note } = check;
  return { isAccepted, grade, source, note, by, checkedOn: dayOf(checkedOn) };
}

export const FILE_FIELDS = { id: true, name: true, size: true, sha256: true } as const;

interface FileRow {
  id: string;
  name: string;
  size: number;
  sha256: Uint8Array;
}

/** The fields of an item for a query, with its paper. */
export const ITEM_FIELDS = {
  ...{ id: true, agencyId: true, practiceId: true, kind: true, place: true, issuer: true },
  ...{ number: true, scope: true, issuedOn: true, expiresOn: true },
  ...{ addedByName: true, addedAt: true },
  files: { where: { purpose: 'paper' }, select: FILE_FIELDS },
} as const;

export function fileOf({ sha256, ...file }: FileRow): PaperFile {
  return { ...file, hash: Buffer.from(sha256).toString('hex') };
}

interface ItemRow {
  id: string;
  kind: string;
  place: string | null;
  issuer: string;
  number: string;
  scope: string;
  issuedOn: Date | null;
  expiresOn: Date | null;
}

/** What both sides read of an item. */
export function itemOf({ id, kind, place, issuer, number, scope, issuedOn, expiresOn }: ItemRow) {
  return {
    ...{ id, issuer, number, scope },
    ...{ kind: known<EvidenceKind>(EVIDENCE_KINDS, kind) },
    place: place === null ? null : known<Place>(PLACES, place),
    from: issuedOn && dayOf(issuedOn),
    until: expiresOn && dayOf(expiresOn),
  };
}

/** A code that the portal wrote itself. */
function known<Code extends string>(codes: readonly Code[], code: string): Code {
  const found = codes.find((one) => one === code);
  if (!found) throw new RangeError('The database gave an unknown code');
  return found;
}
