/** What stands around every page. */
export const frame = {
  skip: 'Skip to content',
  product: 'Amiable',
  mainMenu: 'Main',
  today: 'Today',
  people: 'People',
  audit: 'Audit',
  mail: 'Mail',
  profile: 'Profile',
  security: 'Security',
  invitation: 'Invitation',
  signOut: 'Sign out',
  language: 'Language',
  demo: 'Demo: nothing here is real, no mail leaves this machine.',
  mailbox: 'Mailbox',
  chooseWorkplace: 'Your workplaces',
  titled: (page: string) => `${page} · Amiable`,
};
