import { useState } from 'preact/hooks';
import { AGING_EDGES, bucketNames } from '../../../../shared/aging-buckets.ts';
import type { FiguresView } from '../../../../shared/contract/figures.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import { client, type Failure } from '../client.ts';
import { useFigureFormat } from '../figure-format.ts';
import { Button, Field, focusFirstError, Refusal } from '../parts.tsx';
import { useShell } from '../shell.ts';

interface Props {
  view: FiguresView;
  asked: Arguments<'figures'>;
  show: (view: FiguresView) => void;
}

/** The rates of the allowance: a clinic's own, or the example until it has some. */
export function FigureRates({ view, asked, show }: Props) {
  const { words } = useShell();
  const texts = words.figures.rates;
  const format = useFigureFormat(view.currency ?? '');
  const [typed, setTyped] = useState(view.rates.map((rate) => format.rate(rate)));
  const [isTried, setTried] = useState(false);
  const [isKept, setKept] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async (rates: number[] | null) => {
    setKept(false);
    const reply = await client.saveRates({ ...asked, rates });
    setFailure(reply.ok ? null : reply);
    if (!reply.ok) return;
    setTried(false);
    setKept(true);
    setTyped(reply.value.rates.map((rate) => format.rate(rate)));
    show(reply.value);
  };
  const save = () => {
    const read = typed.map(readRate);
    setTried(true);
    const rates = read.filter((rate) => rate !== null);
    return rates.length === read.length ? keep(rates) : focusFirstError();
  };
  return (
    <details class="reason">
      <summary>{texts.title}</summary>
      <div class="section inset">
        <p class="small">{view.isExample ? texts.example : texts.own}</p>
        {bucketNames(AGING_EDGES, words.aging.ages).map((name, bucket) => (
          <RateField
            key={name}
            {...{ name, isTried }}
            text={typed[bucket] ?? ''}
            type={(text) => setTyped(typed.map((one, at) => (at === bucket ? text : one)))}
          />
        ))}
        <div role="status">{isKept && <p class="small good">{texts.kept}</p>}</div>
        {failure && <Refusal failure={failure} />}
        <Button onClick={save}>{texts.save}</Button>
        {!view.isExample && (
          <Button kind="quiet" onClick={() => keep(null)}>
            {texts.backToExample}
          </Button>
        )}
      </div>
    </details>
  );
}

interface RateProps {
  name: string;
  text: string;
  /** What is wrong is told once somebody has tried to keep it. */
  isTried: boolean;
  type: (text: string) => void;
}

/** The rate of one bucket, as somebody types it. */
function RateField({ name, text, isTried, type }: RateProps) {
  const { words } = useShell();
  const isWrong = isTried && readRate(text) === null;
  return (
    <Field label={`${name} (%)`} error={isWrong ? words.figures.rates.wrong : undefined}>
      {(attributes) => (
        <input
          {...attributes}
          class="figure-input"
          type="text"
          inputMode="decimal"
          maxLength={6}
          value={text}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Hundredths of a percent; null where the text is no rate. A comma is as good as a point. */
function readRate(text: string): number | null {
  const typed = text.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(typed) || Number(typed) > 100) return null;
  return Math.round(Number(typed) * 100);
}
