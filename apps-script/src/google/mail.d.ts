/** A mail as the add-on sends it: plain text, to one address. */
export interface OutgoingMail {
  to: string;
  subject: string;
  body: string;
  /** The clinic's name, shown as the sender. */
  name: string;
  replyTo: string;
}
/** Mails that reminders leave over: for a test to oneself, and for what else the account's scripts send. */
export declare const RESERVE = 5;
/** To how many more guarantors reminders may go today. */
export declare function remindersLeft(): number;
/** How many more people this account may write to today. */
export declare function mailsLeft(): number;
/** Sends one mail. A throw does not prove that it did not go out. */
export declare function sendMail(mail: OutgoingMail): void;
