import { Form, useRouteLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type AgencyRole, canInWorkplace, type PracticeRole } from '../../../shared/permissions.ts';
import { auditPath, homePath, mailPath, peoplePath } from '../paths.ts';
import { Button } from '../ui/button.tsx';
import { Frame, type NavItem } from '../ui/frame.tsx';
import { useWords } from '../ui/words.tsx';

/** Of a practice or an agency: what its frame shows. */
export type WorkplaceHead =
  | { kind: 'practice'; slug: string; name: string; role: PracticeRole; person: string }
  | { kind: 'agency'; slug: string; name: string; role: AgencyRole; person: string };

/** Around all pages of a practice or an agency: what the person's role can open, and no more. */
export function WorkplaceFrame({ head, children }: { head: WorkplaceHead; children: ReactNode }) {
  const { words } = useWords();
  const { frame, people } = words;
  const roles: Readonly<Record<string, string>> = people.roles[head.kind];
  const can = (action: 'people.see' | 'mail.see' | 'audit.see') =>
    canInWorkplace(head.kind, head.role, action);
  const nav: NavItem[] = [{ href: homePath(head), label: frame.today }];
  if (can('people.see')) nav.push({ href: peoplePath(head), label: frame.people });
  if (can('mail.see')) nav.push({ href: mailPath(head), label: frame.mail });
  if (can('audit.see')) nav.push({ href: auditPath(head), label: frame.audit });
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
