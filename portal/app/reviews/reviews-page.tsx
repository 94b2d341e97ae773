import { agencyTrail } from '../agencies/agency-trail.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Beside, Page, Section } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { ReviewsView } from './read-reviews.server.ts';
import { ReviewForm } from './review-form.tsx';

type Review = ReviewsView['reviews'][number];

const TONES: Readonly<Record<Review['verdict'], Tone>> = {
  good: 'good',
  mixed: 'warn',
  bad: 'bad',
};

/** What others say of an agency, each with where it comes from, and the form for one more. */
export function ReviewsPage({ view }: { view: ReviewsView }) {
  const { words } = useWords();
  const { reviews: text } = words;
  const { practice, agency, reviews, mayWrite } = view;
  return (
    <Page
      title={text.of(agency.name)}
      subtitle={text.subtitle}
      trail={agencyTrail(practice, agency, words)}
    >
      <Beside aside={<References view={view} />}>
        {reviews.some(({ source }) => source === 'reference') && <Note>{text.caution}</Note>}
        {reviews.map((review) => (
          <OneReview key={review.id} review={review} mayWrite={mayWrite} />
        ))}
        {reviews.length === 0 && <EmptyState title={text.none}>{text.noneText}</EmptyState>}
        {mayWrite && (
          <Section title={text.form.title}>
            <ReviewForm view={view} />
          </Section>
        )}
      </Beside>
    </Page>
  );
}

function OneReview({ review, mayWrite }: { review: Review; mayWrite: boolean }) {
  const { words, formats } = useWords();
  const { reviews: text } = words;
  const { id, who, source, address, verdict, withdrawnOn, withdrawnByName } = review;
  return (
    <Section
      title={who}
      aside={<Badge tone={withdrawnOn ? 'plain' : TONES[verdict]}>{text.verdicts[verdict]}</Badge>}
    >
      <p className="wide">{review.text}</p>
      <p className="small muted">
        {text.provenance(text.sources[source], formats.date(review.saidOn))}{' '}
        {address && (
          <a href={address} target="_blank" rel="noreferrer noopener">
            {new URL(address).hostname}
          </a>
        )}
        <br />
        {text.added(review.addedByName, formats.date(review.addedOn))}
      </p>
      {withdrawnOn && (
        <p className="small">{text.withdrawn(withdrawnByName ?? '', formats.date(withdrawnOn))}</p>
      )}
      {mayWrite && !withdrawnOn && (
        <Buttons>
          <Confirm
            label={text.withdraw.label}
            tone="quiet"
            question={text.withdraw.title(who)}
            confirm={text.withdraw.label}
            fields={{ intent: 'withdraw', id }}
          >
            {text.withdraw.text}
          </Confirm>
        </Buttons>
      )}
    </Section>
  );
}

/** Whom the agency names, and who of them was asked. */
function References({ view: { references } }: { view: ReviewsView }) {
  const { reviews: text } = useWords().words;
  return (
    <Section title={text.references.title}>
      {references.length === 0 && <p className="muted">{text.references.none}</p>}
      {references.map(({ id, organisation, contact, since, note, isAsked }) => (
        <p key={id}>
          <strong>{organisation}</strong>{' '}
          <Badge tone={isAsked ? 'good' : 'plain'}>
            {isAsked ? text.references.asked : text.references.notAsked}
          </Badge>
          <br />
          {contact}
          {since !== null && <> · {text.references.since(String(since))}</>}
          {note !== '' && (
            <>
              <br />
              <span className="muted">{note}</span>
            </>
          )}
        </p>
      ))}
    </Section>
  );
}
