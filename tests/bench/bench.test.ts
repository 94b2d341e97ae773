import { describe, expect, it } from 'vitest';
import { BENCHES } from './benches.ts';
import { race } from './harness.ts';

const FEW = 20;
/** One of them starts a whole portal, and perhaps builds it. */
const PATIENCE_MS = 120_000;

describe('benches', () => {
  it.each(Object.entries(BENCHES))(
    '%s gives well-formed figures',
    async (name, { figures }) => {
      const found = await figures(FEW);
      expect(found.length).toBeGreaterThan(0);
      for (const figure of found) {
        const { ours, peer, ratio } = figure;
        expect(Object.keys(figure).sort()).toEqual(
          ['n', 'name', 'ours', 'peer', 'peerName', 'ratio', 'unit'], // and nothing else
        );
        expect(figure).toMatchObject({ name: expect.stringMatching(`^${name}`), n: FEW });
        expect(ours).toBeGreaterThan(0);
        expect(peer).toBeGreaterThan(0);
        expect(ratio / (ours / peer)).toBeCloseTo(1, 2);
      }
    },
    PATIENCE_MS,
  );

  it('let ours and the peer run in turns, at least five times each', async () => {
    const order: string[] = [];
    await race(
      'turns',
      1,
      () => order.push('ours'),
      'peer',
      () => order.push('peer'),
    );
    expect(order.length).toBeGreaterThanOrEqual(12); // a first run each is not counted
    expect(order.every((who, index) => who === (index % 2 === 0 ? 'ours' : 'peer'))).toBe(true);
  });
});
