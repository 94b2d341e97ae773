import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Which permissions the add-on's code needs, by Google's own reference: `gas-types-detailed` carries
 * it beside each method. The compiler finds the method that every call means.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = path.join(ROOT, 'apps-script/src/entry.ts');
const REFERENCE = path.dirname(
  createRequire(import.meta.url).resolve('gas-types-detailed/package.json'),
);
/** The built-in services; the advanced ones would need wider scopes and are not offered. */
const SERVICES = readdirSync(REFERENCE).filter((name) => /^google-.*\.d\.ts$/.test(name));
const AUTH = 'https://www.googleapis.com/auth/';

const manifest = readFileSync(path.join(ROOT, 'apps-script/appsscript.json'), 'utf8');
const SCOPES = (JSON.parse(manifest) as { oauthScopes: string[] }).oauthScopes;

interface Needs {
  /** Method, for example 'MailApp.sendEmail', and the scopes of which it needs one. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
  /** Calls of something that the reference does not know. */
  readonly unknown: readonly string[];
}

/** @param extra code that is put behind the add-on's own, as if it were part of it */
function needsOf(extra = ''): Needs {
  const program = programWith(extra);
  const checker = program.getTypeChecker();
  const methods = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node)) return;
    const declaration = checker.getResolvedSignature(node)?.declaration;
    if (!declaration) unknown.push(node.expression.getText());
    else if (declaration.getSourceFile().fileName.startsWith(REFERENCE)) {
      const { parent } = declaration;
      const service = ts.isInterfaceDeclaration(parent) ? parent.name.text : '?';
      methods.set(
        `${service}.${ts.getNameOfDeclaration(declaration)?.getText()}`,
        scopesIn(declaration),
      );
    }
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(path.join(ROOT, 'apps-script/src/'))) visit(file);
  }
  return { methods, unknown };
}

/** The reference is long: it is parsed once. */
const parsed = new Map<string, ts.SourceFile>();

function programWith(extra: string): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    ...{ strict: true, noEmit: true, allowImportingTsExtensions: true, types: [] },
  };
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile;
  const files = SERVICES.map((name) => path.join(REFERENCE, name));
  host.getSourceFile = (name, ...rest) => {
    if (name !== ENTRY) {
      const file = parsed.get(name) ?? read.call(host, name, ...rest);
      if (file) parsed.set(name, file);
      return file;
    }
    return ts.createSourceFile(name, `${readFileSync(name, 'utf8')}\n${extra}`, rest[0], true);
  };
  return ts.createProgram([ENTRY, ...files], options, host);
}

function scopesIn(declaration: ts.Node): string[] {
  const text = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
  const [, list = ''] =
    /require authorization with one or more of the following scopes[^:]*:([\s\S]*?)\n\s*\*\s*\n/.exec(
      text,
    ) ?? [];
  return [...list.matchAll(/https:\/\/\S+/g)].map(([scope]) => scope);
}

/** Methods whose scopes the manifest does not have. */
function missing({ methods }: Needs, scopes: readonly string[]): string[] {
  const unmet = [...methods].filter(
    ([, needed]) => needed.length > 0 && !needed.some((scope) => scopes.includes(scope)),
  );
  return unmet.map(([method]) => method);
}

const needs = needsOf();

test('every call of a Google service is one that the reference knows', () => {
  expect(needs.unknown).toEqual([]);
  expect([...needs.methods.keys()]).toEqual(
    expect.arrayContaining([
      ...['MailApp.sendEmail', 'Range.setValues', 'ScriptApp.newTrigger', 'Ui.showSidebar'],
      ...['SpreadsheetApp.getActiveSpreadsheet', 'LockService.getDocumentLock'],
    ]),
  );
});

test('the manifest’s scopes are enough for every call', () => {
  expect(missing(needs, SCOPES)).toEqual([]);
});

test.each(SCOPES)('the scope %s is needed by a call', (scope) => {
  const others = SCOPES.filter((one) => one !== scope);
  expect(missing(needs, others)).not.toEqual([]);
});

/** What the code must not do, put behind its own: each needs more than the manifest gives. */
const PLANTED = [
  ['SpreadsheetApp.openById', "SpreadsheetApp.openById('x');"],
  ['GmailApp.sendEmail', "GmailApp.sendEmail('a@example.org', 'x', 'y');"],
  ['GmailApp.getAliases', 'const mail = GmailApp; const { getAliases } = mail; getAliases();'],
  ['Session.getActiveUser', 'Session.getActiveUser().getEmail();'],
] as const;

describe('would catch what the manifest does not allow', () => {
  const advanced = "Sheets.Spreadsheets.batchUpdate({}, 'x');";
  const planted = needsOf([...PLANTED.map(([, code]) => code), advanced].join('\n'));

  test.each(PLANTED)('%s', (method) => {
    expect(missing(planted, SCOPES)).toContain(method);
  });

  test('an advanced service, which is none of the built-in ones', () => {
    expect(planted.unknown).toEqual(['Sheets.Spreadsheets.batchUpdate']);
  });
});

test('no scope reaches further than the one file', () => {
  expect(SCOPES).not.toContain(`${AUTH}spreadsheets`);
});
