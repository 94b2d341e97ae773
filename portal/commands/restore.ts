import { resolve } from 'node:path';
import { restore } from '../app/platform/db/restore.server.ts';
import { runCommand, say } from './command.ts';

/** `npm run restore -- FILE`: fills an empty database with a backup, wholly or not at all. */
await runCommand({}, async ({ ownerUrl, words, args }) => {
  const [file] = args;
  if (file === undefined || args.length > 1) {
    say(words.restore.usage);
    return false;
  }
  const path = resolve(process.env['INIT_CWD'] ?? '', file);
  const restored = await restore(ownerUrl, path, new Date());
  if (!restored.ok) {
    say(words.restore.refused[restored.reason]);
    return false;
  }
  const { header, unknownMails } = restored.value;
  say(words.restore.restored(header.tables.reduce((sum, { rows }) => sum + rows, 0)));
  if (unknownMails > 0) say(words.restore.unknownMails(unknownMails));
  return true;
});
