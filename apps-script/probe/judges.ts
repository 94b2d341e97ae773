import * as z from 'zod';
import type { CivilDate } from '../../shared/calendar.ts';
import { localeMarks } from '../host/locales.ts';
import { isTimeZone } from '../host/region-options.ts';
import { dateOfSerial, serialOf, timeOfSerial, zoneSerials } from '../host/serials.ts';
import { type Finding, failure, finding, type Judge, judge } from './judge.ts';
import { WEB_JUDGES } from './web-judges.ts';

const texts = z.array(z.string());
const localeName = z.string().regex(/^[a-z]{2,3}(_[A-Z]{2})?$/);

const kill = z.object({
  flushedAppend: z.boolean(),
  flushedSet: z.boolean(),
  unflushedAppend: z.boolean(),
  unflushedSet: z.boolean(),
  caught: failure,
  finallyRan: z.boolean(),
  lastAliveMs: z.number(),
  lockFree: z.boolean(),
});
const trigger = z.object({
  at: z.number(),
  authMode: z.string(),
  spreadsheet: z.string(),
  read: failure,
  properties: failure,
});
const copy = z.object({
  isCopy: z.literal(true),
  property: z.boolean(),
  metadata: z.boolean(),
  triggers: z.number(),
});
const entries = z.object({
  locale: z.string(),
  texts,
  values: z.array(z.tuple([z.string(), z.string()])),
  formulas: z.array(z.tuple([z.string(), z.string()])),
});
const answer = z.object({ kind: z.string(), value: z.unknown() });
const page = z.object({
  order: texts,
  dateArgument: answer,
  hollowArgument: answer,
  dateAnswer: answer,
  privateName: z.string(),
});
const intl = z.object({
  zones: z.record(z.string(), z.string()),
  months: z.record(z.string(), z.string()),
});
const properties = z.object({ bytes9216: failure, bytes9217: failure, chars5000of2: failure });
const entered = (facts: z.infer<typeof entries>, text: string, column: 0 | 1) => {
  const at = facts.texts.indexOf(text);
  return { value: facts.values[at]?.[column] ?? '', formula: facts.formulas[at]?.[column] ?? '' };
};
const inCells = (find: (facts: z.infer<typeof entries>) => Finding) =>
  judge('text-entry', entries, find);
const shown = ({ value, formula }: { value: string; formula: string }) =>
  formula === '' ? `read back as ${value}` : `became the formula ${formula}`;

