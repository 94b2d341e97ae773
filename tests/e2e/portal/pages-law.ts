import type { PageSeen } from './pages.ts';

const PRACTICE = '/p/maple-street-clinic/law';
const AGENCY = '/a/northgate/law';
const ASKING = 'day=2026-11-24&action=contact&channel=call';

/** The law of a place, as practices and agencies read it, and what it says to a question. */
export const LAW_PAGES: readonly PageSeen[] = [
  { name: 'practice-law', who: 'reviewer', path: PRACTICE, title: ({ law }) => law.title },
  {
    name: 'practice-law-not-then',
    who: 'staff',
    path: `${PRACTICE}?place=PE&${ASKING}&on=2026-12-08&at=10:00`,
    title: ({ law }) => law.title,
  },
  {
    name: 'practice-law-only-if',
    who: 'manager',
    path: `${PRACTICE}?place=US-CA&${ASKING}&on=2026-11-24&at=10:00`,
    title: ({ law }) => law.title,
  },
  {
    name: 'practice-law-refused',
    who: 'manager',
    path: `${PRACTICE}?place=CO&action=contact&channel=smoke&on=2026-02-30&at=now`,
    title: ({ law }) => law.title,
  },
  {
    name: 'practice-law-no-pack',
    who: 'manager',
    path: `${PRACTICE}?place=other`,
    title: ({ law }) => law.title,
  },
  {
    name: 'practice-law-nowhere',
    who: 'manager',
    path: `${PRACTICE}?place=XX&day=soon`,
    title: ({ law }) => law.title,
  },
  { name: 'agency-law', who: 'collector', path: AGENCY, title: ({ law }) => law.title },
  {
    name: 'agency-law-city',
    who: 'agencyManager',
    path: `${AGENCY}?place=US-NY-NYC`,
    title: ({ law }) => law.title,
  },
];
