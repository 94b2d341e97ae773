import { Link, useActionData } from '@remix-run/react';
import { peoplePath } from '../paths.ts';
import { Buttons } from '../ui/button.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page, Panel } from '../ui/page.tsx';
import { useWords } from '../ui/words.tsx';
import type { Member, Role } from './members.server.ts';
import { RoleField } from './people-page.tsx';

/** One member, for a manager. */
export interface PersonView {
  kind: 'practice' | 'agency';
  slug: string;
  roles: readonly Role[];
  member: Member;
}

/** Changes what a member may do here, or ends the membership. */
export function PersonPage({ kind, slug, roles, member }: PersonView) {
  const { words } = useWords();
  const { people: text } = words;
  const form = useServerForm({
    last: useActionData<FormAnswer>(),
    labels: { role: text.change.role },
    defaults: { role: member.role },
  });
  const list = peoplePath({ kind, slug });
  return (
    <Page title={member.name} subtitle={member.email} trail={[{ href: list, label: text.title }]}>
      <Panel>
        <Form
          form={form}
          submit={text.change.submit}
          beside={<Link to={list}>{text.change.back}</Link>}
        >
          <RoleField kind={kind} roles={roles} />
        </Form>
      </Panel>
      <Buttons>
        <Confirm
          label={text.change.end}
          tone="danger"
          question={text.change.end}
          confirm={text.change.end}
          fields={{ intent: 'end' }}
        >
          {text.change.endSure(member.name)}
        </Confirm>
      </Buttons>
    </Page>
  );
}
