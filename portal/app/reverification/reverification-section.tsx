import { Link } from '@remix-run/react';
import { reverifyPath, type Workplace } from '../paths.ts';
import { Figures } from '../ui/lists.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { LookBadge } from './look-badge.tsx';
import type { LookSummary } from './read-reverify.server.ts';

interface ReverificationSectionProps {
  practice: Workplace;
  agencySlug: string;
  /** Null where the agency has no work. */
  summary: LookSummary | null;
  mayDecide: boolean;
}

/** When an agency is looked at again, on its page. */
export function ReverificationSection(props: ReverificationSectionProps) {
  const { words, formats } = useWords();
  const { section: text } = words.reverification;
  const { practice, agencySlug, summary, mayDecide } = props;
  if (!summary) return null;
  const { due, state, last } = summary;
  const looked = last ? text.by(last.by, formats.date(last.on)) : text.never;
  return (
    <Section title={text.title} aside={<LookBadge state={state} />}>
      <Figures
        items={[
          { label: text.due, value: formats.date(due) },
          { label: text.last, value: looked },
        ]}
      />
      <p>
        <Link to={reverifyPath(practice, agencySlug)}>{mayDecide ? text.look : text.see}</Link>
      </p>
    </Section>
  );
}
