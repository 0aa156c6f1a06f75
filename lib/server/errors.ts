import type { ProblemCode } from "../schemas/problem";

/** What belongs in a refusal's sentence: plain JSON, never a person's text unless they sent it themselves. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/**
 * A refusal: the caller can do something about it. `code` says what kind, `reason` which sentence of the interface.
 * Anything else that is thrown is a bug.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ProblemCode;
  readonly reason: string;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, reason: string, details: ProblemDetails = {}) {
    super(`${code}: ${reason}`);
    this.code = code;
    this.reason = reason;
    this.details = details;
  }
}
