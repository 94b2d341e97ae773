import { hash, verify } from '@node-rs/argon2';

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

/**
 * Whether a password is the one of a hash. Where there is no hash the same work is done, so that the
 * time of the answer does not tell whether an address is known.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await nobodysHash()), normal(password));
  return isRight && passwordHash !== null;
}

let nobodys: Promise<string> | null = null;

function nobodysHash(): Promise<string> {
  nobodys ??= hashPassword(crypto.randomUUID());
  return nobodys;
}

/** An accent is typed as one sign or as two, as the keyboard likes. */
function normal(password: string): string {
  return password.normalize('NFKC');
}
