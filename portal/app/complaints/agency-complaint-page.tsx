import { Link } from '@remix-run/react';
import { complaintNumber } from '../../../shared/complaints.ts';
import { caseNumber } from '../../../shared/placement.ts';
import { casePath, complaintsPath } from '../paths.ts';
import { useRefusalOf } from '../ui/answer.ts';
import { TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Figures } from '../ui/lists.tsx';
import { Beside, Page, Panel, Section } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { ComplaintBadge } from './complaint-badge.tsx';
import { ComplaintTimeline } from './complaint-timeline.tsx';
import type { AgencyComplaint } from './read-complaint.server.ts';

/** One complaint, as the agency sees it that is to answer. */
export function AgencyComplaintPage({ one }: { one: AgencyComplaint }) {
  const { words, formats } = useWords();
  const { complaints: text } = words;
  const agency = { kind: 'agency', slug: one.slug } as const;
  return (
    <Page
      title={`${text.columns.number} ${complaintNumber(one.number)}`}
      badge={<ComplaintBadge of={one} isForAgency />}
      subtitle={text.one.agencySubtitle(one.practice, formats.date(one.receivedOn))}
      trail={[{ href: complaintsPath(agency), label: text.title }]}
    >
      <Beside
        aside={
          <>
            <Panel>
              <Answer one={one} key={one.seq} />
            </Panel>
            <Section title={text.one.facts}>
              <Figures
                items={[
                  { label: text.columns.kind, value: text.kinds[one.kind] },
                  { label: text.columns.severity, value: text.severities[one.severity] },
                  ...(one.case
                    ? [
                        {
                          label: text.columns.case,
                          value: (
                            <Link to={casePath(agency, one.case.id)}>
                              {caseNumber(one.case.number)}
                            </Link>
                          ),
                        },
                      ]
                    : []),
                  ...(one.dueOn
                    ? [{ label: text.columns.due, value: formats.date(one.dueOn) }]
                    : []),
                ]}
              />
            </Section>
          </>
        }
      >
        {one.isStopping && <Note>{text.one.agencyStopping}</Note>}
        <ComplaintTimeline history={one.history} timeZone={one.timeZone} />
      </Beside>
    </Page>
  );
}

function Answer({ one }: { one: AgencyComplaint }) {
  const { words, formats } = useWords();
  const { agencyNow: now, answer: text, next } = words.complaints.one;
  const last = useRefusalOf('answer');
  const form = useServerForm({ last, id: 'answer', labels: { text: text.words } });
  const { status, dueOn, isOverdue, open, mayAnswer } = one;
  const asked = dueOn ? (isOverdue ? now.overdue : now.asked)(formats.date(dueOn)) : now.askedNoDay;
  const isOpen = open.includes('answer');
  return (
    <>
      <h2>{isOpen ? text.title : next}</h2>
      <p>{status === 'answered' || status === 'decided' ? now[status] : asked}</p>
      {isOpen && !mayAnswer && <p className="muted">{now.onlyManagers}</p>}
      {isOpen && mayAnswer && (
        <Form form={form} submit={text.submit}>
          <input type="hidden" name="intent" value="answer" />
          <input type="hidden" name="seq" value={one.seq} />
          <TextareaField name="text" help={text.help} />
        </Form>
      )}
    </>
  );
}
