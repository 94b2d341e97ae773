import { Link } from '@remix-run/react';
import { agencyPapersPath } from '../paths.ts';
import { ProfileFacts, References } from '../profiles/profile-facts.tsx';
import type { Told } from '../profiles/read-profile.server.ts';
import { Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { AgencyView } from './read-agency.server.ts';

/** What an agency says of itself, and the way to what proves it. */
export function DossierSection({ view }: { view: AgencyView }) {
  const { words } = useWords();
  const { profile: text } = words;
  const { practice, agency, told } = view;
  const papers = (
    <Link to={agencyPapersPath(practice, agency.slug)}>{words.papers.of(agency.name)}</Link>
  );
  return (
    <Section title={text.says} aside={papers}>
      {told.profile ? (
        <ProfileFacts profile={told.profile} />
      ) : (
        <p className="muted">{text.saysNothing}</p>
      )}
      <Referred references={told.references} />
    </Section>
  );
}

function Referred({ references }: Pick<Told, 'references'>) {
  const { references: text } = useWords().words.profile;
  if (references.length === 0) return null;
  return (
    <>
      <h3>{text.title}</h3>
      <References references={references} />
    </>
  );
}
