import { describe, expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { type Clinic, useAddOn } from './clinic.ts';
import { dueIn } from './due.ts';

const openClinic = useAddOn();
const due = dueIn(openClinic);
const TWO = ['Ana Ruiz', 'Bo Lind'];

/** Calls that tell a look what stands in the file or in the store: between two of them it may change. */
const READS = /^Properties\.get|getValues|getDataRange|getLastRow/;

/** Sends what is due at the so-manyth reading of a look; tells what the look ended in. */
async function lookedAt(clinic: Clinic, look: 'open' | 'reminders', at: number) {
  const approved = await clinic.approveAll();
  let calls = 0;
  clinic.meanwhile(async ({ name }) => {
    if (READS.test(name)) calls += 1;
    if (calls !== at) return undefined;
    clinic.meanwhile(null);
    await clinic.send(approved);
    return undefined;
  });
  const answer = await clinic.ask(look, {});
  clinic.meanwhile(null);
  return { isOver: calls < at, said: JSON.stringify(answer) };
}

describe('somebody else’s run in the middle of a look', () => {
  test.each(['open', 'reminders'] as const)(
    'is never taken for a restored version, whenever it comes (%s)',
    async (look) => {
      for (let at = 1; ; at += 1) {
        const { isOver, said } = await lookedAt(await due(TWO), look, at);
        expect(said, `at reading ${at}`).not.toContain('restored');
        if (isOver) break;
        expect(at).toBeLessThan(200);
      }
    },
  );
});

describe('a line that a killed run left, and which nobody counted', () => {
  test.each(['open', 'reminders'] as const)(
    'is counted by the next look: a version from before it is told (%s)',
    async (look) => {
      const clinic = await due(TWO, { unflushedOnKill: 'kept' });
      const approved = await clinic.approveAll();
      const morning = clinic.host.snapshot();
      clinic.meanwhile(({ name }) =>
        name === 'Properties.setProperty' && clinic.ledger().length > 0 ? 'kill-before' : undefined,
      );
      const args = { approved };
      const run = { version: CONTRACT_VERSION, procedure: 'send', args };
      expect((await clinic.host.call('rpc', run)).killed).toBe(true);
      clinic.meanwhile(null);
      expect(clinic.ledger()).toEqual(['sending Ana Ruiz']);
      await clinic.get(look, {});
      clinic.host.restore(morning);
      expect(await clinic.get('open', {})).toMatchObject({ doubt: 'restored' });
      expect(await clinic.refusal('send', { approved })).toBe('copied-sheet');
    },
  );
});
