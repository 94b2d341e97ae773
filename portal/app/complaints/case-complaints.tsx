import { Link } from '@remix-run/react';
import { complaintNumber } from '../../../shared/complaints.ts';
import { complaintLinksPath, complaintPath, newComplaintPath } from '../paths.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { ComplaintBadge } from './complaint-badge.tsx';
import type { ComplaintRow } from './complaint-table.ts';

interface CaseComplaintsProps {
  one: { slug: string; number: number; complaints: readonly ComplaintRow[] };
}

/** What was complained of in a case, and the two ways by which more comes in. */
export function CaseComplaints({ one: { slug, number, complaints } }: CaseComplaintsProps) {
  const { ofCase: text, kinds } = useWords().words.complaints;
  const practice = { kind: 'practice', slug } as const;
  return (
    <Section title={text.title}>
      {complaints.length === 0 && <p className="muted">{text.none}</p>}
      {complaints.length > 0 && (
        <ul className="listed">
          {complaints.map((row) => (
            <li key={row.id}>
              <Link to={complaintPath(practice, row.number)}>
                {complaintNumber(row.number)}, {kinds[row.kind]}
              </Link>{' '}
              <ComplaintBadge of={row} />
            </li>
          ))}
        </ul>
      )}
      <Buttons>
        <ButtonLink to={newComplaintPath(practice, { case: number })}>{text.record}</ButtonLink>
        <ButtonLink to={complaintLinksPath(practice, number)}>{text.links}</ButtonLink>
      </Buttons>
    </Section>
  );
}
