import { formatMoney } from '../../../shared/money.ts';
import { agencyTrail } from '../agencies/agency-trail.ts';
import { StandingBadge } from '../agencies/standing-badge.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Figures } from '../ui/lists.tsx';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { Decided, DecisionsView } from './read-decisions.server.ts';

/** Every decision about an agency, with its reason and its letter; it prints as it stands. */
export function DecisionsPage({ view }: { view: DecisionsView }) {
  const { words } = useWords();
  const { decisions: text } = words.choosing;
  const { practice, agency, decisions } = view;
  return (
    <Page title={text.about(agency.name)} trail={agencyTrail(practice, agency, words)}>
      {decisions.length === 0 && <EmptyState title={text.none}>{text.noneText}</EmptyState>}
      {decisions.map((decided) => (
        <OneDecision key={decided.seq} view={view} decided={decided} />
      ))}
    </Page>
  );
}

/** A decision with its reason and its letter. */
export function OneDecision({ view, decided }: { view: DecisionsView; decided: Decided }) {
  const { words, formats } = useWords();
  const { decisions: text, ways } = words.choosing;
  const { standing, way, by, on, reason } = decided;
  const limits = useLimits(decided);
  return (
    <Section title={text.by(by, formats.date(on))} aside={<StandingBadge standing={standing} />}>
      {limits.length > 0 && <Figures items={limits} />}
      <p className="letter">{reason}</p>
      <p className="small muted">{ways[way]}</p>
      <h3>{text.letter}</h3>
      <Letter view={view} decided={decided} />
    </Section>
  );
}

function useLimits({ trial }: Decided) {
  const { words, formats, language } = useWords();
  const { decide: text } = words.choosing;
  if (!trial) return [];
  const amount = formatMoney({ minor: trial.amount, currency: trial.currency }, language);
  return [
    { label: text.cases, value: formats.count(trial.cases) },
    { label: text.amount, value: amount },
  ];
}

function Letter({ view, decided }: { view: DecisionsView; decided: Decided }) {
  const { words, formats } = useWords();
  const { decisions: text } = words.choosing;
  const { letter, seq } = decided;
  if (!letter) return <p className="muted">{text.noLetter}</p>;
  return (
    <>
      <blockquote>
        <p className="letter" lang={view.agency.language}>
          {letter.text}
        </p>
      </blockquote>
      <p className="small muted">
        {letter.sentOn ? text.sent(formats.date(letter.sentOn)) : text.notSent}
      </p>
      {!letter.sentOn && view.mayDecide && (
        <div className="on-screen">
          <Confirm
            label={text.send}
            question={text.send}
            confirm={text.send}
            fields={{ seq: String(seq) }}
          >
            {text.sendText}
          </Confirm>
        </div>
      )}
    </>
  );
}
