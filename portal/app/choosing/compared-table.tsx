import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { questionWords } from '../../../shared/messages/vetting-questions/index.ts';
import { QUESTIONS } from '../../../shared/vetting/questions.ts';
import { rankings } from '../../../shared/vetting/rankings.ts';
import { answersPath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { useWords } from '../ui/words.tsx';
import { AnswerText } from './answer-text.tsx';
import type { Compared, ComparisonView } from './read-comparison.server.ts';

/** What one looks at first when two agencies are alike. */
const KEY_ANSWERS = ['fee', 'remittance-days', 'dispute-days', 'complaint-rate', 'health-years'];

type Ranked = Compared & { rank: number | null; score: number | null };
type Row = readonly [label: string, cell: (one: Ranked) => ReactNode];

/** Agencies as columns, the best first; who has no rank stands last. */
export function ComparedTable({ view }: { view: ComparisonView }) {
  const { compare: text } = useWords().words.choosing;
  const rows = useRows();
  const columns = rankings(view.compared, view.weights).flatMap(({ id, rank, score }) => {
    const one = view.compared.find((agency) => agency.id === id);
    return one ? [{ ...one, rank, score }] : [];
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section className="side-by-side" tabIndex={0} aria-label={text.title}>
      <table>
        <caption className="unseen">{text.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            {columns.map(({ slug, name }) => (
              <th key={slug} scope="col">
                <Link to={answersPath(view.practice, slug)}>{name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((one) => (
                <td key={one.slug}>{cell(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function useRows(): Row[] {
  const { words, formats, language } = useWords();
  const { compare: text } = words.choosing;
  const asked = questionWords(language).questions;
  const percent = (share: number | null) => (share === null ? null : formats.percent(share));
  const unproven = ({ unproven: share, hasPapers }: Compared) =>
    `${percent(share) ?? '–'}${hasPapers ? '' : `. ${text.noPapers}`}`;
  const answers = QUESTIONS.filter(({ code }) => KEY_ANSWERS.includes(code)).map(
    (question): Row => [
      asked[question.code].ask,
      (one) => <AnswerText question={question} answers={one.answers} />,
    ],
  );
  return [
    [text.rank, ({ rank }) => (rank === null ? text.noRank : formats.count(rank))],
    [text.score, ({ score }) => percent(score) ?? text.noScore],
    [text.knockOuts, (one) => <KnockOuts one={one} />],
    [text.unproven, unproven],
    [text.fee, (one) => <Fee one={one} />],
    ...answers,
  ];
}

function KnockOuts({ one: { out } }: { one: Compared }) {
  const { words, language } = useWords();
  const { answers: text } = words.choosing;
  const asked = questionWords(language).questions;
  if (out.by.length === 0 && out.open === 0) return text.knockOutsNone;
  return (
    <>
      {out.by.map((code) => (
        <p key={code}>
          <Badge tone="bad">{asked[code].ask}</Badge>
        </p>
      ))}
      {out.open > 0 && <p className="muted">{text.openKnockOuts(out.open)}</p>}
    </>
  );
}

function Fee({ one: { fee } }: { one: Compared }) {
  const { words, formats } = useWords();
  if (!fee) return words.choosing.compare.noFee;
  const { from, to } = fee;
  return from === to
    ? formats.rate(from)
    : words.agencies.mandate.rates(formats.rate(from), formats.rate(to));
}
