import { Link } from '@remix-run/react';
import { formatMoney } from '../../../shared/money.ts';
import type { AgencyView, Decided } from '../agencies/read-agency.server.ts';
import { ExitSection } from '../exits/exit-section.tsx';
import { decisionsPath } from '../paths.ts';
import { Figures } from '../ui/lists.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';

/** What was decided about an agency last, why, and what a trial still leaves. */
export function DecisionSection({ view }: { view: AgencyView }) {
  const { words } = useWords();
  const { decision: text } = words.agencies;
  const { decided, hasDecisions } = view;
  return (
    <Section title={text.title}>
      {decided && decided.reason !== '' ? (
        <Decision view={view} decided={decided} />
      ) : (
        <p>{hasDecisions ? text.anew : text.none}</p>
      )}
      {hasDecisions && (
        <p>
          <Link to={decisionsPath(view.practice, view.agency.slug)}>
            {words.choosing.decisions.all}
          </Link>
        </p>
      )}
      <ExitSection view={view} />
    </Section>
  );
}

function Decision({ view, decided }: { view: AgencyView; decided: Decided }) {
  const { words, formats } = useWords();
  const { decision: text } = words.agencies;
  const { decidedBy, decidedOn, reason } = decided;
  const by = text.decidedBy(decidedBy, formats.date(decidedOn));
  return (
    <>
      <Figures items={[{ label: text.decided, value: by }, ...useTrialFacts(view)]} />
      <p>
        <span className="muted">{text.reason}</span>
        <br />
        {reason}
      </p>
    </>
  );
}

/** How much of a trial's limits is taken; nothing where there is no trial. */
function useTrialFacts({ trial }: AgencyView) {
  const { words, formats, language } = useWords();
  const { trial: text } = words.choosing;
  if (!trial) return [];
  const { limits, left } = trial;
  const { currency } = limits;
  const money = (minor: number) => formatMoney({ minor, currency }, language);
  const held = formats.count(limits.cases - left.cases);
  return [
    { label: text.casesLabel, value: text.cases(held, formats.count(limits.cases)) },
    {
      label: text.amountLabel,
      value: text.amount(money(limits.amount - left.amount), money(limits.amount)),
    },
  ];
}
