import { describe, expect, test } from 'vitest';
import { type Body, calls } from '../../shared/contract/portal.ts';
import { PACKAGE_FIELDS } from '../../shared/placement.ts';
import { bill, type Clinic, type Row, receivables, useAddOn } from './clinic.ts';
import { connected, lastNoticesSent, placeAll, slices, syncAll } from './connected.ts';
import type { PortalStandIn } from './portal-stand-in.ts';

const openClinic = useAddOn();

/** Words that stand nowhere but in the sheet: wherever one of them turns up, it has leaked. */
const CANARIES = [
  'Zephyrine',
  'Quillfeather',
  'zq-mail',
  'ACC-ZQX',
  'INVZQX',
  'Wobblegong',
  'Plumbago',
];

/** Two people under canaries' names, with a patient, notes and a diagnosis beside the amounts. */
function rows(): Row[] {
  const [headers = [], ...bills] = receivables(
    bill('Zephyrine Quillfeather', { account: 'ACC-ZQX-1', email: 'zq-mail@example.org' }),
    bill('Quillfeather Zephyrine', { account: 'ACC-ZQX-2', email: 'b.zq-mail@example.org' }),
  );
  const more = ['Wobblegong Patient', 'Plumbago diagnosis, call after six'];
  return [
    [...headers, 'Patient', 'Notes'],
    ...bills.map((row, at) => [
      ...row.map((value, column) => (column === 4 ? `INVZQX-${at}` : value)),
      ...more,
    ]),
  ];
}

/** Every byte of every request: address, headers, body. */
function said({ web }: PortalStandIn, from = 0): string {
  const requests = web.received.slice(from);
  return requests.map(({ url, headers, body }) => url + JSON.stringify(headers) + body).join('\n');
}

function canariesIn(text: string): string[] {
  // once more as a server might see them: escaped, in upper or lower case, in base 64
  const plain =
    `${text} ${decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, ''))}`.toLowerCase();
  return CANARIES.filter((canary) =>
    [canary.toLowerCase(), btoa(canary).slice(0, -2).toLowerCase()].some((one) =>
      plain.includes(one),
    ),
  );
}

/** Everything that can be done with the portal short of a hand-off. */
async function work(clinic: Clinic): Promise<void> {
  await syncAll(clinic);
  clinic.host.type(1, 'G2', '20');
  clinic.host.type(1, 'G3', 'Plumbago');
  clinic.host.type(1, 'H2', 'Wobblegong');
  await slices(clinic);
  await clinic.refusal('findLine', { reference: 'Zephyrine' });
  await clinic.get('agencies', {});
  for (const ref of ['Zephyrine Quillfeather', '0190c0de-0000-4000-8000-000000000009']) {
    await clinic.refusal('recall', { ref, reason: 'other' });
  }
  await clinic.get('handOff', {});
}

describe('what leaves the house', () => {
  test('in connecting and syncing names nobody', async () => {
    const { clinic, portal } = await connected(openClinic, { rows: rows() });
    await work(clinic);
    expect(portal.calls()).toEqual(expect.arrayContaining(['connect', 'sync/rows', 'sync/finish']));
    expect(portal.held.size).toBe(2);
    expect(canariesIn(said(portal))).toEqual([]);
  });

  test('would be caught: the canaries are found where they are', () => {
    expect(canariesIn(JSON.stringify(rows()))).toEqual(CANARIES);
    expect(canariesIn(`/api?x=${encodeURIComponent('Zephyrine Q')}`)).toEqual(['Zephyrine']);
    expect(canariesIn(btoa('Plumbago'))).toEqual(['Plumbago']);
  });

  test('in a hand-off is the allowed fields of the chosen lines, and no more', async () => {
    const { clinic, portal } = await connected(openClinic, { rows: rows() });
    await lastNoticesSent(clinic);
    await syncAll(clinic);
    const before = portal.web.received.length;
    const { ready } = await clinic.get('handOff', {});
    const { ref = '' } = ready[0] ?? {};
    const { packages } = await clinic.get('preview', { refs: [ref] });
    const stamp = packages[0]?.stamp ?? '';
    expect(canariesIn(said(portal, before))).toEqual([]);
    const agency = { id: '0190c0de-0000-4000-8000-000000000001', name: 'Kind Recoveries' };
    await clinic.get('place', { agency, approved: [{ ref, stamp }] });
    const sent = portal.web.received.slice(before);
    expect(sent.map(({ url }) => url)).toEqual(['/api/v1/placements']);
    const body = calls.placements.parse(JSON.parse(sent[0]?.body ?? '')) as Body<'placements'>;
    expect(body.rows).toHaveLength(1);
    const [row] = body.rows as { ref: string; package: Record<string, unknown> }[];
    expect(Object.keys(body.rows[0] as object).sort()).toEqual([
      ...['hash', 'lastNoticeSent', 'package', 'place', 'ref', 'statusUnderstood'],
    ]);
    expect(Object.keys(row?.package ?? {}).sort()).toEqual([...PACKAGE_FIELDS].sort());
    expect(row?.package).toMatchObject({ name: 'Zephyrine Quillfeather', account: 'ACC-ZQX-1' });
    const text = said(portal, before);
    for (const canary of ['Wobblegong', 'Plumbago', 'ACC-ZQX-2', 'b.zq-mail', 'INVZQX-1']) {
      expect(text).not.toContain(canary);
    }
  });

  test('carries the token in its header alone, and never in an address', async () => {
    const { clinic, portal } = await connected(openClinic, { rows: rows() });
    await lastNoticesSent(clinic);
    await syncAll(clinic);
    await placeAll(clinic);
    const [token = ''] = portal.tokens;
    for (const { url, body, headers } of portal.web.received) {
      expect(url + body).not.toContain(token);
      expect(url).toMatch(/^\/api\/v1\/[a-z/]+$/);
      if (url !== '/api/v1/connect') expect(headers.authorization).toBe(`Bearer ${token}`);
    }
  });
});
