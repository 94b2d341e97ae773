import { addDays, type CivilDate, civilDate, partsOf, weekday } from '../../calendar.ts';

const WEEKDAYS = [
  ['monday', 'lunes', 'lundi'],
  ['tuesday', 'tues', 'martes', 'mardi'],
  ['wednesday', 'miercoles', 'mercredi'],
  ['thursday', 'thurs', 'jueves', 'jeudi'],
  ['friday', 'viernes', 'vendredi'],
  ['saturday', 'sabado', 'samedi'],
  ['sunday', 'domingo', 'dimanche'],
] as const;

const MONTHS = [
  ['january', 'jan', 'enero', 'ene', 'janvier'],
  ['february', 'feb', 'febrero', 'fevrier'],
  ['march', 'marzo', 'mars'],
  ['april', 'apr', 'abril', 'abr', 'avril'],
  ['may', 'mayo', 'mai'],
  ['june', 'jun', 'junio', 'juin'],
  ['july', 'jul', 'julio', 'juillet'],
  ['august', 'aug', 'agosto', 'aout'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'septembre'],
  ['october', 'oct', 'octubre', 'octobre'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'diciembre', 'dic', 'decembre'],
] as const;

/**
 * The day that an answer names, for a person to confirm: a day and its month, tomorrow, today, a day of
 * the week (the next one that comes) or of the month. A date in digits alone is left: who wrote it may
 * begin with the month.
 *
 * @param text folded (`foldInPlace`)
 * @param today the day on which it is read; what is named lies on it or after it
 * @example dayNamed('i will pay on july 3', '2026-06-30') // '2026-07-03'
 */
export function dayNamed(text: string, today: CivilDate): CivilDate | null {
  return (
    ofMonth(text, today) ??
    (/\b(?:tomorrow|(?<!\b(?:esta|la) )manana|demain)\b/.test(text) ? addDays(today, 1) : null) ??
    ofWeek(text, today) ??
    (/\b(?:today|tonight|hoy|esta noche|aujourd'hui|ce soir)\b/.test(text) ? today : null) ??
    bareDay(text, today)
  );
}

const listed = (names: readonly (readonly string[])[]) => names.flat().join('|');
const MONTH = `(${listed(MONTHS)})`;
const DAY_THEN_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|er)? (?:de |of )?${MONTH}\\b`);
const MONTH_THEN_DAY = new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b`);
const WEEKDAY = new RegExp(`\\b(${listed(WEEKDAYS)})\\b`);

function ofMonth(text: string, today: CivilDate): CivilDate | null {
  const first = DAY_THEN_MONTH.exec(text);
  const other = MONTH_THEN_DAY.exec(text);
  const day = Number(first?.[1] ?? other?.[2]);
  const name = first?.[2] ?? other?.[1] ?? '';
  const month = MONTHS.findIndex((names) => names.some((one) => one === name)) + 1;
  return month === 0 ? null : nextOf(today, (year) => civilDate(year, month, day));
}

function ofWeek(text: string, today: CivilDate): CivilDate | null {
  const name = WEEKDAY.exec(text)?.[1];
  const index = WEEKDAYS.findIndex((names) => names.some((one) => one === name));
  if (index < 0) return null;
  const ahead = (index + 1 - weekday(today) + 7) % 7;
  return addDays(today, ahead === 0 ? 7 : ahead);
}

/** "el 30", "le 28", "on the 5th": this month, or the next one that has it. */
function bareDay(text: string, today: CivilDate): CivilDate | null {
  const found = /\b(?:el (?:dia )?|le |the )(\d{1,2})(?:st|nd|rd|th)?\b(?! ?[%.,:/\d])/.exec(text);
  if (!found) return null;
  const { year, month } = partsOf(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const at = month - 1 + ahead;
    const date = civilDate(year + Math.floor(at / 12), (at % 12) + 1, Number(found[1]));
    if (date.ok && date.value >= today) return date.value;
  }
  return null;
}

function nextOf(
  today: CivilDate,
  dateIn: (year: number) => ReturnType<typeof civilDate>,
): CivilDate | null {
  const { year } = partsOf(today);
  const dates = [dateIn(year), dateIn(year + 1)];
  return (
    dates.map((date) => (date.ok && date.value >= today ? date.value : null)).find(Boolean) ?? null
  );
}
