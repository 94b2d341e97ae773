import { Link } from '@remix-run/react';
import { reviewsPath, type Workplace } from '../paths.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { ReviewSums, Verdicts } from './read-reviews.server.ts';

interface ReviewsSectionProps {
  practice: Workplace;
  agencySlug: string;
  sums: ReviewSums;
}

/** What others say, on the page of an agency: by whom it named, and by others. */
export function ReviewsSection({ practice, agencySlug, sums }: ReviewsSectionProps) {
  const { reviews: text } = useWords().words;
  const { named, others, references, notAsked } = sums;
  return (
    <Section title={text.title}>
      <Said by={text.section.named} verdicts={named} />
      <Said by={text.section.others} verdicts={others} />
      {total(named) + total(others) === 0 && <p className="muted">{text.section.none}</p>}
      {references > 0 && <p className="muted">{text.section.references(references, notAsked)}</p>}
      <p>
        <Link to={reviewsPath(practice, agencySlug)}>{text.section.see}</Link>
      </p>
    </Section>
  );
}

function Said({ by, verdicts }: { by: string; verdicts: Verdicts }) {
  const { reviews: text } = useWords().words;
  if (total(verdicts) === 0) return null;
  const counted = (['good', 'mixed', 'bad'] as const).filter((verdict) => verdicts[verdict] > 0);
  return (
    <p>
      <span className="muted">{by}</span>
      <br />
      {counted
        .map((verdict) => text.section.count(text.verdicts[verdict], verdicts[verdict]))
        .join(', ')}
    </p>
  );
}

function total({ good, mixed, bad }: Verdicts): number {
  return good + mixed + bad;
}
