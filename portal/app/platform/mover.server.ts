import pg from 'pg';
import { errorFields, log } from './log.server.ts';
import { queueDue } from './outbox-states.server.ts';

/** The database calls us when something comes in; what was called while nobody listened is found so. */
const NET_MS = 15_000;
/** So long after the connection was lost it is made again. */
const AGAIN_MS = 1_000;

/**
 * Moves what is due from the outbox to the queue, at once where the database says so.
 *
 * @returns how to end it
 */
export async function startMover(address: pg.ClientConfig): Promise<() => Promise<void>> {
  let listener: pg.Client | null = null;
  let moving: Promise<void> = Promise.resolve();
  let again: NodeJS.Timeout | undefined;
  let isAsked = false;
  let isEnded = false;

  const move = () => {
    if (isAsked) return; // what comes in until then is seen by that turn
    isAsked = true;
    moving = moving.then(async () => {
      isAsked = false;
      await moveDue();
    });
  };
  const lose = (client: pg.Client) => {
    if (listener !== client) return;
    listener = null;
    clearTimeout(again); // one at a time, however often it is lost meanwhile
    again = setTimeout(look, AGAIN_MS).unref();
  };
  const listen = async () => {
    if (listener || isEnded) return;
    const client = new pg.Client(address);
    listener = client;
    client.on('error', () => lose(client));
    client.on('end', () => lose(client));
    client.on('notification', move);
    await client.connect();
    await client.query('LISTEN outbox');
  };
  const look = async () => {
    await listen().catch((error) => log.warn(errorFields(error), 'outbox: not listening'));
    if (!isEnded) move();
  };

  await look();
  const net = setInterval(look, NET_MS);
  return async () => {
    isEnded = true;
    clearInterval(net);
    clearTimeout(again);
    const client = listener;
    listener = null;
    await client?.end();
    await moving;
  };
}

async function moveDue(): Promise<void> {
  try {
    let count = 0;
    do {
      count = await queueDue(new Date());
    } while (count > 0);
  } catch (error) {
    log.warn(errorFields(error), 'outbox: not moved');
  }
}
