import { describe, expect, test } from 'vitest';
import { references } from '../../shared/contract/reference.ts';
import { clinicAt, SENDER, useAddOn } from './clinic.ts';
import { CONNECT, connected, syncAll, withPortal } from './connected.ts';
import { CODE, PORTAL } from './portal-stand-in.ts';

const openClinic = useAddOn();
const RECOVERY = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/;

describe('a person connects the sheet with a one-time code', () => {
  test('and sees whose portal it is, who they are there, and the recovery code once', async () => {
    const { clinic } = await withPortal(openClinic);
    expect(await clinic.get('portal', {})).toMatchObject({ address: null, person: null });
    const { view, recoveryCode } = await clinic.get('connect', CONNECT);
    expect(view).toMatchObject({ address: PORTAL, practice: 'Maple', person: 'Elena' });
    expect(recoveryCode).toMatch(RECOVERY);
    expect(await clinic.get('recoveryCode', {})).toEqual({ code: recoveryCode });
  });

  test.each(['  https://PORTAL.example/p/maple/sheets?x=1 ', 'portal.example'])(
    'typed as “%s”',
    async (address) => {
      const { clinic } = await withPortal(openClinic);
      const { view } = await clinic.get('connect', { ...CONNECT, address });
      expect(view.address).toBe(PORTAL);
    },
  );

  test.each([
    'http://portal.example',
    'https://',
    'https://portal.example@evil.example',
    'ftp://x',
  ])('but never at “%s”', async (address) => {
    const { clinic, portal } = await withPortal(openClinic);
    expect(await clinic.refusal('connect', { ...CONNECT, address })).toBe('bad-address');
    expect(portal.calls()).toEqual([]);
  });

  test('with plain http on this machine alone', async () => {
    const { clinic, portal } = await withPortal(openClinic);
    const { view } = await clinic.get('connect', { ...CONNECT, address: portal.web.origin });
    expect(view.address).toBe(portal.web.origin);
  });

  test('that is wrong or used: nothing is kept of it', async () => {
    const { clinic } = await connected(openClinic);
    await clinic.get('disconnect', {});
    expect(await clinic.refusal('connect', CONNECT)).toBe('code-over');
    expect(await clinic.get('portal', {})).toMatchObject({ person: null, practice: 'Maple' });
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('no-portal');
  });
});

describe('the connection is a person’s own', () => {
  test('another person of the same sheet has none, and makes one with the same key', async () => {
    const { clinic, portal, recoveryCode } = await connected(openClinic);
    await syncAll(clinic);
    clinic.host.signIn('colleague');
    expect(await clinic.get('portal', {})).toMatchObject({ practice: 'Maple', person: null });
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('no-portal');
    portal.codes.add('WXYZ-9876');
    const again = await clinic.get('connect', { ...CONNECT, code: 'WXYZ-9876' });
    expect(again.recoveryCode).toBeNull();
    expect(await clinic.get('recoveryCode', {})).toEqual({ code: recoveryCode });
    await syncAll(clinic);
  });

  test('and ends when the portal ends it', async () => {
    const { clinic, portal } = await connected(openClinic);
    portal.tokens.clear();
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('no-token');
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('no-portal');
  });

  test('or when they end it themselves, even while the portal is silent', async () => {
    const { clinic, portal } = await connected(openClinic);
    portal.weather = () => 'never-arrives';
    expect(await clinic.get('disconnect', {})).toMatchObject({ person: null });
  });
});

