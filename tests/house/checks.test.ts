import { describe, expect, it } from 'vitest';
import {
  classes,
  functionLengths,
  googleNames,
  leftovers,
  localDates,
  longFiles,
  longFunctions,
  missingExamples,
  ownClock,
  ownScope,
} from './checks.ts';
import { type Check, sources } from './sources.ts';

const CODE = /\.(ts|tsx|mjs|cjs|js)$/;
const RULES = /^shared\/.*\.ts$/;
const ADD_ON = /^apps-script\/src\/.*\.tsx?$/;
const RULES_AND_ADD_ON = /^(shared|apps-script\/src)\/.*\.tsx?$/;
const PORTAL = /^(portal|prisma)\/.*\.tsx?$/;
const SCOPE = 'portal/app/platform/transaction.server.ts';
const CLOCK = 'apps-script/src/google/clock.ts';
/** Catalogues of sentences, and the probe, which a person pastes as one file. */
const MAY_BE_LONG =
  /^(shared\/messages\/|apps-script\/host\/page\/messages\/|apps-script\/probe\/Probe\.js)/;
const LEFT = ['TO', 'DO'].join('');

/** What the check finds in code that is planted at `path`, without the place. */
function planted(check: Check, text: string, path = 'shared/planted.ts'): string[] {
  return check({ path, text }).map((fault) => fault.replace(/^\S+ /, ''));
}

function found(check: Check, pattern: RegExp, exempt: (path: string) => boolean = () => false) {
  return sources(pattern)
    .filter(({ path }) => !exempt(path))
    .flatMap((source) => check(source));
}

describe('dates', () => {
  it('come from no zone of the machine', () => {
    expect(found(localDates, CODE)).toEqual([]);
  });
  it('of the machine’s zone are caught', () => {
    expect(planted(localDates, 'export const day = (d: Date) => d.getHours();')).toHaveLength(1);
    expect(planted(localDates, 'd.setDate(3); d.getTimezoneOffset();')).toHaveLength(2);
    expect(planted(localDates, 'new Date(2026, 0, 1);')).toHaveLength(1);
    expect(planted(localDates, 'd.toLocaleDateString("fr");')).toHaveLength(1);
    expect(planted(localDates, 'new Intl.DateTimeFormat("fr", { day: "2-digit" });')).toHaveLength(
      1,
    );
  });
  it('in UTC or with an explicit zone are fine', () => {
    expect(planted(localDates, 'd.getUTCHours(); new Date(0); Date.UTC(2026, 0);')).toEqual([]);
    expect(planted(localDates, 'new Intl.DateTimeFormat("fr", { timeZone: zone });')).toEqual([]);
  });
});

describe('the clock', () => {
  it('is read in one file of the add-on and nowhere in the rules', () => {
    expect(found(ownClock, RULES_AND_ADD_ON, (path) => path === CLOCK)).toEqual([]);
  });
  it('is caught when read elsewhere', () => {
    expect(planted(ownClock, 'const now = Date.now();')).toEqual(['Date.now() reads the clock']);
    expect(planted(ownClock, 'const now = new Date();')).toEqual(['new Date() reads the clock']);
    expect(planted(ownClock, 'const then = new Date(instant);')).toEqual([]);
  });
});

describe('Google’s services', () => {
  it('are named in apps-script/src/google only', () => {
    const isGoogle = (path: string) => path.startsWith('apps-script/src/google/');
    expect(found(googleNames, RULES_AND_ADD_ON, isGoogle)).toEqual([]);
  });
  it('are caught elsewhere, in a type too', () => {
    expect(planted(googleNames, 'MailApp.sendEmail(mail);')).toEqual(['names MailApp']);
    expect(planted(googleNames, 'type Book = typeof SpreadsheetApp;')).toEqual([
      'names SpreadsheetApp',
    ]);
    expect(planted(googleNames, '// MailApp sends it')).toEqual([]);
  });
});

