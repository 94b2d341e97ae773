import type { Command } from '../server-schema.ts';
import type { Block, CommandAnswer, MailList, ServerEvent } from '../server-wire.ts';

/** Sends what the person did; what the server may never have got is not passed over in silence. */
export async function send(command: Command): Promise<CommandAnswer> {
  try {
    const response = await fetch('/do', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(command),
    });
    return (await response.json()) as CommandAnswer;
  } catch {
    return { ok: false, reason: 'not-arrived', message: '' };
  }
}

export async function fetchBlock(sheetId: number, from: number): Promise<Block | null> {
  return get<Block>(`/cells?sheet=${sheetId}&from=${from}`);
}

export async function fetchMails(): Promise<MailList | null> {
  return get<MailList>('/mails');
}

async function get<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(path);
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

/** Listens to the server until the answer is called; the browser reconnects by itself. */
export function listen(
  onEvent: (event: ServerEvent) => void,
  onConnection: (alive: boolean) => void,
): () => void {
  const stream = new EventSource('/events');
  stream.onopen = () => onConnection(true);
  stream.onerror = () => onConnection(false);
  stream.onmessage = (message: MessageEvent<string>) =>
    onEvent(JSON.parse(message.data) as ServerEvent);
  return () => stream.close();
}
