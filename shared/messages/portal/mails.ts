import type { Language } from '../../money.ts';
import { mails as en } from './en/mails.ts';
import { mails as es } from './es/mails.ts';
import { mails as fr } from './fr/mails.ts';

/** Apart from the words of the pages: no browser needs these. */
export type Mails = typeof en;

/** Which mails there are. */
export type MailTemplate = keyof Mails;

/** A mail to be written: who reads it, in which language, and the facts of its template. */
export type Mail = {
  [Template in MailTemplate]: {
    to: string;
    language: Language;
    template: Template;
    facts: Parameters<Mails[Template]>[0];
  };
}[MailTemplate];

/** A mail as it is read. */
export interface WrittenMail {
  subject: string;
  text: string;
}

const CATALOGUES: Readonly<Record<Language, Mails>> = { en, es, fr };

/**
 * Subject and text of a mail, in the language of who reads it.
 *
 * @example writeMail({ to, language: 'fr', template: 'reset', facts: { link, minutes: 60 } }).subject
 *   // 'Un nouveau mot de passe pour Amiable'
 */
export function writeMail({ language, template, facts }: Mail): WrittenMail {
  // the union ties facts to their template, which a call through the table cannot show
  const write = CATALOGUES[language][template] as (facts: Mail['facts']) => WrittenMail;
  return write(facts);
}
