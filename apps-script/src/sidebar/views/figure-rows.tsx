import { useEffect, useRef, useState } from 'preact/hooks';
import {
  FIGURE_ROWS,
  type FigureRowView,
  type ShownFigure,
} from '../../../../shared/contract/figures.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import type { KpiTerm } from '../../../../shared/kpi/dictionary.ts';
import { formatDate } from '../../../../shared/messages/dates.ts';
import { useAnswer } from '../answer.ts';
import type { FigureFormat } from '../figure-format.ts';
import { Button, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { CellLink } from './cell-link.tsx';

/** The sum that a person looks into. */
export interface OpenedSum {
  readonly figure: ShownFigure;
  readonly part: number;
  readonly side: 'numerator' | 'denominator';
  readonly term: KpiTerm;
  /** As the figure shows it. */
  readonly total: number;
}

interface Props {
  open: OpenedSum;
  asked: Arguments<'figures'>;
  format: FigureFormat;
  close: () => void;
}

/** The rows that a sum is made of, the largest first, each with the way to it. */
export function FigureRows({ open, asked, format, close }: Props) {
  const { words } = useShell();
  const { texts } = format;
  const { figure, part, side, term, total } = open;
  const [from, setFrom] = useState(0);
  const { loaded, load } = useAnswer('figureRows', { ...asked, figure, part, side, from });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [loaded.state]); // they stand below the table
  if (loaded.state === 'refused') return <Refusal failure={loaded.failure} retry={load} />;
  if (loaded.state === 'loading') return <p role="status">{words.common.loading}</p>;
  const { tab, sum, count, lines } = loaded.value;
  const last = from + lines.length;
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {texts.rowsTitle(format.words.terms[term], count)}
      </h3>
      {sum === total ? (
        <p class="small good">
          <span aria-hidden="true">✓ </span>
          {texts.rowsSum(format.sum(sum, term))}
        </p>
      ) : (
        <Notice kind="bad">{texts.rowsDiffer(format.sum(sum, term))}</Notice>
      )}
      {count > FIGURE_ROWS && <p class="muted small">{texts.rowsShown(from + 1, last, count)}</p>}
      <Lines {...{ tab, lines, term, format }} />
      {last < count && <Button onClick={() => setFrom(last)}>{texts.later}</Button>}
      {from > 0 && (
        <Button onClick={() => setFrom(Math.max(0, from - FIGURE_ROWS))}>{texts.earlier}</Button>
      )}
      <Button kind="quiet" onClick={close}>
        {texts.closeRows}
      </Button>
    </section>
  );
}

interface LinesProps extends Pick<Props, 'format'> {
  tab: number;
  lines: readonly FigureRowView[];
  term: KpiTerm;
}

function Lines({ tab, lines, term, format }: LinesProps) {
  const { words, language } = useShell();
  return (
    <ul class="rows">
      {lines.map(({ cell, name, invoice, date, amount }, at) => (
        <li key={at}>
          <p class="pair">
            <strong>{name}</strong>
            <span class="num">{format.sum(amount, term)}</span>
          </p>
          <p class="pair muted small">
            <span>{[invoice, date && formatDate(date, language)].filter(Boolean).join(', ')}</span>
            {cell && (
              <CellLink
                {...{ tab, cell }}
                text={cell}
                label={`${words.common.goToCell} ${cell}: ${name}`}
              />
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
