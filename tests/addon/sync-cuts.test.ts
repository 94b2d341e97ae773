import { describe, expect, test } from 'vitest';
import type { Fault } from '../../apps-script/host/types.ts';
import { CONTRACT_VERSION } from '../../shared/contract/sidebar.ts';
import { receivables, useAddOn, valuesOf } from './clinic.ts';
import { connected, syncAll } from './connected.ts';
import { BATCH, people, smallBatches, total } from './syncing.ts';

const openClinic = useAddOn(smallBatches);

describe('wherever a sync is cut, the next one goes on', () => {
  const ROWS = 3 * BATCH + 1;
  const CALLS = ['UrlFetchApp.fetch', 'Range.setValues', 'Properties.setProperty'];
  const faults: Fault[] = ['before', 'after', 'kill-before', 'kill-after'];

  test.each(CALLS.flatMap((call) => faults.map((fault) => [call, fault] as const)))(
    'at each %s (%s): every row counts once',
    async (name, fault) => {
      const { clinic, portal } = await connected(openClinic, {
        rows: receivables(...people(ROWS)),
        unflushedOnKill: 'lost',
      });
      for (let at = 1; at <= 5; at += 1) {
        let seen = 0;
        clinic.meanwhile((call) => {
          if (call.name !== name) return undefined;
          seen += 1;
          return seen === at ? fault : undefined;
        });
        await clinic.host.call('rpc', {
          ...{ version: CONTRACT_VERSION, procedure: 'sync', args: { confirmed: null } },
        });
      }
      clinic.meanwhile(null);
      expect(await syncAll(clinic)).toMatchObject({ lines: ROWS, closed: 0 });
      expect(total(portal)).toBe(ROWS * 5000);
      expect(await clinic.get('open', {})).toMatchObject({ doubt: null });
      const written = valuesOf(clinic.ownTab('portal')).filter((row) => row.length > 0);
      expect(written).toHaveLength(ROWS + 1);
    },
    60_000,
  );

  test('a lost answer is asked for again with the same key and the same body', async () => {
    const { clinic, portal } = await connected(openClinic);
    const lost = new Set<string>();
    portal.weather = (call) => {
      if (lost.has(call)) return 'fine';
      lost.add(call);
      return 'answer-lost';
    };
    await syncAll(clinic);
    const sent = portal.web.received.filter(({ url }) => url.endsWith('/sync/rows'));
    expect(sent).toHaveLength(2);
    expect(sent[0]?.body).toBe(sent[1]?.body);
    expect(total(portal)).toBe(4 * 5000);
  });

  test('a portal that stays silent is told, and nothing is lost', async () => {
    const { clinic, portal } = await connected(openClinic);
    portal.weather = (call) => (call === 'sync/rows' ? 'never-arrives' : 'fine');
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('portal-silent');
    portal.weather = () => 'fine';
    expect(await syncAll(clinic)).toMatchObject({ lines: 4 });
  });

  test('a sync that another one has overtaken is told so', async () => {
    const { clinic, portal } = await connected(openClinic);
    const begin = portal.web.received.length;
    clinic.meanwhile(async ({ name }) => {
      if (name !== 'UrlFetchApp.fetch' || portal.web.received.length !== begin + 1)
        return undefined;
      const [{ headers, url = '', body = '' } = {}] = portal.web.received.slice(-1);
      await fetch(`${portal.web.origin}${url}`, {
        ...{ method: 'POST', body, headers: { authorization: headers?.authorization ?? '' } },
      });
      return undefined;
    });
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('stale-sync');
  });
});
