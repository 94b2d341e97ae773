import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exception, serve } from './serve.ts';
import type { Run } from './state.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Pages made of the files that were pushed beside the code. */
export function createHtmlService(run: Run): HtmlService {
  return serve<HtmlService>('HtmlService', {
    createHtmlOutputFromFile(name: string) {
      const path = join(run.state.options.dist, `${name.replace(/\.html$/, '')}.html`);
      if (!existsSync(path)) throw exception(`No HTML file named ${name} was found.`);
      return createOutput(readFileSync(path, 'utf8'));
    },
    createHtmlOutput: (content: unknown = '') => createOutput(String(content)),
  });
}

function createOutput(start: string): HtmlOutput {
  const page = { title: '', content: start };
  const output: HtmlOutput = serve<HtmlOutput>('HtmlOutput', {
    getTitle: () => page.title,
    setTitle(title: string) {
      page.title = title;
      return output;
    },
    getContent: () => page.content,
    setContent(content: string) {
      page.content = content;
      return output;
    },
    append(content: string) {
      page.content += content;
      return output;
    },
    // A sidebar is 300 pixels wide whatever a script asks for.
    setWidth: (_width: number) => output,
  });
  return output;
}
