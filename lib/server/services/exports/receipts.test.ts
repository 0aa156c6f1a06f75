import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Receipt } from "../../../formats/receipt/receipt";
import { isSealIntact } from "../../../formats/receipt/receipt-text";
import { type TestDatabase, testEngines } from "../../db/testing/test-databases";
import { dismissFlag } from "../flags/dismiss-flag";
import { refused, type Scene, setScene } from "../testing/scene";
import { exportDocument } from "./export-document";
import { listReceipts } from "./list-receipts";
import { downloadReceipt, readReceipt } from "./read-receipt";

const hash = (text: string | Uint8Array) => createHash("sha256").update(text).digest("hex");

describe.each(testEngines())("receipts on $engine", ({ open }) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const clean = async ({ as, documentId }: Scene, overrideReason?: string) => {
    const input = {
      documentId,
      format: "clean",
      ...(overrideReason && { overrideReason }),
    } as const;
    const { content, receipt } = await exportDocument(as.admin, input);
    return { content, receipt: Receipt.parse(JSON.parse(receipt?.json ?? "")) };
  };

  test("a clean export tells what was exported, who approved it, and what became of the flags", async () => {
    const scene = await setScene(database);
    for (const position of scene.segments.keys()) {
      await scene.submit("translator", position);
      await scene.approve("editor", position);
    }
    await scene.flag("critical", 0);
    await scene.flag("minor", 1);
    const [flag] = (await scene.row(0)).flags;
    await dismissFlag(scene.as.translator, { flagId: flag?.id ?? "", reason: "house_style" });
    const { content, receipt } = await clean(scene);
    expect(receipt).toMatchObject({
      format: "relecture-receipt",
      version: 1,
      document: { id: scene.documentId, title: "A document" },
      project: { id: scene.projectId },
      export: { fileName: "A document.fr.txt", by: { name: "admin" } },
      hashes: { file: hash(content), sourceFile: null, targetFile: null },
      override: null,
      comparison: { words: { source: 9 } },
      segments: [
        {
          number: 1,
          state: "approved",
          sha256: hash("Lamaisonrouge."),
          length: 14,
          submittedBy: { name: "translator" },
          approvedBy: { name: "editor" },
        },
        { number: 2 },
        { number: 3 },
      ],
      flags: [
        {
          segment: 1,
          severity: "critical",
          resolution: "dismissed",
          reason: "house_style",
          by: { name: "translator" },
        },
        { segment: 2, severity: "minor", resolution: "left", by: null },
      ],
    });
    expect(isSealIntact(receipt, hash)).toBe(true);
  });

  test("an edit that takes a flag away is told with who made it", async () => {
    const scene = await setScene(database, { segments: [{}] });
    await scene.flag("critical");
    await scene.submit("translator", 0, "Une autre phrase.");
    await scene.approve("editor");
    const { receipt } = await clean(scene);
    expect(receipt.flags).toMatchObject([
      { check: "test-check", severity: null, resolution: "edited", by: { name: "translator" } },
    ]);
  });

  test("an admin goes over a closed gate with a reason, which is kept and told", async () => {
    const scene = await setScene(database);
    await scene.submit("translator", 0);
    await scene.flag("major", 1);
    await expect(clean(scene)).rejects.toMatchObject(refused("conflict", "gate-closed"));
    const { content, receipt } = await clean(scene, "The printer waits.");
    expect(content).toBe("La maison rouge. Elle est seule. Personne ne sait pourquoi.");
    expect(receipt.override).toEqual({
      reason: "The printer waits.",
      blockers: [
        { kind: "initial", count: 2, segments: [2, 3] },
        { kind: "submitted", count: 1, segments: [1] },
        { kind: "serious-flag", count: 1, segments: [2] },
      ],
    });
    expect(receipt.flags).toMatchObject([{ segment: 2, resolution: "overridden" }]);
    expect((await scene.audit()).at(-1)).toMatchObject({
      action: "document.export",
      details: { format: "clean", receiptId: receipt.id, override: "The printer waits." },
    });
  });

  test("an editor cannot, whatever the reason is", async () => {
    const { as, documentId } = await setScene(database);
    const input = { documentId, format: "clean", overrideReason: "In a hurry." } as const;
    await expect(exportDocument(as.editor, input)).rejects.toMatchObject(refused("forbidden"));
    expect(await listReceipts(as.editor, { documentId })).toEqual([]);
  });

  test("a reason where none is needed is not on the receipt", async () => {
    const scene = await setScene(database, { segments: [{}] });
    await scene.submit("translator");
    await scene.approve("editor");
    expect((await clean(scene, "Just in case.")).receipt.override).toBeNull();
  });

  test("receipts are listed, read and downloaded by who works on the document, and by nobody else", async () => {
    const scene = await setScene(database, { segments: [{}] });
    const { documentId } = scene;
    const first = await clean(scene, "First.");
    const second = await clean(scene, "Second.");
    const listed = await listReceipts(scene.as.translator, { documentId });
    expect(listed.map(({ id, by, overrideReason }) => [id, by, overrideReason])).toEqual([
      [second.receipt.id, "admin", "Second."],
      [first.receipt.id, "admin", "First."],
    ]);
    const place = { documentId, receiptId: first.receipt.id };
    expect(await readReceipt(scene.as.translator, place)).toEqual(first.receipt);
    const file = await downloadReceipt(scene.as.editor, place);
    expect(file.fileName).toBe("A document.fr.txt.receipt.json");
    expect(isSealIntact(JSON.parse(file.content) as Receipt, hash)).toBe(true);
    await expect(readReceipt(scene.as.outsider, place)).rejects.toMatchObject(refused("not-found"));
    const other = await setScene(database, { segments: [{}] });
    await expect(
      readReceipt(scene.as.admin, { ...place, documentId: other.documentId }),
    ).rejects.toMatchObject(refused("not-found"));
  });

  test("nobody rewrites a receipt", async () => {
    const scene = await setScene(database, { segments: [{}] });
    const { receipt } = await clean(scene, "A reason.");
    const change = database.prisma.exportReceipt.update({
      where: { id: receipt.id },
      data: { overrideReason: null },
    });
    await expect(change).rejects.toThrow("exportReceipt.update");
  });
});
