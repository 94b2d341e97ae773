/** What a practice placed and waits for an answer, and what it recalled. */
export const inbox = {
  title: 'Inbox',
  /** The page's own heading: what is to be done. */
  heading: (placements: number, recalls: number) => {
    if (recalls > 0) return 'Stop work on what was recalled';
    if (placements === 0) return 'Nothing waits for your answer';
    return placements === 1
      ? 'One placement waits for your answer'
      : `${placements} placements wait for your answer`;
  },
  recalls: {
    title: (count: number) =>
      count === 1 ? 'Stop: one case was recalled' : `Stop: ${count} cases were recalled`,
    text: 'Contact nobody about these any more. Confirm, and the case goes back to the practice.',
    case: 'Case',
    practice: 'Practice',
    reason: 'Reason',
    recalledAt: 'Recalled',
    confirm: 'Confirm',
    all: (count: number) => `Confirm all ${count}`,
  },
  placements: {
    title: 'Placements',
    placement: 'Placement',
    practice: 'Practice',
    placedOn: 'Placed on',
    waiting: 'Waiting',
    open: 'Open amount',
  },
  none: {
    title: 'All is answered',
    text: 'What practices place with you appears here until you accept or refuse it.',
    go: 'See your cases',
  },
  placement: {
    title: (number: string) => `Placement ${number}`,
    waits: (count: number) =>
      count === 1 ? 'One case waits for your answer' : `${count} cases wait for your answer`,
    answered: 'Everything here is answered',
    subtitle: (number: string, practice: string, day: string, by: string) =>
      `${number} by ${practice}, ${day}, ${by}`,
    cases: 'Cases',
    columns: {
      choose: 'Chosen',
      case: 'Case',
      name: 'Person',
      status: 'Status',
      amount: 'Placed',
      due: 'Due since',
      lastNotice: 'Last notice',
    },
    choose: (number: string) => `Choose ${number}`,
    acceptAll: (count: number) => (count === 1 ? 'Accept the case' : `Accept all ${count} cases`),
    acceptText:
      'Accept and you may work on them. If only some are yours to take, tick them and use the buttons below the list.',
    accept: 'Accept the ticked ones',
    refuse: 'Refuse the ticked ones',
    refuseText: 'They go back to the practice, with your reason.',
    reason: 'Reason to refuse',
    note: 'Note for the practice',
  },
  /** What the agency's day begins with. */
  todo: {
    recalls: {
      title: (count: number) =>
        count === 1 ? 'Stop: one case was recalled.' : `Stop: ${count} cases were recalled.`,
      text: 'Contact nobody about it any more, and confirm.',
      go: 'Confirm',
    },
    placements: {
      title: (count: number) =>
        count === 1
          ? 'One placement waits for your answer.'
          : `${count} placements wait for your answer.`,
      text: 'Accept the cases, or refuse them with a reason.',
      go: 'Answer',
    },
    promises: {
      title: (count: number) =>
        count === 1 ? 'One promise to pay was due.' : `${count} promises to pay were due.`,
      text: 'Did the money come? Record it, or ask again, kindly.',
      go: 'See them',
    },
    disputes: {
      title: (count: number) =>
        count === 1 ? 'One case is disputed.' : `${count} cases are disputed.`,
      text: 'The practice settles it. Press nobody for money meanwhile.',
      go: 'See them',
    },
  },
  /** What is open with the agency, by practice. */
  open: { title: 'Open with you', practice: 'Practice', cases: 'Cases', balance: 'Balance' },
};
