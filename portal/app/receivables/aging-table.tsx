import { Link } from '@remix-run/react';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { ShareBar, ShareKey } from '../ui/share-bar.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import { AGE_PLACES, type AgePlace, type AgingBasis, type AgingView } from './aged-lines.ts';

type PlaceRow = AgingView['places'][number];

/** Places that have a colour: those by age. */
const BUCKETS = AGE_PLACES.indexOf('undated');

interface AgingTableProps {
  view: AgingView;
  basis: AgingBasis | null;
  text: PortalMessages['receivables']['aging'];
  /** The lines of a place. */
  hrefOf: (place: AgePlace) => string;
}

/** What is open in one currency by age: as a bar, and as the table that says the same. */
export function AgingTable({ view, basis, text, hrefOf }: AgingTableProps) {
  const { formats } = useWords();
  const { currency, total } = view;
  const amount = (minor: number) => formats.amount({ minor, currency });
  const share = (minor: number) => (total > 0 ? formats.percent(minor / total) : '–');
  const columns: Column<PlaceRow>[] = [
    {
      name: 'place',
      label: text.days[basis ?? 'none'],
      cell: ({ place }) => <Place place={place} href={hrefOf(place)} />,
    },
    {
      name: 'lines',
      label: text.lines,
      isNumber: true,
      cell: ({ lines }) => formats.count(lines),
    },
    {
      name: 'amount',
      label: text.balance(currency),
      isNumber: true,
      cell: (row) => amount(row.amount),
    },
    { name: 'share', label: text.share, isNumber: true, cell: (row) => share(row.amount) },
  ];
  const rows = view.places.filter(({ lines }, at) => at < BUCKETS || lines > 0);
  return (
    <div className="figures-block">
      <ShareBar
        label={text.picture(currency)}
        parts={view.places.slice(0, BUCKETS).map((place) => place.amount)}
      />
      <Table
        caption={text.title(currency)}
        isHeaded
        isCompact
        columns={columns}
        rows={rows}
        keyOf={({ place }) => place}
        totals={[text.total, formats.count(view.lines), amount(total), share(total)]}
        empty={null}
      />
    </div>
  );
}

function Place({ place, href }: { place: AgePlace; href: string }) {
  const { places } = useWords().words.receivables;
  const at = AGE_PLACES.indexOf(place);
  return (
    <>
      {at < BUCKETS && <ShareKey at={at} />}
      <Link to={href}>{places[place]}</Link>
    </>
  );
}
