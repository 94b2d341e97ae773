import { parseArgs } from 'node:util';
import { type CivilDate, parseCivilDate } from '../../shared/calendar.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import type { DateOrder } from '../../shared/sheet/fields.ts';
import type { Region } from './load.ts';
import { readRegion } from './region-options.ts';

/** What the command line was asked to do. */
export interface SheetOptions extends Region {
  file: string;
  /** The menu item to click. */
  run: string | null;
  /** The tab to print. */
  print: string | null;
  today: CivilDate | null;
  json: boolean;
  order: DateOrder | null;
}

export type OptionReason =
  | 'no-file'
  | 'two-files'
  | 'unknown-option'
  | 'no-value'
  | 'bad-today'
  | 'bad-locale'
  | 'bad-timezone'
  | 'bad-order';

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  ...{ run: TEXT, print: TEXT, today: TEXT, locale: TEXT, timezone: TEXT, order: TEXT },
  json: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTIONS;
const ORDERS: readonly DateOrder[] = ['day', 'month'];

/**
 * Reads the arguments behind `npm run -s sheet --`.
 *
 * @example readOptions(['x.csv', '--print', 'Aging']) // ok({ file: 'x.csv', print: 'Aging', ... })
 */
export function readOptions(args: readonly string[]): Result<SheetOptions, OptionReason> {
  const given = givenOptions(args);
  if (!given.ok) return given;
  const { files, values } = given.value;
  const [file, second] = files;
  if (file === undefined) return refused('no-file');
  if (second !== undefined) return refused('two-files', { first: file, second });
  const { run = null, print = null, today } = values;
  const order = ORDERS.find((one) => one === values.order) ?? null;
  const region = readRegion(values.locale, values.timezone);
  const day = today === undefined ? null : parseCivilDate(today);
  if (day && !day.ok) return refused('bad-today', { text: today ?? '' });
  if (!region.ok) return region;
  if (values.order !== undefined && !order) return refused('bad-order', { text: values.order });
  const json = values.json !== undefined;
  return ok({ file, run, print, today: day?.value ?? null, json, order, ...region.value });
}

type Values = Partial<Record<OptionName, string>>;

function givenOptions(
  args: readonly string[],
): Result<{ files: string[]; values: Values }, OptionReason> {
  const config = { args: [...args], options: OPTIONS, strict: false, tokens: true } as const;
  const files: string[] = [];
  const values: Values = {};
  for (const token of parseArgs(config).tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!isOption(name)) return refused('unknown-option', { option });
    const wanted = OPTIONS[name].type === 'string';
    if (wanted && (!value || value.startsWith('--'))) return refused('no-value', { option });
    values[name] = value ?? '';
  }
  return ok({ files, values });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}
