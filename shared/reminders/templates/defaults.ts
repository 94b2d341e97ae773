import { PLACE_ITEMS } from '../../messages/letters/texts.ts';
import { LETTERS } from '../../messages/letters.ts';
import type { Language } from '../../money.ts';
import type { LawItem } from '../lint/law-items.ts';
import type { Tone, Track } from '../policy.ts';
import type { Template } from './template.ts';

/**
 * The words that a clinic begins with: what is open, the ways to pay, where to ask for help, how to
 * say that something is not right, and who answers. They are the same for every way: what depends on it
 * is filled in.
 *
 * @param law what the law of the clinic's place wants besides (`lawOnWords`)
 * @example defaultTemplate('en', 'courteous', 'one-off').subject // 'A reminder from {{clinic}}'
 */
export function defaultTemplate(
  language: Language,
  tone: Tone,
  debt: Track,
  law: readonly LawItem[] = [],
): Template {
  const texts = LETTERS[language];
  const { choices, assistance, dispute, contact } = texts;
  const asked = PLACE_ITEMS.filter((item) => law.some((one) => one.item === item));
  const ofPlace = asked.map((item) => texts.ofPlaces[item]).join(' ');
  return {
    subject: texts.subjects[tone],
    paragraphs: [
      '{{greeting}}',
      texts.openings[debt][tone],
      '{{items}}',
      texts.total,
      ...(debt === 'recurring' ? [texts.service[tone]] : []),
      ...[choices, assistance, dispute],
      ...(ofPlace ? [ofPlace] : []),
      ...[contact, '{{clinic}}', '{{opt_out}}'],
    ],
  };
}
