import type { Language } from '../../money.ts';
import type { Tone } from '../policy.ts';
import { parseTemplate, type Template } from '../templates/template.ts';
import type { Finding } from './findings.ts';
import { replies } from './replies.ts';
import { type LintOptions, missing, reading, subjectTells, tracks } from './structure.ts';
import { harmfulWords } from './words.ts';

export type { LintOptions } from './structure.ts';

/**
 * Everything about a reminder's words that harms a patient or is missing, in the order in which a
 * person reads it. Rules and lists of words, no model: the same text always gets the same answer, and
 * each finding shows the words that it is about.
 *
 * @param template tidy (`tidyTemplate`), so that a place counts the characters that a person sees
 * @param tone the last tone may name an agency as the next step; no other may
 * @example lint(defaultTemplate('en', 'courteous', 'one-off'), 'en', 'courteous', options) // []
 */
export function lint(
  template: Template,
  language: Language,
  tone: Tone,
  options: LintOptions,
): Finding[] {
  const parsed = parseTemplate(template);
  const parts = [template.subject, ...template.paragraphs];
  const inWords = parts.flatMap((text, part) => [
    ...harmfulWords(text, part, language, tone),
    ...tracks(text, part),
    ...(options.onPaper ? replies(text, part, language) : []),
  ]);
  const found = [...subjectTells(template.subject, options.names), ...inWords];
  if (!parsed.ok) return [refusedAs(parsed.reason, parsed.details), ...found];
  return [
    ...found,
    ...missing(template, parsed.value, language, options),
    ...reading(template.paragraphs, language),
  ];
}

function refusedAs(reason: string, details: Readonly<Record<string, string | number>>): Finding {
  const part = Number(details['part'] ?? 0);
  const from = Number(details['at'] ?? 0);
  const field = details['field'];
  const to = field === undefined ? from + 2 : from + `{{${field}}}`.length;
  const at = details['at'] === undefined ? { part, from: 0, to: 0 } : { part, from, to };
  return { rule: 'not-a-template', severity: 'blocks', at, found: reason };
}
