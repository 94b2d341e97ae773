import { Link } from '@remix-run/react';
import { KPIS } from '../../../shared/kpi/dictionary.ts';
import { dictionaryPath, reviewRowsPath, type Workplace } from '../paths.ts';
import type { HowProps } from '../ui/how.tsx';
import { KpiTile } from '../ui/kpi-tile.tsx';
import { Sparkline } from '../ui/sparkline.tsx';
import { Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { ReviewShown } from './read-review.server.ts';
import type { FigureShown } from './review.ts';
import { usePrint } from './use-print.ts';

/** More parts than these stand with the lines alone. */
const MOST_PARTS = 6;

interface TileProps {
  practice: Workplace;
  shown: Omit<ReviewShown, 'figures'>;
  figure: FigureShown;
}

/** One figure: how much, how it got there, and all that explains it. */
export function ReviewTile({ practice, shown: { currency, filters }, figure }: TileProps) {
  const { words } = useWords();
  const print = usePrint(currency);
  const { id, kpi, value, parts, trend } = figure;
  const { figures, undefined: nothing } = words.kpi;
  const [only] = parts.length === 1 ? parts : [];
  return (
    <KpiTile
      label={print.name(id, kpi)}
      figure={print.value(kpi, value)}
      unit={value === null ? undefined : print.unit(kpi, value)}
      note={
        <>
          <Sparkline values={trend.map((point) => point.value)} />
          <div>{value === null ? nothing : print.change(figure)}</div>
        </>
      }
      formula={figures[kpi].formula}
      inputs={useSums(figure, currency)}
      rows={reviewRowsPath(practice, id, filters)}
    >
      {only && <p className="division">{print.division(kpi, only)}</p>}
      <Explained figure={figure} currency={currency} />
    </KpiTile>
  );
}

/** What went into a figure: its two sums, or where it has several parts each of them as it was divided. */
function useSums({ kpi, parts }: FigureShown, currency: string): HowProps['inputs'] {
  const { terms } = useWords().words.kpi;
  const print = usePrint(currency);
  const { numerator, denominator } = KPIS[kpi];
  const [only] = parts;
  if (!only || parts.length > 1) {
    return parts.slice(0, MOST_PARTS).map((part) => ({
      label: print.part(kpi, part.key),
      value: print.division(kpi, part),
    }));
  }
  const above = { label: terms[numerator], value: print.sum(numerator, only.numerator) };
  if (denominator === null || only.denominator === null) return [above];
  const below = { label: terms[denominator], value: print.sum(denominator, only.denominator) };
  return [above, below];
}

function Explained({ figure, currency }: Pick<TileProps, 'figure'> & { currency: string }) {
  const { words, formats } = useWords();
  const print = usePrint(currency);
  const { how } = words.review;
  const { kpi, parts, doubts, trend } = figure;
  const { counts, leavesOut } = words.kpi.figures[kpi];
  const told = [
    { label: how.counts, text: counts },
    { label: how.leavesOut, text: leavesOut },
    { label: how.source, text: KPIS[kpi].source },
  ];
  return (
    <>
      {parts.length > MOST_PARTS && <p>{how.more(parts.length - MOST_PARTS)}</p>}
      {told.map(({ label, text }) => (
        <p key={label}>
          <strong>{label}</strong>
          <br />
          {text}
        </p>
      ))}
      {doubts.length > 0 && (
        <div>
          <strong>{how.doubts}</strong>
          <ul>
            {doubts.map(({ doubt, count }) => (
              <li key={doubt}>{how.doubt(count, words.kpi.doubts[doubt])}</li>
            ))}
          </ul>
        </div>
      )}
      <Table
        caption={how.trend}
        isCompact
        columns={[
          { name: 'to', label: how.until, cell: ({ to }) => formats.shortDate(to) },
          {
            name: 'value',
            label: how.figure,
            isNumber: true,
            cell: (point) => print.value(kpi, point.value),
          },
        ]}
        rows={trend}
        keyOf={({ to }) => to}
        empty={null}
      />
      <p>
        <Link to={dictionaryPath(kpi)}>{how.dictionary}</Link>
      </p>
    </>
  );
}
