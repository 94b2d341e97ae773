import type { CivilDate } from '../../../shared/calendar.ts';
import type { Place } from '../../../shared/places.ts';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../../shared/vetting/evidence-kinds.ts';
import type { Standing } from '../../../shared/vetting/standing.ts';
import { dayOf } from '../cases/case-scope.server.ts';
import { MANAGERS } from '../mail/to-managers.server.ts';
import type { Language } from '../platform/generated/client.ts';
import type { SystemScope } from '../platform/scope.server.ts';
import { placeOf } from './practice-place.server.ts';

/** A paper that was not withdrawn: what it is about, when it begins and ends, and nothing else of it. */
export interface LivingPaper {
  id: string;
  kind: EvidenceKind;
  place: Place | null;
  from: CivilDate | null;
  until: CivilDate | null;
}

/** Who is told of papers: an agency of its own, a practice of those that it sees of one agency. */
export interface PapersOfOne {
  reader: {
    kind: 'practice' | 'agency';
    id: string;
    slug: string;
    timeZone: string;
    /** Its managers. */
    members: { user: { id: string; email: string; language: Language } }[];
  };
  agency: { slug: string; name: string };
  items: LivingPaper[];
}

/** All papers by those who are told of them; who has turned an agency away is told no more. */
export async function livingPapers({ db }: SystemScope): Promise<PapersOfOne[]> {
  const practices = new Map(
    (await db.practice.findMany({ select: READER })).map((one) => [one.id, one]),
  );
  const rows = await db.evidenceItem.findMany({
    where: { withdrawnAt: null },
    select: {
      ...{ id: true, kind: true, place: true, issuedOn: true, expiresOn: true },
      practiceId: true,
      agency: { select: { ...READER, name: true } },
      grants: { where: { endedAt: null }, select: { practiceId: true } },
    },
  });
  const away = await db.practiceAgency.findMany({
    where: { standing: { in: [...AWAY] } },
    select: { practiceId: true, agencyId: true },
  });
  const parted = new Set(away.map((one) => `${one.practiceId} ${one.agencyId}`));
  const found = new Map<string, PapersOfOne>();
  for (const { agency, practiceId, grants, ...row } of rows) {
    const ids = practiceId ? [practiceId] : grants.map((grant) => grant.practiceId);
    const readers: PapersOfOne['reader'][] = ids
      .filter((id) => !parted.has(`${id} ${agency.id}`))
      .flatMap((id) => practices.get(id) ?? [])
      .map((one) => ({ kind: 'practice', ...one }));
    if (!practiceId) readers.push({ kind: 'agency', ...agency });
    for (const reader of readers) {
      const key = `${reader.id} ${agency.id}`;
      const one = found.get(key) ?? { reader, agency, items: [] };
      found.set(key, { ...one, items: [...one.items, ...paperOf(row)] });
    }
  }
  return [...found.values()];
}

/** There is neither work nor talk of it. */
const AWAY = ['rejected', 'ended'] as const satisfies readonly Standing[];

interface PaperRow {
  id: string;
  kind: string;
  place: string | null;
  issuedOn: Date | null;
  expiresOn: Date | null;
}

/** A row of a paper; none where this version does not know its kind. */
export function paperOf({ id, kind: code, place, issuedOn, expiresOn }: PaperRow): LivingPaper[] {
  const kind = EVIDENCE_KINDS.find((one) => one === code);
  const dates = { from: issuedOn && dayOf(issuedOn), until: expiresOn && dayOf(expiresOn) };
  return kind ? [{ id, kind, place: placeOf(place), ...dates }] : [];
}

/** Who is told, of a practice or an agency, for a query: its managers. */
export const READER = {
  ...{ id: true, slug: true, timeZone: true },
  members: MANAGERS,
} as const;
