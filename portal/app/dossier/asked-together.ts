import type { Place } from '../../../shared/places.ts';
import type { Gap } from '../../../shared/vetting/coverage.ts';
import type { AskedEvidence } from '../../../shared/vetting/evidence.ts';

/** A paper that is asked for at a place, and what proves it there. */
interface AskedAt {
  asked: AskedEvidence;
  place: Place;
  /** Why nothing counts; null where something does. */
  gap: Gap | null;
  /** Numbers of the papers, in the document. */
  papers: readonly number[];
}

/** The same for all places where it is alike. */
export type AskedTogether = Omit<AskedAt, 'place'> & { places: Place[] };

/** One line for all places that ask for a paper alike and where the same proves it, kind by kind. */
export function askedTogether(lines: readonly AskedAt[]): AskedTogether[] {
  const together = new Map<string, AskedTogether>();
  for (const { place, ...line } of lines) {
    const { asked, gap, papers } = line;
    const key = [asked.kind, asked.isRequired, asked.source, gap, ...papers].join(' ');
    const known = together.get(key);
    if (known) known.places.push(place);
    else together.set(key, { ...line, places: [place] });
  }
  const kinds = lines.map(({ asked }) => asked.kind);
  return [...together.values()].sort(
    (one, other) => kinds.indexOf(one.asked.kind) - kinds.indexOf(other.asked.kind),
  );
}
