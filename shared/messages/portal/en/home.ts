/** What a person sees first. */
export const home = {
  titles: {
    nothing: 'Nothing needs you today',
    one: 'One thing needs you today',
    more: (count: number) => `${count} things need you today`,
  },
  todo: {
    stuckMail: {
      title: (count: number) =>
        count === 1 ? 'One mail could not be sent.' : `${count} mails could not be sent.`,
      text: 'Nobody sends them again without you.',
      go: 'See the mail',
    },
    oldInvitations: {
      title: (count: number) =>
        count === 1
          ? 'One invitation is too old to be used.'
          : `${count} invitations are too old to be used.`,
      text: 'Send another, or take it back.',
      go: 'See the invitations',
    },
    secondFactor: {
      title: 'Your account has no second factor.',
      text: 'Whoever learns your password could come in. Setting it up takes two minutes.',
      go: 'Set it up',
    },
    inviteOthers: {
      title: 'You are alone here.',
      text: 'If others work with you, invite them; if not, all is well.',
      go: 'Invite somebody',
    },
  },
  practice: {
    emptyTitle: 'No receivables yet',
    empty:
      'What patients owe stays in your Google Sheet, and will appear here once a sheet is connected.',
  },
  agency: {
    emptyTitle: 'No cases yet',
    empty: 'Cases appear here when a practice hands accounts over to you.',
  },
  workplaces: {
    kind: 'Kind',
    title: 'Where do you want to work?',
    none: 'You belong to no workplace',
    noneText: 'Ask a manager of your practice or agency for an invitation.',
    practice: 'Practice',
    agency: 'Agency',
  },
};
