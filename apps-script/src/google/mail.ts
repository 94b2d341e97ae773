import { RESERVE } from '../../../shared/reminders/quota.ts';

/** A mail as the add-on sends it: plain text, to one address. */
export interface OutgoingMail {
  to: string;
  subject: string;
  body: string;
  /** The clinic's name, shown as the sender. */
  name: string;
  replyTo: string;
}

/** To how many more guarantors reminders may go today. */
export function remindersLeft(): number {
  return Math.max(0, mailsLeft() - RESERVE);
}

/** How many more people this account may write to today. */
export function mailsLeft(): number {
  return MailApp.getRemainingDailyQuota();
}

/** Sends one mail. A throw does not prove that it did not go out. */
export function sendMail(mail: OutgoingMail): void {
  MailApp.sendEmail({ ...mail });
}
