import { formatCount } from '../../dates.ts';

const n = (count: number) => formatCount(count, 'en');

/** How the work with an agency ends. */
export const exits = {
  title: 'End of the work',
  with: (agency: string) => `Ending the work with ${agency}`,
  subtitle: 'Nothing of a patient’s stays there, and no money.',
  notBegun: 'Not begun',
  notBegunText:
    'The agency stays as it is until the last step. You can call it off at any time before.',
  suspendFirst: 'Suspend the agency first',
  suspendFirstText:
    'While the work ends nothing new may go there. Suspending it has a reason and a letter of its own.',
  suspend: 'Decide about the agency',
  begin: 'Begin to end the work',
  beginText:
    'The agency is told, and asked to destroy what you gave it. Nothing ends before the last step.',
  begun: (name: string, when: string) => `Begun by ${name}, ${when}.`,
  over: (when: string) => `The work ended on ${when}.`,
  overText: 'The agency finds none of your cases any more. The record stays with you.',
  onlyManagers: 'Only a manager ends the work with an agency.',
  steps: {
    cases: 'All cases are back',
    money: 'All money is in',
    export: 'The files are kept',
    destruction: 'The data is destroyed',
  },
  done: 'Done',
  open: 'Open',
  cases: {
    inHand: (count: number) =>
      count === 1 ? 'It still has one open case.' : `It still has ${n(count)} open cases.`,
    returned: (count: number) =>
      count === 1
        ? 'One case came back and waits to be taken back.'
        : `${n(count)} cases came back and wait to be taken back.`,
    none: 'It works on none of your cases.',
    recall: (count: number) => (count === 1 ? 'Recall the case' : `Recall all ${n(count)} cases`),
    recallTitle: 'Recall all cases?',
    recallText: 'The agency sees it at once, gets one mail, and stops working on them.',
    see: 'See the returned cases',
  },
  money: {
    paid: (count: number) =>
      count === 1
        ? 'One paid case is not closed: close it once its money has come.'
        : `${n(count)} paid cases are not closed: close each once its money has come.`,
    missing: (amount: string) => `${amount} were reported, and your sheet does not show them yet.`,
    none: 'Everything that it reported stands in your sheet.',
    see: 'See the paid cases',
    payments: 'See the payments',
  },
  export: {
    text: 'Download these files and keep them where your practice keeps its records.',
    cases: 'Cases (CSV)',
    payments: (currency: string) => `Payments in ${currency} (CSV)`,
    keep: 'I have kept these files',
    kept: (name: string, when: string) => `${name} has kept them, ${when}.`,
  },
  destruction: {
    waiting: 'The agency is asked to certify it here. If you have it on paper, say so.',
    own: (name: string, when: string) => `${name} of the agency certifies: destroyed on ${when}.`,
    paper: (name: string, when: string) => `On paper, signed by ${name}: destroyed on ${when}.`,
    onPaper: 'We have it on paper',
    by: 'Signed by',
    day: 'Destroyed on',
    keep: 'Keep',
  },
  end: {
    title: 'End the work',
    text: 'The agency loses its access to all your cases at once. What it never confirmed is closed.',
    reason: 'Why',
    reasonHelp: 'In your own words, at least ten letters. It stays in the records.',
    submit: 'End the work',
    notYet: 'This can be done once every step above is.',
  },
  cancel: {
    label: 'Call it off',
    title: 'Go on with the agency?',
    text: 'It stays suspended until you decide anew. What was recalled stays recalled.',
  },
  section: {
    begun: 'The work with it is ending.',
    see: 'See the steps',
    begin: 'End the work',
  },
  agency: {
    title: 'Ended work',
    subtitle: 'Practices that end their work with you, or have.',
    none: 'Nobody ends their work with you',
    noneText: 'Should a practice do so, what is left for you to do stands here.',
    begun: (when: string) => `Begun on ${when}`,
    todo: (day: string) =>
      `Confirm its recalls, send what is still owed, and destroy what it gave you by ${day}.`,
    certify: 'Certify the destruction',
    certifyTitle: (practice: string) => `Destroyed what ${practice} gave you?`,
    certifyText:
      'You certify that all data of its patients is destroyed, copies and backups of your own systems included, but for what the law makes you keep.',
    certified: (name: string, when: string) => `${name} certified: destroyed on ${when}.`,
    over: (when: string) => `Ended on ${when}.`,
    onlyManagers: 'A manager of the agency certifies it.',
    toDo: {
      title: (count: number) =>
        count === 1
          ? 'One practice ends its work with you.'
          : `${n(count)} practices end their work with you.`,
      text: 'Destroy what you were given, and certify it.',
      go: 'See what is left to do',
    },
  },
};
