import { placeName } from '../mandates/place-names.ts';
import { questionPath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { RequestLine, RequestsView } from './read-requests.server.ts';

/** What practices ask an agency, and the letters that they have sent to it. */
export function QuestionsPage({ view: { slug, requests, letters } }: { view: RequestsView }) {
  const { words, formats } = useWords();
  const { questions: text } = words.choosing;
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      <Table
        caption={text.title}
        isHeaded
        columns={useColumns()}
        rows={requests}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => questionPath({ kind: 'agency', slug }, id)}
        empty={<EmptyState title={text.none}>{text.noneText}</EmptyState>}
      />
      {letters.length > 0 && (
        <Section title={text.letters} id="letters">
          {letters.map(({ key, practice, on, text: letter }) => (
            <article key={key}>
              <h3>{text.letterFrom(practice, formats.date(on))}</h3>
              <p className="letter">{letter}</p>
            </article>
          ))}
        </Section>
      )}
    </Page>
  );
}

function useColumns(): Column<RequestLine>[] {
  const { words, formats, language } = useWords();
  const { questions: text } = words.choosing;
  return [
    { name: 'practice', label: text.practice, cell: ({ practice }) => practice },
    {
      ...{ name: 'law', label: text.law },
      cell: ({ jurisdiction }) => placeName(jurisdiction, language),
    },
    {
      ...{ name: 'progress', label: text.progress, isNumber: true },
      cell: ({ answered, asked }) => text.of(answered, asked),
    },
    {
      ...{ name: 'asked', label: text.askedOn },
      cell: ({ askedOn }) => formats.date(askedOn),
    },
    {
      ...{ name: 'sent', label: text.sentOn },
      cell: ({ sentOn }) =>
        sentOn ? formats.date(sentOn) : <Badge tone="warn">{text.waits}</Badge>,
    },
  ];
}
