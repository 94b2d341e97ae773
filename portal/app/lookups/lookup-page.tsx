import type { ReactNode } from 'react';
import { CONDUCT_KINDS } from '../../../shared/vetting/conduct.ts';
import { agencyTrail } from '../agencies/agency-trail.ts';
import { lookupsPath } from '../paths.ts';
import { Act } from '../ui/act.tsx';
import { Badge } from '../ui/badge.tsx';
import { Buttons } from '../ui/button.tsx';
import { Figures } from '../ui/lists.tsx';
import { Beside, Page, Section } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { FindFacts } from './find-facts.ts';
import type { LookupView } from './read-lookup.server.ts';

type Find = LookupView['finds'][number];

/** One look-up: the similar names, what the file says of each, and whether it is the agency. */
export function LookupPage({ view }: { view: LookupView }) {
  const { words } = useWords();
  const { lookups: text } = words;
  const { practice, agency, list, finds, more } = view;
  return (
    <Page
      title={text.lists[list]}
      subtitle={text.of(agency.name)}
      trail={[
        ...agencyTrail(practice, agency, words),
        { href: lookupsPath(practice, agency.slug), label: text.title },
      ]}
    >
      <Beside aside={<FileFacts view={view} />}>
        {finds.length > 0 && <Note>{text.one.caution[list]}</Note>}
        <Finds view={view} />
        {more > 0 && <p className="muted">{text.one.more(more)}</p>}
      </Beside>
    </Page>
  );
}

type Looked = Pick<
  LookupView,
  'rows' | 'unread' | 'companies' | 'people' | 'fileHash' | 'by' | 'on'
>;

/** Which file was read, when and by whom, and what was looked for in it. */
export function FileFacts({ view }: { view: Looked }) {
  const { words, formats } = useWords();
  const { one: text } = words.lookups;
  const { rows, unread, companies, people, fileHash, by, on } = view;
  return (
    <Section title={text.file}>
      <Figures
        items={[
          { label: text.looked, value: text.by(by, formats.date(on)) },
          { label: text.rows, value: formats.count(rows) },
          { label: text.unread, value: formats.count(unread) },
        ]}
      />
      {unread > 0 && <p className="small muted">{text.unreadWhy}</p>}
      <p>
        <span className="muted">{text.wanted}</span>
        <br />
        {[...companies, ...people].join(', ')}
      </p>
      <p className="small">
        <span className="muted">{text.hash}</span> <code>{fileHash}</code>
      </p>
    </Section>
  );
}

type Found = Pick<LookupView, 'rows' | 'finds' | 'mayAnswer'>;

/** The similar names of a file, what it says of each, and who somebody says that it is. */
export function Finds({ view: { rows, finds, mayAnswer } }: { view: Found }) {
  const { words, formats } = useWords();
  const { one: text } = words.lookups;
  const columns: Column<Find>[] = [
    {
      name: 'name',
      label: text.name,
      cell: ({ name, isExact, wanted }) => (
        <div>
          {name}{' '}
          <Badge tone={isExact ? 'warn' : 'plain'}>{isExact ? text.exact : text.similar}</Badge>
          <div className="small muted">{text.for(wanted)}</div>
        </div>
      ),
    },
    { name: 'facts', label: text.facts, cell: ({ facts }) => <Facts facts={facts} /> },
    {
      name: 'who',
      label: text.who,
      cell: (find) => <Answer find={find} mayAnswer={mayAnswer} />,
    },
  ];
  return (
    <Table
      caption={text.caption}
      isHeaded
      columns={columns}
      rows={finds}
      keyOf={({ no }) => String(no)}
      empty={<EmptyState title={text.none(formats.count(rows))}>{text.noneText}</EmptyState>}
    />
  );
}

function Facts({ facts }: { facts: FindFacts }) {
  const { words, formats } = useWords();
  const { one: text } = words.lookups;
  if (facts.kind === 'complaints') {
    const { complaints, medical, conduct, first, last } = facts;
    const kinds = CONDUCT_KINDS.filter((kind) => conduct[kind] > 0);
    return (
      <Lines
        lines={[
          text.complaints(complaints, medical),
          text.between(formats.date(first), formats.date(last)),
          kinds.map((kind) => text.conduct(words.complaints.kinds[kind], conduct[kind])).join(', '),
        ]}
      />
    );
  }
  const { type, since, until, born, place } = facts;
  const days = [since && text.since(formats.date(since)), until && text.until(formats.date(until))];
  return (
    <Lines
      lines={[
        [text.excluded(type), ...days].filter(Boolean).join(', '),
        [born && text.born(String(born)), place].filter(Boolean).join(', '),
      ]}
    />
  );
}

function Lines({ lines: [first, ...rest] }: { lines: readonly string[] }): ReactNode {
  return (
    <>
      {first}
      {rest.map((line) => (
        <div key={line} className="small muted">
          {line}
        </div>
      ))}
    </>
  );
}

const ANSWERS = ['same', 'other'] as const;

function Answer({ find, mayAnswer }: { find: Find; mayAnswer: boolean }) {
  const { words, formats } = useWords();
  const { one: text } = words.lookups;
  const { no, answer, answeredByName, answeredOn } = find;
  const open = ANSWERS.filter((one) => one !== answer);
  return (
    <>
      {answer && (
        <>
          <Badge tone={answer === 'same' ? 'bad' : 'good'}>
            {answer === 'same' ? text.isSame : text.isOther}
          </Badge>
          <div className="small muted">
            {text.by(answeredByName ?? '', answeredOn ? formats.date(answeredOn) : '')}
          </div>
        </>
      )}
      {!answer && !mayAnswer && <span className="muted">{text.notSaid}</span>}
      {mayAnswer && (
        <Buttons>
          {open.map((one) => (
            <Act
              key={one}
              label={answer ? text.change[one] : text[one]}
              tone={answer ? 'quiet' : 'plain'}
              fields={[
                ['no', String(no)],
                ['answer', one],
              ]}
            />
          ))}
        </Buttons>
      )}
    </>
  );
}