describe('the reference key', () => {
  const keyOf = ({ documents }: { documents: Map<string, string> }) => [...documents.values()];

  test('is only kept when the portal has accepted it', async () => {
    const { clinic, portal } = await withPortal(openClinic);
    await clinic.refusal('connect', { ...CONNECT, code: 'nope' });
    expect(await clinic.refusal('recoveryCode', {})).toBe('no-key');
    await clinic.get('connect', CONNECT);
    expect(keyOf(portal)).toHaveLength(1);
  });

  test('is the same one when the first answer was lost', async () => {
    const { clinic, portal } = await withPortal(openClinic);
    portal.weather = () => 'answer-lost';
    expect(await clinic.refusal('connect', CONNECT)).toBe('portal-silent');
    portal.weather = () => 'fine';
    portal.codes.add(CODE);
    const { recoveryCode } = await clinic.get('connect', CONNECT);
    expect(recoveryCode).toMatch(RECOVERY);
    expect(keyOf(portal)).toHaveLength(1);
  });

  test('comes back by the printed code, and by no other', async () => {
    const { clinic, portal, recoveryCode } = await connected(openClinic);
    await syncAll(clinic);
    const before = [...portal.held.keys()].sort();
    await clinic.get('removeEverything', { ledgerToo: true });
    await clinic.get('saveClinic', SENDER);
    portal.codes.add(CODE);
    expect(await clinic.refusal('connect', CONNECT)).toBe('other-key');
    const slip = { ...CONNECT, recovery: `${recoveryCode}`.replace(/.$/, '#') };
    expect(await clinic.refusal('connect', slip)).toBe('not-a-code');
    await clinic.get('connect', { ...CONNECT, recovery: `${recoveryCode}`.toLowerCase() });
    await syncAll(clinic);
    expect([...portal.held.keys()].sort()).toEqual(before);
  });

  test('names the lines by its own hand', async () => {
    const { clinic, portal } = await connected(openClinic);
    await syncAll(clinic);
    const other = references('00'.repeat(16));
    expect(portal.held.size).toBe(4);
    expect([...portal.held.keys()]).not.toContain(other.line('i:INV-ana.ruiz'));
  });
});

describe('a copy of the sheet', () => {
  test('has no connection, and is asked which of the two lives before it gets one', async () => {
    const { clinic, portal } = await connected(openClinic);
    await syncAll(clinic);
    const copy = clinicAt(clinic.host.copy());
    portal.codes.add(CODE);
    expect(await copy.refusal('connect', CONNECT)).toBe('copied-sheet');
    await copy.get('thisOneLives', {});
    expect(await copy.refusal('sync', { confirmed: null })).toBe('no-portal');
    expect(await copy.refusal('connect', CONNECT)).toBe('other-sheet');
    await copy.get('connect', { ...CONNECT, replaces: true });
    await syncAll(copy);
    expect(await clinic.refusal('sync', { confirmed: null })).toBe('no-token');
    await copy.host.close();
  });

  test('that has lost the document’s properties is told by our tab, and asked for the old key', async () => {
    const { clinic, portal, recoveryCode } = await connected(openClinic);
    await syncAll(clinic);
    const { sheets } = structuredClone(clinic.host.workbook);
    const copy = openClinic({ id: 'copy-1', sheets, routes: { [PORTAL]: portal.web.origin } });
    expect(await copy.get('open', {})).toMatchObject({ doubt: 'copy' });
    await copy.get('thisOneLives', {});
    expect(await copy.get('saveClinic', SENDER)).toMatchObject({ doubt: null });
    expect(await copy.refusal('reminders', {})).toBe('sync-first');
    portal.codes.add(CODE);
    expect(await copy.refusal('connect', CONNECT)).toBe('other-key');
    const again = { ...CONNECT, recovery: recoveryCode };
    expect(await copy.refusal('connect', again)).toBe('other-sheet');
    await copy.get('connect', { ...again, replaces: true });
    await syncAll(copy);
    expect(portal.held.size).toBe(4);
  });
});

test.each([
  ['page', 'not-a-portal'],
  ['never-arrives', 'portal-silent'],
] as const)('a portal whose answer is “%s” is told as %s', async (weather, reason) => {
  const { clinic, portal } = await withPortal(openClinic);
  portal.weather = () => weather;
  expect(await clinic.refusal('connect', CONNECT)).toBe(reason);
});

test.each([
  [4, 'old-addon'],
  [0, 'old-portal'],
] as const)('a portal that speaks contract %s is told as %s', async (contract, reason) => {
  const { clinic, portal } = await withPortal(openClinic);
  portal.contract = contract;
  expect(await clinic.refusal('connect', CONNECT)).toBe(reason);
});

test('an answer without what was asked for is no portal’s', async () => {
  const { clinic, portal } = await withPortal(openClinic);
  portal.weather = () => 'half';
  expect(await clinic.refusal('connect', CONNECT)).toBe('not-a-portal');
});
