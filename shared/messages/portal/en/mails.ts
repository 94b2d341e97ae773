import type {
  AuditHeadFacts,
  ComplaintFacts,
  InvitationFacts,
  LookFacts,
  MandateFacts,
  OwnPaperFacts,
  PaperFacts,
  PasswordChangedFacts,
  PlacedFacts,
  PolicyFacts,
  RecalledFacts,
  ResetFacts,
} from '../mail-facts.ts';
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
  'questions-asked': ({ by, link }: MandateFacts) => ({
    subject: 'A practice asks you its questions',
    text: `Hello,

${by} considers working with you and asks you its questions. What you type is saved as you go:
${link}`,
  }),
  'answers-sent': ({ by, link }: MandateFacts) => ({
    subject: 'The answers of an agency have come',
    text: `Hello,

${by} has answered your questions. Please read the answers and mark them; nobody sees your marks before they have sent their own:
${link}`,
  }),
  'letter-sent': ({ by, link }: MandateFacts) => ({
    subject: 'A letter about a decision has come',
    text: `Hello,

${by} has written to you about a decision on working with you. The letter itself stands in the portal:
${link}`,
  }),
  'exit-begun': ({ by, link }: MandateFacts) => ({
    subject: 'A practice ends its work with you',
    text: `Hello,

${by} ends its work with you. What is still to be done on your side, and by when, stands here:
${link}`,
  }),
  'exit-cancelled': ({ by, link }: MandateFacts) => ({
    subject: 'A practice goes on with you after all',
    text: `Hello,

${by} has called off the end of its work with you. You are no longer asked to destroy what it gave you; what it recalled stays recalled. How things stand:
${link}`,
  }),
  'all-recalled': ({ by, link }: MandateFacts) => ({
    subject: 'All cases of a practice were recalled',
    text: `Hello,

${by} has recalled all its cases. Please stop working on them now, and confirm the recall:
${link}`,
  }),
  'mandate-offered': ({ by, link }: MandateFacts) => ({
    subject: 'A mandate waits for your signature',
    text: `Hello,

${by} has signed a mandate and offers it to you. Please read it, and sign it or ask for a change:
${link}`,
  }),
  'mandate-signed': ({ by, link }: MandateFacts) => ({
    subject: 'A mandate is in force',
    text: `Hello,

${by} has signed the mandate that you offered. It is in force from now on:
${link}`,
  }),
  'mandate-declined': ({ by, link }: MandateFacts) => ({
    subject: 'A mandate is to be changed',
    text: `Hello,

${by} asks for a change of the mandate that you offered, and says why. Please read it, and make the next version out of it:
${link}`,
  }),
  'policy-asked': ({ by, day, link }: PolicyFacts) => ({
    subject: 'A practice asks you to attest to its policy',
    text: `Hello,

${by} has written down how its patients are to be treated. Please read it, and attest to it by ${day}:
${link}`,
  }),
  'policy-late': ({ by, day, link }: PolicyFacts) => ({
    subject: 'Your word on a policy is late',
    text: `Hello,

${by} asked you to attest to its policy by ${day}. Please read it, and attest to it:
${link}`,
  }),
  'paper-lapses': ({ paper, agency, day, link }: PaperFacts) => ({
    subject: 'A paper of an agency lapses soon',
    text: `Hello,

This paper of ${agency} is valid until ${day}: ${paper}.

After that day nothing new can be placed with them where it counts. It opens again by itself once they have renewed it and you have accepted the new one:
${link}`,
  }),
  'paper-lapsed': ({ paper, agency, day, link }: PaperFacts) => ({
    subject: 'A paper of an agency has lapsed',
    text: `Hello,

This paper of ${agency} was valid until ${day}: ${paper}.

Nothing new can be placed with them where it counts. Open cases stay with them: look at those, and ask for a new paper:
${link}`,
  }),
  'own-paper-lapses': ({ paper, day, link }: OwnPaperFacts) => ({
    subject: 'One of your papers lapses soon',
    text: `Hello,

This paper is valid until ${day}: ${paper}.

After that day no practice can place anything new with you where it counts. Renew it in time and bring the new one:
${link}`,
  }),
  'own-paper-lapsed': ({ paper, day, link }: OwnPaperFacts) => ({
    subject: 'One of your papers has lapsed',
    text: `Hello,

This paper was valid until ${day}: ${paper}.

No practice can place anything new with you where it counts. It opens again once a practice has accepted the new one. Please bring it:
${link}`,
  }),
  'reverification-due': ({ agency, day, link }: LookFacts) => ({
    subject: 'An agency is due to be looked at again',
    text: `Hello,

${agency} was due to be looked at again on ${day}: papers at their source, exclusion lists, complaints, results, mandate. Nothing stops by itself; please look at it, and decide where you have to:
${link}`,
  }),
  'complaint-received': ({ by, number, link }: ComplaintFacts) => ({
    subject: `Complaint ${number}: a patient has written`,
    text: `Hello,

A complaint about ${by} has come in by a link. Please read it, and ask the agency for its side:
${link}`,
  }),
  'complaint-asked': ({ by, number, link }: ComplaintFacts) => ({
    subject: `Complaint ${number}: your side is asked for`,
    text: `Hello,

${by} asks you to answer complaint ${number}. Your mandate says by when:
${link}`,
  }),
  'complaint-answered': ({ by, number, link }: ComplaintFacts) => ({
    subject: `Complaint ${number}: the agency has answered`,
    text: `Hello,

${by} has answered complaint ${number}. Please read it, and decide:
${link}`,
  }),
  'complaint-decided': ({ by, number, link }: ComplaintFacts) => ({
    subject: `Complaint ${number} is decided`,
    text: `Hello,

${by} has decided complaint ${number}. Please read what it found:
${link}`,
  }),
};
