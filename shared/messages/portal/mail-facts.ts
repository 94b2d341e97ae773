/** What the mails of the portal are told, by template; in every language the same. */

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

export interface LookFacts {
  agency: string;
  /** On which it was due, in words. */
  day: string;
  /** Where the practice looks at it again. */
  link: string;
}

export interface MandateFacts {
  /** The practice or the agency that did it. */
  by: string;
  /** The mandate, as the reader's side sees it. */
  link: string;
}

export interface PolicyFacts {
  /** The practice whose policy it is. */
  by: string;
  /** The last day to attest, in the reader's language. */
  day: string;
  link: string;
}

/** About a paper of the reader's own agency. */
export interface OwnPaperFacts {
  /** Its kind and place, in the reader's language. */
  paper: string;
  /** Its last day, in the reader's language. */
  day: string;
  /** Where papers are looked at. */
  link: string;
}

export interface PaperFacts extends OwnPaperFacts {
  agency: string;
}

export interface ComplaintFacts {
  /** The other side: who did it, or whom a patient complains of. */
  by: string;
  /** Of the complaint, as people say it. */
  number: string;
  /** The complaint, as the reader's side sees it. */
  link: string;
}
