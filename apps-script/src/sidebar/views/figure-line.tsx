import { useState } from 'preact/hooks';
import { AGING_EDGES, bucketNames } from '../../../../shared/aging-buckets.ts';
import type { CivilDate } from '../../../../shared/calendar.ts';
import type { FigurePartView, FigureView } from '../../../../shared/contract/figures.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import { KPIS, type KpiTerm } from '../../../../shared/kpi/dictionary.ts';
import { formatDate, formatMonth } from '../../../../shared/messages/dates.ts';
import { type FigureFormat, unitOf, useFigureFormat } from '../figure-format.ts';
import { Button } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { FigureRows, type OpenedSum } from './figure-rows.tsx';
import { Trend } from './trend.tsx';

interface Props {
  figure: FigureView;
  asked: Arguments<'figures'>;
  currency: string;
}

/** One figure: name, number and how it got there; opened, all that it is made of. */
export function FigureLine({ figure, asked, currency }: Props) {
  const format = useFigureFormat(currency);
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="kpi" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="name">
          <span>{format.name(figure)}</span>
          <i class="info" aria-hidden="true">
            i
          </i>
        </span>
        <span class={figure.value === null ? 'muted small' : 'value'}>
          {format.value(figure.value, unitOf(figure))}
        </span>
        <Trend points={figure.trend} />
      </summary>
      {isOpen && <Explained {...{ figure, asked, format }} />}
    </details>
  );
}

interface ExplainedProps extends Omit<Props, 'currency'> {
  format: FigureFormat;
}

function Explained({ figure, asked, format }: ExplainedProps) {
  const { texts, words } = format;
  const { formula, counts, leavesOut } = words.figures[figure.kpi];
  const { source, better } = KPIS[figure.kpi];
  return (
    <div class="section inset">
      <dl class="small">
        <Said term={texts.formula} text={formula} />
        <Said term={texts.counts} text={`${counts} ${texts.better[better]}`} />
        <Said term={texts.leavesOut} text={leavesOut} />
        <Said term={texts.source} text={source} />
      </dl>
      <Divisions {...{ figure, asked, format }} />
      {figure.doubts.length > 0 && (
        <div class="section small">
          <strong>{texts.doubts}</strong>
          <ul>
            {figure.doubts.map(({ doubt, count }) => (
              <li key={doubt}>{texts.doubt(count, words.doubts[doubt])}</li>
            ))}
          </ul>
        </div>
      )}
      <Months {...{ figure, format }} />
    </div>
  );
}

function Said({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Numerator ÷ denominator × times, with the amounts; each sum leads to its rows. */
function Divisions({ figure, asked, format }: ExplainedProps) {
  const [open, setOpen] = useState<OpenedSum | null>(null);
  const partName = usePartName(figure);
  return (
    <>
      {figure.parts.map((one, part) => (
        <Division
          key={one.key}
          {...{ figure, one, format }}
          caption={partName(one.key)}
          open={(sum) => setOpen({ ...sum, part, figure: figure.id })}
        />
      ))}
      {open && (
        <FigureRows
          key={`${open.part} ${open.side}`}
          {...{ open, asked, format }}
          close={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** What a part of a figure is called: a bucket, a month, a half of the bills. */
function usePartName({ kpi }: FigureView): (key: string) => string {
  const { words, language } = useShell();
  const { division, halves } = words.figures;
  return (key) => {
    if (kpi === 'allowance') return bucketNames(AGING_EDGES, words.aging.ages)[Number(key)] ?? key;
    if (key === 'younger' || key === 'older') return halves[key];
    return kpi === 'count-back-dso' && key !== ''
      ? formatMonth(key as CivilDate, language)
      : division;
  };
}

interface DivisionProps {
  figure: FigureView;
  one: FigurePartView;
  format: FigureFormat;
  caption: string;
  open: (sum: Pick<OpenedSum, 'side' | 'term' | 'total'>) => void;
}

function Division({ figure, one, format, caption, open }: DivisionProps) {
  const { numerator, denominator } = KPIS[figure.kpi];
  const sum = (side: OpenedSum['side'], term: KpiTerm, total: number, rows: number) => (
    <Sum {...{ side, term, total, rows, format, open }} />
  );
  return (
    <table class="division small">
      <caption>{caption}</caption>
      <tbody>
        {sum('numerator', numerator, one.numerator.total, one.numerator.rows)}
        {denominator &&
          one.denominator &&
          sum('denominator', denominator, one.denominator.total, one.denominator.rows)}
        {one.times !== 1 && (
          <tr>
            <th scope="row">×</th>
            <td class="num">
              {figure.kpi === 'allowance'
                ? format.texts.percent(format.rate(one.times * 10_000))
                : format.times(one.times)}
            </td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">=</th>
          <td class="num">{format.value(one.value, unitOf(figure))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface SumProps extends Pick<DivisionProps, 'format' | 'open'> {
  side: OpenedSum['side'];
  term: KpiTerm;
  total: number;
  rows: number;
}

function Sum({ side, term, total, rows, format, open }: SumProps) {
  const name = format.words.terms[term];
  const amount = format.sum(total, term);
  return (
    <tr>
      <th scope="row">
        {side === 'denominator' && '÷ '}
        {name}
      </th>
      <td class="num">
        {rows === 0 ? (
          amount
        ) : (
          <Button
            kind="link"
            label={format.texts.rowsBehind(name, amount)}
            onClick={() => open({ side, term, total })}
          >
            {amount}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The trend as a table: what the small drawing shows, for everybody. */
function Months({ figure, format }: Pick<ExplainedProps, 'figure' | 'format'>) {
  const { language } = useShell();
  const { texts } = format;
  return (
    <table class="small">
      <caption>{texts.trend}</caption>
      <thead class="spoken">
        <tr>
          <th scope="col">{texts.trendDay}</th>
          <th scope="col">{texts.trendValue}</th>
        </tr>
      </thead>
      <tbody>
        {figure.trend.map(({ to, value }) => (
          <tr key={to}>
            <th scope="row">{formatDate(to, language)}</th>
            <td class="num">{value === null ? '–' : format.value(value, unitOf(figure))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
