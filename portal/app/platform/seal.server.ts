import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Bytes } from './ids.server.ts';

/**
 * Sealing: AES-256-GCM, as version byte, nonce, ciphertext, tag. The context names the one place where
 * the value belongs: moved to another row or field it does not open.
 */

const VERSION = 1;
const NONCE_LENGTH = 12;
const TAG_LENGTH = 16;
const ALGORITHM = 'aes-256-gcm';

/** Seals bytes under a key of 32 bytes, for one place. */
export function seal(key: Uint8Array, clear: Uint8Array, context: string): Bytes {
  const nonce = randomBytes(NONCE_LENGTH);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(bound(context));
  const body = Buffer.concat([cipher.update(clear), cipher.final()]);
  return new Uint8Array(Buffer.concat([Uint8Array.of(VERSION), nonce, body, cipher.getAuthTag()]));
}

/** Opens what was sealed under this key for this place; anything else is an error. */
export function open(key: Uint8Array, sealed: Uint8Array, context: string): Bytes {
  if (sealed[0] !== VERSION || sealed.length < 1 + NONCE_LENGTH + TAG_LENGTH) {
    throw new Error('What is to be opened was not sealed by this version');
  }
  const nonce = sealed.subarray(1, 1 + NONCE_LENGTH);
  const body = sealed.subarray(1 + NONCE_LENGTH, -TAG_LENGTH);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_LENGTH })
    .setAAD(bound(context))
    .setAuthTag(sealed.subarray(-TAG_LENGTH));
  return new Uint8Array(Buffer.concat([decipher.update(body), decipher.final()]));
}

function bound(context: string): Buffer {
  return Buffer.from(`${VERSION}:${context}`);
}
