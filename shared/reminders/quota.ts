/** Mails that reminders leave over each day: for a test to oneself, and for what else the account's scripts send. */
export const RESERVE = 5;
