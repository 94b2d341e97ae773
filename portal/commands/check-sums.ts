import { runCommand, say } from './command.ts';

/**
 * `npm run -s check-sums`: compares the sums behind the figures, and the balance of every case, with the
 * movements of money that they are made of; ends with 1 where they differ.
 */
await runCommand({}, async ({ words }) => {
  const { checkSums } = await import('../app/figures/check-sums.server.ts');
  const { cases, faults } = await checkSums(new Date());
  for (const fault of faults) say(words.sums.fault(fault));
  say(words.sums.checked(cases, faults.length));
  return faults.length === 0;
});
