import { mailInstant } from '../mail-instant.ts';

/**
 * The mails of the portal: plain text, no patient, and in the subject nobody's name. Each takes the
 * facts that its sentences need.
 */
export const mails = {
  invitation: ({ workplace, by, link, days }: InvitationFacts) => ({
    subject: 'You are invited to Amiable',
    text: `Hello,

${by === '' ? 'You are invited' : `${by} invites you`} to work for ${workplace} in Amiable, where patient receivables are looked after.

To accept, open this link within ${days} days:
${link}

The link works once and is for you alone: please do not pass it on. If you do not know ${workplace}, ignore this mail and nothing will happen.`,
  }),
  reset: ({ link, minutes }: ResetFacts) => ({
    subject: 'A new password for Amiable',
    text: `Hello,

Somebody, most likely you, asked for a new password for your account in Amiable.

To choose one, open this link within ${minutes} minutes:
${link}

The link works once. If it was not you, ignore this mail: your password stays as it is.`,
  }),
  'password-changed': ({ at, link }: PasswordChangedFacts) => ({
    subject: 'Your password for Amiable was changed',
    text: `Hello,

The password of your account in Amiable was changed on ${mailInstant(at, 'en')}.

If it was you, all is well. If it was not, choose a new password at once:
${link}`,
  }),
  'audit-head': ({ workplace, at, entries, hash }: AuditHeadFacts) => ({
    subject: 'The seal of your audit trail, for your records',
    text: `Hello,

This is the state of the audit trail of ${workplace} on ${mailInstant(at, 'en')}:

Entries: ${entries}
Seal of the last one: ${hash}

Please keep this mail. Should somebody ever shorten or change the trail, even with the database in their hands, this seal proves it. There is nothing else to do.`,
  }),
  'placed-with-you': ({ practice, cases, link }: PlacedFacts) => ({
    subject: 'New accounts in your inbox',
    text: `Hello,

${practice} has placed ${cases === 1 ? 'one account' : `${cases} accounts`} with you. Please accept them, or refuse them with a reason:
${link}`,
  }),
  'case-recalled': ({ practice, number, link }: RecalledFacts) => ({
    subject: 'A case was recalled',
    text: `Hello,

${practice} has recalled case ${number}. Please stop working on it now, and confirm the recall:
${link}`,
  }),
};

export interface InvitationFacts {
  /** The practice or the agency. */
  workplace: string;
  /** Who invites; empty where the operator does. */
  by: string;
  link: string;
  days: number;
}

export interface ResetFacts {
  link: string;
  minutes: number;
}

export interface PasswordChangedFacts {
  /** ISO 8601, UTC. */
  at: string;
  /** Where a new password is asked for. */
  link: string;
}

export interface AuditHeadFacts {
  workplace: string;
  /** ISO 8601, UTC. */
  at: string;
  entries: number;
  /** In hexadecimal digits. */
  hash: string;
}

export interface PlacedFacts {
  practice: string;
  cases: number;
  /** The agency's inbox. */
  link: string;
}

export interface RecalledFacts {
  practice: string;
  /** Of the case, as people say it. */
  number: string;
  link: string;
}
