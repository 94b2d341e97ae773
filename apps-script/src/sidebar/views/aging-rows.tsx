import { useEffect, useRef } from 'preact/hooks';
import type { AgingPart } from '../../../../shared/aging.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import { formatDate } from '../../../../shared/messages/dates.ts';
import { formatAmount } from '../../../../shared/money.ts';
import { useAnswer } from '../answer.ts';
import { Button, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { CellLink } from './cell-link.tsx';

/** The figure that a person looks into. */
export interface Opened {
  readonly label: string;
  readonly part: AgingPart;
}

interface Props {
  open: Opened;
  asked: Arguments<'aging'>;
  currency: string;
  close: () => void;
}

/** The rows that a figure is made of, the oldest first, each with the way to it. */
export function RowsBehind({ open: { label, part }, asked, currency, close }: Props) {
  const { words, language } = useShell();
  const texts = words.aging;
  const { loaded, load } = useAnswer('agingRows', { ...asked, currency, part });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [loaded.state]); // they stand below the table
  if (loaded.state === 'refused') return <Refusal failure={loaded.failure} retry={load} />;
  if (loaded.state === 'loading') return <p role="status">{words.common.loading}</p>;
  const { tab, count, sum, lines } = loaded.value;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.rowsTitle(label, count)}
      </h2>
      <p class="muted small">{texts.rowsSum(formatAmount(sum, language))}</p>
      <ul class="rows">
        {lines.map(({ cell, name, invoice, from, open }) => (
          <li key={cell}>
            <p class="pair">
              <strong>{name}</strong>
              <span class="num">{formatAmount(open, language)}</span>
            </p>
            <p class="pair muted small">
              <span>
                {[invoice, from && formatDate(from, language)].filter(Boolean).join(', ')}
              </span>
              <CellLink
                tab={tab}
                cell={cell}
                text={cell}
                label={`${words.common.goToCell} ${cell}: ${name}`}
              />
            </p>
          </li>
        ))}
      </ul>
      {count > lines.length && <p class="muted small">{texts.moreRows(count - lines.length)}</p>}
      <Button kind="quiet" onClick={close}>
        {texts.closeRows}
      </Button>
    </section>
  );
}
