import type { PortalMessages } from '../../../shared/messages/portal/index.ts';

/** The menu of each role, as it should read. */
export function menusIn({ frame }: PortalMessages) {
  const { today, receivables, agencies, placements, cases, figures, sheets } = frame;
  const { inbox, people, mail, audit } = frame;
  const seen = [today, receivables, agencies, placements];
  const staff = [...seen, cases, figures, sheets, people];
  const collector = [today, inbox, cases, people];
  return {
    practice: {
      manager: [...staff, mail, audit],
      staff,
      reviewer: [...seen, figures, sheets, people],
    },
    agency: { manager: [...collector, mail, audit], collector },
  };
}