/** By the id of the host's table: how a probe tells whether Google does the same. */
export const JUDGES: Readonly<Record<string, Judge>> = {
  ...WEB_JUDGES,
  'trigger-sees-document': judge('trigger', trigger, (facts) =>
    finding(
      facts.spreadsheet === 'there' && facts.read === null,
      `active spreadsheet: ${facts.spreadsheet}; reading it: ${facts.read ?? 'worked'}`,
    ),
  ),
  'unflushed-on-kill': judge('kill', kill, (facts) =>
    finding(
      !facts.unflushedAppend && !facts.unflushedSet,
      `not flushed: appendRow ${kept(facts.unflushedAppend)}, setValue ${kept(facts.unflushedSet)}`,
    ),
  ),
  'writes-are-bundled': judge('kill', kill, (facts) =>
    finding(
      facts.flushedAppend && facts.flushedSet,
      `flushed: appendRow ${kept(facts.flushedAppend)}, setValue ${kept(facts.flushedSet)}`,
    ),
  ),
  'append-waits-for-flush': judge('kill', kill, (facts) =>
    finding(
      !facts.unflushedAppend,
      `a row appended and not flushed: ${kept(facts.unflushedAppend)}`,
    ),
  ),
  'properties-are-at-once': judge('kill', kill, (facts) =>
    finding(facts.lastAliveMs > 0, `the last property written ${seconds(facts.lastAliveMs)} in`),
  ),
  'six-minutes': judge('kill', kill, ({ lastAliveMs, finallyRan, caught }) =>
    finding(
      lastAliveMs > 300_000 && lastAliveMs < 400_000 && !finallyRan && caught === null,
      `alive for ${seconds(lastAliveMs)}; catch ${caught ?? 'did not run'}; finally ${finallyRan ? 'ran' : 'did not run'}`,
    ),
  ),
  'lock-between-executions': judge('kill', kill, ({ lockFree }) =>
    finding(
      lockFree,
      `the lock of the killed execution: ${lockFree ? 'free again' : 'still held'}`,
    ),
  ),
  'sidebar-closing': judge('closed', z.object({ finished: z.boolean() }), ({ finished }) =>
    finding(
      finished,
      `the call whose page had closed ${finished ? 'ended its work' : 'was cut off'}`,
    ),
  ),
  'copy-carries-properties': judge('copy', copy, ({ property, metadata, triggers }) =>
    finding(
      property && metadata && triggers === 0,
      `in the copy: property ${there(property)}, metadata ${there(metadata)}, ${triggers} triggers`,
    ),
  ),
  'append-is-atomic': judge(
    'append',
    z.object({ rows: z.number(), wanted: z.number() }),
    ({ rows, wanted }) => finding(rows === wanted, `${rows} of ${wanted} rows are there`),
  ),
  'one-clock-trigger': judge(
    'trigger-limit',
    z.object({ kind: z.string(), first: failure, second: failure }),
    ({ kind, first, second }) =>
      kind === 'addon' && first === null
        ? finding(second !== null, `a second clock trigger: ${second ?? 'was made'}`)
        : null,
  ),
  'apostrophe-keeps-text': inCells((facts) => {
    const seen = entered(facts, "'0042", 0);
    return finding(seen.value === 'string 0042', `'0042 ${shown(seen)}`);
  }),
  'text-is-taken-as-typed': inCells((facts) => {
    const seen = entered(facts, '0042', 0);
    return finding(seen.value === 'number 42', `0042 ${shown(seen)}`);
  }),
  'text-format-keeps-text': inCells((facts) => {
    const seen = entered(facts, '0042', 1);
    return finding(seen.value === 'string 0042', `0042 under "@" ${shown(seen)}`);
  }),
  'apostrophe-in-text-format': inCells((facts) => {
    const seen = entered(facts, "'0042", 1);
    return finding(seen.value === 'string 0042', `'0042 under "@" ${shown(seen)}`);
  }),
  'equals-in-text-format': inCells((facts) => {
    const seen = entered(facts, '=1+1', 1);
    return finding(seen.formula === '=1+1', `=1+1 under "@" ${shown(seen)}`);
  }),
  'plus-is-a-formula': inCells((facts) => {
    const seen = entered(facts, '+name', 0);
    return finding(seen.formula !== '', `+name ${shown(seen)}`);
  }),
  'groups-of-three': judge('text-entry', entries.extend({ locale: localeName }), (facts) => {
    const odd = localeMarks(facts.locale).decimal === ',' ? '1.23' : '1,23';
    const seen = entered(facts, odd, 0);
    return finding(seen.value === `string ${odd}`, `${odd} ${shown(seen)} (${facts.locale})`);
  }),
  'empty-cells-are-empty-text': judge('limits', z.object({ empty: texts }), ({ empty }) =>
    finding(
      empty.every((one) => one === 'string '),
      `read as ${empty.join(' and ')}`,
    ),
  ),
  'dimensions-must-match': judge('limits', z.object({ tooFewRows: failure }), ({ tooFewRows }) =>
    finding(
      tooFewRows !== null && /number of rows/.test(tooFewRows),
      tooFewRows ?? 'nothing was thrown',
    ),
  ),
  'date-gets-a-format': judge(
    'dates',
    z.object({ shown: z.string(), serial: z.string() }),
    (facts) => finding(/\D\d+\D/.test(facts.shown), `a Date is shown as ${facts.shown}`),
  ),
  midnight: judge(
    'dates',
    z.object({ zone: z.string().refine(isTimeZone), nights: z.record(z.iso.date(), z.string()) }),
    ({ zone, nights }) => judgeNights(zone, nights),
  ),
  'property-size': judge('properties', properties, (facts) =>
    finding(
      facts.bytes9216 === null && facts.bytes9217 !== null,
      `9,216 characters: ${facts.bytes9216 ?? 'kept'}; 9,217: ${facts.bytes9217 ?? 'kept'}; 5,000 of two bytes: ${facts.chars5000of2 ?? 'kept'}`,
    ),
  ),
  'rpc-json': judge('page', page, ({ dateArgument, dateAnswer, hollowArgument }) =>
    finding(
      dateArgument.kind !== 'answered' &&
        (dateAnswer.kind !== 'answered' || dateAnswer.value === 'null'),
      `a Date sent: ${dateArgument.kind}; a Date answered: ${dateAnswer.kind} ${dateAnswer.value}; [1, undefined] sent: ${hollowArgument.kind} ${JSON.stringify(hollowArgument.value)}`,
    ),
  ),
  'page-calls-cost-nothing': judge(
    'page',
    z.object({ pings: z.array(z.number()).min(1) }),
    ({ pings }) => {
      const [most, least] = [Math.max(...pings), Math.min(...pings)];
      return finding(most < 100, `a call that does nothing took ${least} to ${most} ms`);
    },
  ),
  'rpc-private-names': judge('page', page, ({ privateName }) =>
    finding(privateName !== 'answered', `a function whose name ends in _: ${privateName}`),
  ),
  intl: judge('intl', intl, ({ zones, months }) =>
    finding(
      zones['America/New_York'] === '2/28/2026' &&
        zones['Europe/Paris'] === '3/1/2026' &&
        months.en === 'March' &&
        months.es === 'marzo' &&
        months.fr === 'mars',
      `${Object.entries({ ...zones, ...months })
        .map((pair) => pair.join(' '))
        .join(', ')}`,
    ),
  ),
  'no-web-platform': judge('globals', z.record(z.string(), z.string()), (found) => {
    const there = ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'crypto'].filter(
      (name) => found[name] !== 'undefined',
    );
    return finding(there.length === 0, there.length === 0 ? 'none is there' : there.join(', '));
  }),
  'charts-are-data': judge('chart', z.object({ transposed: z.boolean() }), ({ transposed }) =>
    finding(transposed, transposed ? 'one column a bucket' : 'not one column a bucket'),
  ),
  'locale-marks': judge(
    'display',
    z.object({ locale: localeName, formats: texts, displays: z.array(texts) }),
    ({ locale, formats, displays }) => {
      const at = formats.indexOf('#,##0.00');
      const seen = displays[0]?.[at] ?? '';
      const wanted = new Intl.NumberFormat(locale.replace('_', '-'), {
        minimumFractionDigits: 2,
        useGrouping: 'always',
      }).format(-1234.5);
      return finding(seen === wanted, `-1234.5 is shown as ${seen}, by CLDR ${wanted} (${locale})`);
    },
  ),
  'automatic-numbers': judge('display', z.object({ displays: z.array(texts) }), ({ displays }) => {
    const seen = displays[2]?.[0] ?? '';
    return finding(/^0[.,]3{10}$/.test(seen), `a third is shown as ${seen}`);
  }),
  'objects-refused': judge('limits', z.object({ object: failure }), ({ object }) =>
    finding(object !== null, `writing an object: ${object ?? 'nothing was thrown'}`),
  ),
  'ranges-stay-in-place': judge('places', z.object({ followsCell: z.boolean() }), (facts) =>
    finding(!facts.followsCell, facts.followsCell ? 'it follows its cell' : 'it keeps its place'),
  ),
  'own-work-is-free': judge('latency', z.object({ compute: z.number() }), ({ compute }) =>
    finding(compute < 1000, `reading 240,000 amounts took ${compute} ms`),
  ),
  'edits-mid-run': judge('edits', z.object({ typed: z.boolean(), seen: z.boolean() }), (facts) =>
    facts.typed
      ? finding(facts.seen, `what was typed meanwhile was ${facts.seen ? '' : 'not '}seen`)
      : null,
  ),
  'error-keeps-writes': judge('error', z.object({ kept: z.boolean() }), (facts) =>
    finding(facts.kept, `what was written before the error ${kept(facts.kept)}`),
  ),
  'mail-address-check': judge('mail', z.object({ malformed: failure }), ({ malformed }) =>
    finding(malformed !== null, `a malformed address: ${malformed ?? 'nothing was thrown'}`),
  ),
  'mail-leaves-at-once': judge(
    'mail',
    z.object({ error: failure, took: z.number(), quotaUsed: z.number() }),
    ({ error, took, quotaUsed }) =>
      finding(
        error === null && quotaUsed === 1,
        error ?? `sendEmail came back after ${took} ms; the quota fell by ${quotaUsed}`,
      ),
  ),
};

/** Only a night whose midnight the zone skips can confirm it; any night can contradict it. */
function judgeNights(zone: string, nights: Readonly<Record<string, string>>): Finding | null {
  const { instantOf, serialAt } = zoneSerials(zone);
  const judged = Object.entries(nights).map(([night, read]) => {
    const midnight = serialOf(night as CivilDate);
    const first = serialAt(instantOf(midnight));
    return { night, read, isSkipped: first !== midnight, isRight: read === minuteOf(first) };
  });
  const telling = judged.filter(({ isSkipped, isRight }) => isSkipped || !isRight);
  if (telling.length === 0) return null;
  const seen = telling.map(({ night, read }) => `${night} in ${zone} is ${read}`);
  return finding(
    telling.every(({ isRight }) => isRight),
    seen.join('; '),
  );
}

/** @example minuteOf(46110.5) // '2026-03-29 12:00' */
function minuteOf(serial: number): string {
  const time = new Date(timeOfSerial(serial)).toISOString().slice(11, 16);
  return `${dateOfSerial(serial)} ${time}`;
}

const kept = (is: boolean) => (is ? 'is there' : 'is lost');
const there = (is: boolean) => (is ? 'there' : 'not there');
const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;
