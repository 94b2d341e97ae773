import ts from 'typescript';
import { type Check, nodes, parse, place, type Source } from './sources.ts';

const LOCAL_GETTERS =
  /^[gs]et(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|Year|TimezoneOffset)$/;
const LOCALE_TEXTS = new Set(['toLocaleDateString', 'toLocaleTimeString', 'DateTimeFormat']);
const GOOGLE_SERVICES = new Set([
  'SpreadsheetApp',
  'MailApp',
  'GmailApp',
  'DriveApp',
  'UrlFetchApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
  'ScriptApp',
  'Session',
]);
/** In pieces, so that this file does not find itself. */
const LEFTOVER = new RegExp(
  `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`,
);
const LONGEST_FILE = 300;
const LONGEST_FUNCTION = 60;

/** Days and hours of the machine's own zone: dates go through civil dates, or Intl with a zone. */
export const localDates: Check = (source) =>
  inTree(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && LOCAL_GETTERS.test(node.name.text)) {
      return `${node.name.text}() is of the machine's zone`;
    }
    if (isDateOf(node, 2)) return 'new Date(year, month, ...) is of the machine’s zone';
    if (formatsWithoutZone(node)) return 'a date is written without a timeZone';
    return null;
  });

/** The clock: `today` and `now` are arguments. */
export const ownClock: Check = (source) =>
  inTree(source, (node) => {
    if (isDateOf(node, 0)) return 'new Date() reads the clock';
    if (!ts.isCallExpression(node)) return null;
    const callee = node.expression.getText();
    return callee === 'Date.now' || callee === 'Date' ? `${callee}() reads the clock` : null;
  });

/** Google's services, which only `apps-script/src/google/` may name. */
export const googleNames: Check = (source) =>
  inTree(source, (node) =>
    ts.isIdentifier(node) && GOOGLE_SERVICES.has(node.text) ? `names ${node.text}` : null,
  );

/** Classes: Google's parser has refused their fields, and rules are functions on plain data. */
export const classes: Check = (source) =>
  inTree(source, (node) => (ts.isClassLike(node) ? 'is a class' : null));

/** Exported functions without a docstring that shows an @example. */
export const missingExamples: Check = (source) =>
  inTree(source, (node) => {
    const name = exportedFunction(node);
    if (name === null) return null;
    const tags = ts.getJSDocTags(node).map((tag) => tag.tagName.text);
    return tags.includes('example') ? null : `${name} has no docstring with an @example`;
  });

/** Files past 300 lines; tables of data do not count, nor do files of declarations alone. */
export const longFiles: Check = (source) => {
  const lines = source.text.trimEnd().split('\n').length - tableLines(source);
  if (lines <= LONGEST_FILE || functionLengths(source).length === 0) return [];
  return [`${source.path}:1 has ${lines} lines`];
};

/** Functions past 60 lines. */
export const longFunctions: Check = (source) =>
  functionLengths(source)
    .filter(({ lines }) => lines > LONGEST_FUNCTION)
    .map(({ at, lines }) => `${at} is a function of ${lines} lines`);

/** SQL that says for whom it works, or that is put together from text: the scope alone does that. */
export const ownScope: Check = (source) =>
  inTree(source, (node) => {
    if (ts.isIdentifier(node) && /^\$(query|execute)RawUnsafe$|^PrismaClient$/.test(node.text)) {
      return `names ${node.text}`;
    }
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isTemplatePart(node);
    const found = isText
      ? /set_config\(|row_security|\bapp\.(practice|agency)\b/.exec(node.text)
      : null;
    return found ? `says ${found[0]} itself` : null;
  });

/** Notes to oneself that were left behind. */
export const leftovers: Check = ({ path, text }) =>
  text
    .split('\n')
    .flatMap((line, index) => (LEFTOVER.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));

/** The length of each function that has a body of statements; groups of tests are none. */
export function functionLengths(source: Source): { at: string; lines: number }[] {
  const tree = parse(source);
  const lineOf = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  return [...nodes(tree)].flatMap((node) => {
    const body = ts.isFunctionLike(node) && 'body' in node ? node.body : undefined;
    if (!body || !ts.isBlock(body as ts.Node) || isGroupOfTests(node)) return [];
    return [{ at: place(node), lines: lineOf(node.end) - lineOf(node.getStart()) + 1 }];
  });
}

/** Lines of constants at the top level that hold data and no code. */
function tableLines(source: Source): number {
  const tree = parse(source);
  const lineOf = (position: number): number => tree.getLineAndCharacterOfPosition(position).line;
  return tree.statements
    .filter(ts.isVariableStatement)
    .filter((statement) => ![...nodes(statement)].some((node) => ts.isFunctionLike(node)))
    .reduce((sum, node) => sum + lineOf(node.end) - lineOf(node.getStart()) + 1, 0);
}

function inTree(source: Source, judge: (node: ts.Node) => string | null): string[] {
  return [...nodes(parse(source))].flatMap((node) => {
    const fault = judge(node);
    return fault === null ? [] : [`${place(node)} ${fault}`];
  });
}

/** `new Date(...)` with no argument (0), or with at least two (2). */
function isDateOf(node: ts.Node, count: 0 | 2): boolean {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Date') return false;
  const given = node.arguments?.length ?? 0;
  return count === 0 ? given === 0 : given >= 2;
}

/** Options that are a variable are the reader's business; literal or missing ones are checked. */
function formatsWithoutZone(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || !LOCALE_TEXTS.has(callee.name.text)) return false;
  const options = node.arguments?.[1];
  if (options === undefined) return true;
  if (!ts.isObjectLiteralExpression(options)) return false;
  return !options.properties.some(
    (property) => ts.isSpreadAssignment(property) || property.name?.getText() === 'timeZone',
  );
}

function isTemplatePart(node: ts.Node): node is ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
}

function exportedFunction(node: ts.Node): string | null {
  if (!ts.canHaveModifiers(node)) return null;
  const isExported = ts
    .getModifiers(node)
    ?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return null;
  if (ts.isFunctionDeclaration(node)) return node.name?.text ?? 'default';
  if (!ts.isVariableStatement(node)) return null;
  const made = node.declarationList.declarations.find(
    ({ initializer }) =>
      initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
  );
  return made ? made.name.getText() : null;
}

function isGroupOfTests(node: ts.Node): boolean {
  return ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
}
