import { readFile } from 'node:fs/promises';
import { operatorMessages } from '../../shared/messages/operator/index.ts';
import { operatorsLanguage } from '../app/platform/env.server.ts';
import { say } from './command.ts';
import { type CaseAnswer, casesIn, judge } from './law-cases.ts';

/**
 * `npm run -s law -- FILE`: what the law packs say to the cases of a file, a line each:
 * `ID decision earliest-moment-or--- ruleId,ruleId`, and where a case expects an answer ` ok` or
 * ` differs: ...`. Ends with 1 where one differs or cannot be read. For whoever checks the packs.
 */
const words = operatorMessages(operatorsLanguage(process.env, process.argv.slice(2))).law;
const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const text = path === undefined ? null : await readFile(path, 'utf8').catch(() => null);
const cases = text === null ? null : casesIn(text);

if (path === undefined) fail(words.usage);
else if (text === null) fail(words.noFile(path));
else if (cases === null) fail(words.noCases(path));
else {
  for (const one of cases) {
    const answer = judge(one);
    if ('problem' in answer) fail(words.problem(answer.id, answer.field, answer.problem));
    else tell(answer);
  }
}

function tell({ id, decision, earliest, ruleIds, differs }: CaseAnswer): void {
  const line = [id, decision, earliest ?? '--', ruleIds.join(',')];
  if (differs) line.push(differs.length === 0 ? 'ok' : `differs: ${differs.join(', ')}`);
  process.stdout.write(`${line.join(' ')}\n`);
  if (differs && differs.length > 0) process.exitCode = 1;
}

function fail(line: string): void {
  say(line);
  process.exitCode = 1;
}
