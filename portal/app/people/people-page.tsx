import { useActionData } from '@remix-run/react';
import { personPath } from '../paths.ts';
import { Badge } from '../ui/badge.tsx';
import { Confirm } from '../ui/dialog.tsx';
import { ChoiceField, Field } from '../ui/fields.tsx';
import { Form, type FormAnswer, useServerForm } from '../ui/form.tsx';
import { Page, Panel, Section } from '../ui/page.tsx';
import { type Column, Table } from '../ui/table.tsx';
import { useWords } from '../ui/words.tsx';
import type { People } from './read-people.server.ts';

type MemberRow = People['members'][number];
type InvitationRow = NonNullable<People['invitations']>[number];

/** Who works here, who is invited, and the form to invite somebody. */
export function PeoplePage({ people }: { people: People }) {
  const { words } = useWords();
  const { people: text } = words;
  const { members, invitations } = people;
  return (
    <Page title={text.title} subtitle={text.subtitle(members.length)}>
      <Members people={people} />
      {invitations !== null && (
        <>
          {invitations.length > 0 && <Invitations people={people} rows={invitations} />}
          <Section title={text.invite.title} id="invite">
            <InviteForm people={people} />
          </Section>
        </>
      )}
    </Page>
  );
}

function Members({ people }: { people: People }) {
  const { words, formats } = useWords();
  const { people: text } = words;
  const roles = useRoleNames(people.kind);
  const mayChange = people.invitations !== null;
  const columns: Column<MemberRow>[] = [
    {
      name: 'name',
      label: text.name,
      cell: ({ name, isSelf }) => (isSelf ? `${name} (${text.you})` : name),
    },
    { name: 'email', label: text.email, cell: ({ email }) => email },
    { name: 'role', label: text.role, cell: ({ role }) => roles[role] },
    {
      name: 'since',
      label: text.since,
      cell: ({ since }) => formats.dateTime(since, people.timeZone),
    },
  ];
  return (
    <Table
      caption={text.title}
      isHeaded
      columns={columns}
      rows={people.members}
      keyOf={({ userId }) => userId}
      {...(mayChange && { hrefOf: ({ userId }: MemberRow) => personPath(people, userId) })}
      empty={null}
    />
  );
}

function Invitations({ people, rows }: { people: People; rows: InvitationRow[] }) {
  const { words, formats } = useWords();
  const { people: text } = words;
  const roles = useRoleNames(people.kind);
  const nameOf = ({ email }: InvitationRow) => email ?? text.invitations.anybody;
  const columns: Column<InvitationRow>[] = [
    { name: 'email', label: text.email, cell: nameOf },
    { name: 'role', label: text.role, cell: ({ role }) => roles[role] },
    {
      name: 'ends',
      label: text.invitations.ends,
      cell: ({ endsAt, isOver }) =>
        isOver ? (
          <Badge tone="warn">{text.invitations.over}</Badge>
        ) : (
          formats.dateTime(endsAt, people.timeZone)
        ),
    },
    {
      name: 'withdraw',
      label: words.ui.table.act,
      cell: (row) => (
        <Confirm
          label={text.invitations.withdraw}
          tone="quiet"
          question={text.invitations.withdraw}
          confirm={text.invitations.withdraw}
          fields={{ intent: 'withdraw', id: row.id }}
        >
          {text.invitations.withdrawSure(nameOf(row))}
        </Confirm>
      ),
    },
  ];
  return (
    <Section title={text.invitations.title} id="invitations">
      <Table
        caption={text.invitations.title}
        isHeaded
        columns={columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={null}
      />
    </Section>
  );
}

function InviteForm({ people }: { people: People }) {
  const { words } = useWords();
  const { people: text } = words;
  const last = useActionData<FormAnswer>();
  const form = useServerForm({
    last,
    labels: { email: text.email, role: text.role },
    defaults: { role: people.roles.at(-1) },
  });
  return (
    <Panel>
      <p className="muted">{text.invite.text}</p>
      <Form form={form} submit={text.invite.submit}>
        <Field name="email" type="email" autoComplete="off" />
        <RoleField kind={people.kind} roles={people.roles} />
      </Form>
    </Panel>
  );
}

/** The roles of a workplace, each with what it may do. */
export function RoleField({ kind, roles }: Pick<People, 'kind' | 'roles'>) {
  const { words } = useWords();
  const names = useRoleNames(kind);
  const help: Readonly<Record<string, string>> = words.people.roleHelp[kind];
  const options = roles.map((value) => ({
    value,
    label: names[value] ?? value,
    ...(help[value] && { help: help[value] }),
  }));
  return <ChoiceField name="role" options={options} />;
}

/** By the role's code. */
export function useRoleNames(kind: People['kind']): Readonly<Record<string, string>> {
  return useWords().words.people.roles[kind];
}
