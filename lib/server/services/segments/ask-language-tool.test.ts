import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findCheckRecords } from "../../db/flag-rules";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import {
  type LanguageToolServer,
  startLanguageToolServer,
} from "../../providers/testing/language-tool-server";
import { type Scene, setScene } from "../testing/scene";
import { checkTarget } from "./check-target";
import { decideSegment } from "./decide-segment";
import { saveTarget } from "./save-target";
import { submitSegment } from "./submit-segment";

const MARKS = [{ words: "rouje", replacements: ["rouge"], category: "TYPOS" }];
const FAULTY = "La maison rouje est là.";

describe.each(testEngines())("LanguageTool at the desk on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;
  let server: LanguageToolServer;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    server = await startLanguageToolServer();
    server.reply = MARKS;
    vi.stubEnv("LANGUAGETOOL_URL", server.url);
    scene = await setScene(database);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await server.close();
  });
  afterAll(() => database.close());

  const check = async (text: string) => {
    const { id: segmentId } = await scene.row();
    const { flags } = await checkTarget(scene.as.translator, { segmentId, text });
    return flags;
  };
  const save = async (text: string) => {
    const { id: segmentId, version } = await scene.row();
    const input = { segmentId, version, text, isReplacement: false };
    return saveTarget(scene.as.translator, input);
  };
  const checksOf = (flags: readonly { check: string }[]) =>
    flags.map(({ check: name }) => name).filter((name) => name === "languagetool");
  /** A text of its own each time, so that nobody was asked about it before. */
  const fresh = () => `${FAULTY} ${crypto.randomUUID().replaceAll(/[^a-f]/g, "")}`;

  test("a text that is typed shows what it finds, and the save stores it without asking again", async () => {
    const text = fresh();
    const found = (await check(text)).filter(({ check: name }) => name === "languagetool");
    expect(found).toMatchObject([
      {
        category: "fluency/spelling",
        severity: "minor",
        side: "target",
        start: 10,
        end: 15,
        message: { en: "LanguageTool: “À revoir : rouje.”", fr: "À revoir : rouje." },
        suggestion: "rouge",
        dismissal: null,
      },
    ]);
    expect(checksOf((await save(text)).flags)).toEqual(["languagetool"]);
    expect(server.asked).toHaveLength(1);
  });

  test("a save, a submission and an approval with a text of its own ask when nobody typed here", async () => {
    expect(checksOf((await save(fresh())).flags)).toHaveLength(1);
    const drafted = await scene.row();
    const submission = { segmentId: drafted.id, version: drafted.version, text: fresh() };
    const submitted = await submitSegment(scene.as.translator, submission);
    expect(checksOf(submitted.flags)).toHaveLength(1);
    const { id: segmentId, version } = submitted;
    const approval = { segmentId, version, decision: "approve", text: fresh() } as const;
    expect(checksOf((await decideSegment(scene.as.editor, approval)).flags)).toHaveLength(1);
    expect(server.asked).toHaveLength(3);
  });

  test("a text that stands there already is no question", async () => {
    const { id: segmentId, version, target: text } = await scene.row();
    await submitSegment(scene.as.translator, { segmentId, version, text });
    expect(server.asked).toEqual([]);
  });

  test("ours stands alone where both mark one place", async () => {
    const text = `${fresh()} On ne sait quand quand il dort.`;
    server.reply = [...MARKS, { words: "quand quand il" }];
    const flags = await check(text);
    const place = text.indexOf("quand quand");
    const there = flags.filter(({ start, end }) => start < place + 11 && end > place);
    expect(there.map(({ check: name }) => name)).toEqual(["repeated-words"]);
    expect(checksOf(flags)).toHaveLength(1);
  });

  test.each([
    ["fails", "http"],
    ["is not there", "closed"],
    ["says nothing", "silent"],
    ["answers with garbage", "garbage"],
  ])("when it %s, our own flags are shown and saved, soon", async (_, how) => {
    const text = `${fresh()} On ne sait quand quand il dort.`;
    if (how === "closed") await server.close();
    if (how === "http") server.reply = (response) => response.writeHead(500).end();
    if (how === "silent") server.reply = () => {};
    if (how === "garbage") server.reply = (response) => response.end("{");
    const start = performance.now();
    expect((await check(text)).map(({ check: name }) => name)).toContain("repeated-words");
    const saved = await save(text);
    expect(performance.now() - start).toBeLessThan(1_900);
    expect(saved).toMatchObject({ target: text, state: "draft" });
    expect(saved.flags.map(({ check: name }) => name)).toContain("repeated-words");
    expect(checksOf(saved.flags)).toEqual([]);
  });

  test("others write while a save waits for it: no transaction is open", async () => {
    const order: string[] = [];
    let other: Promise<unknown> = Promise.resolve();
    server.reply = () => {
      other = scene.submit("otherTranslator", 1).then(() => order.push("other"));
    };
    expect(await save(fresh())).toMatchObject({ state: "draft" });
    order.push("save");
    await other;
    expect(order).toEqual(["other", "save"]);
  });

  test("an answer that comes late is there for the save", async () => {
    const text = fresh();
    let answer = () => {};
    server.reply = (response, form) => {
      const at = form.get("text")?.indexOf("rouje") ?? 0;
      const rule = { issueType: "misspelling", category: { id: "TYPOS" } };
      const matches = [{ message: "Faute.", offset: at, length: 5, replacements: [], rule }];
      answer = () => response.end(JSON.stringify({ matches }));
    };
    expect(checksOf(await check(text))).toEqual([]);
    const saving = save(text);
    answer();
    expect(checksOf((await saving).flags)).toEqual(["languagetool"]);
  });

  test("a flag that goes because it did not answer is not noted as one that was right", async () => {
    const rightOnes = async () => {
      const records = await findCheckRecords(database.prisma, scene.projectId);
      return records.find(({ check: name }) => name === "languagetool")?.edited ?? 0;
    };
    await save(fresh());
    server.reply = (response) => response.writeHead(500).end();
    expect(checksOf((await save(fresh())).flags)).toEqual([]);
    expect(await rightOnes()).toBe(0);
    server.reply = MARKS;
    await save(fresh());
    await save("La maison rouge est là.");
    expect(await rightOnes()).toBe(1);
  });

  test("unset, nothing is asked and nothing is found", async () => {
    vi.stubEnv("LANGUAGETOOL_URL", "");
    const text = fresh();
    expect(checksOf(await check(text))).toEqual([]);
    expect(checksOf((await save(text)).flags)).toEqual([]);
    expect(server.asked).toEqual([]);
  });
});
