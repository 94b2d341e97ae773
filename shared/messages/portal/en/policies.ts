import { formatCount } from '../../dates.ts';

const n = (count: number) => formatCount(count, 'en');

/** How a practice wants its patients to be treated, and the agencies' word that they hold to it. */
export const policies = {
  title: 'Policy',
  draftTitle: 'Draft policy',
  subtitle: 'How your patients are to be treated, by you and by every agency that works for you.',
  of: (practice: string) => `Policy of ${practice}`,
  print: 'Print this page, and it becomes a document.',
  stages: {
    draft: 'Draft',
    coming: 'Not in force yet',
    'in-force': 'In force',
    replaced: 'Replaced',
  },
  states: {
    'none-needed': 'Nothing asked',
    attested: 'Attested',
    open: 'Asked',
    outdated: 'Holds to an older version',
    late: 'Late',
  },
  /** The same, where the agency reads it. */
  waitsForYou: 'Waits for you',
  see: (number: number) => `See version ${number}`,
  draftWaits: (number: number) => `Version ${number} is a draft, and nobody else sees it.`,
  comesInto: (number: number, day: string) => `Version ${number} takes effect on ${day}.`,
  none: {
    title: 'No policy yet',
    text: 'Write down how your patients are to be treated. Once it is published, every agency that works for you is asked to attest to it by name.',
    example: 'Start from our example',
    blank: 'Start from an empty page',
  },
  next: {
    title: 'What comes next',
    draft: 'Read it as the agencies will. Once it is published, it does not change any more.',
    coming: (day: string) =>
      `It is published and takes effect on ${day}. It changes only by a next version.`,
    inForce: (day: string) => `Look at it again by ${day}. It changes only by a next version.`,
    replaced: 'A later version has taken its place.',
    goOn: 'Go on with the draft',
    change: 'Write the next version',
    onlyManagers: 'Only a manager writes and publishes the policy.',
  },
  publish: {
    label: 'Publish',
    title: (number: number) => `Publish version ${number}?`,
    text: (day: string) =>
      `With your name and today’s date it stands as it is, and takes effect on ${day}.`,
    asks: (agencies: string, days: number) =>
      `${agencies}: asked by mail to attest to it within ${days === 1 ? 'one day' : `${days} days`}.`,
    asksNobody: 'No agency works for you yet: nobody is asked.',
  },
  discard: {
    label: 'Discard the draft',
    question: 'Discard the draft?',
    text: 'What is written in it is not shown any more. What is published stays as it is.',
  },
  form: {
    title: (number: number) => `Policy, version ${number}`,
    subtitle: 'Nobody outside your practice sees a draft.',
    blank: 'Nothing is written yet.',
    labels: {
      title: 'Title',
      text: 'Text',
      whatChanged: 'What changed',
      effectiveOn: 'Takes effect on',
      reviewOn: 'Look at it again by',
      answerDays: 'Days to attest',
    },
    textHelp:
      'An empty line parts paragraphs. A short line on its own, without a full stop, is a heading; lines that begin with a hyphen are a list.',
    whatChangedHelp: 'In a few sentences. Agencies read it first.',
    answerDaysHelp: 'From 1 to 90, from the publication on.',
    submit: 'Save the draft',
    back: 'Back to the policy',
  },
  document: {
    version: (number: number, day: string) => `Version ${number}, in effect from ${day}`,
    whatChanged: 'What changed',
    published: (name: string, day: string) => `Published by ${name} on ${day}.`,
    review: (day: string) => `To be looked at again by ${day}.`,
  },
  history: {
    title: 'Versions',
    version: (number: number) => `Version ${number}`,
    published: (name: string, day: string) => `Published by ${name}, ${day}`,
    drafted: (name: string, day: string) => `Saved by ${name}, ${day}`,
  },
  attestations: {
    title: 'Agencies that attest to it',
    agency: 'Agency',
    state: 'State',
    due: 'Due',
    word: 'Word given',
    given: (number: number, name: string, day: string) => `Version ${number}: ${name}, ${day}`,
    notAsked: 'No longer asked',
    none: 'No agency works for you',
    noneText: 'Once you have approved one, it is asked to attest to the newest version.',
  },
  section: {
    title: 'Policy',
    due: (day: string) => `To be attested to by ${day}.`,
    see: 'See the policy',
  },
  list: {
    title: 'Policies',
    subtitle: 'How each practice wants its patients to be treated.',
    practice: 'Practice',
    state: 'State',
    due: 'Attest by',
    version: 'Version',
    effective: 'In effect from',
    none: 'No policy yet',
    noneText: 'Once a practice that you work for publishes one, it stands here.',
  },
  attest: {
    asked: (day: string) => `Read it, and attest to it by ${day}.`,
    late: (day: string) => `Your word was asked for by ${day}. Please read it and attest to it.`,
    done: 'You have attested to it. Should it change, you are asked again.',
    older: 'This is not the newest version. Only that one is attested to.',
    onlyManagers: 'Only a manager of your agency attests.',
    label: 'Attest',
    title: (number: number) => `Attest to version ${number}?`,
    text: (practice: string) =>
      `With your name and today’s date you say for your agency: we have read this policy of ${practice}, those who work its cases know it, and we hold to it.`,
    submit: 'Attest to it',
    given: (name: string, day: string) => `Attested by ${name}, ${day}`,
  },
  todo: {
    late: {
      title: (count: number) =>
        count === 1
          ? 'One agency has not attested to your policy.'
          : `${n(count)} agencies have not attested to your policy.`,
      text: (agencies: string) => `The day is over: ${agencies}.`,
      go: 'See who is late',
    },
    review: {
      title: 'Your policy is due for review.',
      text: 'Look at it again, and publish a next version, even if only the dates change.',
      go: 'Read the policy',
    },
  },
  toAttest: {
    title: (count: number) =>
      count === 1
        ? 'A practice asks for your word on its policy.'
        : `${n(count)} practices ask for your word on their policies.`,
    text: 'Read it, and attest to it.',
    go: 'See the policies',
  },
};
