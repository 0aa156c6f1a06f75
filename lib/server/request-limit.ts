import { AppError } from "./errors";

/** Far more than a person does, far less than a runaway script: a keystroke a tenth of a second, saved and checked. */
const MAX_WRITES = 1_800;
const WINDOW_MS = 60_000;

const windows = new Map<string, { endsAt: number; count: number }>();

/**
 * Counts one write of a person in this process.
 * @throws {AppError} too-many `rate-limited`.
 */
export function countWrite(userId: string): void {
  const now = Date.now();
  const current = windows.get(userId);
  if (!current || current.endsAt <= now) {
    windows.set(userId, { endsAt: now + WINDOW_MS, count: 1 });
    return;
  }
  current.count += 1;
  if (current.count > MAX_WRITES) {
    const retryAfterSeconds = Math.ceil((current.endsAt - now) / 1_000);
    throw new AppError("too-many", "rate-limited", { retryAfterSeconds });
  }
}
