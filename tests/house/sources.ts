import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The repository's folder, ending with a slash. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** Path from the repository's folder, with slashes. */
  path: string;
  text: string;
}

/** A breach of a rule, as a person reads it: 'path:line what'. */
export type Check = (source: Source) => string[];

const FOLDERS = ['shared', 'apps-script', 'portal', 'prisma', 'tests', 'docs', '.config', '.ci'];

/** All files of the repository whose path matches. */
export function sources(pattern: RegExp): Source[] {
  return FOLDERS.filter((folder) => existsSync(ROOT + folder))
    .flatMap((folder) =>
      readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/')),
    )
    .map((path) => path.slice(ROOT.length))
    .filter(
      (path) =>
        pattern.test(path) && !/(^|\/)(dist|node_modules|screenshots|generated)\//.test(path),
    )
    .map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
}

/** The syntax tree of a source, with parents. */
export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Every node of a tree, parents first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodes(child);
}

/** 'path:line', as editors open it. */
export function place(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
