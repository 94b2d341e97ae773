import type { SyncProgress, SyncResult } from '../../shared/contract/portal-views.ts';
import type { Arguments } from '../../shared/contract/sidebar.ts';
import { bill, type Clinic, DAY, receivables, SENDER, type useAddOn } from './clinic.ts';
import { NAMES } from './due.ts';
import { AGENCY, CODE, openPortal, PORTAL, type PortalStandIn } from './portal-stand-in.ts';

export const CONNECT: Arguments<'connect'> = {
  address: PORTAL,
  code: CODE,
  recovery: null,
  replaces: false,
};

/** A clinic that could talk to a portal, and a portal; not connected yet. */
export async function withPortal(
  openClinic: ReturnType<typeof useAddOn>,
  options: Parameters<ReturnType<typeof useAddOn>>[0] = {},
): Promise<{ clinic: Clinic; portal: PortalStandIn }> {
  const portal = await openPortal();
  const rows = receivables(...NAMES.map((one) => bill(one)));
  const routes = { [PORTAL]: portal.web.origin };
  return { clinic: openClinic({ rows, routes, ...options }), portal };
}

/** The same, connected and with somebody who writes the reminders. */
export async function connected(...given: Parameters<typeof withPortal>) {
  const both = await withPortal(...given);
  await both.clinic.get('saveClinic', SENDER);
  const { recoveryCode } = await both.clinic.get('connect', CONNECT);
  return { ...both, recoveryCode };
}

/** Syncs slice by slice, as the sidebar does; gives what is told at the end. */
export async function syncAll(
  clinic: Clinic,
  confirmed: number | null = null,
): Promise<SyncResult> {
  const last = await slices(clinic, confirmed);
  if (!last.result) throw new Error(`The sync did not end: ${JSON.stringify(last)}`);
  return last.result;
}

/** Syncs until all is done or a person is asked. */
export async function slices(
  clinic: Clinic,
  confirmed: number | null = null,
): Promise<SyncProgress & { slices: number }> {
  for (let count = 1; ; count += 1) {
    const slice = await clinic.get('sync', { confirmed });
    if (slice.left === 0) return { ...slice, slices: count };
  }
}

/** Writes to everybody until their last notice is out and its answer time over: then all may be handed off. */
export async function lastNoticesSent(clinic: Clinic): Promise<void> {
  for (const days of [0, 14, 15, 31]) {
    await clinic.host.advanceTo(clinic.host.now() + days * DAY);
    await clinic.send();
  }
  await clinic.host.advanceTo(clinic.host.now() + 15 * DAY);
}

/** Everything that may be handed off, as a person approves it after having seen what would leave. */
export async function seeAll(clinic: Clinic) {
  const { ready } = await clinic.get('handOff', {});
  const { packages } = await clinic.get('preview', { refs: ready.map(({ ref }) => ref) });
  return packages.map(({ ref, stamp }) => ({ ref, stamp }));
}

/** Hands all off that may be. */
export async function placeAll(clinic: Clinic) {
  return clinic.get('place', { agency: AGENCY, approved: await seeAll(clinic) });
}
