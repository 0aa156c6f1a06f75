import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { ExportPage } from "./pages/export-page";

const TEXT = "word/document.xml";
const COMMENTS = "word/comments.xml";

/** The file as somebody leaves it who tracks a change in Word, comments on it, and touches a source. */
function workInWord(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (part: string, by: (xml: string) => string) => {
    parts[part] = strToU8(by(strFromU8(parts[part] ?? new Uint8Array())));
  };
  const deed = 'w:author="Zoé" w:date="2026-11-20T10:00:00Z"';
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  change(TEXT, (xml) =>
    xml
      .replace(
        /<w:r>(?:(?!<w:r>).)*La bibliothèque municipale rouvre en mai\.<\/w:t><\/w:r>/,
        `<w:commentRangeStart w:id="5"/>${run("La bibliothèque municipale ")}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r><w:del w:id="901" ${deed}><w:r><w:delText>rouvre</w:delText></w:r></w:del><w:ins w:id="902" ${deed}>${run("rouvrira")}</w:ins>${run(" en mai.")}`,
      )
      .replace("Chaque visiteur reçoit un plan gratuit", "Chacun reçoit un plan gratuit")
      .replace("Each visitor", "No visitor"),
  );
  change(COMMENTS, (xml) =>
    xml.replace(
      "</w:comments>",
      `<w:comment w:id="5" ${deed}><w:p>${run("Is this its name?")}</w:p></w:comment></w:comments>`,
    ),
  );
  return zipSync(parts);
}

test("a table goes to Word, and what was done there comes back: shown first, chosen, undone as one", async ({
  page,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  test.setTimeout(120_000);
  consoleGuard.expect(/status of 422/);
  const document = await importShort();
  const [translator, editor] = [await apiOf("translator"), await apiOf("editor")];
  const targets = async () =>
    (await editor.segments(document.documentId)).map(({ target, state }) => [state, target]);
  await login("translator");
  const screen = new ExportPage(page, document);
  await screen.open();
  const { name, bytes } = await screen.downloadForWord();
  expect(name).toMatch(/\.fr\.bilingual\.docx$/);
  const worked = workInWord(bytes);
  const [first] = await editor.segments(document.documentId);
  if (!first) throw new Error("no segment");
  const before = await targets();

  await test.step("a file that is none is refused in a sentence", async () => {
    await screen.bringBack(strToU8("no file"));
    await expect(page.getByText(/is no zip archive/)).toBeVisible();
  });

  const dialog = screen.preview();
  await test.step("the preview shows what changed, what is new, and what is not taken", async () => {
    await screen.bringBack(worked);
    await expect(dialog.getByText(/1 text changed, 1 new comment/)).toBeVisible();
    await expect(dialog.getByText(/The source of 1 row was changed/)).toBeVisible();
    const row = dialog.getByRole("checkbox", { name: /^Segment 1 Machine text/ });
    await expect(row).toBeChecked();
    await expect(dialog.locator("del")).toHaveText("rouvre");
    await expect(dialog.locator("ins")).toHaveText("rouvrira");
    await expectAccessible(page, "what a Word file would change");
  });

  await test.step("what is chosen is taken over, by key, and undone as one", async () => {
    await expect(dialog.getByRole("checkbox").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 text taken over. 1 comment added.")).toBeVisible();
    const [now] = await editor.segments(document.documentId);
    expect(now).toMatchObject({
      target: "La bibliothèque municipale rouvrira en mai.",
      state: "draft",
    });
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(/Everything is as it was/)).toBeVisible();
    expect(await targets()).toEqual(before);
  });

  await test.step("what was changed here too is a conflict that nobody chooses by accident", async () => {
    const [again] = await editor.segments(document.documentId);
    if (!again) throw new Error("no segment");
    await translator.save(again, "La bibliothèque rouvre en mai.");
    await screen.bringBack(worked);
    await expect(dialog.getByText(/changed it here on/)).toBeVisible();
    const conflict = dialog.getByRole("checkbox", { name: /^Segment 1 Draft/ });
    await expect(conflict).not.toBeChecked();
    await conflict.check();
    await dialog.getByRole("button", { name: /^Take 1 text and 1 comment/ }).click();
    await expect(page.getByText("1 text taken over. 1 comment added.")).toBeVisible();
    await screen.bringBack(worked);
    await expect(dialog.getByText("The file says nothing that is not here already.")).toBeVisible();
  });
});
