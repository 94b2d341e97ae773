import { Form, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import {
  type AgencyAction,
  type AgencyRole,
  canInAgency,
  canInPractice,
  type PracticeAction,
  type PracticeRole,
} from '../../../shared/permissions.ts';
import {
  agenciesPath,
  auditPath,
  calendarPath,
  casesPath,
  complaintsPath,
  coveragePath,
  figuresPath,
  homePath,
  inboxPath,
  lawPath,
  mailPath,
  mandatesPath,
  papersPath,
  peoplePath,
  placementsPath,
  policiesPath,
  policyPath,
  profilePath,
  questionsPath,
  receivablesPath,
  sheetsPath,
  type Workplace,
} from '../paths.ts';
import { Button } from '../ui/button.tsx';
import { Frame, type NavItem } from '../ui/frame.tsx';
import { useWords } from '../ui/words.tsx';

/** Of a practice or an agency: what its frame shows. */
export type WorkplaceHead =
  | { kind: 'practice'; slug: string; name: string; role: PracticeRole; person: string }
  | { kind: 'agency'; slug: string; name: string; role: AgencyRole; person: string };

/** The words of the frame that are no sentence made of others. */
type MenuLabel = Exclude<keyof PortalMessages['frame'], 'titled'>;

type Entry<Action> = readonly [
  needs: Action,
  label: MenuLabel,
  path: (workplace: Workplace) => string,
];

const PRACTICE_MENU: readonly Entry<PracticeAction>[] = [
  ['practice.see', 'today', homePath],
  ['receivables.see', 'receivables', receivablesPath],
  ['agencies.see', 'agencies', agenciesPath],
  ['agencies.see', 'coverage', coveragePath],
  ['policy.see', 'policy', policyPath],
  ['law.see', 'law', (practice) => lawPath(practice)],
  ['agencies.see', 'calendar', (practice) => calendarPath(practice)],
  ['placements.see', 'placements', placementsPath],
  ['cases.see', 'cases', casesPath],
  ['complaints.see', 'complaints', complaintsPath],
  ['figures.see', 'figures', figuresPath],
  ['sheets.see', 'sheets', sheetsPath],
  ['people.see', 'people', peoplePath],
  ['mail.see', 'mail', mailPath],
  ['audit.see', 'audit', auditPath],
];

const AGENCY_MENU: readonly Entry<AgencyAction>[] = [
  ['agency.see', 'today', homePath],
  ['placements.see', 'inbox', inboxPath],
  ['cases.see', 'cases', casesPath],
  ['complaints.see', 'complaints', complaintsPath],
  ['mandates.see', 'mandates', mandatesPath],
  ['policies.see', 'policies', policiesPath],
  ['law.see', 'law', (agency) => lawPath(agency)],
  ['dossier.see', 'about', profilePath],
  ['dossier.see', 'papers', papersPath],
  ['questions.see', 'questions', questionsPath],
  ['people.see', 'people', peoplePath],
  ['mail.see', 'mail', mailPath],
  ['audit.see', 'audit', auditPath],
];

/** Around all pages of a practice or an agency: what the person's role can open, and no more. */
export function WorkplaceFrame({ head, children }: { head: WorkplaceHead; children: ReactNode }) {
  const { words } = useWords();
  const { frame, people } = words;
  const roles: Readonly<Record<string, string>> = people.roles[head.kind];
  const open =
    head.kind === 'practice'
      ? PRACTICE_MENU.filter(([needs]) => canInPractice(head.role, needs))
      : AGENCY_MENU.filter(([needs]) => canInAgency(head.role, needs));
  const nav = open.map(([, label, path]): NavItem => ({ href: path(head), label: frame[label] }));
  return (
    <PersonFrame
      home={homePath(head)}
      nav={nav}
      foot={
        <>
          <span>{head.name}</span>{' '}
          <span>
            {head.person}, {roles[head.role]}
          </span>
        </>
      }
    >
      {children}
    </PersonFrame>
  );
}

interface PersonFrameProps {
  home: string;
  /** Of the workplace; outside of all, what is the person's own stands in its place. */
  nav?: readonly NavItem[];
  foot: ReactNode;
  children: ReactNode;
}

/** What every signed-in person has at hand, in a workplace or outside of all. */
export function PersonFrame({ home, nav, foot, children }: PersonFrameProps) {
  const { words } = useWords();
  const { frame } = words;
  const root = useRouteLoaderData<{ isDemo: boolean }>('root');
  const own: NavItem[] = [
    { href: '/workplaces', label: frame.chooseWorkplace },
    { href: '/me', label: frame.profile },
    { href: '/me/security', label: frame.security },
  ];
  const mailbox = root?.isDemo ? [{ href: '/mailbox', label: frame.mailbox }] : [];
  const [menu, links] = nav ? [nav, [...own, ...mailbox]] : [own, mailbox];
  return (
    <Frame
      home={home}
      nav={menu}
      foot={foot}
      notice={root?.isDemo ? frame.demo : undefined}
      links={links}
      signOut={
        <Form method="post" action="/sign-out" reloadDocument>
          <Button type="submit" tone="quiet">
            {frame.signOut}
          </Button>
        </Form>
      }
    >
      {children}
    </Frame>
  );
}
