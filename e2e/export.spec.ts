import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runRelecture } from "../lib/cli/testing/run-relecture";
import { XLIFF } from "../lib/formats/xliff/xliff-format";
import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { ExportPage } from "./pages/export-page";

const REASON = "The printer waits; two names are still being looked up.";

test("an admin goes over the gate with a reason, and the receipt proves the file", async ({
  page,
  login,
  importShort,
}) => {
  const document = await importShort();
  await login("admin");
  const exportPage = new ExportPage(page, document);
  await exportPage.open();
  await exportPage.expectNotReady();
  const file = await exportPage.overrideClean(REASON);
  await exportPage.openReceipt(file.name);
  await expect(page.getByText("Exported although the document was not ready")).toBeVisible();
  await expect(page.getByText(REASON)).toBeVisible();
  await expectAccessible(page, "a receipt");
  const receipt = await exportPage.downloadReceipt();
  expect(receipt.name).toBe(`${file.name}.receipt.json`);

  const cwd = mkdtempSync(path.join(tmpdir(), "relecture-receipt-"));
  try {
    writeFileSync(path.join(cwd, "receipt.json"), receipt.bytes);
    writeFileSync(path.join(cwd, "a.txt"), file.bytes);
    const { status, stdout } = runRelecture({ args: ["verify", "receipt.json", "a.txt"], cwd });
    expect(stdout).toContain("a.txt is the file of this receipt.");
    expect(stdout).toContain(`Overridden ${REASON}`);
    expect(status).toBe(0);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

test("an editor takes the segments that are not approved to another tool, and cannot go over the gate", async ({
  page,
  login,
  importShort,
}) => {
  const document = await importShort();
  await login("editor");
  const exportPage = new ExportPage(page, document);
  await exportPage.open();
  await expect(exportPage.cleanButton()).toBeDisabled();
  await expect(page.getByRole("button", { name: "Export anyway…" })).toHaveCount(0);
  const { name, bytes } = await exportPage.downloadSegments("XLIFF 2.1", "Not approved yet");
  expect(name).toMatch(/\.fr\.xlf$/);
  const { blocks, languages } = await XLIFF.parse(bytes);
  expect(languages).toEqual({ source: "en", target: "fr" });
  expect(blocks.length).toBeGreaterThan(3);
});
