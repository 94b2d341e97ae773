import { Form, Link } from '@remix-run/react';
import { agenciesPath, figureRowsPath, reviewPath } from '../paths.ts';
import { AgingTable } from '../receivables/aging-table.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { FilterList } from '../ui/table-filters.tsx';
import { useWords } from '../ui/words.tsx';
import { AgencyTable } from './agency-table.tsx';
import { CurveChart, ReceiptsChart } from './figure-charts.tsx';
import type { FiguresShown, FiguresView } from './read-figures.server.ts';
import { RecoveryTiles } from './recovery-tiles.tsx';
import { VintageTable } from './vintage-table.tsx';

/** What came back from agencies: in all, agency by agency, month by month. */
export function FiguresPage({ view }: { view: FiguresView }) {
  const { words, formats } = useWords();
  const text = words.figures;
  const { slug, today, choices, agency, shown } = view;
  if (!shown) {
    const href = agenciesPath({ kind: 'practice', slug });
    return (
      <Page title={text.title}>
        <EmptyState
          title={text.none.title}
          action={<ButtonLink to={href}>{text.none.go}</ButtonLink>}
        >
          {text.none.text}
        </EmptyState>
        <ToReview slug={slug} />
      </Page>
    );
  }
  const name = choices.find((one) => one.slug === agency)?.name ?? text.allAgencies;
  return (
    <Page
      title={text.title}
      subtitle={text.subtitle(name, shown.currency, formats.date(today))}
      action={<Choose view={view} />}
    >
      <ToReview slug={slug} />
      <RecoveryTiles shown={shown} />
      <AgencyTable shown={shown} />
      <VintageTable shown={shown} />
      <OpenByAge shown={shown} />
      <ReceiptsChart shown={shown} />
      <CurveChart shown={shown} />
    </Page>
  );
}

/** What agencies have is a part of what is owed: the rest has its own figures. */
function ToReview({ slug }: { slug: string }) {
  const { review } = useWords().words;
  return (
    <p>
      <Link to={reviewPath({ kind: 'practice', slug })}>{review.fromFigures}</Link>
    </p>
  );
}

function OpenByAge({ shown }: { shown: FiguresShown }) {
  const { words } = useWords();
  const { practice, filters, currency, figures } = shown;
  const text = words.figures.open;
  if (figures.open.lines === 0) return null;
  return (
    <Section title={text.title(currency)}>
      <AgingTable
        view={figures.open}
        basis="dueDate"
        text={{ ...words.receivables.aging, ...text }}
        hrefOf={(age) => figureRowsPath(practice, 'cases', { ...filters, open: 'yes', age })}
      />
    </Section>
  );
}

/** Of which agency, in which currency, before fees or after. */
function Choose({ view }: { view: FiguresView }) {
  const { choose, rates, allAgencies } = useWords().words.figures;
  const { agency, choices, currencies, shown } = view;
  const agencies = choices.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <Form method="get" className="filters" key={`${agency} ${shown?.currency} ${shown?.rate}`}>
      <FilterList
        name="agency"
        label={choose.agency}
        value={agency ?? ''}
        options={[{ value: '', label: allAgencies }, ...agencies]}
      />
      {currencies.length > 1 && (
        <FilterList
          name="currency"
          label={choose.currency}
          value={shown?.currency ?? ''}
          options={currencies.map((code) => ({ value: code, label: code }))}
        />
      )}
      <FilterList
        name="rate"
        label={choose.rate}
        value={shown?.rate ?? 'gross'}
        options={(['gross', 'net'] as const).map((value) => ({ value, label: rates[value] }))}
      />
      <Button type="submit">{choose.go}</Button>
    </Form>
  );
}
