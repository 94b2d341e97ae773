import { LETTERS } from '../../messages/letters.ts';
import type { Language } from '../../money.ts';
import type { Tone, Track } from '../policy.ts';
import type { Template } from './template.ts';

/**
 * The words that a clinic begins with: what is open, the ways to pay, where to ask for help, how to
 * say that something is not right, and who answers.
 *
 * @example defaultTemplate('en', 'courteous', 'one-off').subject // 'A reminder from {{clinic}}'
 */
export function defaultTemplate(language: Language, tone: Tone, debt: Track): Template {
  const texts = LETTERS[language];
  const { choices, assistance, dispute, contact, stop } = texts;
  return {
    subject: texts.subjects[tone],
    paragraphs: [
      '{{greeting}}',
      texts.openings[debt][tone],
      '{{items}}',
      texts.total,
      ...(debt === 'recurring' ? [texts.service[tone]] : []),
      ...[choices, assistance, dispute, contact, '{{clinic}}', stop],
    ],
  };
}
