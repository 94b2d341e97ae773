import { useState } from 'preact/hooks';
import type { FiguresView, ShownFigure } from '../../../../shared/contract/figures.ts';
import type { Arguments } from '../../../../shared/contract/sidebar.ts';
import { FIGURE_GROUPS, type FigureGroup } from '../../../../shared/messages/sidebar/figures.ts';
import { useAnswer } from '../answer.ts';
import { Button, Frame, Refusal } from '../parts.tsx';
import { useShell, type ViewProps } from '../shell.ts';
import { CurrencyField } from './currency-field.tsx';
import { FigureLine } from './figure-line.tsx';
import { FigurePeriod } from './figure-period.tsx';
import { FigureRates } from './figure-rates.tsx';
import { useCurrencies } from './use-currencies.ts';

type Asked = Arguments<'figures'>;

/** Under which heading each figure stands. */
const GROUPS: Readonly<Record<ShownFigure, FigureGroup>> = {
  dso: 'speed',
  'best-possible-dso': 'speed',
  'days-delinquent': 'speed',
  'average-dso': 'speed',
  'count-back-dso': 'speed',
  'net-days': 'speed',
  effectiveness: 'speed',
  'collection-rate': 'speed',
  'aged-30': 'age',
  'aged-60': 'age',
  'aged-90': 'age',
  'aged-120': 'age',
  allowance: 'worth',
  'days-late': 'habits',
  'usual-days': 'habits',
  'pay-trend': 'habits',
  'mean-days-to-pay': 'habits',
  'mean-days-late': 'habits',
  'longest-delay': 'habits',
  'late-share': 'habits',
  'promises-kept': 'habits',
  'disputed-share': 'habits',
  'paperless-share': 'habits',
};

/** The figures of the sheet, each with the way to what it is made of. */
export function Figures({ overview }: ViewProps) {
  const { words, go } = useShell();
  const texts = words.figures;
  const [asked, setAsked] = useState<Asked>({ currency: null, period: null });
  const { loaded, load, show } = useAnswer('figures', asked);
  const view = loaded.state === 'ready' ? loaded.value : null;
  const known = useCurrencies(view);
  return (
    <Frame
      id="figures"
      title={texts.title}
      sub={view && words.common.tab(view.tab.name, view.tab.rows)}
      back={{ label: words.common.home, go: () => go('home') }}
      status={loaded.state === 'loading' ? { text: words.common.loading, busy: true } : null}
    >
      {loaded.state === 'refused' && <Refusal failure={loaded.failure} retry={load} />}
      <CurrencyField
        {...{ known, chosen: asked.currency ?? known[0] ?? '' }}
        choose={(currency) => setAsked({ ...asked, currency })}
      />
      {loaded.state !== 'refused' && (
        <FigurePeriod today={overview.today} choose={(period) => setAsked({ ...asked, period })} />
      )}
      {view && view.currency === null && <p>{texts.empty}</p>}
      {view && view.currency !== null && (
        <Groups key={JSON.stringify(asked)} {...{ view, asked, show }} currency={view.currency} />
      )}
      {view && (
        <Button kind="quiet" onClick={load}>
          {words.common.reread}
        </Button>
      )}
    </Frame>
  );
}

interface GroupsProps {
  view: FiguresView;
  asked: Asked;
  currency: string;
  show: (view: FiguresView) => void;
}

function Groups({ view, asked, currency, show }: GroupsProps) {
  const { words } = useShell();
  const texts = words.figures;
  const { period, basis } = view;
  return (
    <>
      <p class="muted small">
        {texts.span(period.from, period.to)}{' '}
        {basis === null ? texts.neverLate : texts.late(words.fields[basis])}
      </p>
      <p class="small">{texts.about}</p>
      {FIGURE_GROUPS.map((group) => (
        <section key={group}>
          <h2>{texts.groups[group]}</h2>
          <div>
            {view.figures
              .filter(({ id }) => GROUPS[id] === group)
              .map((figure) => (
                <FigureLine key={figure.id} {...{ figure, asked, currency }} />
              ))}
          </div>
          {group === 'worth' && <FigureRates {...{ view, asked, show }} />}
        </section>
      ))}
    </>
  );
}
