import { Link } from '@remix-run/react';
import { type CSSProperties, useId } from 'react';
import { addMonths } from '../../../shared/calendar.ts';
import {
  grossRate,
  netRate,
  type Recovery,
  VINTAGE_MONTHS,
  type Vintage,
} from '../../../shared/kpi/recovery.ts';
import { figureRowsPath } from '../paths.ts';
import { How } from '../ui/how.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { FiguresShown } from './read-figures.server.ts';
import { monthIn } from './rows-table.ts';

/** The stair-step: what came back of each month's placements, after so many months. */
export function VintageTable({ shown }: { shown: FiguresShown }) {
  const { words, formats } = useWords();
  const id = useId();
  const text = words.figures.vintage;
  const { practice, currency, rate, filters, figures } = shown;
  const { sofar } = figures;
  const how = (
    <How
      label={text.title}
      formula={text.formula}
      inputs={[
        {
          label: words.figures.placed.label,
          value: `${formats.amount({ minor: sofar.placed, currency })} ${currency}`,
        },
        { label: words.figures.cases, value: formats.count(sofar.cases) },
      ]}
      rows={figureRowsPath(practice, 'payments', filters)}
    />
  );
  return (
    <Section title={text.title} aside={how}>
      <p className="small muted" id={id}>
        {text.caption[rate]}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="sideways" tabIndex={0} aria-labelledby={id}>
        <table className="vintage" aria-labelledby={id}>
          <Head currency={currency} />
          <tbody>
            {figures.vintages.map((vintage) => (
              <VintageRow key={vintage.month} vintage={vintage} shown={shown} />
            ))}
          </tbody>
        </table>
      </section>
      <p className="small muted">{text.note}</p>
    </Section>
  );
}

function Head({ currency }: { currency: string }) {
  const text = useWords().words.figures.vintage;
  return (
    <thead>
      <tr>
        <th scope="col">{text.month}</th>
        <th scope="col" className="num">
          {text.cases}
        </th>
        <th scope="col" className="num">
          {text.placed(currency)}
        </th>
        {VINTAGE_MONTHS.map((months) => (
          <th key={months} scope="col" className="num" aria-label={text.afterLong(months)}>
            {text.after(months)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function VintageRow({ vintage, shown }: { vintage: Vintage; shown: FiguresShown }) {
  const { formats } = useWords();
  const { month, sofar, cells } = vintage;
  const { practice, currency, filters } = shown;
  const placed = { ...filters, placed: monthIn(month) };
  return (
    <tr>
      <th scope="row">{formats.month(month)}</th>
      <td className="num">
        <Link to={figureRowsPath(practice, 'cases', placed)}>{formats.count(sofar.cases)}</Link>
      </td>
      <td className="num">{formats.amount({ minor: sofar.placed, currency })}</td>
      {VINTAGE_MONTHS.map((months, at) => {
        const until = monthIn(addMonths(month, months));
        const href = figureRowsPath(practice, 'payments', { ...placed, until });
        return <Cell key={months} cell={cells[at] ?? null} href={href} shown={shown} />;
      })}
    </tr>
  );
}

interface CellProps {
  cell: Recovery | null;
  href: string;
  shown: FiguresShown;
}

function Cell({ cell, href, shown: { rate, figures } }: CellProps) {
  const { words, formats } = useWords();
  const rateOf = rate === 'net' ? netRate : grossRate;
  if (!cell) {
    return (
      <td className="num young">
        <span aria-hidden="true">–</span>
        <span className="unseen">{words.figures.vintage.tooYoung}</span>
      </td>
    );
  }
  const all = figures.vintages.flatMap(({ cells }) => cells);
  const most = Math.max(...all.map((one) => (one && rateOf(one)) ?? 0), Number.EPSILON);
  const share = Math.max(0, (rateOf(cell) ?? 0) / most);
  const shade = { '--share': `${Math.round(share * 100)}%` } as CSSProperties;
  return (
    <td className="num cell" style={shade}>
      <Link to={href}>{formats.percent(rateOf(cell) ?? 0)}</Link>
    </td>
  );
}
