import { Link } from '@remix-run/react';
import { receivablesPath, sheetsPath } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { ReviewShown, ReviewView } from './read-review.server.ts';
import { REVIEW_GROUPS, type ReviewGroup } from './review.ts';
import { ChoosePeriod, ChooseRates } from './review-form.tsx';
import { ReviewTile } from './review-tile.tsx';

/** What is owed to a practice, in figures: how fast it comes in, how old it is, how people pay. */
export function ReviewPage({ view }: { view: ReviewView }) {
  const { words, formats } = useWords();
  const { review: text, receivables } = words;
  const { slug, asked, shown } = view;
  const practice = { kind: 'practice', slug } as const;
  const [from, to] = [formats.date(asked.period.from), formats.date(asked.period.to)];
  const counted = shown && `${text.subtitle(from, to, shown.currency)} `;
  return (
    <Page
      title={text.title}
      subtitle={counted && `${counted}${receivables.basis[shown.basis ?? 'none']}`}
    >
      <ChoosePeriod view={view} />
      {shown ? (
        <div className="review stack">
          {(Object.keys(REVIEW_GROUPS) as ReviewGroup[]).map((group) => (
            <Group key={group} group={group} view={view} shown={shown} />
          ))}
        </div>
      ) : (
        <EmptyState
          title={text.none.title}
          action={<ButtonLink to={sheetsPath(practice)}>{text.none.go}</ButtonLink>}
        >
          {text.none.text}
        </EmptyState>
      )}
      <p className="small muted">{text.notHere}</p>
      <p>
        <Link to={receivablesPath(practice)}>{text.toReceivables}</Link>
      </p>
    </Page>
  );
}

interface GroupProps {
  group: ReviewGroup;
  view: ReviewView;
  shown: ReviewShown;
}

function Group({ group, view, shown }: GroupProps) {
  const { groups } = useWords().words.review;
  const { figures, ...rest } = shown;
  const own: readonly string[] = REVIEW_GROUPS[group];
  return (
    <Section title={groups[group]}>
      <div className="tiles">
        {figures
          .filter(({ id }) => own.includes(id))
          .map((figure) => (
            <ReviewTile
              key={figure.id}
              practice={{ kind: 'practice', slug: view.slug }}
              shown={rest}
              figure={figure}
            />
          ))}
      </div>
      {group === 'worth' && <ChooseRates view={view} />}
    </Section>
  );
}
