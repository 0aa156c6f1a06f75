import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import {
  type LanguageToolServer,
  startLanguageToolServer,
} from "../../providers/testing/language-tool-server";
import { listSegments } from "../segments/list-segments";
import { jobOf, leftovers, queueTexts, TEXTS, workOff } from "../testing/import-texts";
import { type Scene, setScene } from "../testing/scene";
import { cancelJob } from "./cancel-job";

/** A sentence a paragraph, each with numbers of its own. */
function longTexts(paragraphs: number) {
  const join = (write: (year: number, days: number) => string) =>
    Array.from({ length: paragraphs }, (_, index) => write(1_500 + index, 11 + 7 * index)).join(
      "\n\n",
    );
  return {
    source: join((year, days) => `In ${year} the President of Kazakhstan waited ${days} days.`),
    target: join((year, days) => `En ${year} le président du Kazakhstan a attendu ${days} jours.`),
  };
}

describe.each(testEngines())("LanguageTool in an import on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;
  let server: LanguageToolServer;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
    server = await startLanguageToolServer();
    vi.stubEnv("LANGUAGETOOL_URL", server.url);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server.close();
  });
  afterAll(() => database.close());

  const importTexts = async (texts = TEXTS) => {
    const jobId = await queueTexts(scene, texts);
    await workOff(scene, "worker");
    return jobOf(scene, jobId);
  };
  const flagsOf = async (documentId = "") => {
    const rows = await listSegments(scene.as.translator, { documentId, from: 0, to: 200 });
    return rows.flatMap(({ target, flags }) =>
      flags
        .filter(({ check }) => check === "languagetool")
        .map(({ start, end }) => target.slice(start, end)),
    );
  };

  test("what it finds in any segment is stored with the checks' own", async () => {
    server.reply = [{ words: "a parlé" }, { words: "attendu" }];
    const { state, result } = await importTexts();
    expect(state).toBe("done");
    expect(result?.flags).toBeGreaterThanOrEqual(2);
    expect(await flagsOf(result?.documentId)).toEqual(["a parlé", "attendu"]);
    expect(server.asked).toHaveLength(1);
  });

  test("a long document is asked about in several questions", async () => {
    server.reply = [{ words: "attendu" }];
    const { result } = await importTexts(longTexts(120));
    expect(result?.segments).toBe(120);
    expect(server.asked.length).toBeGreaterThan(1);
    expect((await flagsOf(result?.documentId)).length).toBe(server.asked.length);
  });

  test.each([
    ["fails", "http"],
    ["is not there", "closed"],
    ["answers with garbage", "garbage"],
  ])("when it %s, the import ends with what the checks find", async (_, how) => {
    if (how === "closed") await server.close();
    if (how === "http") server.reply = (response) => response.writeHead(500).end();
    if (how === "garbage") server.reply = (response) => response.end("[]");
    const { state, result } = await importTexts();
    expect(state).toBe("done");
    expect(result).toMatchObject({ segments: 3 });
    expect(await flagsOf(result?.documentId)).toEqual([]);
  });

  test("one that swallows every question costs a long document one timeout", async () => {
    server.reply = () => {};
    const { state } = await importTexts(longTexts(300));
    expect(state).toBe("done");
    // Three at a time, and none after them.
    expect(server.asked).toHaveLength(3);
  });

  test("is shown as checking, and can be cancelled while it waits", async () => {
    let jobId = "";
    const seen: string[] = [];
    const lookAndCancel = async () => {
      await expect.poll(async () => (await jobOf(scene, jobId)).phase).not.toBe("queued");
      seen.push((await jobOf(scene, jobId)).phase);
      await cancelJob(scene.as.editor, { jobId });
    };
    let looking: Promise<void> | undefined;
    server.reply = () => {
      looking = lookAndCancel();
    };
    jobId = await queueTexts(scene);
    const start = performance.now();
    await workOff(scene, "worker");
    await looking;
    expect(performance.now() - start).toBeLessThan(4_500);
    expect(seen).toEqual(["flag"]);
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "cancelled", result: null });
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 0 });
  });

  test("unset, nothing is asked", async () => {
    vi.stubEnv("LANGUAGETOOL_URL", "");
    expect((await importTexts()).state).toBe("done");
    expect(server.asked).toEqual([]);
  });
});
