import { agencyTrail } from '../agencies/agency-trail.ts';
import { Page, Section } from '../ui/page.tsx';
import { EmptyState } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { DoneLooks } from './done-looks.tsx';
import { LookBadge } from './look-badge.tsx';
import { LookForm } from './look-form.tsx';
import type { ReverifyView } from './read-reverify.server.ts';

/** An agency is looked at again, point by point, with what is known; and all looks before. */
export function ReverifyPage({ view }: { view: ReverifyView }) {
  const { words, formats } = useWords();
  const { reverification: text } = words;
  const { practice, agency, look, mayDecide } = view;
  return (
    <Page
      title={text.at(agency.name)}
      {...(look && { badge: <LookBadge state={look.state} /> })}
      subtitle={look ? `${text.dueOn(formats.date(look.due))} ${text.subtitle}` : text.subtitle}
      trail={agencyTrail(practice, agency, words)}
    >
      {!look && <EmptyState title={text.noWork}>{text.noWorkText}</EmptyState>}
      {look && !mayDecide && <p className="muted">{text.onlyManagers}</p>}
      {look && (
        <Section title={text.form.title}>
          <LookForm key={view.done.length} view={view} />
        </Section>
      )}
      <Section title={text.history.title}>
        <DoneLooks view={view} />
      </Section>
    </Page>
  );
}
