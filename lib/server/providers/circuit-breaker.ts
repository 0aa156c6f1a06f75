/** Whether a server that may be down is asked: a plain value, moved on by the functions beside it. */
export interface Breaker {
  /** Failures in a row. */
  readonly failures: number;
  /** Until when nobody asks, in milliseconds since the epoch; null while it is closed. */
  readonly openUntil: number | null;
  /** One question is out that tells whether the server is back. */
  readonly isOnTrial: boolean;
}

/** The state to begin with: everybody may ask. */
export const CLOSED: Breaker = { failures: 0, openUntil: null, isOnTrial: false };

/** One lost answer is an accident, three in a row are a server that is down. */
export const FAILURES_TO_OPEN = 3;

/** Long enough for a server to start again, short enough that nobody restarts Relecture instead. */
const OPEN_MS = 60_000;

/** Whether the server may be asked now: always while closed, once when the pause is over. */
export function mayAsk({ openUntil, isOnTrial }: Breaker, now: number): boolean {
  return openUntil === null || (now >= openUntil && !isOnTrial);
}

/** The state once a question that `mayAsk` allowed is out. */
export function afterAsking(breaker: Breaker): Breaker {
  return breaker.openUntil === null ? breaker : { ...breaker, isOnTrial: true };
}

/** The state once somebody got an answer. */
export function afterAnswer(): Breaker {
  return CLOSED;
}

/** The state once a question failed: too many in a row open it, a failed trial keeps it open. */
export function afterFailure(breaker: Breaker, now: number): Breaker {
  const failures = breaker.failures + 1;
  // Questions that were out when it opened come to nothing later: they do not lengthen the pause.
  if (breaker.openUntil !== null && !breaker.isOnTrial) return { ...breaker, failures };
  if (failures < FAILURES_TO_OPEN) return { ...breaker, failures };
  return { failures, openUntil: now + OPEN_MS, isOnTrial: false };
}

/** The state once whoever asked went away before the answer: it says nothing of the server. */
export function afterLeaving(breaker: Breaker): Breaker {
  return { ...breaker, isOnTrial: false };
}
