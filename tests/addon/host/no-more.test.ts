import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CALLS } from '../../../apps-script/host/calls.ts';
import { ENUMS } from '../../../apps-script/host/enums.ts';
import { openDesk, resultOf } from './desk.ts';
import { openPage } from './web.ts';

/**
 * The local Sheets has what the add-on calls and no more. Both lists are read off the code by the
 * compiler: what the add-on calls of Google's types, and what the host's objects offer of them.
 */

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = path.join(ROOT, 'apps-script/src/entry.ts');
const HOST = path.join(ROOT, 'apps-script/host');
const LOCKS = path.join(HOST, 'locks.ts');
const HOST_FILES = readdirSync(HOST).filter((name) => name.endsWith('.ts'));

interface Found {
  /** For example 'MailApp.sendEmail'. */
  readonly called: readonly string[];
  readonly served: readonly string[];
  /** Enumerations of which the add-on names a member, for example 'ChartType'. */
  readonly enums: readonly string[];
}

/** @param planted code put behind a file's own, by the file's path */
function find(planted: Readonly<Record<string, string>> = {}): Found {
  const program = programWith(planted);
  const checker = program.getTypeChecker();
  const [called, served, enums] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const ofAddOn = (node: ts.Node): void => {
    ts.forEachChild(node, ofAddOn);
    if (ts.isCallExpression(node)) {
      const method = googleMethod(checker.getResolvedSignature(node)?.declaration);
      if (method) called.add(method);
    } else if (ts.isPropertyAccessExpression(node)) {
      const member = checker.getSymbolAtLocation(node)?.valueDeclaration;
      if (member && ts.isEnumMember(member)) enums.add(member.parent.name.text);
    }
  };
  const ofHost = (node: ts.Node): void => {
    ts.forEachChild(node, ofHost);
    if (!ts.isObjectLiteralExpression(node)) return;
    const google = checker.getContextualType(node);
    for (const { name } of google ? node.properties : []) {
      const property = name && google?.getProperty(name.getText());
      const method = googleMethod(property?.declarations?.[0]);
      if (method) served.add(method);
    }
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(path.join(ROOT, 'apps-script/src/'))) ofAddOn(file);
    else if (path.dirname(file.fileName) === HOST) ofHost(file);
  }
  return { called: [...called].sort(), served: [...served].sort(), enums: [...enums].sort() };
}

/** 'Range.getValues' for a method of Google's types; null for anything else. */
function googleMethod(declaration: ts.Node | undefined): string | null {
  if (!declaration || !ts.isMethodSignature(declaration)) return null;
  if (!declaration.getSourceFile().fileName.includes('/@types/google-apps-script/')) return null;
  const { parent } = declaration;
  return ts.isInterfaceDeclaration(parent)
    ? `${parent.name.text}.${declaration.name.getText()}`
    : null;
}

/** The libraries are long: they are parsed once. */
const parsed = new Map<string, ts.SourceFile>();

function programWith(planted: Readonly<Record<string, string>>): ts.Program {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['google-apps-script', 'node'],
    ...{ strict: true, noEmit: true, allowImportingTsExtensions: true },
  };
  const host = ts.createCompilerHost(options, true);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    const file = parsed.get(name) ?? read.call(host, name, ...rest);
    if (file) parsed.set(name, file);
    const more = planted[name];
    if (!file || more === undefined) return file;
    return ts.createSourceFile(name, `${file.text}\n${more}`, rest[0], true);
  };
  return ts.createProgram(
    [ENTRY, ...HOST_FILES.map((name) => path.join(HOST, name))],
    options,
    host,
  );
}

/** What only one of the two lists has. */
function differences({ called, served }: Found) {
  return {
    missing: called.filter((method) => !served.includes(method)),
    uncalled: served.filter((method) => !called.includes(method)),
  };
}

const found = find();

test('the host serves every method that the add-on calls, and no other', () => {
  expect(found.called).toEqual(
    expect.arrayContaining(['MailApp.sendEmail', 'Range.setValues', 'Lock.tryLock']),
  );
  expect(differences(found)).toEqual({ missing: [], uncalled: [] });
});

test('calls that cost or do something of their own are calls of the add-on', () => {
  expect(Object.keys(CALLS).filter((name) => !found.called.includes(name))).toEqual([]);
});

test('the host has the enumerations that the add-on names, and no other', () => {
  expect(Object.keys(ENUMS.groups).sort()).toEqual(found.enums);
});

/** Gets hold of one object of each type, and tells what each of them has. The console is no service. */
const TOUR = `function tour(url) {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const [sheet] = file.getSheets();
  sheet.addDeveloperMetadata('key', 'value');
  const finder = file.createDeveloperMetadataFinder();
  const [mark] = finder.find();
  const ui = SpreadsheetApp.getUi();
  const builder = ScriptApp.newTrigger('tour');
  const objects = [
    ...Object.keys(globalThis).filter((name) => !['tour', 'console'].includes(name)).map((name) => globalThis[name]),
    file, sheet, sheet.getDataRange(), sheet.newChart(), sheet.newChart().build(),
    finder, mark, mark.getLocation(), ui, ui.createAddonMenu(), HtmlService.createHtmlOutput(''),
    LockService.getDocumentLock(), PropertiesService.getDocumentProperties(),
    builder, builder.timeBased(), builder.timeBased().everyHours(1).create(),
    ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL), UrlFetchApp.fetch(url),
    sheet.protect(), Utilities.newBlob('<p>a</p>', 'text/html', 'a.html'),
  ];
  return objects.flatMap((one) => Object.keys(one)
    .filter((key) => key !== 'toString' && typeof one[key] === 'function')
    .map((key) => one + '.' + key));
}`;

test('the objects that a script holds have these methods and no others', async () => {
  const { origin } = await openPage();
  const methods = resultOf(await openDesk(TOUR).call('tour', origin)) as string[];
  expect([...methods].sort()).toEqual(found.served);
});

describe('would catch', () => {
  const planted = find({
    [ENTRY]:
      "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('x')?.getRange('A1').getFormulas();",
    [LOCKS]: "serve<LockService>('LockService', { getScriptLock: () => ({}) as Lock });",
  });

  test('what the add-on calls and the host does not serve', () => {
    expect(differences(planted).missing).toEqual([
      'Range.getFormulas',
      'Spreadsheet.getSheetByName',
    ]);
  });

  test('what the host serves and the add-on does not call', () => {
    expect(differences(planted).uncalled).toEqual(['LockService.getScriptLock']);
  });
});
