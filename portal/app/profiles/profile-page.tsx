import { useRefusalOf } from '../ui/answer.ts';
import { CancelButton, Confirm, Dialog } from '../ui/dialog.tsx';
import { Field, TextareaField } from '../ui/fields.tsx';
import { Form, useServerForm } from '../ui/form.tsx';
import { Beside, Page, Section } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import { ProfileFacts, References } from './profile-facts.tsx';
import { ProfileForm } from './profile-form.tsx';
import type { ProfileView, SeenReference } from './read-profile.server.ts';

/** What an agency says of itself to every practice, and who can be asked about it. */
export function ProfilePage({ view }: { view: ProfileView }) {
  const { words } = useWords();
  const { profile: text } = words;
  const { profile, mayChange } = view;
  return (
    <Page title={text.title} subtitle={text.subtitle}>
      <Beside aside={<ReferencesSection view={view} />}>
        {mayChange ? (
          <ProfileForm key={profile?.changedAt} profile={profile} />
        ) : (
          <>
            {profile ? <ProfileFacts profile={profile} /> : <p className="muted">{text.none}</p>}
            <p className="muted">{text.onlyManagers}</p>
          </>
        )}
      </Beside>
    </Page>
  );
}

function ReferencesSection({ view: { references, mayChange } }: { view: ProfileView }) {
  const { references: text } = useWords().words.profile;
  return (
    <Section title={text.title}>
      <p className="small muted">{text.text}</p>
      {references.length === 0 && <p className="muted">{text.none}</p>}
      <References
        references={references}
        {...(mayChange && { actOf: (one: SeenReference) => <WithdrawReference reference={one} /> })}
      />
      {mayChange && <AddReference />}
    </Section>
  );
}

function WithdrawReference({ reference: { id, organisation } }: { reference: SeenReference }) {
  const { withdraw: text } = useWords().words.profile.references;
  return (
    <Confirm
      {...{ label: text.label, confirm: text.label, tone: 'quiet' }}
      question={text.question(organisation)}
      fields={{ intent: 'withdraw', id }}
    >
      {text.text}
    </Confirm>
  );
}

function AddReference() {
  const { add: text } = useWords().words.profile.references;
  const last = useRefusalOf('refer');
  const form = useServerForm({ last, id: 'refer', labels: text.fields });
  return (
    <Dialog label={text.label} title={text.label} isOpen={last !== undefined}>
      <Form form={form} submit={text.submit} beside={<CancelButton />}>
        <input type="hidden" name="intent" value="refer" />
        <Field name="organisation" />
        <Field name="contact" help={text.contactHelp} />
        <Field name="since" inputMode="numeric" isOptional isShort />
        <TextareaField name="note" isOptional />
      </Form>
    </Dialog>
  );
}
