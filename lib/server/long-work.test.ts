import { describe, expect, test, vi } from "vitest";
import { readParts } from "../client/read-parts";
import { AppError } from "./errors";
import { toldAsItGoes, type WorkControl } from "./long-work";
import type { Context } from "./services/context";

const NOBODY = {} as Context;

/** The lines of the answer to work, read one by one. */
const linesOf = async (work: (control: WorkControl) => Promise<object>) => {
  const verb = toldAsItGoes((_context, _input: null, control) => work(control));
  const answer = await verb(NOBODY, null);
  if (!(answer instanceof Response)) return answer;
  const lines: unknown[] = [];
  if (!answer.body) throw new Error("An answer without a body.");
  for await (const line of readParts(answer.body, "\n")) lines.push(JSON.parse(line));
  return lines;
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("long work", () => {
  test("is answered as usual when it ends before it tells of progress", async () => {
    expect(await linesOf(async () => ({ places: 1 }))).toEqual({ places: 1 });
  });

  test("is refused as usual before it tells of progress", async () => {
    const refused = new AppError("invalid", "bad-search");
    await expect(linesOf(() => Promise.reject(refused))).rejects.toBe(refused);
  });

  test("tells how far it is, and what came of it", async () => {
    const lines = await linesOf(async ({ onProgress }) => {
      onProgress(0.25);
      await turn();
      onProgress(0.5);
      return { places: 2 };
    });
    expect(lines).toEqual([{ progress: 0.5 }, { done: { places: 2 } }]);
  });

  test("tells why it came to nothing", async () => {
    const lines = await linesOf(async ({ onProgress }) => {
      onProgress(0.25);
      await turn();
      throw new AppError("conflict", "busy");
    });
    expect(lines).toMatchObject([{ problem: { code: "conflict", reason: "busy" } }]);
  });

  test("ends when whoever asked hangs up", async () => {
    const ended = vi.fn<() => void>();
    const verb = toldAsItGoes(async (_context, _input: null, { onProgress, signal }) => {
      onProgress(0.1);
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      ended();
      signal.throwIfAborted();
      return {};
    });
    const answer = await verb(NOBODY, null);
    await (answer as Response).body?.cancel();
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });
});
