import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './sources.ts';

/** Names that each project may and may not see. */
const PROJECTS = [
  {
    project: 'shared',
    sees: ['Math', 'Intl'],
    blind: ['process', 'document', 'SpreadsheetApp', 'console', 'setTimeout', 'fetch'],
  },
  {
    project: 'apps-script/src',
    sees: ['SpreadsheetApp', 'MailApp'],
    blind: ['document', 'process', 'window', 'setTimeout', 'fetch'],
  },
  {
    project: 'apps-script/src/sidebar',
    sees: ['document', 'window'],
    blind: ['SpreadsheetApp', 'process', 'require'],
  },
  { project: 'apps-script/host', sees: ['process'], blind: ['document', 'window'] },
  {
    project: 'apps-script/host/page',
    sees: ['document'],
    blind: ['process', 'SpreadsheetApp', 'require'],
  },
  // pages are rendered on both sides; what is the server's alone is named *.server.ts
  { project: 'portal', sees: ['process', 'document'], blind: ['SpreadsheetApp', 'MailApp'] },
];

/** Which of the names are unknown to a file planted among the sources of the project. */
function unknownNames(project: string, names: string[]): string[] {
  const config = `${ROOT}${project}/tsconfig.json`;
  const read = ts.readConfigFile(config, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(config), {}, config);
  const planted = `${ROOT}${project}/planted-by-a-test.ts`;
  const text = names.map((name, index) => `export const seen${index} = ${name};`).join('\n');
  const host = ts.createCompilerHost(parsed.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === planted || fileExists.call(host, path);
  host.getSourceFile = (path, options, ...rest) =>
    path === planted
      ? ts.createSourceFile(path, text, options)
      : getSourceFile.call(host, path, options, ...rest);
  // With the project's own files: an import may not bring foreign globals in either.
  const program = ts.createProgram([...parsed.fileNames, planted], parsed.options, host);
  const file = program.getSourceFile(planted);
  const found = program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  return names.filter((name) => found.some((message) => message.includes(`name '${name}'`)));
}

describe('TypeScript projects', () => {
  it.each(PROJECTS)('$project sees only what its code will find', ({ project, sees, blind }) => {
    expect(unknownNames(project, [...sees, ...blind])).toEqual(blind);
  });
});
