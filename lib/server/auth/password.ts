import { hash, verify } from "@node-rs/argon2";

/** OWASP's choice for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of no password, to spend the same time on people who do not exist. */
let decoy: Promise<string> | undefined;

/** Hashes a password with Argon2id, in PHC format. The same letters in another Unicode form are the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

/** Whether the password is the one that was hashed; as slow for nobody's hash (null) as for somebody's. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword(crypto.randomUUID());
  const isRight = await verify(stored ?? (await decoy), password.normalize("NFKC"));
  return isRight && stored !== null;
}
