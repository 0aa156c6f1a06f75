import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { callApi } from "./call-api";

const Answer = z.object({ places: z.number() });
const HEADERS = { "content-type": "application/x-ndjson; charset=utf-8" };

/** Lets the server answer with these pieces of text. */
const answerWith = (...pieces: string[]) => {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  vi.stubGlobal("fetch", async () => new Response(body, { headers: HEADERS }));
};
const call = (heard: number[] = []) =>
  callApi({ path: "/x", answer: Answer, onProgress: (share) => heard.push(share) });

describe("an answer that is told as the work goes", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test("gives the progress, wherever its lines are cut, and the end", async () => {
    const heard: number[] = [];
    answerWith('{"progress":0.2}\n{"prog', 'ress":0.6}\n{"done":{"pla', 'ces":3}}\n');
    expect(await call(heard)).toEqual({ places: 3 });
    expect(heard).toEqual([0.2, 0.6]);
  });

  test("gives a refusal that came on the way", async () => {
    const problem = { type: "about:blank", title: "", status: 409, code: "conflict" };
    answerWith(`{"problem":${JSON.stringify({ ...problem, reason: "busy", details: {} })}}\n`);
    await expect(call()).rejects.toMatchObject({ code: "conflict", reason: "busy" });
  });

  test("is no success when it ends without an end", async () => {
    answerWith('{"progress":0.2}\n');
    await expect(call()).rejects.toMatchObject({ code: "unexpected" });
  });
});
