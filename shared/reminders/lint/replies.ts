import type { Language } from '../../money.ts';
import type { Finding } from './findings.ts';
import { foldInPlace } from './text.ts';

/**
 * Where words ask for a reply to the message itself, which nobody can give to a sheet of paper.
 *
 * @example replies('Simply reply to this e-mail.', 1, 'en')[0]?.found // 'reply to this e-mail'
 */
export function replies(text: string, part: number, language: Language): Finding[] {
  return [...foldInPlace(text).matchAll(REPLY[language])].map(({ 0: words, index: from = 0 }) => {
    const to = from + words.length;
    const found = text.slice(from, to);
    return { rule: 'reply-on-paper', severity: 'advises', at: { part, from, to }, found };
  });
}

const REPLY: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:repl(?:y|ies|ying)|respond(?:ing)?|answer(?:ing)?)(?: directly| back)?(?: to)? (?:this|our) (?:e-?mail|mail|message|text)\b/g,
  es: /\b(?:respond\w*|contest\w*)(?: directamente)?(?: a)? (?:este|nuestro) (?:mensaje|correo|e-?mail|mail|sms)\b/g,
  fr: /\b(?:repond\w*|reponse)(?: directement)? a (?:ce|cet|notre) (?:message|e-?mail|mail|courriel|sms)\b/g,
};