describe('for whom the database is asked', () => {
  it('is said in one file of the portal', () => {
    expect(found(ownScope, PORTAL, (path) => path === SCOPE)).toEqual([]);
    expect(found(ownScope, /transaction\.server\.ts$/).length).toBeGreaterThan(0);
  });
  it('is caught where it is said elsewhere', () => {
    expect(planted(ownScope, "sql`SELECT set_config('role', 'x', true)`")).toHaveLength(1);
    expect(planted(ownScope, "client.query('SET row_security = off')")).toHaveLength(1);
    expect(planted(ownScope, "sql`SET LOCAL app.practice = 'x'`")).toHaveLength(1);
    expect(planted(ownScope, 'db.$queryRawUnsafe(text)')).toEqual(['names $queryRawUnsafe']);
    expect(planted(ownScope, 'new PrismaClient()')).toEqual(['names PrismaClient']);
    expect(planted(ownScope, 'db.$queryRaw`SELECT 1`')).toEqual([]);
  });
});

describe('rules and add-on', () => {
  it('have no class', () => {
    expect(found(classes, RULES_AND_ADD_ON)).toEqual([]);
    expect(planted(classes, 'export class Money {}')).toEqual(['is a class']);
    expect(planted(classes, 'const Money = class {};')).toEqual(['is a class']);
  });
});

describe('each exported function of the rules', () => {
  it('has a docstring with an example', () => {
    expect(found(missingExamples, RULES)).toEqual([]);
  });
  it('is caught without one', () => {
    const missing = ['add has no docstring with an @example'];
    const body = 'export function add(a: number) { return a; }';
    expect(planted(missingExamples, body)).toEqual(missing);
    expect(planted(missingExamples, `/** Adds. */\n${body}`)).toEqual(missing);
    expect(planted(missingExamples, 'export const add = (a: number) => a;')).toEqual(missing);
    expect(planted(missingExamples, `/** Adds.\n * @example add(1) // 1\n */\n${body}`)).toEqual(
      [],
    );
    expect(planted(missingExamples, 'export const TEN = 10; function inner() {}')).toEqual([]);
  });
});

describe('size', () => {
  it('of files and functions stays readable', () => {
    expect(found(longFiles, CODE, (path) => MAY_BE_LONG.test(path))).toEqual([]);
    expect(found(longFunctions, CODE)).toEqual([]);
  });
  it('of half of the functions is at most 15 lines', () => {
    const lengths = sources(RULES_AND_ADD_ON).flatMap(functionLengths);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(15);
  });
  it('is caught when past the limit', () => {
    const lines = (count: number) => 'step();\n'.repeat(count);
    const long = `function f() {\n${lines(59)}}\n`;
    expect(planted(longFunctions, long)).toEqual(['is a function of 61 lines']);
    expect(planted(longFunctions, `const f = () => {\n${lines(59)}};\n`)).toHaveLength(1);
    expect(planted(longFunctions, `function f() {\n${lines(58)}}\n`)).toEqual([]);
    expect(planted(longFunctions, `describe('x', () => {\n${lines(90)}});\n`)).toEqual([]);
    expect(planted(longFiles, `function f() {\n}\n${lines(299)}`)).toEqual(['has 301 lines']);
    const table = `const TABLE = [\n${'1,\n'.repeat(400)}];\n`;
    expect(planted(longFiles, `${table}function f() {\n}\n${lines(250)}`)).toEqual([]);
    expect(planted(longFiles, `${table}function f() {\n}\n${lines(299)}`)).toHaveLength(1);
    expect(planted(longFiles, 'type A = 1;\n'.repeat(400))).toEqual([]);
  });
});

describe('notes to oneself', () => {
  it('are not left behind', () => {
    expect(found(leftovers, /\.(ts|tsx|mjs|cjs|js|css|html|md|json)$|^\.ci\//)).toEqual([]);
  });
  it('are caught', () => {
    expect(planted(leftovers, `// ${LEFT}: later`)).toHaveLength(1);
    expect(planted(leftovers, 'const todos = [];')).toEqual([]);
  });
});

it('the add-on has sources to check', () => {
  expect(sources(ADD_ON).length).toBeGreaterThan(3);
  expect(sources(RULES).length).toBeGreaterThan(3);
});
