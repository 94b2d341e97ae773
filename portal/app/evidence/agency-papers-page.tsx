import { Link } from '@remix-run/react';
import { evidenceName } from '../../../shared/messages/evidence-kinds.ts';
import { placeText } from '../../../shared/messages/places.ts';
import type { Place } from '../../../shared/places.ts';
import type { AskedEvidence } from '../../../shared/vetting/evidence.ts';
import { agenciesPath, agencyPaperPath, agencyPapersPath, agencyPath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { PlaceOf, Until } from './paper-facts.tsx';
import { GapBadge, ProofBadge } from './proof-badge.tsx';
import type { AgencyPapersView, AskedLine } from './read-agency-papers.server.ts';
import type { SeenItem } from './seen-items.server.ts';

/** What is asked of an agency at one place after the other, and what proves it. */
export function AgencyPapersPage({ view }: { view: AgencyPapersView }) {
  const { words } = useWords();
  const { papers: text, agencies } = words;
  const { practice, agency, mayCheck, place, others } = view;
  return (
    <Page
      title={text.of(agency.name)}
      subtitle={text.practiceSubtitle(agency.name)}
      trail={[
        { href: agenciesPath(practice), label: agencies.title },
        { href: agencyPath(practice, agency.slug), label: agency.name },
      ]}
      action={
        mayCheck && (
          <ButtonLink to={`${agencyPapersPath(practice, agency.slug)}/new`}>
            {text.addFound}
          </ButtonLink>
        )
      }
    >
      {place === null ? (
        <EmptyState title={text.noPlaces.title}>{text.noPlaces.text}</EmptyState>
      ) : (
        <AskedPapers view={view} place={place} />
      )}
      {others.length > 0 && (
        <Section title={text.others}>
          <OtherPapers view={view} />
        </Section>
      )}
    </Page>
  );
}

function AskedPapers({ view, place }: { view: AgencyPapersView; place: Place }) {
  const { words, language } = useWords();
  const { papers: text } = words;
  const { lines, places } = view;
  const name = placeText(place, language);
  const open = new Set(
    lines.flatMap(({ asked, gap }) => (asked.isRequired && gap !== null ? asked.kind : [])),
  );
  return (
    <>
      {places.length > 1 && <Places view={view} />}
      <Section title={text.askedAt(name)}>
        <Note>{open.size === 0 ? text.allProved(name) : text.missing(name, open.size)}</Note>
        <Table
          caption={text.askedAt(name)}
          isHeaded
          columns={useAskedColumns(view)}
          rows={lines}
          keyOf={({ asked, item }) => `${asked.kind} ${item?.id}`}
          empty={null}
        />
        <p className="small muted">{text.leads}</p>
      </Section>
    </>
  );
}

function Places({ view: { practice, agency, places, place } }: { view: AgencyPapersView }) {
  const { words, language } = useWords();
  const { served, placeOpen } = words.papers;
  return (
    <nav aria-label={served}>
      <ul className="listed places">
        {places.map((one) => (
          <li key={one.place}>
            <Link
              to={agencyPapersPath(practice, agency.slug, one.place)}
              aria-current={one.place === place ? 'page' : undefined}
            >
              {placeOpen(placeText(one.place, language), one.gaps)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useAskedColumns(view: AgencyPapersView): Column<AskedLine>[] {
  const { words } = useWords();
  const { columns, signedHere } = words.papers;
  return [
    {
      ...{ name: 'kind', label: columns.kind },
      cell: ({ asked, item }) => <Named view={view} asked={asked} item={item} />,
    },
    {
      ...{ name: 'proof', label: columns.proof },
      cell: ({ asked, item, gap }) => {
        if (item) return <ProofBadge item={item} />;
        return gap ? <GapBadge {...{ gap, ...asked }} /> : <Badge tone="good">{signedHere}</Badge>;
      },
    },
    { ...{ name: 'issuer', label: columns.issuer }, cell: ({ item }) => issuerOf(item) },
    {
      ...{ name: 'until', label: columns.until },
      cell: ({ item }) => item && <Until until={item.until} today={view.today} />,
    },
    {
      ...{ name: 'source', label: columns.source },
      cell: ({ asked }) => <Source asked={asked} />,
    },
  ];
}

interface NamedProps {
  view: AgencyPapersView;
  asked: AskedEvidence;
  item: SeenItem | null;
}

function Named({ view: { practice, agency }, asked: { kind }, item }: NamedProps) {
  const { language } = useWords();
  const name = evidenceName(kind, language);
  return item ? <Link to={agencyPaperPath(practice, agency.slug, item.id)}>{name}</Link> : name;
}

function issuerOf(item: SeenItem | null) {
  return (
    item && (
      <>
        {item.issuer}
        {item.number && <span className="small muted under">{item.number}</span>}
      </>
    )
  );
}

/** What asks for it, and whether that text was read. */
export function Source({ asked: { isRequired, source, isRead } }: { asked: AskedEvidence }) {
  const { required, asked, toCheck, read, ...text } = useWords().words.papers;
  const sources: Readonly<Record<string, string>> = text.sources;
  return (
    <>
      {isRequired ? required : asked}
      <span className="small muted under">
        {sources[source] ?? source}, {isRead ? read : toCheck}
      </span>
    </>
  );
}

function OtherPapers({ view }: { view: AgencyPapersView }) {
  const { words, language } = useWords();
  const { columns, others } = words.papers;
  const { practice, agency, today } = view;
  return (
    <Table
      caption={others}
      isHeaded
      columns={[
        {
          ...{ name: 'kind', label: columns.kind },
          cell: ({ kind }) => evidenceName(kind, language),
        },
        { ...{ name: 'proof', label: columns.proof }, cell: (item) => <ProofBadge item={item} /> },
        {
          ...{ name: 'place', label: columns.place },
          cell: ({ place }) => <PlaceOf place={place} />,
        },
        { ...{ name: 'issuer', label: columns.issuer }, cell: issuerOf },
        {
          ...{ name: 'until', label: columns.until },
          cell: ({ until }) => <Until until={until} today={today} />,
        },
      ]}
      rows={view.others}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => agencyPaperPath(practice, agency.slug, id)}
      empty={null}
    />
  );
}
