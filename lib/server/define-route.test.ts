import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { Problem } from "../schemas/problem";
import { READER_HEADER } from "../schemas/reader-header";
import type { defineRoute as DefineRoute } from "./define-route";
import type { Context } from "./services/context";

const Input = z.object({
  id: z.string(),
  text: z.string().optional(),
  limit: z.string().optional(),
});

describe("the gate of the API", () => {
  let defineRoute: typeof DefineRoute;
  const currentUser = vi.fn<() => Promise<unknown>>();
  const verb = vi.fn<(context: Context, input: object) => Promise<unknown>>();

  beforeAll(async () => {
    // A session stands in a request of Next's; everything behind it is the real thing.
    vi.resetModules();
    vi.doMock("./auth/current-user", () => ({ currentUser }));
    vi.doMock("./db/database", () => ({ getDatabase: async () => "the database" }));
    ({ defineRoute } = await import("./define-route"));
  });
  beforeEach(() => {
    currentUser.mockReset().mockResolvedValue({ id: randomUUID(), isAdmin: false });
    verb.mockReset().mockImplementation(async (_context, input) => ({ input }));
  });
  afterAll(() => {
    vi.doUnmock("./auth/current-user");
    vi.doUnmock("./db/database");
    vi.resetModules();
  });

  const call = (url: string, init: RequestInit = {}, params: Record<string, string> = {}) =>
    defineRoute(Input, verb)(new Request(`http://x${url}`, init), {
      params: Promise.resolve(params),
    });
  const post = (body: string, headers: Record<string, string> = {}) =>
    call("/a", { method: "POST", body, headers }, { id: "7" });
  const problem = async (response: Response) => Problem.parse(await response.json());

  test("gives the verb the database, the actor and the parsed input, and answers with its result", async () => {
    currentUser.mockResolvedValue({ id: "anna", isAdmin: true, email: "anna@example.org" });
    const response = await post('{"text":"x","other":1}');
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ input: { id: "7", text: "x" } });
    expect(verb).toHaveBeenCalledWith(
      { database: "the database", actor: { userId: "anna", isAdmin: true } },
      { id: "7", text: "x" },
    );
  });

  test("stores nothing that a page of somebody else sends after another person signed in", async () => {
    currentUser.mockResolvedValue({ id: "boris", isAdmin: false });
    const response = await post("{}", { [READER_HEADER]: "anna" });
    expect(await problem(response)).toMatchObject({ status: 401, reason: "sign-in-required" });
    expect(verb).not.toHaveBeenCalled();
    expect((await post("{}", { [READER_HEADER]: "boris" })).status).toBe(200);
  });

  test("lets the path win over the body, and the body over the query", async () => {
    const init = { method: "PUT", body: '{"id":"body","text":"body"}' };
    const response = await call("/a?id=query&text=query&limit=query", init, { id: "path" });
    expect(await response.json()).toEqual({ input: { id: "path", text: "body", limit: "query" } });
  });

  test("reads no body of a GET", async () => {
    const response = await call("/a?text=x", {}, { id: "7" });
    expect(await response.json()).toEqual({ input: { id: "7", text: "x" } });
  });

  test("refuses who is not signed in, before anything is read", async () => {
    currentUser.mockResolvedValue(null);
    const response = await post("no JSON at all");
    expect(await problem(response)).toMatchObject({ status: 401, reason: "sign-in-required" });
    expect(verb).not.toHaveBeenCalled();
  });

  test("refuses another site's page, before it asks who it is", async () => {
    const response = await post("{}", { "sec-fetch-site": "cross-site" });
    expect(await problem(response)).toMatchObject({ status: 403, reason: "cross-site" });
    expect(currentUser).not.toHaveBeenCalled();
  });

  test.each([
    ["what does not fit, naming the field", '{"text":1}', "text"],
    ["what is not JSON", "{", ""],
    ["JSON that is no object", "1", ""],
  ])("refuses %s", async (_, body, field) => {
    const refusal = await problem(await post(body));
    expect(refusal).toMatchObject({ status: 422, code: "invalid" });
    expect(refusal.details["issues"]).toMatchObject([{ path: field }]);
    expect(verb).not.toHaveBeenCalled();
  });

  test("refuses a body without end", async () => {
    const response = await post(JSON.stringify({ text: "x".repeat(1_000_001) }));
    expect(response.status).toBe(413);
  });

  test("takes no body for an empty one", async () => {
    const response = await call("/a", { method: "DELETE" }, { id: "7" });
    expect(await response.json()).toEqual({ input: { id: "7" } });
  });

  test("hands a verb's own response on as it is", async () => {
    const own = new Response("file", { headers: { "content-type": "text/plain" } });
    verb.mockResolvedValue(own);
    expect(await post("{}")).toBe(own);
  });

  test("counts what a person writes, not what they read", async () => {
    currentUser.mockResolvedValue({ id: randomUUID(), isAdmin: false });
    for (let write = 0; write < 1_800; write++) await post("{}");
    expect((await post("{}")).status).toBe(429);
    expect((await call("/a", {}, { id: "7" })).status).toBe(200);
  });
});
