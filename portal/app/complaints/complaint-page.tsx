import { Link } from '@remix-run/react';
import { complaintNumber } from '../../../shared/complaints.ts';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { agencyPath, casePath, complaintsPath } from '../paths.ts';
import type { Formats } from '../ui/formats.ts';
import { Figures } from '../ui/lists.tsx';
import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { ComplaintActs } from './complaint-acts.tsx';
import { ComplaintBadge } from './complaint-badge.tsx';
import { ComplaintTimeline } from './complaint-timeline.tsx';
import type { PracticeComplaint } from './read-complaint.server.ts';

/** One complaint, as its practice sees it: what was said, and what comes next. */
export function ComplaintPage({ one }: { one: PracticeComplaint }) {
  const { words, formats } = useWords();
  const { complaints: text } = words;
  const practice = { kind: 'practice', slug: one.slug } as const;
  return (
    <Page
      title={`${text.columns.number} ${complaintNumber(one.number)}`}
      badge={<ComplaintBadge of={one} />}
      subtitle={text.one.subtitle(one.agency.name, formats.date(one.receivedOn))}
      trail={[{ href: complaintsPath(practice), label: text.title }]}
    >
      <Beside
        aside={
          <>
            <Panel>
              <h2>{text.one.next}</h2>
              <p>{nowOf(one, text, formats)}</p>
              {!one.isReached && one.status !== 'decided' && <p>{text.one.now.notReached}</p>}
              {!one.mayDecide && <p className="muted">{text.one.onlyManagers}</p>}
              <ComplaintActs one={one} key={one.seq} />
            </Panel>
            <Facts one={one} />
          </>
        }
      >
        {one.isStopping && <Note>{text.one.stopping}</Note>}
        {one.isReleased && <Note>{text.one.released}</Note>}
        {one.case?.status === 'hold' && (one.isStopping || one.isReleased) && (
          <Note>{text.one.caseHeld}</Note>
        )}
        <ComplaintTimeline history={one.history} timeZone={one.timeZone} />
      </Beside>
    </Page>
  );
}

function nowOf(
  { status, dueOn, isOverdue }: PracticeComplaint,
  { one: { now } }: PortalMessages['complaints'],
  formats: Formats,
): string {
  if (status !== 'asked') return now[status];
  if (!dueOn) return now.askedNoDay;
  return (isOverdue ? now.overdue : now.asked)(formats.date(dueOn));
}

function Facts({ one }: { one: PracticeComplaint }) {
  const { words, formats } = useWords();
  const { complaints: text } = words;
  const practice = { kind: 'practice', slug: one.slug } as const;
  const first = one.history.find(({ event }) => event === 'receive');
  const isPatients = first?.by === 'patient';
  return (
    <Section title={text.one.facts}>
      <Figures
        items={[
          { label: text.columns.kind, value: text.kinds[one.kind] },
          { label: text.columns.severity, value: text.severities[one.severity] },
          {
            label: text.columns.agency,
            value: <Link to={agencyPath(practice, one.agency.slug)}>{one.agency.name}</Link>,
          },
          ...(one.case
            ? [
                {
                  label: text.columns.case,
                  value: (
                    <Link to={casePath(practice, one.case.number)}>
                      {caseNumber(one.case.number)}
                    </Link>
                  ),
                },
              ]
            : []),
          {
            label: text.one.source,
            value: text.one.sources[isPatients ? 'patient' : 'practice'],
          },
          ...(one.dueOn ? [{ label: text.columns.due, value: formats.date(one.dueOn) }] : []),
          ...(isPatients
            ? [{ label: text.one.contact, value: first.told?.contact ?? text.one.noContact }]
            : []),
        ]}
      />
      {isPatients && <p className="small muted">{text.one.contactNote}</p>}
    </Section>
  );
}
