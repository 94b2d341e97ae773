import ts from 'typescript';
import { nodes } from '../house/sources.ts';

/** Copies of the built portal of which each lacks one check: made here, and nowhere in the product. */

export interface Mutant {
  /** What it lacks. */
  name: string;
  text: string;
}

/** Where the portal finds out who asks, what is theirs and what they may do. */
const CHECKING = [
  'asInvited',
  'asToken',
  'asConnecting',
  'asComplaining',
  'findVisitor',
  'holderOf',
  'isAlive',
  'signedIn',
  'loaded',
  'isAllowed',
  'guardForms',
  'isOurs',
  // without these a stranger ends memberships, and what comes after would be judged by that
  'asPractice',
  'asAgency',
  'practiceMembership',
  'agencyMembership',
];

/** Each refusal, each condition of a look-up and each part of an answer yes or no, taken away. */
export function withoutChecks(text: string): Mutant[] {
  return mutantsIn(text, CHECKING, (node) => [
    ...(isRefusing(node) ? [{ ...placeOf(node), instead: ';' }] : []),
    ...conditionsOf(node).map((condition) => ({ ...placeOf(condition), instead: '' })),
    ...conditionsOfSql(node).map((place) => ({ ...place, instead: 'true' })),
    ...partsOf(node).map((part) => ({ ...placeOf(part), instead: 'true' })),
  ]);
}

/** Each naming of the tenant or the person to the database, taken away. */
export function withoutSettings(text: string): Mutant[] {
  return mutantsIn(text, CHECKING, (node) =>
    isSetting(node) ? [{ ...placeOf(node), instead: ';' }] : [],
  );
}

/** Where in the text something stands. */
interface Place {
  from: number;
  to: number;
}

interface Change extends Place {
  instead: string;
}

function placeOf(node: ts.Node): Place {
  return { from: node.getStart(), to: node.end };
}

function mutantsIn(text: string, names: string[], changes: (node: ts.Node) => Change[]): Mutant[] {
  const tree = ts.createSourceFile('index.js', text, ts.ScriptTarget.Latest, true);
  return names.flatMap((name) => {
    const found = tree.statements.find(
      (statement): statement is ts.FunctionDeclaration =>
        ts.isFunctionDeclaration(statement) && statement.name?.text === name,
    );
    if (!found) throw new Error(`${name} is no longer there: say in mutants.ts what does its work`);
    return [...nodes(found)].flatMap(changes).map(({ from, to, instead }) => ({
      name: `${name} without ${text.slice(from, to).replaceAll(/\s+/g, ' ')}`,
      text: text.slice(0, from) + instead + text.slice(endOf(text, to, instead)),
    }));
  });
}

/** A property goes with its comma. */
function endOf(text: string, to: number, instead: string): number {
  return to + (instead === '' ? (/^\s*,/.exec(text.slice(to))?.[0].length ?? 0) : 0);
}

/** `if (…) return …`, `if (…) throw …`, and what turns a request into another one. */
function isRefusing(node: ts.Node): boolean {
  if (!ts.isIfStatement(node)) return false;
  const { thenStatement } = node;
  const isEnd = ts.isReturnStatement(thenStatement) || ts.isThrowStatement(thenStatement);
  // a session of somebody with new rights goes on under a new name: that keeps nobody out
  const goesOn = /^return renew\b/.test(thenStatement.getText());
  return (isEnd && !isAnswer(node) && !goesOn) || node.getText().includes('response.status(403)');
}

/** `if (…) return x === y` says yes or no; its parts are taken one by one. */
function isAnswer({ thenStatement }: ts.IfStatement): boolean {
  return ts.isReturnStatement(thenStatement) && partsOf(thenStatement).length > 0;
}

function conditionsOf(node: ts.Node): ts.Node[] {
  const isWhere =
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'where' &&
    ts.isObjectLiteralExpression(node.initializer);
  return isWhere ? [...(node.initializer as ts.ObjectLiteralExpression).properties] : [];
}

/** The parts of a question's own WHERE, which is its last one. */
function conditionsOfSql(node: ts.Node): Place[] {
  if (!ts.isTaggedTemplateExpression(node) || !node.tag.getText().endsWith('$queryRaw')) return [];
  const sql = node.getText();
  const where = sql.lastIndexOf('WHERE ') + 'WHERE '.length;
  let at = node.getStart() + where;
  return sql
    .slice(where, -1)
    .split(/(\s+AND\s+)/)
    .flatMap((part, index) => {
      const place = { from: at, to: at + part.length };
      at = place.to;
      return index % 2 === 0 ? [place] : [];
    });
}

const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** The operands of `return a && b && c`, or the one comparison that is returned. */
function partsOf(node: ts.Node): ts.Node[] {
  if (!ts.isReturnStatement(node) || !node.expression) return [];
  const { expression } = node;
  if (!ts.isBinaryExpression(expression)) return [];
  const operator = expression.operatorToken.kind;
  if (operator === ts.SyntaxKind.AmpersandAmpersandToken) return operandsOf(expression);
  return COMPARISONS.has(operator) ? [expression] : [];
}

function operandsOf(node: ts.Expression): ts.Node[] {
  const isAnd =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? [...operandsOf(node.left), ...operandsOf(node.right)] : [node];
}

function isSetting(node: ts.Node): boolean {
  return (
    ts.isExpressionStatement(node) && /^await (setTo|\w+\.hold)\(/.test(node.expression.getText())
  );
}
