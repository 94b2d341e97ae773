import type { Host } from '../../apps-script/host/types.ts';
import {
  type Answers,
  type Arguments,
  CONTRACT_VERSION,
  type Envelope,
  type Procedure,
} from '../../shared/contract/sidebar.ts';

/** What a person approved: whom, and what was on the screen. */
export type Approved = Arguments<'send'>['approved'];

/** Who speaks in the stories. */
export const SENDER = {
  name: 'Maple Clinic',
  contact: 'Elena',
  phone: '',
  replyTo: 'desk@example.org',
};

/** Asks as the sidebar asks; null where no answer comes back. */
export async function ask<P extends Procedure>(
  host: Host,
  procedure: P,
  args: Arguments<P>,
): Promise<Envelope<Answers[P]> | null> {
  const result = await host.call('rpc', { version: CONTRACT_VERSION, procedure, args });
  return result.ok ? (result.value as Envelope<Answers[P]>) : null;
}

/** All that is due, as a person approves it; nothing where nobody can tell. */
export async function dueNow(host: Host): Promise<Approved> {
  const view = await ask(host, 'reminders', {});
  return view?.ok ? dueIn(view.value) : [];
}

/** The same, from a view that is on the screen. */
export function dueIn({ exceptions, groups }: Answers['reminders']): Approved {
  const due = [...exceptions, ...groups.flatMap(({ rows }) => rows)];
  return due.map(({ key, stamp }) => ({ key, stamp }));
}
