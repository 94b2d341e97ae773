import { Link } from '@remix-run/react';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { MandateVersion } from './mandate-versions.server.ts';
import { StageBadge } from './stage-badge.tsx';

interface HistoryProps {
  versions: readonly MandateVersion[];
  /** The one that the page shows. */
  shown: number;
  hrefOf: (version: number) => string;
  isForAgency?: boolean;
}

/** All versions, the latest first, with who did what and when. */
export function VersionHistory({ versions, shown, hrefOf, isForAgency = false }: HistoryProps) {
  const { history, see, version: name } = useWords().words.mandates;
  return (
    <Section title={history.title}>
      <ol className="versions">
        {versions.map((one) => (
          <li key={one.version}>
            <div>
              {one.version === shown ? (
                <strong>{name(one.version)}</strong>
              ) : (
                <Link to={hrefOf(one.version)} aria-label={see(one.version)}>
                  {name(one.version)}
                </Link>
              )}{' '}
              <StageBadge stage={one.stage} isForAgency={isForAgency} />
            </div>
            <StepsOf version={one} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StepsOf({ version }: { version: MandateVersion }) {
  const { words, formats } = useWords();
  const { history } = words.mandates;
  const { practiceSigned, agencySigned, declined, withdrawnOn, createdBy, createdOn } = version;
  const on = formats.date;
  const isCarried = agencySigned !== null && agencySigned.by === '';
  const steps = isCarried
    ? [history.carried(on(agencySigned.on))]
    : [
        withdrawnOn && history.withdrawn(on(withdrawnOn)),
        declined && history.declined(declined.by, on(declined.on)),
        agencySigned && history.agencySigned(agencySigned.by, on(agencySigned.on)),
        practiceSigned && history.practiceSigned(practiceSigned.by, on(practiceSigned.on)),
        !practiceSigned && history.drafted(createdBy, on(createdOn)),
      ];
  return steps
    .filter((step) => typeof step === 'string')
    .map((step) => (
      <p key={step} className="small muted">
        {step}
      </p>
    ));
}
