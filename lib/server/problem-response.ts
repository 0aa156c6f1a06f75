import { PROBLEM_STATUS, type Problem } from "../schemas/problem";
import { AppError } from "./errors";
import { logFault } from "./logger";

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

/** Prisma's codes for a row, or the row that it belongs to, that somebody deleted since the gate saw it. */
const GONE = new Set(["P2003", "P2025"]);

/** A refusal as it goes over the wire; anything that is no refusal is logged and told nothing of. */
export function problemOf(error: unknown): Problem {
  const { code, reason, details } = toRefusal(error);
  const status = PROBLEM_STATUS[code];
  return {
    type: "about:blank",
    title: TITLES[code],
    status,
    code,
    reason,
    details: { ...details },
  };
}

/** The answer to a refusal, as `application/problem+json`. */
export function problemResponse(error: unknown): Response {
  const problem = problemOf(error);
  const { retryAfterSeconds } = problem.details;
  return Response.json(problem, {
    status: problem.status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(typeof retryAfterSeconds === "number" && { "retry-after": String(retryAfterSeconds) }),
    },
  });
}

function toRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const databaseCode = error instanceof Error && "code" in error ? String(error.code) : "";
  if (CONTENTION.has(databaseCode)) return new AppError("conflict", "busy");
  if (GONE.has(databaseCode)) return new AppError("not-found", "not-found");
  logFault(error, { during: "request" });
  return new AppError("unexpected", "unexpected");
}
