import { resolve } from 'node:path';
import { backUp } from '../app/platform/db/backup.server.ts';
import { runCommand, say } from './command.ts';

/** `npm run backup -- FILE`: writes all tables into one file; the portal may go on working. */
await runCommand({}, async ({ ownerUrl, words, args }) => {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    say(words.backup.usage);
    return false;
  }
  // npm starts scripts in the project's folder, and tells in INIT_CWD where the command was typed
  const path = resolve(process.env['INIT_CWD'] ?? '', file);
  const made = await backUp(ownerUrl, path, new Date());
  if (!made.ok) {
    say(words.backup.refused[made.reason]);
    return false;
  }
  say(
    words.backup.made(
      path,
      made.value.tables.reduce((sum, { rows }) => sum + rows, 0),
    ),
  );
  return true;
});
