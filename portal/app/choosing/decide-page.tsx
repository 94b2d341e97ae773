import { formatMoney } from '../../../shared/money.ts';
import { DECIDED_STANDINGS } from '../../../shared/vetting/standing.ts';
import { agencyTrail } from '../agencies/agency-trail.ts';
import { StandingBadge } from '../agencies/standing-badge.tsx';
import { answersPath, decidePath } from '../paths.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Page, Panel, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { DecideForm } from './decide-form.tsx';
import type { DecideView } from './read-decide.server.ts';

interface DecidePageProps {
  view: DecideView;
  /** What the address names, whatever it is. */
  asked: string | null;
}

/** What is decided about an agency, for which reason, and what it is told. */
export function DecidePage({ view, asked }: DecidePageProps) {
  const { words } = useWords();
  const { decide: text } = words.choosing;
  const { practice, agency, choices, standing } = view;
  const to = DECIDED_STANDINGS.find((one) => one === asked);
  const choice = choices.find((one) => one.to === to);
  return (
    <Page
      title={text.about(agency.name)}
      badge={<StandingBadge standing={standing} />}
      trail={agencyTrail(practice, agency, words)}
    >
      <Written view={view} />
      <Section title={text.choose}>
        <Buttons>
          {choices.map((one) => (
            <ButtonLink
              key={one.to}
              to={decidePath(practice, agency.slug, one.to)}
              tone={one.to === to ? 'primary' : 'plain'}
            >
              {text.to[one.to]}
            </ButtonLink>
          ))}
        </Buttons>
        {choice && <p>{text.text[choice.to]}</p>}
        {choice?.to === 'suspended' && view.openCases > 0 && (
          <p>{text.openCases(view.openCases)}</p>
        )}
      </Section>
      {choice?.way === 'two' && (
        <Panel>
          <p>{text.needsTwo}</p>
          <Buttons>
            <ButtonLink to={answersPath(practice, agency.slug)}>{text.toAnswers}</ButtonLink>
          </Buttons>
        </Panel>
      )}
      {choice?.way === 'a-day' && <p>{text.alone}</p>}
      {choice && choice.way !== 'two' && (
        <DecideForm key={choice.to} view={view} to={choice.to} isIntent={choice.way === 'a-day'} />
      )}
    </Page>
  );
}

/** What somebody alone wrote down; once a day has passed, it is decided by the form below it. */
function Written({ view }: { view: DecideView }) {
  const { words, formats, language } = useWords();
  const { decide: text } = words.choosing;
  const { intent, timeZone } = view;
  if (!intent) return null;
  const { standing, reason, trial, isRipe, ripeAt } = intent;
  return (
    <Panel>
      <h2>{text.written}</h2>
      <p>
        <strong>{text.to[standing]}</strong>
        {trial &&
          `: ${formats.count(trial.cases)} · ${formatMoney({ minor: trial.amount, currency: trial.currency }, language)}`}
      </p>
      <blockquote>
        <p className="letter">{reason}</p>
      </blockquote>
      <p>{isRipe ? text.ripe : text.waits(formats.dateTime(ripeAt, timeZone))}</p>
      {isRipe && <DecideForm view={view} to={standing} isIntent={false} isWritten />}
    </Panel>
  );
}
