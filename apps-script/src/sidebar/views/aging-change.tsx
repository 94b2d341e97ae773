import { useState } from 'preact/hooks';
import { bucketNames } from '../../../../shared/aging-buckets.ts';
import {
  addMonths,
  type CivilDate,
  monthEnd,
  parseCivilDate,
} from '../../../../shared/calendar.ts';
import type { AgingChange } from '../../../../shared/contract/aging.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import { formatDate } from '../../../../shared/messages/dates.ts';
import { formatAmount } from '../../../../shared/money.ts';
import { ROLL_PARTS, type RollPart } from '../../../../shared/roll-forward.ts';
import { useAnswer } from '../answer.ts';
import { Button, Field, focusFirstError, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';
import { AddsUp } from './aging-currency.tsx';
import { type Opened, RowsBehind } from './aging-rows.tsx';

type Asked = Arguments<'aging'>;

/** What changed since an earlier day: counted only for who wants to know. */
export function Change({ asOf, asked }: { asOf: CivilDate; asked: Asked }) {
  const { words } = useShell();
  const texts = words.rollForward;
  const [day, setDay] = useState<string>(monthEnd(addMonths(asOf, -1)));
  const [since, setSince] = useState<CivilDate | null>(null);
  const [wrong, setWrong] = useState(false);
  const compare = () => {
    const read = parseCivilDate(day);
    const isBefore = read.ok && read.value < asOf;
    setWrong(!isBefore);
    if (!isBefore) return focusFirstError();
    setSince(read.value);
  };
  return (
    <details class="reason">
      <summary>{texts.title}</summary>
      <Field label={texts.day} error={wrong ? texts.dayWrong(asOf) : undefined}>
        {(attributes) => (
          <input
            {...attributes}
            type="date"
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        )}
      </Field>
      <Button onClick={compare}>{texts.compare}</Button>
      {since && <Compared key={since} {...{ since, asked }} />}
    </details>
  );
}

function Compared({ since, asked }: { since: CivilDate; asked: Asked }) {
  const { words } = useShell();
  const { loaded, load } = useAnswer('agingChange', { ...asked, since });
  if (loaded.state === 'refused') return <Refusal failure={loaded.failure} retry={load} />;
  if (loaded.state === 'loading') return <p role="status">{words.common.loading}</p>;
  const { currencies, paidOnUnknownDays, ...days } = loaded.value;
  return (
    <>
      {currencies.length === 0 && <p>{words.aging.empty}</p>}
      {currencies.map((one) => (
        <CurrencyChange key={one.currency} {...{ one, days, asked }} />
      ))}
      {paidOnUnknownDays > 0 && (
        <p class="muted small">{words.aging.paidOnUnknownDays(paidOnUnknownDays)}</p>
      )}
      <p class="muted small">{words.rollForward.note}</p>
    </>
  );
}

interface CurrencyProps {
  one: AgingChange['currencies'][number];
  days: Pick<AgingChange, 'since' | 'asOf' | 'edges'>;
  asked: Asked;
}

/** The ages then and what became of them, and what moved the whole. */
function CurrencyChange({ one, days, asked }: CurrencyProps) {
  const [open, setOpen] = useState<Opened | null>(null);
  const { currency } = one;
  return (
    <section>
      <Ages {...{ one, days }} />
      <Movements
        {...{ one, days }}
        see={(label, moved) => setOpen({ label, part: { since: days.since, moved } })}
      />
      {open && (
        <RowsBehind key={open.label} {...{ open, asked, currency }} close={() => setOpen(null)} />
      )}
      <AddsUp holds={addsUp(one)} />
    </section>
  );
}

function Ages({ one: { currency, before, after }, days }: Omit<CurrencyProps, 'asked'>) {
  const { words, language } = useShell();
  const { aging, agingTab, rollForward: texts } = words;
  const amount = (minor: number) => formatAmount({ minor, currency }, language);
  const row = (label: string, then: number, now: number) =>
    then === 0 && now === 0 ? null : (
      <tr key={label}>
        <th scope="row">{label}</th>
        <td class="num">{amount(then)}</td>
        <td class="num">{now > then ? `+${amount(now - then)}` : amount(now - then)}</td>
      </tr>
    );
  return (
    <table>
      <caption>{currency}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class="num">
            {formatDate(days.since, language)}
          </th>
          <th scope="col" class="num">
            {texts.sinceThen}
          </th>
        </tr>
      </thead>
      <tbody>
        {bucketNames(days.edges, aging.ages).map((name, age) =>
          row(name, before.buckets[age] ?? 0, after.buckets[age] ?? 0),
        )}
        {row(aging.undated, before.undated, after.undated)}
        {row(aging.credits, before.credits, after.credits)}
        {row(agingTab.insurer, before.insurer, after.insurer)}
        {row(agingTab.agency, before.agency, after.agency)}
      </tbody>
    </table>
  );
}

interface MovementsProps extends Omit<CurrencyProps, 'asked'> {
  /** Shows the rows of one of them. */
  see: (label: string, moved: RollPart) => void;
}

function Movements({ one: { currency, roll }, days, see }: MovementsProps) {
  const { words, language } = useShell();
  const texts = words.rollForward;
  const amount = (minor: number) => formatAmount({ minor, currency }, language);
  return (
    <table>
      <caption>{texts.moved}</caption>
      <tbody>
        <tr>
          <th scope="row">{texts.openOn(days.since)}</th>
          <td class="num">{amount(roll.before)}</td>
        </tr>
        {ROLL_PARTS.filter((part) => roll[part] !== 0).map((part) => (
          <tr key={part}>
            <th scope="row">{texts[part]}</th>
            <td class="num">
              <Button
                kind="link"
                label={words.aging.rowsBehind(texts[part], amount(roll[part]))}
                onClick={() => see(texts[part], part)}
              >
                {roll[part] > 0 ? `+${amount(roll[part])}` : amount(roll[part])}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.openOn(days.asOf)}</th>
          <td class="num">{amount(roll.after)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Each day is what its parts say, and the later one is the earlier with all that moved. */
function addsUp({ before, after, roll }: AgingChange['currencies'][number]): boolean {
  const allOf = ({ total, insurer, agency }: typeof before) => total + insurer + agency;
  const moved = ROLL_PARTS.reduce((sum, part) => sum + roll[part], roll.before);
  return allOf(before) === roll.before && allOf(after) === roll.after && moved === roll.after;
}
