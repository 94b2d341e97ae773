/** Where patients live, and which agency has the papers for it. */
export const coverage = {
  title: 'Coverage',
  subtitle: (day: string) => `Which agency may be given patients of which place, on ${day}.`,
  map: {
    title: 'Places and agencies',
    caption: 'Which agency has every paper that a place asks for',
    place: 'Where patients live',
    covered: 'Covered',
    until: (day: string) => `until ${day}`,
    missing: 'Not covered',
    none: 'No agency to look at yet',
    noneText: 'Approve an agency and look at its papers: then this table shows where it may work.',
    noPlace: 'No place to look at yet',
    noPlaceText: 'Say first where your practice is. Places of placed accounts come by themselves.',
  },
  open: {
    title: 'Open cases without cover',
    caption: 'Open cases whose agency lacks a paper where the patient lives',
    agency: 'Agency',
    lacks: 'What is missing',
    cases: 'Cases',
    balance: 'Balance',
    allCovered: 'Every open case is with an agency that has the papers for it.',
    why: 'These cases stay where they are. Ask the agency for the paper, or recall them.',
    unknown: (cases: number) =>
      cases === 1
        ? 'One open case was placed before it was asked where the patient lives.'
        : `${cases} open cases were placed before it was asked where the patient lives.`,
  },
  home: {
    title: 'Where the practice is',
    text: 'This place counts for every patient of whom the sheet does not say where they live.',
    none: 'Nobody has said it yet. Until then no account can be placed whose line names no place.',
    label: 'State or country',
    placeholder: 'Please choose',
    submit: 'Save the place',
    onlyManagers: 'Only a manager says where the practice is.',
  },
  agency: {
    title: 'Places covered',
    none: 'Nothing can be placed with it today: papers are missing for every place.',
    map: 'See the coverage',
    uncovered: (cases: number) =>
      cases === 1
        ? 'One open case there is not covered.'
        : `${cases} open cases there are not covered.`,
  },
  ofCase: {
    place: 'Patient lives in',
    unknown: 'Not asked when it was placed',
    uncovered: (agency: string, place: string) => `${agency} lacks a paper for ${place}`,
  },
  todo: {
    place: {
      title: 'It is not said where the practice is.',
      text: 'Accounts whose line names no place cannot be handed off before that.',
      go: 'Say where',
    },
    uncovered: {
      title: (cases: number) =>
        cases === 1 ? 'One open case is not covered.' : `${cases} open cases are not covered.`,
      text: 'Their agency lacks a paper where the patient lives.',
      go: 'See which',
    },
    lapsing: {
      title: (agency: string, papers: number) =>
        papers === 1
          ? `A paper of ${agency} lapses within 30 days.`
          : `${papers} papers of ${agency} lapse within 30 days.`,
      text: (names: string) => `After that nothing new can be placed where they count: ${names}.`,
      go: 'See the papers',
    },
    lapsed: {
      title: (agency: string, papers: number) =>
        papers === 1
          ? `A paper of ${agency} has lapsed.`
          : `${papers} papers of ${agency} have lapsed.`,
      text: (names: string) => `Nothing new can be placed where they count: ${names}.`,
      go: 'See the papers',
    },
    own: {
      lapsing: {
        title: (papers: number) =>
          papers === 1
            ? 'One of your papers lapses within 30 days.'
            : `${papers} of your papers lapse within 30 days.`,
        text: (names: string) => `Renew in time, and nothing stops: ${names}.`,
      },
      lapsed: {
        title: (papers: number) =>
          papers === 1 ? 'One of your papers has lapsed.' : `${papers} of your papers have lapsed.`,
        text: (names: string) => `Practices cannot place anything new where they count: ${names}.`,
      },
    },
    named: (kind: string, place: string) => `${kind}, ${place}`,
  },
};
