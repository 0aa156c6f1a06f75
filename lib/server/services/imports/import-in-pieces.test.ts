import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { prepareHere } from "../../jobs/prepare-here";
import { exportDocument } from "../exports/export-document";
import { listSegments } from "../segments/list-segments";
import { jobOf, leftovers, workOff } from "../testing/import-texts";
import { type Scene, setScene } from "../testing/scene";
import { cancelJob } from "./cancel-job";
import type { PreparedSegment } from "./prepare-document";
import type { Prepare } from "./run-import";
import { startImport } from "./start-import";

const UNITS = 1_600;

const unit = (at: number) =>
  `<trans-unit id="u${at}"${at % 100 === 7 ? ' approved="yes"' : ""}><source>The teapot number ${at} stood there.</source>` +
  `<target state="${at % 2 === 0 ? "translated" : "final"}">La théière numéro ${at} était là.</target></trans-unit>\n`;

const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="fr" datatype="html"><body>
${Array.from({ length: UNITS }, (_, at) => unit(at)).join("")}</body></file></xliff>
`;

/** The engines, with a look at each batch before it is stored. */
const watching = (look: (batch: readonly PreparedSegment[]) => void | Promise<void>): Prepare => {
  return async (texts, control) => {
    const prepared = await prepareHere(texts, control);
    async function* batches() {
      for await (const batch of prepared.batches) {
        await look(batch);
        yield batch;
      }
    }
    return { ...prepared, batches: batches() };
  };
};

describe.each(testEngines())("importing a large XLIFF file on $engine", ({ open }) => {
  let database: TestDatabase;
  let scene: Scene;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    await database.clear();
    scene = await setScene(database);
  });
  afterAll(() => database.close());

  const queue = async () => {
    const { id } = await startImport(scene.as.translator, {
      projectId: scene.projectId,
      title: "Teapots",
      source: { name: "teapots.xlf", bytes: new TextEncoder().encode(FILE) },
      target: { bytes: new Uint8Array() },
    });
    return id;
  };
  const stored = () => database.prisma.segment.count({ where: { document: { title: "Teapots" } } });

  test("stores each batch before the next but one is made, in order, and shows nothing before the last", async () => {
    const jobId = await queue();
    let made = 0;
    let isSeen = false;
    const prepare = watching(async (batch) => {
      expect(batch.length).toBeLessThanOrEqual(250);
      // Whoever checks is at most one batch ahead of whoever stores.
      expect(made - (await stored())).toBeLessThanOrEqual(250);
      made += batch.length;
      isSeen ||=
        (await database.prisma.document.count({
          where: { title: "Teapots", readyAt: { not: null } },
        })) > 0;
    });
    await workOff(scene, "worker", prepare);
    expect(isSeen).toBe(false);
    const { state, result } = await jobOf(scene, jobId);
    expect([state, result?.segments, result?.waiting]).toEqual(["done", UNITS, UNITS / 2]);
    const documentId = result?.documentId ?? "";
    const rows = await listSegments(scene.as.translator, { documentId, from: 1_490, to: 1_510 });
    expect(rows.map(({ source, state: now }) => [source, now])).toEqual(
      Array.from({ length: 20 }, (_, at) => [
        `The teapot number ${1_490 + at} stood there.`,
        at % 2 === 0 ? "draft" : "submitted",
      ]),
    );
    const { content } = await exportDocument(scene.as.editor, { documentId, format: "draft" });
    const written = new TextDecoder().decode(content as Uint8Array);
    expect(written.match(/La théière numéro \d+ était là\./g)).toHaveLength(UNITS);
    expect(written).toContain(
      "<header><note>Brouillon&#160;: 0 segments approuv&#233;s sur 1600</note></header>",
    );
  }, 60_000);

  test("cancelled in the middle leaves nothing", async () => {
    const jobId = await queue();
    let batches = 0;
    await workOff(
      scene,
      "worker",
      watching(async () => {
        batches += 1;
        if (batches === 4) await cancelJob(scene.as.editor, { jobId });
      }),
    );
    expect(await jobOf(scene, jobId)).toMatchObject({ state: "cancelled", result: null });
    expect(batches).toBeLessThanOrEqual(5);
    expect(await stored()).toBe(0);
    expect(await leftovers(scene)).toEqual({ documents: 0, texts: 0 });
  }, 60_000);

  test("that crashed in the middle is done from the start", async () => {
    const jobId = await queue();
    let batches = 0;
    const crash = watching(() => {
      batches += 1;
      if (batches === 3) throw new Error("crash");
    });
    await expect(workOff(scene, "worker", crash)).rejects.toThrow("crash");
    expect(await stored()).toBe(0);
    await workOff(scene, "worker");
    expect((await jobOf(scene, jobId)).result?.segments).toBe(UNITS);
    expect(await stored()).toBe(UNITS);
  }, 60_000);
});
