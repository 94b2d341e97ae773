import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgingCell, AgingRows, Figure } from '../../../../shared/contract/aging.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import { formatDate } from '../../../../shared/messages/dates.ts';
import { formatAmount } from '../../../../shared/money.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Notice, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { CellLink } from './cell-link.tsx';

/** The figure that a person looks into. */
export interface Opened {
  readonly label: string;
  readonly part: Figure;
}

interface Props {
  open: Opened;
  asked: Arguments<'aging'>;
  currency: string;
  /** Of whom alone; `Guarantor.key`. */
  guarantor?: string;
  /** What our tab says there; the rows tell what is open now. */
  shown?: AgingCell['shown'];
  close: () => void;
}

/** The rows that a figure is made of, each with the way to it: the oldest first, of what moved the largest. */
export function RowsBehind({ open: { label, part }, asked, currency, ...props }: Props) {
  const { words, language } = useShell();
  const texts = words.aging;
  const { guarantor, shown, close } = props;
  const args = { ...asked, currency, part, ...(guarantor !== undefined && { guarantor }) };
  const { loaded, load, change } = useAnswer('agingRows', args);
  const [failure, setFailure] = useState<Failure | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [loaded.state]); // they stand below the table
  if (loaded.state === 'refused') return <Refusal failure={loaded.failure} retry={load} />;
  if (loaded.state === 'loading') return <p role="status">{words.common.loading}</p>;
  const { tab, count, sum, lines } = loaded.value;
  const left = count - lines.length;
  const { moreRows } = typeof part === 'object' ? words.rollForward : texts;

  const more = async () => {
    const reply = await client.agingRows({ ...args, from: lines.length });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) change((now) => ({ ...now, lines: [...now.lines, ...reply.value.lines] }));
  };

  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {texts.rowsTitle(label, count)}
      </h2>
      <p class="muted small">{texts.rowsSum(formatAmount(sum, language))}</p>
      {shown && shown.minor !== sum.minor && (
        <Notice kind="warn">{words.agingTab.tabSays(formatAmount(shown, language))}</Notice>
      )}
      <ul class="rows">
        {lines.map((line) => (
          <Line key={line.cell} {...{ line, tab }} />
        ))}
      </ul>
      {failure && <Refusal failure={failure} retry={more} />}
      {left > 0 && (
        <>
          <p class="muted small">{moreRows(left)}</p>
          <Button kind="quiet" onClick={more}>
            {words.common.showMore(Math.min(left, PAGE))}
          </Button>
        </>
      )}
      <Button kind="quiet" onClick={close}>
        {texts.closeRows}
      </Button>
    </section>
  );
}

/** So many come at a time. */
const PAGE = 100;

function Line({ line, tab }: { line: AgingRows['lines'][number]; tab: number }) {
  const { words, language } = useShell();
  const { cell, name, invoice, from, open } = line;
  return (
    <li>
      <p class="pair">
        <strong>{name}</strong>
        <span class="num">{formatAmount(open, language)}</span>
      </p>
      <p class="pair muted small">
        <span>{[invoice, from && formatDate(from, language)].filter(Boolean).join(', ')}</span>
        <CellLink
          tab={tab}
          cell={cell}
          text={cell}
          label={`${words.common.goToCell} ${cell}: ${name}`}
        />
      </p>
    </li>
  );
}
