import { type CivilDate, partsOf, weekday } from '../../shared/calendar.ts';
import { type LocaleMarks, localeMarks } from './locales.ts';
import { parsePattern, type Token } from './pattern.ts';
import { dateOfSerial, timeOfSerial } from './serials.ts';
import type { CellModel } from './types.ts';

/**
 * What a person sees in a cell.
 *
 * @param locale the workbook's, for example 'es_ES'
 * @example displayCell({ value: 1234.5, format: '#,##0.00' }, 'es_ES') // '1.234,50'
 */
export function displayCell(cell: CellModel | undefined, locale: string): string {
  if (cell === undefined) return '';
  const { value, format } = cell;
  if (typeof value === 'boolean') return localeMarks(locale)[value ? 'true' : 'false'];
  if (typeof value === 'string') return format?.includes('@') ? aroundText(value, format) : value;
  if (format === undefined || format === '@') return automatic(value, localeMarks(locale));
  return byPattern(value, format, localeMarks(locale));
}

function aroundText(value: string, format: string): string {
  const section = parsePattern(format).sections.find((one) => one.some((t) => t.kind === 'typed'));
  if (!section) return value;
  return section
    .map((t) => (t.kind === 'typed' ? value : t.kind === 'text' ? t.text : ''))
    .join('');
}

/** A number that nobody formatted: up to 15 digits whole, ten where there is a fraction. */
function automatic(value: number, marks: LocaleMarks): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size !== 0 && size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0*e/, 'E')
      .replace('.', marks.decimal);
  }
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  return plain(rounded).replace('.', marks.decimal);
}

/** Decimal digits without an exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(15).replace(/0+$/, '') : text;
}

function byPattern(value: number, format: string, marks: LocaleMarks): string {
  const { sections, isDate } = parsePattern(format);
  if (isDate) return dateText(value, sections[0] ?? [], marks);
  const ownSection = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  const section = ownSection ?? sections[0] ?? [];
  const factor = section.some(({ kind }) => kind === 'percent') ? 100 : 1;
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  const text = section.map((token) => numberToken(token, scaled, marks)).join('');
  const isZero = !/[1-9]/.test(text);
  return value < 0 && ownSection === undefined && !isZero ? `-${text}` : text;
}

function numberToken(token: Token, value: number, marks: LocaleMarks): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'percent') return '%';
  if (token.kind === 'typed') return automatic(value, marks);
  return token.kind === 'digits' ? digits(value, token.text, marks) : '';
}

function digits(value: number, form: string, marks: LocaleMarks): string {
  if (form.includes('E')) return scientific(value, form, marks);
  const [whole = '', fraction = ''] = form.split('.');
  const [integer = '0', decimals = ''] = fixed(value, fraction.length).split('.');
  const needed = (whole.match(/0/g) ?? []).length;
  const trimmed = integer === '0' && needed === 0 ? '' : integer;
  const padded = trimmed.padStart(needed, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, marks.group) : padded;
  const kept = dropOptional(decimals, fraction);
  return kept === '' ? grouped : `${grouped}${marks.decimal}${kept}`;
}

/** Rounds half away from zero on the decimal text, as a person would: 1.005 is 1.01. */
function fixed(value: number, places: number): string {
  if (value >= 1e21) return String(value);
  const shifted = Number(`${value}e${places}`);
  if (Number.isNaN(shifted)) return value.toFixed(places);
  const text = BigInt(Math.round(shifted))
    .toString()
    .padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

/** Decimals under "#" are shown only as far as they are not zero. */
function dropOptional(decimals: string, form: string): string {
  let end = decimals.length;
  while (end > 0 && form[end - 1] === '#' && decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}

function scientific(value: number, form: string, marks: LocaleMarks): string {
  const places = (form.split('E')[0] ?? '').split('.')[1]?.length ?? 0;
  const [mantissa = '0', exponent = '+0'] = value.toExponential(places).split('e');
  const power = exponent.slice(1).padStart(2, '0');
  return `${mantissa.replace('.', marks.decimal)}E${exponent[0]}${power}`;
}

function dateText(serial: number, section: readonly Token[], marks: LocaleMarks): string {
  const isTwelve = section.some((token) => token.kind === 'date' && token.text === 'a');
  return section
    .map((token) => {
      if (token.kind === 'text') return token.text;
      if (token.kind === 'date') return dateField(serial, token.text, marks, isTwelve);
      return token.kind === 'minutes'
        ? clockFields(serial).minute.padStart(token.text.length, '0')
        : '';
    })
    .join('');
}

function dateField(serial: number, field: string, marks: LocaleMarks, isTwelve: boolean): string {
  const width = field.length;
  const { hour, second } = clockFields(serial);
  switch (field[0]) {
    case 'h':
      return String(isTwelve ? hour % 12 || 12 : hour).padStart(width, '0');
    case 's':
      return second.padStart(width, '0');
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    default:
      return dayField(dateOfSerial(serial), field, marks);
  }
}

function dayField(date: CivilDate, field: string, marks: LocaleMarks): string {
  const { year, month, day } = partsOf(date);
  const width = field.length;
  if (field[0] === 'y') return width <= 2 ? String(year).slice(-2) : String(year);
  if (field[0] === 'm') {
    const names = width === 3 ? marks.shortMonths : marks.months;
    return width < 3 ? String(month).padStart(width, '0') : (names[month - 1] ?? '');
  }
  const names = width === 3 ? marks.shortDays : marks.days;
  return width < 3 ? String(day).padStart(width, '0') : (names[weekday(date) % 7] ?? '');
}

function clockFields(serial: number): { hour: number; minute: string; second: string } {
  const seconds = Math.floor(timeOfSerial(serial) / 1000);
  return {
    hour: Math.floor(seconds / 3600),
    minute: String(Math.floor(seconds / 60) % 60),
    second: String(seconds % 60),
  };
}
