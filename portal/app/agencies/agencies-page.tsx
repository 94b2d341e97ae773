import { placeText } from '../../../shared/messages/places.ts';
import { nextStandings } from '../../../shared/vetting/standing.ts';
import { RatesTable } from '../complaints/rates-table.tsx';
import { agencyPath, comparePath } from '../paths.ts';
import { useAmounts } from '../ui/amounts.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencySums } from './agency-sums.server.ts';
import type { AgencyRow, listAgencies } from './list-agencies.server.ts';
import { StandingBadge } from './standing-badge.tsx';

/** More would push the figures out of sight. */
const MOST_PLACES = 3;

type AgencyList = Awaited<ReturnType<typeof listAgencies>>;

/** The agencies that a practice works with, and those that it could work with. */
export function AgenciesPage({ list }: { list: AgencyList }) {
  const { words } = useWords();
  const { agencies: text } = words;
  const { ours, others } = list;
  const isAtWork = ({ standing }: AgencyRow) =>
    standing !== 'considered' && !nextStandings(standing).includes('considered');
  const atWork = ours.filter(isAtWork).length;
  const columns = useColumns(ours);
  const hrefOf = ({ slug }: AgencyRow) => agencyPath({ kind: 'practice', slug: list.slug }, slug);
  const keyOf = ({ slug }: AgencyRow) => slug;
  const none = others.length > 0 ? text.none.text : text.none.noneAtAll;
  return (
    <Page
      title={text.title}
      {...(atWork > 0 && { subtitle: text.subtitle(atWork) })}
      action={
        ours.length > 1 && (
          <ButtonLink to={comparePath({ kind: 'practice', slug: list.slug })}>
            {words.choosing.section.compare}
          </ButtonLink>
        )
      }
    >
      <Table
        caption={text.ours}
        columns={[columns.name, columns.standing, columns.places, ...columns.sums]}
        rows={ours}
        keyOf={keyOf}
        hrefOf={hrefOf}
        empty={<EmptyState title={text.none.title}>{none}</EmptyState>}
      />
      <RatesTable slug={list.slug} rates={list.rates} />
      {others.length > 0 && (
        <Section title={text.others}>
          <Table
            caption={text.others}
            isHeaded
            columns={[columns.name, columns.standing, columns.places]}
            rows={others}
            keyOf={keyOf}
            hrefOf={hrefOf}
            empty={null}
          />
        </Section>
      )}
    </Page>
  );
}

function useColumns(rows: readonly AgencyRow[]) {
  const { words, formats, language } = useWords();
  const { columns, ...told } = words.agencies;
  const amounts = useAmounts(rows.flatMap(({ sums }) => sums.map(({ currency }) => currency)));
  const sum = (
    name: keyof typeof columns,
    of: (sums: AgencySums) => number,
  ): Column<AgencyRow> => ({
    ...{ name, label: amounts.label(columns[name]), isNumber: true },
    cell: ({ sums }) =>
      amounts.cell(sums.map((one) => ({ minor: of(one), currency: one.currency }))),
  });
  const column = (
    name: keyof typeof columns,
    cell: Column<AgencyRow>['cell'],
  ): Column<AgencyRow> => ({ name, label: columns[name], cell });
  return {
    name: column('agency', ({ name }) => name),
    standing: column('standing', ({ standing, papers }) => (
      <>
        <StandingBadge standing={standing} />
        <span className="small muted under">{told.papers(papers.accepted, papers.seen)}</span>
      </>
    )),
    places: column('places', ({ places, languages, language: own }) => {
      const shown = places.slice(0, MOST_PLACES).map((place) => placeText(place, language));
      const more = places.length - MOST_PLACES;
      const spoken = languages.length > 0 ? languages : [own];
      return (
        <>
          {[...shown, ...(more > 0 ? [told.morePlaces(more)] : [])].join(', ')}
          <span className="small muted under">{spoken.map(formats.language).join(', ')}</span>
        </>
      );
    }),
    sums: [
      {
        ...column('openCases', ({ sums }) =>
          formats.count(sums.reduce((count, { openCases }) => count + openCases, 0)),
        ),
        isNumber: true,
      },
      sum('balance', ({ balance }) => balance),
      sum('placed', ({ placed }) => placed),
      sum('collected', ({ collected }) => collected),
      sum('netBack', ({ collected, fee }) => collected - fee),
    ],
  };
}
