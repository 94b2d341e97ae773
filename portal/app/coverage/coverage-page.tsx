import { Link } from '@remix-run/react';
import { gapList } from '../../../shared/messages/evidence-gaps.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { agenciesPath, agencyPapersPath, agencyPath, figureRowsPath } from '../paths.ts';
import { useAmounts } from '../ui/amounts.tsx';
import { Badge } from '../ui/badge.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState, Note } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { HomePlace } from './home-place.tsx';
import type { CoverageCell, CoverageView } from './read-coverage.server.ts';

/** Where patients live, which agency has the papers for it, and what is open where none has. */
export function CoveragePage({ view }: { view: CoverageView }) {
  const { words, formats } = useWords();
  const { coverage: text, agencies } = words;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle(formats.date(view.today))}
      trail={[{ href: agenciesPath(view.practice), label: agencies.title }]}
    >
      {!view.home && <HomePlace view={view} />}
      <Uncovered view={view} />
      <CoverageMap view={view} />
      {view.home && <HomePlace view={view} />}
    </Page>
  );
}

/** What is open where the papers are missing. */
export function Uncovered({ view }: { view: CoverageView }) {
  const { words } = useWords();
  const { open: text } = words.coverage;
  const { uncovered, unknown, agencies } = view;
  const columns = useUncoveredColumns(view);
  if (agencies.length === 0) return null;
  return (
    <Section title={text.title}>
      {unknown > 0 && <Note>{text.unknown(unknown)}</Note>}
      <Table
        caption={text.caption}
        isHeaded
        columns={columns}
        rows={uncovered}
        keyOf={({ place, agency, currency }) => `${place} ${agency.slug} ${currency}`}
        empty={<p>{text.allCovered}</p>}
      />
      {uncovered.length > 0 && <p className="muted">{text.why}</p>}
    </Section>
  );
}

type UncoveredRow = CoverageView['uncovered'][number];

function useUncoveredColumns({ practice, uncovered }: CoverageView): Column<UncoveredRow>[] {
  const { words, formats, language } = useWords();
  const { open: text, map } = words.coverage;
  const amounts = useAmounts(uncovered.map(({ currency }) => currency));
  return [
    { name: 'place', label: map.place, cell: ({ place }) => placeText(place, language) },
    {
      name: 'agency',
      label: text.agency,
      cell: ({ agency }) => <Link to={agencyPath(practice, agency.slug)}>{agency.name}</Link>,
    },
    { name: 'lacks', label: text.lacks, cell: ({ gaps }) => gapList(gaps, language) },
    {
      ...{ name: 'cases', label: text.cases, isNumber: true },
      cell: ({ cases, agency, place, currency }) => {
        const filters = { open: 'yes', agency: agency.slug, place, currency };
        const count = formats.count(cases);
        return <Link to={figureRowsPath(practice, 'cases', filters)}>{count}</Link>;
      },
    },
    {
      ...{ name: 'balance', label: amounts.label(text.balance), isNumber: true },
      cell: ({ amount: minor, currency }) => amounts.cell([{ minor, currency }]),
    },
  ];
}

type MapRow = CoverageView['map'][number];

/** Which agency covers which place, and until when. */
export function CoverageMap({ view: { practice, agencies, map } }: { view: CoverageView }) {
  const { words, language } = useWords();
  const { map: text } = words.coverage;
  if (agencies.length === 0) return <EmptyState title={text.none}>{text.noneText}</EmptyState>;
  const columns: Column<MapRow>[] = [
    {
      ...{ name: 'place', label: text.place },
      cell: ({ place }) => <strong>{placeText(place, language)}</strong>,
    },
    ...agencies.map(
      ({ slug, name }): Column<MapRow> => ({
        ...{ name: slug, label: name },
        cell: ({ place, cells }) => {
          const cell = cells.find(({ agency }) => agency === slug);
          return cell && <Cell cell={cell} href={agencyPapersPath(practice, slug, place)} />;
        },
      }),
    ),
  ];
  return (
    <Section title={text.title}>
      <Table
        caption={text.caption}
        isHeaded
        columns={columns}
        rows={map}
        keyOf={({ place }) => place}
        empty={<EmptyState title={text.noPlace}>{text.noPlaceText}</EmptyState>}
      />
    </Section>
  );
}

function Cell({ cell: { gaps, until }, href }: { cell: CoverageCell; href: string }) {
  const { words, formats, language } = useWords();
  const { map: text } = words.coverage;
  if (gaps.length > 0) {
    return (
      <>
        <Badge tone="bad">{text.missing}</Badge>
        <div className="small">
          <Link to={href}>{gapList(gaps, language)}</Link>
        </div>
      </>
    );
  }
  return (
    <>
      <Badge tone="good">{text.covered}</Badge>
      {until && <div className="small muted">{text.until(formats.date(until))}</div>}
    </>
  );
}
