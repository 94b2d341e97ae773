import { gapList } from '../../../shared/messages/evidence-gaps.ts';
import { placeText } from '../../../shared/messages/places.ts';
import type { Place } from '../../../shared/places.ts';
import type { EvidenceGap } from '../../../shared/vetting/coverage.ts';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';

interface CaseCoverage {
  agency: { name: string };
  place: Place | null;
  /** What the agency lacks there today; none where the case is over. */
  lacks: EvidenceGap[];
}

/** Says of an open case that its agency lacks a paper where the patient lives. */
export function UncoveredCase({ one: { agency, place, lacks } }: { one: CaseCoverage }) {
  const { words, language } = useWords();
  if (!place || lacks.length === 0) return null;
  const { uncovered } = words.coverage.ofCase;
  return (
    <Note>
      <strong>{uncovered(agency.name, placeText(place, language))}</strong>
      <br />
      {gapList(lacks, language)}
    </Note>
  );
}
