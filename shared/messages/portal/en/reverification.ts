import { formatCount } from '../../dates.ts';

const n = (count: number) => formatCount(count, 'en');

/** How an agency is looked at again. */
export const reverification = {
  title: 'Looking at an agency again',
  at: (agency: string) => `Looking at ${agency} again`,
  subtitle: 'Once a year at least. You answer; nothing is decided by itself.',
  states: {
    'not-due': 'Not due',
    soon: 'Due soon',
    due: 'Due',
    late: 'Late',
  },
  section: {
    title: 'Looked at again',
    due: 'Due',
    last: 'Last look',
    never: 'Not yet since the work began',
    by: (name: string, when: string) => `${name}, ${when}`,
    look: 'Look at it again',
    see: 'See the looks',
  },
  dueOn: (when: string) => `Due on ${when}.`,
  noWork: 'This agency has no work',
  noWorkText: 'Only agencies that are on trial, approved or suspended are looked at again.',
  onlyManagers: 'A manager looks at an agency again.',
  form: {
    title: 'The points',
    note: 'Note on the whole',
    nextOn: 'Look again on',
    nextHelp: (last: string) => `Sooner where something should be watched; ${last} at the latest.`,
    concern: (point: string) => `The concern: ${point}`,
    submit: 'Keep this look',
  },
  answers: { ok: 'In order', concern: 'A concern' },
  points: {
    papers: 'Papers are still true at their source',
    exclusions: 'Company and people are on no exclusion list',
    complaints: 'Complaints',
    figures: 'Results',
    mandate: 'The terms of the mandate are still right',
    profile: 'People and places of the agency',
    data: 'How it keeps what you gave it',
  },
  known: {
    papers: {
      accepted: (count: number) =>
        count === 1
          ? 'One accepted paper is in force.'
          : `${n(count)} accepted papers are in force.`,
      firstEnd: (when: string) => `The first one ends on ${when}.`,
      lapsed: (count: number) => (count === 1 ? 'One has lapsed.' : `${n(count)} have lapsed.`),
      verified: (when: string) => `Last looked up at its source on ${when}.`,
      notVerified: 'None was looked up at its source.',
    },
    exclusions: {
      none: 'Never looked up in an exclusion list.',
      on: (when: string) => `Last looked up on ${when}.`,
      same: (count: number) =>
        count === 1 ? 'One name is theirs.' : `${n(count)} names are theirs.`,
      open: (count: number) =>
        count === 1
          ? 'One similar name waits for your word.'
          : `${n(count)} similar names wait for your word.`,
      clean: 'No name is theirs.',
    },
    complaints: {
      received: (count: number, since: string) =>
        count === 0
          ? `None since ${since}.`
          : count === 1
            ? `One since ${since}.`
            : `${n(count)} since ${since}.`,
      upheld: (count: number) => (count === 1 ? 'One was upheld.' : `${n(count)} were upheld.`),
      open: (count: number) =>
        count === 1 ? 'One is not decided.' : `${n(count)} are not decided.`,
    },
    figures: {
      none: 'Nothing was placed with it.',
      sums: (collected: string, placed: string, open: number) =>
        `${collected} collected of ${placed} placed, ${open === 1 ? 'one case' : `${n(open)} cases`} open.`,
    },
    mandate: {
      none: 'No mandate is in force.',
      review: (version: number, when: string) =>
        `Version ${version}; both look at it again on ${when}.`,
    },
    profile: {
      none: 'It says nothing of itself.',
      changed: (when: string) => `Last changed by the agency on ${when}.`,
      references: (count: number) =>
        count === 1 ? 'It names one reference.' : `It names ${n(count)} references.`,
    },
    data: {
      papers: (names: string) => `In force: ${names}.`,
      none: 'No accepted paper about data is in force.',
      days: (back: number, destroyed: number) =>
        `By the mandate: back within ${n(back)} days, destroyed within ${n(destroyed)}.`,
    },
  },
  links: {
    papers: 'See the papers',
    exclusions: 'See the look-ups',
    complaints: 'See the complaints',
    figures: 'See the cases',
    mandate: 'Read the mandate',
    profile: 'See what it tells',
    data: 'See its answers',
  },
  history: {
    title: 'Looks before',
    none: 'Nobody has looked at it again yet.',
    by: (name: string, when: string) => `${when}, ${name}`,
    clean: 'All in order',
    concerns: (count: number) => (count === 1 ? 'One concern' : `${n(count)} concerns`),
    inOrder: (count: number) =>
      count === 1 ? 'One point was in order.' : `${n(count)} points were in order.`,
    next: (when: string) => `Next look: ${when}.`,
    decide: 'Decide about the agency',
    decideText: 'A concern stops nothing by itself. Where it should, decide:',
  },
  todo: {
    due: (agency: string) => `${agency} is due to be looked at again.`,
    late: (agency: string) => `${agency} should long have been looked at again.`,
    text: (when: string) => `It was due on ${when}. Seven points, with what is known of each.`,
    go: 'Look at it again',
  },
};
