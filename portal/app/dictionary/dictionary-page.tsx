import { Fragment } from 'react';
import { DOUBTS } from '../../../shared/kpi/figure.ts';
import { dictionaryPath } from '../paths.ts';
import { Page, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { dictionaryOf, type Entry } from './dictionary.ts';

/** What every figure is, how it is counted and who says so. */
export function DictionaryPage() {
  const { words } = useWords();
  const { dictionary: text } = words.review;
  const entries = dictionaryOf(words.kpi);
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle}
      action={<a href={`${dictionaryPath()}.json`}>{text.json}</a>}
    >
      <nav aria-label={text.list}>
        <ul className="index">
          {entries.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {entries.map((entry) => (
        <Defined key={entry.id} entry={entry} />
      ))}
      <Section title={text.doubts}>
        <ul className="stack">
          {DOUBTS.map((doubt) => (
            <li key={doubt}>{words.kpi.doubts[doubt]}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function Defined({ entry }: { entry: Entry }) {
  const { words } = useWords();
  const { dictionary: text, how } = words.review;
  const { id, name, formula, unit, kind, numerator, denominator, better, ages } = entry;
  const days = words.review.days(ages.at(-1) ?? 0);
  const heading = ages.length > 0 ? `${name} (${ages.join(', ')} ${days})` : name;
  const told = [
    [text.formula, formula],
    [how.counts, entry.counts],
    [how.leavesOut, entry.leavesOut],
    [text.numerator, numerator.text],
    [text.denominator, denominator?.text ?? text.undivided],
    [text.unit, unit.text],
    [text.kind, kind.text],
    [text.better.label, text.better[better]],
    [how.source, entry.source],
  ] as const;
  return (
    <Section title={heading} id={id}>
      <dl className="defined">
        {told.map(([label, value], at) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd className={at === 0 ? 'formula' : undefined}>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}
