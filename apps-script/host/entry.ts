import { type CivilDate, civilDate, partsOf } from '../../shared/calendar.ts';
import { type LocaleMarks, localeMarks } from './locales.ts';
import { isDateFormat } from './pattern.ts';
import { serialOf } from './serials.ts';
import type { CellModel } from './types.ts';

/** What text becomes in a cell: its value, and a format where the text itself asks for one. */
export type Entry = Pick<CellModel, 'value' | 'format' | 'formula'>;

/** What a text's meaning depends on. */
export interface EntryContext {
  /** The workbook's locale. */
  locale: string;
  /** For dates typed without a year. */
  today: CivilDate;
  /** The cell's own format. */
  format: string | undefined;
}

/**
 * Takes text as Sheets takes what a person types: a number, a date, a truth value or a formula
 * where it looks like one under the workbook's locale, else text.
 *
 * @example interpret('3/4/2026', { locale: 'es_ES', today, format: undefined }).value // 46115
 */
export function interpret(text: string, context: EntryContext): Entry {
  if (text === '') return { value: '' };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: labelOf(text), formula: text };
  if (context.format === '@') return { value: text };
  const marks = localeMarks(context.locale);
  const trimmed = text.trim();
  const found = /\d/.test(trimmed)
    ? (readNumber(trimmed, marks) ?? readDateTime(trimmed, marks, context.today))
    : readTruth(trimmed, marks);
  if (found) return keepOwnFormat(found, context.format);
  // Sheets takes a leading plus for the beginning of a formula and cannot read this one.
  if (/^\+\S/.test(trimmed)) return { value: '#ERROR!', formula: `=${trimmed}` };
  return { value: text };
}

/** A cell that has a format keeps it, except that a date must not look like a number. */
function keepOwnFormat(entry: Entry, own: string | undefined): Entry {
  if (own === undefined || entry.format === undefined) return entry;
  if (isDateFormat(entry.format) && !isDateFormat(own)) return entry;
  return { value: entry.value };
}

/** Formulas are not calculated; of a link, the label is plain enough to show. */
function labelOf(formula: string): string {
  const link = /^=HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)$/i.exec(formula);
  return (link?.[1] ?? '').replaceAll('""', '"');
}

function readTruth(text: string, marks: LocaleMarks): Entry | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === marks.true) return { value: true };
  return upper === 'FALSE' || upper === marks.false ? { value: false } : null;
}

const SIGNS = ['US$', '$', '\u20ac', '\u00a3'];

function readNumber(text: string, marks: LocaleMarks): Entry | null {
  const inBrackets = /^\((.+)\)$/.exec(text);
  const { rest, sign, isNegative } = stripSigns((inBrackets?.[1] ?? text).trim());
  const isPercent = rest.endsWith('%');
  if (isPercent && sign) return null;
  const bare = isPercent ? rest.slice(0, -1).trim() : rest;
  const size = readDigits(bare, marks);
  if (size === null || (inBrackets && isNegative)) return null;
  const value = (isNegative || inBrackets ? -1 : 1) * (isPercent ? size / 100 : size);
  const format = formatOf(bare, marks, sign, isPercent);
  return format === undefined ? { value: value || 0 } : { value: value || 0, format };
}

/** Takes a minus or plus and one currency sign off, in whichever order they stand. */
function stripSigns(text: string): { rest: string; sign: string | null; isNegative: boolean } {
  let rest = text;
  let isNegative = false;
  const takeMinus = () => {
    const minus = /^[-+\u2212]\s*/.exec(rest)?.[0];
    if (minus === undefined) return false;
    isNegative = minus[0] !== '+';
    rest = rest.slice(minus.length);
    return true;
  };
  const hadMinus = takeMinus();
  const sign = SIGNS.find((one) => rest.startsWith(one) || rest.endsWith(one)) ?? null;
  if (sign) {
    rest = rest.startsWith(sign) ? rest.slice(sign.length) : rest.slice(0, -sign.length);
    rest = rest.trim();
    if (!hadMinus) takeMinus();
  }
  return { rest, sign, isNegative };
}

const forms = new WeakMap<LocaleMarks, RegExp>();

/** Digits with the locale's marks; groups must be of three. */
function digitForm(marks: LocaleMarks): RegExp {
  const found = forms.get(marks);
  if (found) return found;
  const decimal = literal(marks.decimal);
  const group = /\s/.test(marks.group) ? '[ \u00a0\u202f]' : literal(marks.group);
  const whole = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
  const number = `(?:${whole}(?:${decimal}(\\d*))?|${decimal}(\\d+))`;
  const form = new RegExp(`^${number}(?:e([+-]?\\d{1,3}))?$`, 'i');
  forms.set(marks, form);
  return form;
}

