import { Form, Link } from '@remix-run/react';
import { useId } from 'react';
import { PRESET_PERIODS } from '../../../shared/kpi/preset-periods.ts';
import { reviewPath } from '../paths.ts';
import { AGE_PLACES } from '../receivables/aged-lines.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { problemText } from '../ui/problems.ts';
import { Note } from '../ui/states.tsx';
import { FilterList } from '../ui/table-filters.tsx';
import { useWords } from '../ui/words.tsx';
import type { ReviewView } from './read-review.server.ts';
import { RATE_FIELDS, reviewFilters } from './review-ask.ts';

/** Of which days, in which currency: a form whose answer is the same page. */
export function ChoosePeriod({ view: { slug, today, asked, currencies, shown } }: FormProps) {
  const { words } = useWords();
  const { choose, presets, notShown } = words.review;
  const { period, preset, typed, problems } = asked;
  const { currency = '', ...kept } = reviewFilters(asked, shown?.currency ?? '');
  const rates = Object.entries(kept).filter(([name]) => RATE_FIELDS.includes(name));
  const isWrong = 'from' in problems || 'to' in problems;
  return (
    <>
      <nav aria-label={presets.label} className="presets">
        {PRESET_PERIODS.map((one) => (
          <Link
            key={one}
            to={reviewPath(
              { kind: 'practice', slug },
              { period: one, currency, ...Object.fromEntries(rates) },
            )}
            aria-current={one === preset && !isWrong ? 'true' : undefined}
          >
            {presets[one]}
          </Link>
        ))}
      </nav>
      <Form method="get" className="filters" key={`${period.from} ${period.to} ${currency}`}>
        {rates.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {currencies.length > 1 && (
          <FilterList
            name="currency"
            label={choose.currency}
            value={currency}
            options={currencies.map((code) => ({ value: code, label: code }))}
          />
        )}
        {(['from', 'to'] as const).map((name) => (
          <Typed
            key={name}
            name={name}
            type="date"
            label={choose[name]}
            value={isWrong ? (typed[name] ?? '') : period[name]}
            problem={problems[name]}
            max={today}
          />
        ))}
        <Button type="submit">{choose.go}</Button>
      </Form>
      {isWrong && <Note>{notShown}</Note>}
    </>
  );
}

interface FormProps {
  view: ReviewView;
}

/** By which rates the allowance is counted: the published example until a person names others. */
export function ChooseRates({ view: { slug, asked, shown } }: FormProps) {
  const { words, language } = useWords();
  const { rates: text } = words.review;
  const { rates, isExample, typed, problems, period } = asked;
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const isWrong = RATE_FIELDS.some((field) => field in problems);
  const others = { currency: shown?.currency ?? '', ...period };
  return (
    <details className="rates" open={!isExample}>
      <summary>{text.title}</summary>
      <p className="small muted">{isWrong ? text.wrong : isExample ? text.example : text.own}</p>
      <Form method="get" className="filters" key={rates.join()}>
        {Object.entries(others).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {RATE_FIELDS.map((name, at) => {
          const place = words.receivables.places[AGE_PLACES[at] ?? 'current'];
          return (
            <Typed
              key={name}
              name={name}
              type="text"
              label={at === 0 ? text.label(place) : text.days(place)}
              value={isWrong ? (typed[name] ?? '') : decimal.format((rates[at] ?? 0) / 100)}
              problem={problems[name]}
            />
          );
        })}
        <Button type="submit">{text.go}</Button>
        {!isExample && (
          <div className="aside">
            <Link to={reviewPath({ kind: 'practice', slug }, others)}>{text.back}</Link>
          </div>
        )}
      </Form>
    </details>
  );
}

interface TypedProps {
  name: string;
  type: 'date' | 'text';
  label: string;
  value: string;
  problem: string | undefined;
  max?: string;
}

function Typed({ name, type, label, value, problem, max }: TypedProps) {
  const { words } = useWords();
  const id = useId();
  return (
    <div className="choose">
      <label htmlFor={id}>{label}</label>
      {problem !== undefined && (
        <span className="problem" id={`${id}-problem`}>
          <Icon name="bad" />
          {problemText(problem, {}, words)}
        </span>
      )}
      <input
        id={id}
        name={name}
        type={type}
        required
        defaultValue={value}
        {...(type === 'text' && { inputMode: 'decimal', size: 6 })}
        {...(max !== undefined && { max })}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
      />
    </div>
  );
}
