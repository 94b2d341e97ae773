import { Link } from '@remix-run/react';
import { placeText } from '../../../shared/messages/places.ts';
import type { Place } from '../../../shared/places.ts';
import { coveragePath, type Workplace } from '../paths.ts';
import { Section } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';

/** For which places something may be placed with an agency today, and what is open for others. */
export function AgencyCoverage({
  practice,
  coverage: { places, uncovered },
}: {
  practice: Workplace;
  coverage: { places: Place[]; uncovered: number };
}) {
  const { words, language } = useWords();
  const { agency: text } = words.coverage;
  return (
    <Section title={text.title}>
      <p>{places.map((place) => placeText(place, language)).join(', ') || text.none}</p>
      <UncoveredNote practice={practice} count={uncovered} />
      <p>
        <Link to={coveragePath(practice)}>{text.map}</Link>
      </p>
    </Section>
  );
}

/** Some open cases of a list are not covered. */
export function UncoveredNote({ practice, count }: { practice: Workplace; count: number }) {
  const { agency: text } = useWords().words.coverage;
  if (count === 0) return null;
  return (
    <Note>
      <Link to={coveragePath(practice)}>{text.uncovered(count)}</Link>
    </Note>
  );
}
