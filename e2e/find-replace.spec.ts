import type { Locator } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { expectPlaces } from "./pages/expect-places";
import { FindAndReplace } from "./pages/find-and-replace";
import { ReviewDesk } from "./pages/review-desk";

/** By number. */
const TEXTS = {
  1: "Le kiosque rouvre, le petit kiosque aussi.",
  2: "Un kiosque à journaux.",
  4: "Les kiosques du parc.",
  5: "Kiosque de l’été.",
} as const;

const selected = (editor: Locator) =>
  editor.evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error("no text field");
    return [field.value.slice(field.selectionStart, field.selectionEnd), field.selectionStart];
  });

test("a text is found and replaced by keyboard, some of it, and taken back as one step", async ({
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
  const segment = async (number: number) => {
    const found = (await editor.segments(document.documentId))[number - 1];
    if (!found) throw new Error(`no segment ${number}`);
    return found;
  };
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
  const search = new FindAndReplace(page);
  await desk.open();

  await test.step("the search leads from place to place, with what was typed a moment ago", async () => {
    await desk.write(5, TEXTS[5]);
    await desk.goTo(1);
    await search.find("kiosque");
    await expect(search.bar().getByRole("status")).toHaveText("5 places in 4 segments");
    await page.keyboard.press("Enter");
    await expect(search.bar().getByRole("status")).toHaveText("1 of 5 places in 4 segments");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(desk.editor(2)).toBeVisible();
    await expect(search.bar().getByRole("searchbox")).toBeFocused();
    await page.keyboard.press("Shift+Enter");
    await expect(search.bar().getByRole("status")).toHaveText("2 of 5 places in 4 segments");
    await expectAccessible(page, "the desk while a text is looked for");
    await page.keyboard.press("Escape");
    await expect(search.bar()).toBeHidden();
    await expect(desk.editor(1)).toBeFocused();
    expect(await selected(desk.editor(1))).toEqual(["kiosque", 28]);
    await page.keyboard.press("F3");
    await expect(desk.editor(2)).toBeFocused();
    await expect.poll(() => selected(desk.editor(2))).toEqual(["kiosque", 3]);
  });

  const before = [
    [TEXTS[1], "draft"],
    [TEXTS[2], "approved"],
    [TEXTS[4], "submitted"],
    [TEXTS[5], "draft"],
  ];

  await test.step("the preview says what it costs; places are taken in and out", async () => {
    await search.openDialog();
    await search.expectSearched("kiosque");
    await search.replaceWith("pavillon");
    await expect(search.places()).toHaveCount(5);
    await page.keyboard.press("ArrowDown");
    await expect(search.places().first()).toBeFocused();
    await expectPlaces(search.places(), [
      [1, true],
      [1, true],
      [2, false],
      [4, true],
      [5, true],
    ]);
    await expect(search.dialog().getByRole("status")).toHaveText(
      "One submitted segment that you chose becomes a draft again.",
    );
    await expectAccessible(page, "the preview of replacing");
    await search.toggle("Whole words");
    await search.toggle("Match the case");
    await expectPlaces(search.places(), [
      [1, true],
      [1, true],
      [2, false],
    ]);
    await search.toggle("Whole words");
    await search.toggle("Match the case");
    await expectPlaces(search.places(), [
      [1, true],
      [1, true],
      [2, false],
      [4, true],
      [5, true],
    ]);
    await search.places().first().press("ArrowDown");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(search.dialog().getByRole("status")).toHaveText(
      "One submitted segment that you chose becomes a draft again." +
        "One approved segment that you chose is no longer approved, only submitted.",
    );
    expect(await stored()).toEqual(before);
  });

  await test.step("what somebody changed meanwhile is left and named", async () => {
    await editor.save(await segment(5), "Kiosque de l’automne.");
    await page.keyboard.press("Enter");
    await expect(page.getByText("3 places are replaced in 3 segments.")).toBeVisible();
    await expect(
      page.getByText("One segment was left as it is: segment 5 (somebody changed it meanwhile)"),
    ).toBeVisible();
    await expect(search.dialog()).toBeHidden();
    expect(await stored()).toEqual([
      ["Le pavillon rouvre, le petit kiosque aussi.", "draft"],
      ["Un pavillon à journaux.", "submitted"],
      ["Les pavillons du parc.", "draft"],
      ["Kiosque de l’automne.", "draft"],
    ]);
  });

  await test.step("it is one step to take back", async () => {
    await expect(desk.row(2)).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(desk.editor(1)).toHaveValue(TEXTS[1]);
    expect((await stored()).slice(0, 3)).toEqual(before.slice(0, 3));
  });

  await test.step("a pattern says what is wrong with it, and puts its groups where they belong", async () => {
    await search.openDialog();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(String.raw`Un (kiosque) à (\p{L}+`);
    await search.toggle("Pattern (regular expression)");
    await expect(search.dialog()).toContainText("this bracket is never closed");
    await search.dialog().getByRole("textbox", { name: "Find", exact: true }).press("End");
    await page.keyboard.insertText(")");
    await search.replaceWith("Des $2 au $1");
    await expect(search.dialog().locator("ins")).toHaveText("Des journaux au kiosque.");
    await expectPlaces(search.places(), [[2, false]]);
    await page.keyboard.press("Escape");
    await expect(search.dialog()).toBeHidden();
  });

  await test.step("what was changed in one segment is changed in others, in its other forms, too", async () => {
    await editor.save(await segment(1), "Visiteur ou visiteurs, entrez.");
    await desk.write(4, "Chaque lecteur reçoit un plan gratuit du bâtiment.");
    await desk.editor(4).press("Home");
    await page.keyboard.press("Alt+Shift+A");
    const elsewhere = page.getByRole("dialog", { name: "Apply this fix elsewhere" });
    const boxes = elsewhere.getByRole("list", { name: "Places" }).getByRole("checkbox");
    await expect(boxes).toHaveCount(2);
    await expect(elsewhere.locator("ins")).toHaveText(["Lecteur", "lecteurs"]);
    await expect(elsewhere.getByRole("textbox", { name: "Find", exact: true })).toHaveValue(
      "visiteur",
    );
    await page.keyboard.press("ArrowDown");
    await expect(boxes.first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 places are replaced in one segment.")).toBeVisible();
    expect((await segment(1)).target).toBe("Lecteur ou lecteurs, entrez.");
  });

  await test.step("the selection narrows the list", async () => {
    await desk.enterText(4);
    // “bâtiment” and its period.
    await page.keyboard.press("Control+Shift+ArrowLeft");
    await page.keyboard.press("Control+Shift+ArrowLeft");
    await page.keyboard.press("Control+Shift+f");
    await desk.expectFound(1);
  });
});
