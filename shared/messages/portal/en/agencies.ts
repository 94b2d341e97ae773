/** The agencies of this portal, as a practice chooses among them and decides about them. */
export const agencies = {
  title: 'Agencies',
  subtitle: (ours: number) =>
    ours === 1 ? 'You work with one agency.' : `You work with ${ours} agencies.`,
  none: {
    title: 'You work with no agency yet',
    text: 'Look at an agency below, consider it, ask it your questions, and agree on a mandate with it. Accounts are handed off from the sheet then.',
    noneAtAll: 'No agency is on this portal yet. Whoever runs it brings agencies in.',
  },
  ours: 'Agencies that you work with or have looked at',
  others: 'Others on this portal',
  columns: {
    agency: 'Agency',
    standing: 'Standing',
    places: 'Serves',
    openCases: 'Open cases',
    balance: 'Balance there',
    placed: 'Placed',
    collected: 'Collected',
    netBack: 'Net back',
  },
  morePlaces: (count: number) => `${count} more`,
  papers: (accepted: number, seen: number) =>
    seen === 0
      ? 'shows no papers'
      : `${accepted} of ${seen} ${seen === 1 ? 'paper' : 'papers'} accepted`,
  standings: {
    considered: 'Considered',
    trial: 'On trial',
    approved: 'Approved',
    suspended: 'Suspended',
    rejected: 'Turned away',
    ended: 'Ended',
    undecided: 'Not decided',
  },
  worksIn: (language: string, since: string) =>
    `Works in ${language}; on this portal since ${since}.`,
  figures: {
    title: 'What it has, and what came back',
    balance: 'Balance there',
    balanceFormula: 'Sum of the balances of all cases that the agency still works on.',
    openCases: 'Open cases',
    placedCases: 'Cases placed',
    placed: 'Placed in all',
    none: 'Nothing was placed with it yet.',
  },
  placements: {
    title: 'Latest placements',
    all: 'All placements',
    none: 'No placement yet',
    noneText: 'Accounts are handed off from the sheet: Extensions ▸ Amiable ▸ Hand off.',
  },
  decision: {
    title: 'Decision',
    decided: 'Decided',
    decidedBy: (name: string, when: string) => `${name}, ${when}`,
    reason: 'Why',
    none: 'Nobody here has decided about this agency yet: nothing can be handed off to it.',
    anew: 'It is looked at anew: nothing can be handed off to it before somebody decides again.',
    onlyManagers: 'Only a manager decides which agency gets accounts.',
  },
  mandate: {
    title: 'Mandate',
    fee: 'Contingency fee',
    minimum: 'Smallest balance',
    version: 'Version',
    review: 'Review',
    read: 'Read the mandate',
    none: 'No mandate in force',
    noneText: 'No account can be placed with this agency before both sides have signed a mandate.',
    begin: 'Begin a mandate',
    rates: (from: string, to: string) => `${from} to ${to}`,
    next: {
      draft: (version: number) => `Version ${version} is being drafted.`,
      offered: (version: number) => `Version ${version} waits for the agency.`,
    },
  },
};
