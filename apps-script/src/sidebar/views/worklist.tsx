import { useState } from 'preact/hooks';
import type { WorklistView } from '../../../../shared/contract/worklist.ts';
import { useAnswer } from '../answer.ts';
import { client, type Failure } from '../client.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { CurrencyField } from './currency-field.tsx';
import { AmountField } from './policy-inputs.tsx';
import { useCurrencies } from './use-currencies.ts';
import { WorkItem } from './work-item.tsx';
import { WorkWaiting } from './work-waiting.tsx';

/** So many people are shown at first. */
const AT_FIRST = 20;

/** Whom to contact today, whom a contact brings the most first; and who waits. */
export function Worklist(_props: ViewProps) {
  const { words, go } = useShell();
  const texts = words.worklist;
  const [chosen, setChosen] = useState<string | null>(null);
  const { loaded, load, show } = useAnswer('worklist', { currency: chosen });
  const view = loaded.state === 'ready' ? loaded.value : null;
  const known = useCurrencies(view);
  return (
    <Frame
      id="worklist"
      title={texts.title}
      sub={view && texts.toContact(view.count)}
      back={{ label: words.common.home, go: () => go('home') }}
      status={loaded.state === 'loading' ? { text: words.common.loading, busy: true } : null}
      actions={
        view &&
        view.count > 0 && (
          <Button kind="primary" onClick={() => go('reminders')}>
            {words.home.dueDo}
          </Button>
        )
      }
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      <CurrencyField {...{ known, chosen: chosen ?? known[0] ?? '' }} choose={setChosen} />
      {view && <People view={view} />}
      {view && <WorkWaiting waiting={view.waiting} today={view.today} />}
      {view && view.currency !== null && (
        <Reckoning key={view.currency} {...{ view, show }} currency={view.currency} />
      )}
      {view && (
        <Button kind="quiet" onClick={load}>
          {words.common.reread}
        </Button>
      )}
    </Frame>
  );
}

function People({ view }: { view: WorklistView }) {
  const { words } = useShell();
  const texts = words.worklist;
  const [most, setMost] = useState(AT_FIRST);
  const { items, count, waiting, currency } = view;
  if (count === 0) return <p>{waiting.length === 0 ? texts.none : texts.nobody}</p>;
  const shown = items.slice(0, most);
  return (
    <>
      <p class="muted small">{texts.order}</p>
      <ol class="rows">
        {shown.map((item) => (
          <WorkItem key={item.key} {...{ item, tab: view.tab, currency: currency ?? '' }} />
        ))}
      </ol>
      {shown.length < items.length && (
        <Button kind="quiet" onClick={() => setMost(items.length)}>
          {words.common.showMore(items.length - shown.length)}
        </Button>
      )}
      {shown.length === items.length && count > items.length && (
        <p class="muted small">{texts.more(count - items.length)}</p>
      )}
    </>
  );
}

interface ReckoningProps {
  view: WorklistView;
  currency: string;
  show: (view: WorklistView) => void;
}

/** What a contact costs, and for how long another brings less. */
function Reckoning({ view, currency, show }: ReckoningProps) {
  const { words } = useShell();
  const texts = words.worklist.cost;
  const [cost, setCost] = useState(view.cost);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    const reply = await client.saveContactCost({ currency, cost });
    setFailure(reply.ok ? null : reply);
    if (reply.ok) show(reply.value);
  };
  return (
    <details class="reason">
      <summary>{texts.title}</summary>
      <div class="section inset">
        <p class="small">{texts.rest(view.restDays)}</p>
        <AmountField
          label={texts.label(currency)}
          hint={texts.hint}
          {...{ value: cost, currency }}
          choose={(minor) => setCost(minor ?? 0)}
        />
        {failure && <Refusal failure={failure} />}
        <Button onClick={save}>{texts.save}</Button>
      </div>
    </details>
  );
}
