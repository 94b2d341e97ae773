/** Many updates in one file. */
export const updates = {
  title: 'Update by file',
  /** What became of the file, in the page's heading. */
  heading: {
    nothing: 'Nothing here to take in',
    ready: (count: number) => (count === 1 ? 'One line is ready' : `${count} lines are ready`),
    some: (count: number) => `${count} lines taken in, more wait`,
    all: (count: number) => (count === 1 ? 'One line taken in' : `${count} lines taken in`),
  },
  bring: 'Bring a file',
  another: 'Bring another file',
  steps: 'Fill in one line an update. Nothing changes before you have seen what the file would do.',
  template: 'Download a file with your open cases',
  file: 'File of updates',
  fileHelp: (most: string) => `CSV, at most 2 MB and ${most} lines.`,
  check: 'Check the file',
  format: {
    title: 'What the file takes',
    column: 'Column',
    means: 'What to write',
    values: 'Values',
    columns: {
      practice: 'The practice, as in the file you download. Needed only if you work for several.',
      case: 'The number of the case, such as C-118.',
      event: 'What happened. A line without it is passed over.',
      amount: 'Promised, each instalment, or received: 150.00. The currency is the case’s.',
      date: 'Promised for, first instalment, received on, the day of a contact, or the one a lawsuit was filed: 2026-11-30.',
      channel: 'How a contact was attempted.',
      outcome: 'What came of it.',
      reason: 'Needed with a refusal, a dispute or a return.',
      note: 'For the practice. Always allowed; needed where the event is a note or takes a lawsuit back.',
    },
  },
  outcome: {
    progress: 'Lines taken in',
    apply: (count: number) => (count === 1 ? 'Take the line in' : `Take ${count} lines in`),
    goOn: (count: string) => `Go on: ${count} lines are left`,
    known: (count: number) =>
      count === 1
        ? 'One line of this file was taken in before. It is not counted again.'
        : `${count} lines of this file were taken in before. They are not counted again.`,
    wrong: (count: number) => (count === 1 ? 'One line to mend' : `${count} lines to mend`),
    wrongText: 'The other lines do not wait for these. Download them, mend them, bring that file.',
    download: 'Download the lines to mend',
    right: (count: number) => (count === 1 ? 'One line is right' : `${count} lines are right`),
    done: (count: number) =>
      count === 1 ? 'One line was taken in' : `${count} lines were taken in`,
    first: (count: number) => `These are the first ${count}.`,
    line: 'Line',
    column: 'Column',
    typed: 'It says',
    problem: 'What to do',
    case: 'Case',
    kind: 'Update',
    on: 'Day',
    amount: 'Amount',
  },
  report: {
    line: 'line',
    problem: 'problem',
    rightByNow: 'Right by now. Bring it again.',
    csvName: 'to-mend',
  },
  /** By reason code: what was expected, and how to mend it. */
  problems: {
    'which-practice': () =>
      'You work for several practices: write which one, as in the downloaded file.',
    'no-practice': () => 'No practice of yours is called so. Write it as in the downloaded file.',
    'no-case': () => 'You have no case of this number. Check the number and the practice.',
    'not-a-choice': ({ choices }: Facts) =>
      choices ? `Write one of: ${choices}.` : 'Write one of the values in the table below.',
    'not-an-amount': () => 'Write an amount such as 150.00, in the case’s currency.',
    'not-a-date': () => 'Write a day such as 2026-11-30.',
    'too-many-cells': () =>
      'This line has more cells than the first one has heads. Put a text or an amount with a comma in quotation marks.',
    required: ({ column }: Facts) => `This event needs something in the column “${column}”.`,
    'not-now': ({ status }: Facts) =>
      `The case is “${status}” by then, and cannot take this event.`,
    'not-yours': () => 'Only the practice can do this.',
    'too-long': () => 'This note is too long: write 2,000 characters or fewer.',
    'not-positive': () => 'Write an amount above zero.',
    'over-balance': ({ amount }: Facts) => `Only ${amount} is open by then. Write that or less.`,
    'in-future': () => 'This day has not come yet. Write today or earlier.',
    'before-placement': ({ day }: Facts) =>
      `The case was placed with you on ${day}. Write that day or later.`,
    'in-past': () => 'This day is over. Write today or later.',
    'too-far': ({ day }: Facts) => `Write a day up to ${day}.`,
    'same-as-desk': ({ amount, day }: Facts) =>
      `The practice has recorded ${amount} itself, seen on ${day}. If yours is another payment, enter it at the case.`,
    'same-as-reported': ({ amount, day }: Facts) =>
      `${amount} received on ${day} is reported already. If this is another payment, enter it at the case.`,
    'suit-needs-yes': () =>
      'The mandate allows a lawsuit only with the practice’s written yes for this case. Ask for it in a note.',
    'suit-told': () => 'A lawsuit on this case is told already.',
    'no-suit': () => 'No lawsuit on this case is told: there is nothing to take back.',
    'suit-bears-fee': () =>
      'A payment bears the fee of this lawsuit. Take that payment back first.',
    twice: ({ line }: Facts) =>
      `This says the same as line ${line}. If it did happen twice, say so in the note.`,
    erased: () => 'The person’s data was erased: leave the note empty.',
    conflict: () => 'Somebody changed the case just now. Bring the line again.',
  },
};

type Facts = Readonly<
  Partial<Record<'typed' | 'column' | 'choices' | 'line' | 'status' | 'amount' | 'day', string>>
>;
