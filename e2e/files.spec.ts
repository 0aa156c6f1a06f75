import { readFileSync } from "node:fs";
import path from "node:path";
import { DOCX } from "../lib/formats/docx/docx-format";
import type { Api } from "./fixtures/api";
import { expect, test, uniqueName } from "./fixtures/test";
import { ExportPage } from "./pages/export-page";
import { ImportPage } from "./pages/import-page";
import { ReviewDesk } from "./pages/review-desk";

/** A page with a title, formatting, a link, a list, a table, a formula and a footnote, as LibreOffice writes it. */
const teapot = (name: string) => readFileSync(path.join(import.meta.dirname, "documents", name));

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const file = (name: string, buffer = teapot(name)) => ({ name, mimeType: WORD, buffer });

const MACHINE =
  "Chauffez la théière, puis ajoutez <1>deux cuillères</1> de feuilles<2/> et attendez.";
const FIXED =
  "Chauffez la théière, puis ajoutez <1>deux cuillerées</1> de feuilles<2/> et attendez.";

const blocksOf = async (bytes: Uint8Array) =>
  (await DOCX.parse(bytes)).blocks.map(({ key, text }) => [key, text]);

/** Submits what is not yet, and says of serious flags that the text is right. */
async function submitTheRest(api: Api, documentId: string): Promise<void> {
  for (const segment of await api.segments(documentId)) {
    for (const flag of segment.flags) {
      if (!flag.dismissal && /critical|major/.test(flag.severity)) await api.dismiss(flag);
    }
    if (segment.position !== 2) await api.submit(segment);
  }
}

test("a pair of Word files goes through three people's hands, and back into its own file", async ({
  page,
  login,
  openBrowser,
  apiOf,
  createProject,
}) => {
  const { projectId } = await createProject();
  await login("translator");
  const importPage = new ImportPage(page);
  const title = uniqueName("Teapot");

  await test.step("a damaged file is refused in a sentence", async () => {
    await importPage.open(projectId);
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
    await page.getByRole("link", { name: "Start reviewing" }).click();
  });
  await expect(page.getByRole("grid", { name: "Segments" })).toBeVisible();
  const documentId = /documents\/([^/]+)\//.exec(page.url())?.[1] ?? "";
  const place = { projectId, documentId };
  const desk = new ReviewDesk(page, place);

  await test.step("a tag is deleted only whole, and comes back by key", async () => {
    await desk.goTo(3);
    const editor = desk.editor(3);
    await expect(editor).toHaveValue(MACHINE);
    await desk.write(3, FIXED.slice(0, -" et attendez.".length));
    await editor.press("Control+End");
    await editor.press("Backspace");
    await expect(editor).toHaveValue(/<2\/>$/);
    await editor.press("Backspace");
    await expect(editor).toHaveValue(/feuilles$/);
    await expect(desk.reasons().filter({ hasText: "The source has <2/>" })).toBeVisible();
    await editor.press("Alt+b");
    await editor.pressSequentially(" et attendez.");
    await expect(editor).toHaveValue(FIXED);
    await desk.submit(3);
  });

  await submitTheRest(await apiOf("translator"), documentId);
  await (await apiOf("editor")).approveAll(documentId);
  const admin = await openBrowser("admin");
  const exportPage = new ExportPage(admin, place);
  await exportPage.open();
  await exportPage.expectReady();
  const { name, bytes } = await exportPage.downloadClean();
  expect(name).toBe(`${title}.fr.docx`);
  const before = await blocksOf(teapot("teapot.fr.docx"));
  expect(await blocksOf(bytes)).toEqual(
    before.map(([key, text]) => [key, text?.replace(MACHINE, FIXED)]),
  );
});
