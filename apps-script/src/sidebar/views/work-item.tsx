import type { WorkRow } from '../../../../shared/contract/worklist.ts';
import { WORK_TERM_WORDS } from '../../../../shared/messages/work-terms.ts';
import { formatAmount, formatMoney } from '../../../../shared/money.ts';
import { useFigureFormat } from '../figure-format.ts';
import { Button } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { CellLink } from './cell-link.tsx';

interface Props {
  item: WorkRow;
  tab: number;
  currency: string;
}

/** One person to contact today: what it is about, why they stand there, and the way on. */
export function WorkItem({ item, tab, currency }: Props) {
  const { words, language, go } = useShell();
  const texts = words.worklist;
  const { days } = useFigureFormat(currency);
  const { name, account, score, owed, daysPastDue, lastContact, lines, count } = item;
  const money = (minor: number) => formatMoney({ minor, currency }, language);
  return (
    <li>
      <p class="pair">
        <strong>{name}</strong>
        {account && <span class="muted small">{texts.account(account)}</span>}
      </p>
      <p>{score < 0 ? texts.costsMore(money(-score)) : texts.expected(money(score))}</p>
      <ul class="muted small">
        <li>{texts.pastDue(money(owed), daysPastDue)}</li>
        <li>{item.usualDays === null ? texts.usualUnknown : texts.usual(days(item.usualDays))}</li>
        <li>{lastContact ? texts.last(lastContact) : texts.lastUnknown}</li>
        <li>{texts.mayToday}</li>
      </ul>
      <details class="reason">
        <summary>{texts.why}</summary>
        <Terms {...{ item, currency }} />
      </details>
      <details class="reason">
        <summary>{texts.rows(count)}</summary>
        <ul>
          {lines.map(({ cell, invoice, due }) => (
            <li key={cell} class="pair small">
              <span class="muted">
                {[invoice, due && texts.due(due)].filter(Boolean).join(', ')}
              </span>
              <CellLink
                {...{ tab, cell }}
                text={cell}
                label={`${words.common.goToCell} ${cell}: ${name}`}
              />
            </li>
          ))}
          {count > lines.length && (
            <li class="muted small">{texts.moreRows(count - lines.length)}</li>
          )}
        </ul>
      </details>
      <Button
        onClick={() => go('reminders', item.key)}
        label={words.common.about(texts.openReminder, name)}
      >
        {texts.openReminder}
      </Button>
    </li>
  );
}

/** What the score is the sum of; what takes nothing away is left out. */
function Terms({ item: { terms, score }, currency }: Pick<Props, 'item' | 'currency'>) {
  const { words, language } = useShell();
  const amount = (minor: number) => formatAmount({ minor, currency }, language);
  return (
    <table class="small">
      <caption>{currency}</caption>
      <tbody>
        {terms
          .filter(({ amount: minor }) => minor !== 0)
          .map(({ term, amount: minor }) => (
            <tr key={term}>
              <th scope="row">{WORK_TERM_WORDS[language][term]}</th>
              <td class="num">{amount(minor)}</td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.worklist.sum}</th>
          <td class="num">{amount(score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
