import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { Dossier } from './read-dossier.server.ts';

type Review = Dossier['reviews']['reviews'][number];

/** What others say, each with where it comes from; what was taken back, too. */
export function ReviewsPart({ dossier: { reviews } }: { dossier: Dossier }) {
  const { reviews: text, dossier } = useWords().words;
  const { verdict, text: said } = text.form.labels;
  if (reviews.reviews.length === 0) return <p>{text.section.none}</p>;
  return (
    <>
      <p className="small muted">{text.caution}</p>
      <Table
        caption={dossier.parts.reviews}
        isHeaded
        columns={[
          {
            name: 'who',
            label: dossier.reviewBy,
            cell: (review) => <Provenance review={review} />,
          },
          { name: 'verdict', label: verdict, cell: (review) => <Verdict review={review} /> },
          {
            ...{ name: 'said', label: said },
            cell: (review) => <span className="letter">{review.text}</span>,
          },
        ]}
        rows={reviews.reviews}
        keyOf={({ id }) => id}
        empty={null}
      />
    </>
  );
}

function Provenance({ review }: { review: Review }) {
  const { words, formats } = useWords();
  const { reviews: text } = words;
  const { who, source, saidOn, address, addedByName, addedOn } = review;
  return (
    <>
      {who}
      <span className="small muted under">
        {text.provenance(text.sources[source], formats.date(saidOn))}
      </span>
      {address && (
        <a className="small under address" href={address} rel="noreferrer">
          {address}
        </a>
      )}
      <span className="small muted under">{text.added(addedByName, formats.date(addedOn))}</span>
    </>
  );
}

function Verdict({ review: { verdict, withdrawnOn, withdrawnByName } }: { review: Review }) {
  const { words, formats } = useWords();
  const { reviews: text } = words;
  return (
    <>
      {text.verdicts[verdict]}
      {withdrawnOn && (
        <span className="small under">
          {text.withdrawn(withdrawnByName ?? '', formats.date(withdrawnOn))}
        </span>
      )}
    </>
  );
}
