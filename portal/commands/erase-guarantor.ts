import { runCommand, say } from './command.ts';

/** `npm run erase -- PRACTICE GUARANTOR`: destroys a person's key; the audit keeps that it was done. */
await runCommand({}, async ({ words, args }) => {
  const [slug, id] = args;
  if (slug === undefined || id === undefined || args.length > 2) {
    say(words.erase.usage);
    return false;
  }
  const { eraseByOperator } = await import('../app/patients/erase-guarantor.server.ts');
  const erased = await eraseByOperator(slug, id, new Date());
  say(erased.ok ? words.erase.erased(id) : words.erase.refused[erased.reason]);
  return erased.ok;
});
