import { Link } from '@remix-run/react';
import { rateRange } from '../../../shared/mandate/fee.ts';
import { formatMoney } from '../../../shared/money.ts';
import { mandateDraftPath, mandatePath } from '../paths.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Figures } from '../ui/lists.tsx';
import { Panel, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyView } from './read-agency.server.ts';

/** What is agreed on with an agency, in short; or that nothing is yet, and what to do about it. */
export function MandateSection({ view }: { view: AgencyView }) {
  const { mandate: text } = useWords().words.agencies;
  const { practice, agency, mandate, nextMandate } = view;
  if (!mandate) return <NoMandate view={view} />;
  return (
    <Section title={text.title}>
      <MandateFacts mandate={mandate} />
      <p>
        <Link to={mandatePath(practice, agency.slug)}>{text.read}</Link>
      </p>
      {nextMandate && <p className="muted">{text.next[nextMandate.stage](nextMandate.version)}</p>}
    </Section>
  );
}

function MandateFacts({ mandate: { terms, version } }: { mandate: Mandate }) {
  const { words, formats, language } = useWords();
  const { mandate: text } = words.agencies;
  const { currency, minimumBalance, reviewOn } = terms;
  const { from, to } = rateRange(terms.fee);
  const rates = from === to ? formats.rate(from) : text.rates(formats.rate(from), formats.rate(to));
  return (
    <Figures
      items={[
        { label: text.fee, value: rates },
        { label: text.minimum, value: formatMoney({ minor: minimumBalance, currency }, language) },
        { label: text.version, value: formats.count(version) },
        { label: text.review, value: formats.date(reviewOn) },
      ]}
    />
  );
}

type Mandate = NonNullable<AgencyView['mandate']>;

function NoMandate({ view }: { view: AgencyView }) {
  const { mandate: text } = useWords().words.agencies;
  const { practice, agency, nextMandate, mayDecide } = view;
  const path = mandatePath(practice, agency.slug);
  return (
    <Panel>
      <h2>{text.none}</h2>
      <p>{text.noneText}</p>
      {nextMandate && <p>{text.next[nextMandate.stage](nextMandate.version)}</p>}
      <Buttons>
        {nextMandate && <ButtonLink to={path}>{text.read}</ButtonLink>}
        {!nextMandate && mayDecide && (
          <ButtonLink to={mandateDraftPath(practice, agency.slug)} tone="primary">
            {text.begin}
          </ButtonLink>
        )}
      </Buttons>
    </Panel>
  );
}
