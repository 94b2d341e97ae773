import { describe, expect, it } from 'vitest';
import { agedShare } from '../../shared/kpi/aged-share.ts';

describe('aged A/R', () => {
  it('emrandehr.com: of 50/11.2/6.9/6.2/25.4 % the last two bands are over 90 days', () => {
    const buckets = [0, 500, 112, 69, 62, 254]; // thousandths, nothing being not due
    expect(agedShare({ buckets, undated: 0 }, 90)).toEqual({
      ...{ over: 316, owed: 997, share: 316 / 997 },
    });
    expect(agedShare({ buckets, undated: 0 }, 120)?.over).toBe(254);
    expect(agedShare({ buckets, undated: 0 }, 30)?.over).toBe(112 + 69 + 62 + 254);
  });

  it('counts what has no date as owed, and never as old', () => {
    expect(agedShare({ buckets: [0, 0, 0, 0, 0, 50], undated: 50 }, 90)?.share).toBe(0.5);
  });

  it('says nothing where nothing is owed', () => {
    expect(agedShare({ buckets: [0, 0, 0, 0, 0, 0], undated: 0 }, 90)).toBeNull();
  });
});
