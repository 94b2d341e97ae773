/** People of a workplace, and the invitations to it. */
export const people = {
  title: 'People',
  subtitle: (count: number) =>
    count === 1 ? 'One person works here.' : `${count} people work here.`,
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  since: 'Since',
  you: 'you',
  roles: {
    practice: { manager: 'Manager', staff: 'Staff', reviewer: 'Reviewer' },
    agency: { manager: 'Manager', collector: 'Collector' },
  },
  roleHelp: {
    practice: {
      manager: 'Decides: people, agencies, what is handed off; sees the audit.',
      staff: 'Does the daily work on accounts.',
      reviewer: 'Looks and gives an opinion; changes nothing.',
    },
    agency: {
      manager: 'Decides: people, which cases are taken; sees the audit.',
      collector: 'Works on the cases.',
    },
  },
  invite: {
    title: 'Invite somebody',
    text: 'They get a mail with a link that works once, for a week.',
    submit: 'Send the invitation',
  },
  invitations: {
    title: 'Invitations on their way',
    ends: 'Works until',
    over: 'too old',
    anybody: 'Whoever holds the printed link',
    withdraw: 'Take back',
    withdrawSure: (email: string) =>
      `Take back the invitation of ${email}? Its link will work no more.`,
  },
  change: {
    title: (name: string) => `${name}: role and membership`,
    open: 'Change',
    role: 'Role here',
    submit: 'Save the role',
    end: 'End the membership',
    endSure: (name: string) =>
      `End the membership of ${name}? They can see nothing here from now on. What they did stays in the records.`,
    back: 'Back to people',
  },
};
