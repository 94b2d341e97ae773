import type { PortalMessages } from '../../../shared/messages/portal/index.ts';
import type { AuditActor } from './audit-table.ts';
import type { AuditLine } from './list-audit.server.ts';

/** What the sentences of an entry need to know of the workplace. */
export interface AuditContext {
  kind: 'practice' | 'agency';
  actors: readonly AuditActor[];
}

export function actionText({ action }: AuditLine, { audit }: PortalMessages): string {
  return (audit.actions as Readonly<Record<string, string>>)[action] ?? action;
}

/** Who acted: a person by the name of that day, all others by what they are. */
export function actorText({ actorId, actor }: AuditLine, { audit }: PortalMessages): string {
  if (actorId !== null) return actor;
  const [kind = '', name = ''] = actor.split(': ');
  if (kind === 'token') return audit.actors.token(name);
  return kind === 'job' || kind === 'operator' || kind === 'nobody' ? audit.actors[kind] : actor;
}

/** What an entry tells beside what was done, each with its label; always in the same order. */
export function detailTexts(
  { details }: AuditLine,
  context: AuditContext,
  words: PortalMessages,
): string[] {
  return Object.entries(words.audit.details).flatMap(([key, label]) => {
    const value = details[key];
    if (value === undefined) return [];
    return words.audit.detail(label, valueText(key, String(value), context, words));
  });
}

function valueText(key: string, value: string, context: AuditContext, words: PortalMessages) {
  const roles: Readonly<Record<string, string>> = words.people.roles[context.kind];
  if (key === 'role' || key === 'from' || key === 'to') return roles[value] ?? value;
  if (key === 'person') return context.actors.find(({ id }) => id === value)?.name ?? value;
  return value;
}

/** Enough of an id to tell it from others in sight: its end, which is random. */
export function withShortIds(text: string): string {
  return text.replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{4}([0-9a-f]{8})\b/g, '…$1');
}
