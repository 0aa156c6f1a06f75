import type { Client } from "../db/client";
import { hitRateLimit } from "../db/rate-limits";
import { AppError } from "../errors";

/** So many events in so many seconds. */
export interface Limit {
  readonly max: number;
  readonly windowSeconds: number;
}

const QUARTER_HOUR = 15 * 60;

/** Enough for somebody who mistypes, far too few to guess a password. */
export const SIGN_INS_PER_ACCOUNT: Limit = { max: 10, windowSeconds: QUARTER_HOUR };
/** An office behind one address signs in within this; a list of addresses does not. */
export const SIGN_INS_PER_ADDRESS: Limit = { max: 100, windowSeconds: QUARTER_HOUR };

/** @throws {AppError} too-many `rate-limited`, with the seconds to wait, past the limit. */
export async function countAgainst(client: Client, key: string, limit: Limit): Promise<void> {
  const { hits, retryAfterSeconds } = await hitRateLimit(client, key, limit.windowSeconds);
  if (hits > limit.max) throw new AppError("too-many", "rate-limited", { retryAfterSeconds });
}
