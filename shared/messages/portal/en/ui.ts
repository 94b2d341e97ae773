/** The words of components that know nothing of the domain. */
export const ui = {
  optional: '(optional)',
  sending: 'One moment…',
  checkFields: (count: number) =>
    count === 1 ? 'One field needs another look.' : `${count} fields need another look.`,
  fieldProblem: (label: string, problem: string) => `${label}: ${problem}`,
  /** By reason code. A code that the server may answer to a form has its sentence here. */
  problems: {
    general: 'This does not fit. Check it and send the form again.',
    required: 'Fill this in.',
    'too-short': ({ min }: Facts) =>
      Number(min) > 1 ? `Write at least ${min} characters.` : 'Fill this in.',
    'too-long': ({ max }: Facts) => (max ? `Write at most ${max} characters.` : 'Write less.'),
    'not-an-email': 'Write an address like name@example.com.',
    'not-a-date': 'Write a date that exists.',
    'not-an-amount': 'Write an amount in digits.',
    'not-a-rate': 'Write a percentage from 0 to 100, such as 22.5.',
    'not-a-currency': 'Write the three letters of a currency, such as USD.',
    'not-a-choice': 'Choose one of the list.',
    'not-a-slug': 'Use small letters, digits and hyphens.',
    'not-a-time-zone': 'Choose a time zone of the list.',
    'passwords-differ': 'The two passwords differ. Type them again.',
    'too-common': 'Many people use this password. Choose another.',
    unchanged: 'This is the same as before. Choose something new.',
    wrong: 'This is not right. Check it and try again.',
    'wrong-code': 'This code is not right. Wait for the next one and try again.',
    'wrong-password': 'This is not your password.',
    'wrong-sign-in': 'Address or password is not right.',
    expired: 'This has expired. Ask for a new one.',
    used: 'This was used before. Ask for a new one.',
    taken: 'This is taken. Choose another.',
    'address-known':
      'An account with this address exists already. Sign in first, then open the link again.',
    'other-address': 'This is for another address. Sign out, then open the link again.',
    'already-member': 'This person is a member already.',
    'already-invited': 'This person is invited already.',
    'last-manager': 'There must be a manager. Make somebody else one first.',
    'not-yourself': 'Nobody does this to themselves. Ask another manager.',
    'not-found': 'This does not exist any more.',
    forbidden: 'Your role does not allow this.',
    conflict: 'Somebody changed this while you looked at it. Open the page again.',
    'case-changed':
      'Something happened to this case meanwhile: it stands first in the history. Save again if your update still holds.',
    'not-now': 'This cannot be done as the case stands now.',
    'not-positive': 'Write an amount above zero.',
    'over-balance': 'This is more than the balance.',
    'in-future': 'This day has not come yet.',
    'in-past': 'This day is over. Choose today or later.',
    'before-placement': 'This is before the case was placed with you.',
    'too-far': 'Choose a day within the next 90 days.',
    'same-as-desk':
      'This may be a payment that the practice has recorded already. See the question below.',
    'same-as-reported':
      'This may be a payment that you have reported already. See the question below.',
    'reversed-already': 'This payment was taken back already.',
    'nothing-chosen': 'Tick the cases that you mean.',
    erased: 'The person’s data was erased, so no note can be kept.',
    'too-often': ({ minutes }: Facts) =>
      minutes
        ? `Too many attempts. Try again in ${minutes} minutes.`
        : 'Too many attempts. Wait some minutes, then try again.',
    'file-too-large': ({ max }: Facts) =>
      max ? `The file is too large: at most ${max}.` : 'The file is too large.',
    'no-column': ({ column }: Facts) =>
      `The first line has to name the columns, and “${column}” is missing.`,
    'no-lines': 'There is no line with an event in this file.',
    'too-many-lines': ({ most }: Facts) => `A file takes at most ${most} lines. Split it.`,
    'file-of-wrong-kind': 'This kind of file cannot be read.',
  },
  dialog: { close: 'Close', cancel: 'Cancel' },
  copy: { copy: 'Copy', copied: 'Copied' },
  file: {
    choose: 'Choose a file',
    orDrop: 'or drop it here',
    chosen: (names: string) => `Chosen: ${names}`,
  },
  table: {
    search: 'Search',
    all: 'All',
    apply: 'Apply',
    clear: 'Clear all',
    /** Over a column of buttons. */
    act: 'Action',
    sortBy: 'Sort by',
    ascending: (column: string) => `${column}, ascending`,
    descending: (column: string) => `${column}, descending`,
    csv: 'Download CSV',
    paging: 'Pages',
    page: (page: string) => `Page ${page}`,
    previous: 'Previous',
    next: 'Next',
    range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    nothing: 'Nothing matches',
    nothingText: 'Search for something else, or clear the filters.',
  },
  progress: (done: string, total: string) => `${done} of ${total}`,
  loading: 'Loading…',
  stepDone: 'done',
  tile: {
    how: (figure: string) => `How is this counted? ${figure}`,
    formula: 'Formula',
    inputs: 'Counted from',
    rows: 'See the rows',
  },
  requestNumber: (id: string) => `Request ${id}`,
};

/** What a sentence may need to know beside its code. */
type Facts = Readonly<Record<string, string | number>>;
