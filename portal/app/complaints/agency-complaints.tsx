import { Link } from '@remix-run/react';
import { complaintNumber } from '../../../shared/complaints.ts';
import { complaintPath, complaintsPath, newComplaintPath } from '../paths.ts';
import { ButtonLink, Buttons } from '../ui/button.tsx';
import { KpiTile, KpiTiles } from '../ui/kpi-tile.tsx';
import { Section } from '../ui/page.tsx';
import { Note } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyComplaints } from './of-agency.server.ts';

interface AgencyComplaintsProps {
  practice: { kind: 'practice'; slug: string };
  agency: { slug: string };
  of: AgencyComplaints;
}

/** How much is complained of an agency, beside its count; and what stops it. */
export function AgencyComplaintsSection({ practice, agency, of }: AgencyComplaintsProps) {
  const { rate: text } = useWords().words.complaints;
  const list = `${complaintsPath(practice)}?agency=${agency.slug}`;
  return (
    <Section title={text.title} aside={<Link to={list}>{text.all}</Link>}>
      {of.stoppedBy.length > 0 && (
        <Note>
          {text.stopped}{' '}
          {of.stoppedBy.map((number, at) => (
            <span key={number}>
              {at > 0 && ', '}
              {of.mayRecord ? (
                <Link to={complaintPath(practice, number)}>{complaintNumber(number)}</Link>
              ) : (
                complaintNumber(number)
              )}
            </span>
          ))}
        </Note>
      )}
      <RateTile of={of} rows={`${complaintsPath(practice)}?needs=rated&agency=${agency.slug}`} />
      {of.mayRecord && (
        <Buttons>
          <ButtonLink to={newComplaintPath(practice, { agency: agency.slug })}>
            {text.record}
          </ButtonLink>
        </Buttons>
      )}
    </Section>
  );
}

function RateTile({ of: { rate: one }, rows }: { of: AgencyComplaints; rows: string }) {
  const { words, formats } = useWords();
  const { rate: text } = words.complaints;
  const { rate, complaints, placed, since, compared } = one;
  if (!rate) return <p className="muted">{text.none}</p>;
  const range = text.interval(formats.decimal(rate.low), formats.decimal(rate.high));
  return (
    <KpiTiles label={text.label}>
      <KpiTile
        label={text.label}
        figure={formats.decimal(rate.rate)}
        unit={text.unit}
        note={
          <>
            {text.count(complaints)}; {range}
            {compared && (
              <>
                <br />
                {text.compared}: {text.comparisons[compared]}
              </>
            )}
          </>
        }
        formula={text.formula}
        inputs={[
          { label: text.since, value: formats.date(since) },
          { label: text.complaints, value: formats.count(complaints) },
          { label: text.placed, value: formats.count(placed) },
        ]}
        rows={rows}
      />
    </KpiTiles>
  );
}
