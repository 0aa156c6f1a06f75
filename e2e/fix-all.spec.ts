import { expectAccessible } from "./fixtures/accessibility";
import type { Api } from "./fixtures/api";
import { type DocumentPlace, expect, test } from "./fixtures/test";
import { AlignmentTools } from "./pages/alignment-tools";
import { expectPlaces } from "./pages/expect-places";
import { FixAllDialog } from "./pages/fix-all-dialog";
import { ReviewDesk } from "./pages/review-desk";

const NARROW = "\u202F";
/** By number: texts with an ordinary space before each semicolon, and another flag of the same check. */
const TEXTS = {
  1: "La bibliothèque municipale ; rouvre ; en mai.",
  2: "Le maire a remercié les bénévoles ; lundi.",
  4: "Chaque visiteur reçoit un plan ; gratuit du bâtiment ?",
  5: "La salle de lecture présentera les tableaux ; jusqu'en juin.",
} as const;
const fixed = (text: string) => text.replaceAll(" ;", `${NARROW};`);

/** A segment of a document by its number. */
async function segmentOf(api: Api, { documentId }: DocumentPlace, number: number) {
  const found = (await api.segments(documentId))[number - 1];
  if (!found) throw new Error(`no segment ${number}`);
  return found;
}

test("one fix is made wherever it fits, by keyboard, and taken back as one step", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  test.setTimeout(120_000);
  const document = await importShort();
  const [translator, editor] = [await apiOf("translator"), await apiOf("editor")];
  const segment = (number: number) => segmentOf(editor, document, number);
  const stored = async () => {
    const rows = await Promise.all([1, 2, 4, 5].map(segment));
    return rows.map(({ target, state }) => [target, state]);
  };
  await translator.save(await segment(1), TEXTS[1]);
  await translator.submit(await segment(2), TEXTS[2]);
  await editor.approveAll(document.documentId);
  await translator.submit(await segment(4), TEXTS[4]);

  await login("translator");
  const desk = new ReviewDesk(page, document);
  const tools = new AlignmentTools(page, desk);
  const dialog = new FixAllDialog(page);
  await desk.open();
  const before = [
    [TEXTS[1], "draft"],
    [TEXTS[2], "approved"],
    [TEXTS[4], "submitted"],
    [TEXTS[5], "draft"],
  ];

  await test.step("the preview shows each place, and what was typed a moment ago", async () => {
    await desk.write(5, TEXTS[5]);
    await desk.goTo(1);
    await tools.caretAfter(1, "municipale");
    await dialog.open();
    await expectPlaces(dialog.places(), [
      [1, true],
      [1, true],
      [2, false],
      [4, true],
      [5, true],
    ]);
    await expect(dialog.locator()).toContainText("5 places in this document");
    await expect(dialog.locator().getByRole("status")).toHaveText(
      "One segment that you chose is submitted or approved: it drops back one step." +
        "One approved segment is left out, unless you choose it.",
    );
    await expectAccessible(page, "the preview of a fix in the whole document");
    expect(await stored()).toEqual(before);
  });

  await test.step("another place is taken out, an approved one in", async () => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(dialog.locator().getByRole("status")).toHaveText(
      "2 segments that you chose are submitted or approved: they drop back one step.",
    );
    await page.keyboard.press("Enter");
    await expect(page.getByText("4 places are fixed in 4 segments")).toBeVisible();
    await expect(desk.editor(1)).toHaveValue(TEXTS[1].replace(" ;", `${NARROW};`));
    await desk.expectState(2, "Submitted");
    expect((await stored()).slice(1)).toEqual([
      [fixed(TEXTS[2]), "submitted"],
      [fixed(TEXTS[4]), "draft"],
      [fixed(TEXTS[5]), "draft"],
    ]);
  });

  await test.step("it is one step to take back", async () => {
    await expect(desk.row(1)).toBeFocused();
    await page.keyboard.press("Control+z");
    await desk.expectState(2, "Approved");
    await expect(desk.editor(1)).toHaveValue(TEXTS[1]);
    expect(await stored()).toEqual(before);
  });

  await test.step("all that the check suggests", async () => {
    await tools.caretAfter(1, "municipale");
    await dialog.open();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await expect(dialog.locator().getByRole("checkbox", { name: "Segment 4" })).toHaveCount(2);
    await page.keyboard.press("Escape");
    await expect(dialog.locator()).toBeHidden();
    expect(await stored()).toEqual(before);
  });
});

test("a text that was changed meanwhile is not written over, by the fix or by taking it back", async ({
  page,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 409/);
  const document = await importShort();
  const api = await apiOf("editor");
  const segment = (number: number) => segmentOf(api, document, number);
  await api.save(await segment(1), TEXTS[1]);
  await api.save(await segment(5), TEXTS[5]);
  await login("translator");
  const desk = new ReviewDesk(page, document);
  const dialog = new FixAllDialog(page);
  await desk.open();
  await desk.goTo(1);

  await test.step("nothing is fixed when one was changed after the preview", async () => {
    await dialog.open();
    await api.save(await segment(5), `${TEXTS[5]} Enfin.`);
    await page.keyboard.press("Enter");
    await expect(page.getByText("Somebody changed these segments after the preview")).toBeVisible();
    expect((await segment(1)).target).toBe(TEXTS[1]);
  });

  await test.step("nothing is taken back when one was changed after the fix", async () => {
    await dialog.open();
    await page.keyboard.press("Enter");
    await expect(desk.editor(1)).toHaveValue(fixed(TEXTS[1]));
    await expect(desk.row(1)).toBeFocused();
    await api.save(await segment(5), "La salle de lecture est fermée.");
    await page.keyboard.press("Control+z");
    await expect(page.getByText("One of these segments was changed afterwards")).toBeVisible();
    await expect(desk.editor(1)).toHaveValue(fixed(TEXTS[1]));
  });
});
