import { headsFile, readHeads } from '../app/audit/heads-file.server.ts';
import { runCommand, say } from './command.ts';

/**
 * `npm run audit-verify [-- --heads FILE]`: verifies the audit of every tenant against the heads that
 * left the database; ends with 1 where anything was changed, removed, swapped or cut off.
 */
await runCommand({ heads: { type: 'string' } }, async ({ settings, words, options }) => {
  const { verifyAll } = await import('../app/audit/verify-all.server.ts');
  const named = options['heads'];
  const path = typeof named === 'string' ? named : headsFile(settings.data);
  const heads = await readHeads(path);
  if (heads.size === 0) say(words.audit.noHeads(path));
  let isWhole = heads.size > 0 || named === undefined; // a file that was named and holds none is no proof
  for await (const { tenant, state } of verifyAll(heads, new Date())) {
    isWhole &&= state.isWhole;
    say(
      state.isWhole
        ? words.audit.whole(tenant, Number(state.seq), state.hash)
        : words.audit.broken(tenant, Number(state.seq), words.audit.problems[state.problem]),
    );
  }
  return isWhole;
});
