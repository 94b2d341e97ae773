import type { PortalMessages } from '../../../shared/messages/portal/index.ts';

/** The menu of each role, as it should read. */
export function menusIn({ frame }: PortalMessages) {
  const { today, receivables, agencies, coverage, policy, law, calendar, placements } = frame;
  const { cases, complaints, figures, sheets, policies } = frame;
  const { inbox, mandates, questions, about, papers, people, mail, audit } = frame;
  const seen = [today, receivables, agencies, coverage, policy, law, calendar, placements];
  const staff = [...seen, cases, complaints, figures, sheets, people];
  const vouching = [mandates, policies, law, about, papers, questions];
  const collector = [today, inbox, cases, complaints, ...vouching, people];
  return {
    practice: {
      manager: [...staff, mail, audit],
      staff,
      reviewer: [...seen, complaints, figures, sheets, people],
    },
    agency: { manager: [...collector, mail, audit], collector },
  };
}
