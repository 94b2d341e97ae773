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

const titles = new WeakMap<object, string>();

/** What the sidebar shows of a page that the add-on passes in. */
export function pageOf(output: HtmlOutput): { title: string; html: string } {
  return { title: titles.get(output) ?? '', html: output.getContent() };
}

function createOutput(content: string): HtmlOutput {
  const output: HtmlOutput = serve<HtmlOutput>('HtmlOutput', {
    setTitle(title: string) {
      titles.set(output, title);
      return output;
    },
    getContent: () => content,
  });
  return output;
}
