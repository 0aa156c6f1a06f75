import { readFileSync } from "node:fs";
import path from "node:path";
import { DOCX } from "../lib/formats/docx/docx-format";
import { readPdf } from "../lib/formats/pdf/read-pdf";
import type { Api } from "./fixtures/api";
import { OFFICE, openInOffice } from "./fixtures/office";
import { expect, test, uniqueName } from "./fixtures/test";
import { ApprovalQueue } from "./pages/approval-queue";
import { ExportPage } from "./pages/export-page";
import { ReviewDesk } from "./pages/review-desk";

/** A page with a title, formatting, a link, a list, a table and a footnote, as LibreOffice writes it. */
const teapot = (name: string) => readFileSync(path.join(import.meta.dirname, "documents", name));

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const file = (name: string, buffer = teapot(name)) => ({ name, mimeType: WORD, buffer });

/** What the machine got wrong: in bold, in a cell, in a footnote. */
const PLURAL = {
  number: 3,
  machine:
    "Chauffez la théière, puis ajoutez <1>deux grande cuillères</1> de feuilles<2/> et attendez.",
  fixed:
    "Chauffez la théière, puis ajoutez <1>deux grandes cuillères</1> de feuilles<2/> et attendez.",
};
const CELL = { number: 12, machine: "4 minutes", fixed: "5 minutes" };
const FOOTNOTE = {
  number: 14,
  machine: "Des feuilles de <1>last year</1> feront l’affaire.",
  fixed: "Des feuilles de <1>l’an dernier</1> feront l’affaire.",
};
const FIXES = [PLURAL, CELL, FOOTNOTE];

const blocksOf = async (bytes: Uint8Array) =>
  (await DOCX.parse(bytes)).blocks.map(({ key, text }) => [key, text]);

/** Submits what has nothing to be fixed; gives how many segments there are. */
async function submitTheRest(api: Api, documentId: string): Promise<number> {
  const segments = await api.segments(documentId);
  for (const segment of segments) if (segment.state === "initial") await api.submit(segment);
  return segments.length;
}

test("a pair of Word files goes through three people's hands, and LibreOffice shows what was approved", async ({
  page,
  openBrowser,
  apiOf,
  openImport,
}) => {
  test.setTimeout(120_000);
  const { importPage } = await openImport();
  const title = uniqueName("Teapot");

  await test.step("a damaged file is refused in a sentence", async () => {
    await importPage.title().fill(title);
    await importPage.chooseSourceFile(file("teapot.en.docx"));
    const damaged = teapot("teapot.fr.docx").subarray(0, 4_000);
    await importPage.chooseTargetFile(file("teapot.fr.docx", damaged));
    await importPage.submit();
    await expect(importPage.alert(/The translated file is damaged/)).toBeVisible();
  });

  await test.step("the right one becomes segments with tags", async () => {
    await importPage.removeTargetFile();
    await importPage.chooseTargetFile(file("teapot.fr.docx"));
    await importPage.submit();
    await importPage.expectDone(title);
  });
  const place = await importPage.startReviewing();
  const { documentId } = place;
  const desk = new ReviewDesk(page, place);

  await test.step("a tag is deleted only whole, and comes back by key", async () => {
    const { number, machine, fixed } = PLURAL;
    await desk.goTo(number);
    const editor = desk.editor(number);
    await expect(editor).toHaveValue(machine);
    await expect(desk.flaggedWords(number, "grande cuillères")).toBeVisible();
    await desk.write(number, fixed.slice(0, -" et attendez.".length));
    await editor.press("Control+End");
    await editor.press("Backspace");
    await expect(editor).toHaveValue(/<2\/>$/);
    await editor.press("Backspace");
    await expect(editor).toHaveValue(/feuilles$/);
    await expect(desk.reasons().filter({ hasText: "The source has <2/>" })).toBeVisible();
    await editor.press("Alt+b");
    await editor.pressSequentially(" et attendez.");
    await expect(editor).toHaveValue(fixed);
    await desk.submit(number);
  });

  await test.step("what is flagged in a cell is fixed by key, in a footnote by hand", async () => {
    await desk.goToNextFlagged(CELL.number, "F9");
    await expect(desk.editor(CELL.number)).toHaveValue(CELL.machine);
    await page.keyboard.press("Control+.");
    await expect(desk.editor(CELL.number)).toHaveValue(CELL.fixed);
    await desk.submit(CELL.number);
    await desk.goTo(CELL.number);
    await desk.goToNextFlagged(FOOTNOTE.number, "F9");
    await expect(desk.editor(FOOTNOTE.number)).toHaveValue(FOOTNOTE.machine);
    await desk.write(FOOTNOTE.number, FOOTNOTE.fixed);
    await desk.submit(FOOTNOTE.number);
  });

  const count = await submitTheRest(await apiOf("translator"), documentId);
  await test.step("an editor approves all of it", async () => {
    const queue = new ApprovalQueue(await openBrowser("editor"), place);
    await queue.open();
    await queue.approveAll(count);
  });

  const exportPage = new ExportPage(await openBrowser("admin"), place);
  await exportPage.open();
  await exportPage.expectReady();
  const { name, bytes } = await exportPage.downloadClean();
  expect(name).toBe(`${title}.fr.docx`);

  await test.step("the file is the machine's but for what was fixed", async () => {
    const before = await blocksOf(teapot("teapot.fr.docx"));
    const fix = (text = "") =>
      FIXES.reduce((all, { machine, fixed }) => all.replace(machine, fixed), text);
    expect(await blocksOf(bytes)).toEqual(before.map(([key, text]) => [key, fix(text)]));
  });

  await test.step("LibreOffice opens it and shows the fixed French with its formatting", async () => {
    test.skip(OFFICE === undefined, "There is no LibreOffice (soffice) on this machine.");
    const { pdf, html } = await openInOffice("clean.docx", bytes, ["pdf", "html"]);
    const print = (await readPdf(pdf)).join("\n");
    expect(print).toContain("deux grandes cuillères de feuilles");
    expect(print).toContain("Des feuilles de l’an dernier feront l’affaire.");
    expect(print).not.toMatch(/last year|grande cuillères|4 minutes/);
    const page = html.toString().replace(/\s+/g, " ");
    expect(page).toMatch(/ajoutez <b>deux grandes cuillères<\/b> de feuilles<a class="sdfootnote/);
    expect(page).toMatch(/<td[^>]*><p[^>]*> ?<b>5 minutes<\/b>/);
    expect(page).toContain("Des feuilles de <i>l’an dernier</i> feront l’affaire.");
  });
});
