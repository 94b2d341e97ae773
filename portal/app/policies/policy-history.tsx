import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { PolicyStageBadge } from './attestation-badge.tsx';
import type { PolicyVersion } from './policy-versions.server.ts';

interface HistoryProps {
  versions: readonly PolicyVersion[];
  /** The one that the page shows. */
  shown: number;
  hrefOf: (number: number) => string;
  /** What else is to be told of a version. */
  more?: (number: number) => ReactNode;
}

/** All versions, the latest first, with who published them and when. */
export function PolicyHistory({ versions, shown, hrefOf, more }: HistoryProps) {
  const { words, formats } = useWords();
  const { history: text } = words.policies;
  return (
    <Section title={text.title}>
      <ol className="versions">
        {versions.map(({ number, stage, published, savedBy, savedOn }) => (
          <li key={number}>
            <div>
              {number === shown ? (
                <strong>{text.version(number)}</strong>
              ) : (
                <Link to={hrefOf(number)}>{text.version(number)}</Link>
              )}{' '}
              <PolicyStageBadge stage={stage} />
            </div>
            <p className="small muted">
              {published
                ? text.published(published.by, formats.date(published.on))
                : text.drafted(savedBy, formats.date(savedOn))}
            </p>
            {more?.(number)}
          </li>
        ))}
      </ol>
    </Section>
  );
}
