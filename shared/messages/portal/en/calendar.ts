import { formatCount } from '../../dates.ts';

const n = (count: number) => formatCount(count, 'en');

/** What falls due when. */
export const calendar = {
  title: 'Calendar',
  subtitle:
    'What falls due with your agencies in the next twelve months; what is over comes first.',
  overdue: 'Overdue',
  caption: (month: string) => `Due: ${month}`,
  columns: { what: 'What', agency: 'Agency', day: 'Day', left: 'When' },
  kind: 'Kind',
  kinds: {
    paper: 'Papers',
    mandate: 'Mandates',
    attestation: 'Attestations',
    policy: 'Policy',
    reverification: 'Looks again',
    complaint: 'Complaints',
    exit: 'Ends of work',
  },
  about: {
    paper: (name: string) => `Paper ends: ${name}`,
    paperAt: (name: string, place: string) => `Paper ends: ${name}, ${place}`,
    mandate: 'Look at the mandate together',
    attestation: 'Attest to the policy',
    policy: 'Look at the policy again',
    reverification: 'Look at the agency again',
    complaint: (number: string) => `Answer to complaint ${number}`,
    exit: 'Destroy the data of ended work',
  },
  left: (days: number) => (days === 1 ? 'Tomorrow' : `In ${n(days)} days`),
  today: 'Today',
  over: (days: number) => (days === 1 ? 'One day over' : `${n(days)} days over`),
  ics: 'For your own calendar (.ics)',
  icsNote: 'As it stands now; get it again to bring it up to date.',
  nameOf: (practice: string) => `Agencies of ${practice}`,
  csvName: 'calendar',
  empty: {
    title: 'Nothing falls due',
    text: 'Once you work with an agency, the ends of its papers, reviews and answers stand here.',
    go: 'See the agencies',
  },
};