function readDigits(text: string, marks: LocaleMarks): number | null {
  const match = digitForm(marks).exec(text);
  if (!match) return null;
  const [, whole = '', fraction, onlyFraction, exponent = '0'] = match;
  const integer = whole.replace(/\D/g, '') || '0';
  const value = Number(`${integer}.${fraction || onlyFraction || '0'}e${exponent}`);
  return Number.isFinite(value) ? value : null;
}

function formatOf(
  bare: string,
  marks: LocaleMarks,
  sign: string | null,
  isPercent: boolean,
): string | undefined {
  const hasFraction = bare.includes(marks.decimal);
  if (/e/i.test(bare)) return '0.00E+00';
  if (isPercent) return hasFraction ? '0.00%' : '0%';
  const amount = hasFraction ? '#,##0.00' : '#,##0';
  if (sign) return marks.signFirst ? `[$${sign}]${amount}` : `${amount}\u00a0[$${sign}]`;
  return /\d[^\d][\d]{3}(?!\d)/.test(bare) && !isOnlyDecimal(bare, marks) ? amount : undefined;
}

function isOnlyDecimal(bare: string, marks: LocaleMarks): boolean {
  return bare.replace(/\d/g, '') === marks.decimal;
}

function literal(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readDateTime(text: string, marks: LocaleMarks, today: CivilDate): Entry | null {
  const split = /^(?:(.*?)[ T,]+)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?$/i.exec(text);
  if (!split) return readDate(text, marks, today);
  const [, dateText, hours, minutes, seconds, half] = split;
  const time = dayFraction(Number(hours), Number(minutes), Number(seconds ?? 0), half);
  if (time === null) return null;
  if (dateText === undefined) return { value: time, format: seconds ? 'h:mm:ss' : 'h:mm' };
  const date = readDate(dateText, marks, today);
  if (!date || typeof date.value !== 'number') return null;
  return { value: date.value + time, format: `${date.format} h:mm:ss` };
}

function dayFraction(
  hours: number,
  minutes: number,
  seconds: number,
  half: string | undefined,
): number | null {
  if (minutes > 59 || seconds > 59 || hours > (half ? 12 : 23)) return null;
  const hour = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  return ((hour * 60 + minutes) * 60 + seconds) / 86_400;
}

function readDate(text: string, marks: LocaleMarks, today: CivilDate): Entry | null {
  return readNumericDate(text, marks, today) ?? readNamedDate(text, marks, today);
}

function readNumericDate(text: string, marks: LocaleMarks, today: CivilDate): Entry | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const match = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return null;
  const [, first, , second, year] = match;
  const isMonthFirst = marks.order === 'month';
  const month = Number(isMonthFirst ? first : second);
  const day = Number(isMonthFirst ? second : first);
  return dated(fullYear(year, today), month, day, marks.date);
}

/** '15 mars 2026', 'Mar 15, 2026', '15 de marzo de 2026', in the locale's language or English. */
function readNamedDate(text: string, marks: LocaleMarks, today: CivilDate): Entry | null {
  const dayFirst = /^(\d{1,2})[ -]+(?:de )?(\p{L}+\.?)(?:(?:[ ,-]+|\s+de\s+)(\d{4}|\d{2}))?$/iu;
  const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:,? (\d{4}))?$/iu;
  const a = dayFirst.exec(text);
  const b = a ? null : monthFirst.exec(text);
  const [day, name, year] = a ? [a[1], a[2], a[3]] : [b?.[2], b?.[1], b?.[3]];
  if (day === undefined || name === undefined) return null;
  const month = monthNumber(name, marks);
  return month === null ? null : dated(fullYear(year, today), month, Number(day), 'd mmm yyyy');
}

function monthNumber(name: string, marks: LocaleMarks): number | null {
  const wanted = bareName(name);
  for (const list of [marks, localeMarks('en_US')].flatMap((m) => [m.months, m.shortMonths])) {
    const at = list.findIndex((month) => bareName(month) === wanted);
    if (at >= 0) return at + 1;
  }
  return null;
}

function bareName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase();
}

/** Two digits up to 29 are of this century, as Sheets has it. */
function fullYear(text: string | undefined, today: CivilDate): number {
  if (text === undefined) return partsOf(today).year;
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, format: string): Entry | null {
  const date = civilDate(year, month, day);
  return date.ok ? { value: serialOf(date.value), format } : null;
}
