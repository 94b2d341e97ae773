import { lazy, Suspense } from 'react';
import { useScripted } from './browser.ts';
import { EmptyState } from './states.tsx';
import { Table } from './table.tsx';

// recharts is heavy and draws nothing on the server: it comes when a chart is shown, alone
const Drawing = lazy(() => import('./chart-drawing.tsx'));

export interface Series {
  name: string;
  label: string;
}

export interface ChartRow {
  /** Where on the horizontal axis, in words. */
  at: string;
  /** By the series' name; null where there is nothing to show yet. */
  values: Readonly<Record<string, number | null>>;
}

interface ChartProps {
  caption: string;
  kind: 'columns' | 'lines';
  /** What runs along the horizontal axis. */
  axis: string;
  /** At most three: more cannot be told apart. */
  series: readonly Series[];
  rows: readonly ChartRow[];
  /** How a value is written. */
  print: (value: number) => string;
  /** When there is nothing to draw. */
  empty: { title: string; text: string };
}

/** A drawing, and the table that says the same: for the screen reader, and for everybody who counts. */
export function Chart({ caption, kind, axis, series, rows, print, empty }: ChartProps) {
  const isScripted = useScripted();
  if (rows.length === 0) return <EmptyState title={empty.title}>{empty.text}</EmptyState>;
  return (
    <figure className="chart">
      <ul className="chart-keys">
        {series.map(({ name, label }, at) => (
          <li key={name}>
            <span className={`chart-key ${kind} series-${at}`} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
      <div className="chart-drawing" aria-hidden="true">
        {isScripted && (
          <Suspense fallback={null}>
            <Drawing kind={kind} series={series} rows={rows} print={print} />
          </Suspense>
        )}
      </div>
      <Table
        caption={caption}
        columns={[
          { name: 'at', label: axis, cell: ({ at }: ChartRow) => at },
          ...series.map(({ name, label }) => ({
            name,
            label,
            isNumber: true,
            cell: ({ values }: ChartRow) => {
              const value = values[name] ?? null;
              return value === null ? '–' : print(value);
            },
          })),
        ]}
        rows={rows}
        keyOf={({ at }) => at}
        empty={null}
      />
    </figure>
  );
}
