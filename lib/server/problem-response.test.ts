import { afterEach, describe, expect, test, vi } from "vitest";
import { PROBLEM_STATUS, Problem, type ProblemCode } from "../schemas/problem";
import { AppError } from "./errors";
import { logger } from "./logger";
import { problemResponse } from "./problem-response";

describe("a refusal as an answer", () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(Object.entries(PROBLEM_STATUS))("%s has status %i", async (code, status) => {
    const response = problemResponse(new AppError(code as ProblemCode, "a-reason", { a: 1 }));
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const problem = Problem.parse(await response.json());
    expect(problem).toMatchObject({ status, code, reason: "a-reason", details: { a: 1 } });
  });

  test("says when to try again", () => {
    const response = problemResponse(new AppError("too-many", "x", { retryAfterSeconds: 7 }));
    expect(response.headers.get("retry-after")).toBe("7");
  });

  test.each([
    ["P2002", 409, "busy", "two wrote the same key at once"],
    ["P2028", 409, "busy", "the transaction did not get its turn"],
    ["P2034", 409, "busy", "a deadlock"],
    ["P2025", 404, "not-found", "the row was deleted meanwhile"],
    ["P2003", 404, "not-found", "the row that it belongs to was"],
  ])("the database's %s is %i %s: %s", async (code, status, reason) => {
    const response = problemResponse(Object.assign(new Error("x"), { code }));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ reason });
  });

  test.each([
    ["an error", new Error("Key (email)=(anna@example.org) already exists")],
    ["what is no error", "anna@example.org"],
  ])("%s that nobody foresaw tells nothing, to the reader or to the log", async (_, error) => {
    const log = vi.spyOn(logger, "error").mockImplementation(() => undefined);
    const response = problemResponse(error);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("anna");
    expect(log).toHaveBeenCalledOnce();
    expect(JSON.stringify(log.mock.calls)).not.toContain("anna");
  });
});
