import type { Client } from "./client";

/** One key's count in its present window. */
export interface RateLimitHit {
  readonly hits: number;
  readonly retryAfterSeconds: number;
}

/** Counts one event under a key, in a fixed window: one statement, so it holds across processes and restarts. */
export async function hitRateLimit(
  client: Client,
  key: string,
  windowSeconds: number,
): Promise<RateLimitHit> {
  const [row] = await client.$queryRaw<{ hits: number; seconds: number }[]>`
    INSERT INTO "rate_limits" ("key", "hits", "expiresAt")
    VALUES (${key}, 1, now() + ${windowSeconds} * interval '1 second')
    ON CONFLICT ("key") DO UPDATE SET
      "hits" = CASE WHEN "rate_limits"."expiresAt" < now() THEN 1 ELSE "rate_limits"."hits" + 1 END,
      "expiresAt" = CASE WHEN "rate_limits"."expiresAt" < now()
        THEN excluded."expiresAt" ELSE "rate_limits"."expiresAt" END
    RETURNING "hits", ceil(extract(epoch FROM "expiresAt" - now()))::int AS seconds`;
  return { hits: row?.hits ?? 1, retryAfterSeconds: row?.seconds ?? windowSeconds };
}

/** Forgets a key, after a success. */
export async function clearRateLimit(client: Client, key: string): Promise<void> {
  await client.rateLimit.deleteMany({ where: { key } });
}

/** Removes the windows that are over. */
export async function deleteExpiredRateLimits(client: Client): Promise<void> {
  await client.rateLimit.deleteMany({ where: { expiresAt: { lt: new Date() } } });
}
