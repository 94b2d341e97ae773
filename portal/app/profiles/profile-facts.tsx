import type { ReactNode } from 'react';
import { mandateWords } from '../../../shared/messages/mandate/index.ts';
import { placeText } from '../../../shared/messages/places.ts';
import { Figures } from '../ui/lists.tsx';
import { useWords } from '../ui/words.tsx';
import type { SeenProfile, SeenReference } from './read-profile.server.ts';

/** What an agency says of itself, in short. */
export function ProfileFacts({ profile }: { profile: SeenProfile }) {
  const { words, formats, language } = useWords();
  const { facts: text } = words.profile;
  const { people, sinceYear, website } = profile;
  const { channels } = mandateWords(language).methods;
  const contact = [profile.contactName, profile.contactEmail, profile.contactPhone];
  const all = [
    { label: text.places, value: profile.places.map((one) => placeText(one, language)).join(', ') },
    { label: text.languages, value: profile.languages.map(formats.language).join(', ') },
    { label: text.channels, value: profile.channels.map((one) => channels[one]).join(', ') },
    { label: text.people, value: people === null ? '' : formats.count(people) },
    { label: text.since, value: String(sinceYear ?? '') },
    { label: text.contact, value: contact.filter(Boolean).join(', ') },
  ];
  return (
    <>
      <p className="letter">{profile.about}</p>
      <Figures
        items={[
          ...all.filter(({ value }) => value !== ''),
          ...(website ? [{ label: text.website, value: <Website address={website} /> }] : []),
        ]}
      />
      <p className="small muted">
        {text.changed(profile.changedBy, formats.date(profile.changedOn))}
      </p>
    </>
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https?:\/\//, '')}
    </a>
  );
}

/** Who can be asked about an agency. @param actOf what can be done about one */
export function References(props: {
  references: readonly SeenReference[];
  actOf?: (reference: SeenReference) => ReactNode;
}) {
  const { since: sinceText } = useWords().words.profile.references;
  const { references, actOf } = props;
  return (
    <ul className="missing">
      {references.map((reference) => (
        <li key={reference.id}>
          {reference.organisation}
          <span className="small muted">
            {reference.contact}
            {reference.since !== null && `, ${sinceText(reference.since)}`}
          </span>
          {reference.note && <span className="letter">{reference.note}</span>}
          {actOf?.(reference)}
        </li>
      ))}
    </ul>
  );
}
