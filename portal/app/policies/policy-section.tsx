import { Link } from '@remix-run/react';
import { policyPath, type Workplace } from '../paths.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { AskedAgency } from './asked-agencies.server.ts';
import { AttestationBadge } from './attestation-badge.tsx';

interface SectionProps {
  practice: Workplace;
  /** Null: it is not asked and never was. */
  policy: AskedAgency | null;
}

/** Whether an agency has given its word to hold to the practice's policy. */
export function PolicySection({ practice, policy }: SectionProps) {
  const { words, formats } = useWords();
  const { section: text, attestations } = words.policies;
  if (!policy) return null;
  const { asked, attested } = policy;
  const [newest] = attested;
  if (asked?.state === 'none-needed' && !newest) return null;
  return (
    <Section title={text.title}>
      {asked && (
        <p>
          <AttestationBadge state={asked.state} />
        </p>
      )}
      {asked?.dueOn && <p className="muted">{text.due(formats.date(asked.dueOn))}</p>}
      {newest && <p>{attestations.given(newest.number, newest.by, formats.date(newest.on))}</p>}
      <p>
        <Link to={policyPath(practice)}>{text.see}</Link>
      </p>
    </Section>
  );
}
