/** Pages for what cannot be shown. */
export const broken = {
  notFound: {
    title: 'This page does not exist',
    text: 'The address is wrong, or what stood here is not yours to see.',
  },
  forbidden: {
    title: 'Your role does not allow this',
    text: 'Ask a manager of your workplace: they can do it, or change your role.',
  },
  conflict: {
    title: 'Somebody was faster',
    text: 'This was changed while you looked at it. Open the page again to see how it stands now.',
  },
  tooOften: {
    title: 'Too many attempts',
    text: 'Wait some minutes, then try again.',
  },
  foreignForm: {
    title: 'This form came from another address',
    text: (origin: string) =>
      `Nothing was changed. Open the portal at ${origin} and send the form from there.`,
  },
  unreadable: {
    title: 'The form could not be read',
    text: 'Nothing was changed. Go back, and send it again.',
  },
  tooLarge: {
    title: 'The form is too large',
    text: 'Nothing was changed. Go back, and send it with less text.',
  },
  failed: {
    title: 'Something broke on our side',
    text: 'Nothing you entered was saved. Try again; if it stays, tell whoever runs the portal the number below.',
    request: (id: string) => `Request ${id}`,
  },
  home: 'To the start page',
};
