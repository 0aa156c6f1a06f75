import { PROBLEM_STATUS, type Problem } from "../schemas/problem";
import { AppError } from "./errors";
import { logger } from "./logger";

const TITLES: Readonly<Record<Problem["code"], string>> = {
  invalid: "The request cannot be carried out as it is",
  unauthenticated: "Sign in first",
  forbidden: "Not allowed",
  "not-found": "Not found",
  conflict: "It changed meanwhile",
  "too-large": "Too large",
  "too-many": "Too many requests",
  unexpected: "Something went wrong on the server",
};

/** Prisma's codes for two transactions that got in each other's way; the same request may well succeed next time. */
const CONTENTION = new Set(["P2002", "P2028", "P2034"]);

/** The answer to a refusal, as `application/problem+json`; anything that is no refusal is logged and told nothing of. */
export function problemResponse(error: unknown): Response {
  const { code, reason, details } = toRefusal(error);
  const status = PROBLEM_STATUS[code];
  const problem: Problem = {
    type: "about:blank",
    title: TITLES[code],
    status,
    code,
    reason,
    details: { ...details },
  };
  const { retryAfterSeconds } = details;
  return Response.json(problem, {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(typeof retryAfterSeconds === "number" && { "retry-after": String(retryAfterSeconds) }),
    },
  });
}

function toRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof Error && "code" in error && CONTENTION.has(String(error.code))) {
    return new AppError("conflict", "busy");
  }
  // The message of a database error can hold people's text: its name, code and stack's places are enough.
  const { name, stack } = error instanceof Error ? error : new Error(String(error));
  const places = stack?.split("\n").filter((line) => line.trimStart().startsWith("at "));
  logger.error({ error: name, places }, "request failed");
  return new AppError("unexpected", "unexpected");
}
