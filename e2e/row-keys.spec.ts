import { expectAccessible } from "./fixtures/accessibility";
import { keysTest } from "./fixtures/keys-test";
import { expect, test } from "./fixtures/test";
import { AlignmentTools } from "./pages/alignment-tools";

keysTest("every key of the table that works on a row", async ({ page, keys, apiOf }) => {
  keysTest.setTimeout(120_000);
  const editor = await apiOf("editor");

  await test.step("moving, on a row", () =>
    keys.press([
      { keys: ["ArrowDown", "j"], from: [2, "row"], does: () => expect(keys.row(3)).toBeFocused() },
      { keys: ["ArrowUp", "k"], from: [2, "row"], does: () => expect(keys.row(1)).toBeFocused() },
      { keys: ["e"], from: [2, "row"], does: () => expect(keys.text(2)).toBeFocused() },
    ]));

  await test.step("an error span", async () => {
    await keys.goTo(3, "text");
    await keys.select(3, "visiteur");
    await page.keyboard.press("Escape");
    await expect(keys.row(3).locator("[data-held-selection] mark")).toHaveText("visiteur");
    await page.keyboard.press("Shift+ArrowRight");
    await keys.said("Marked: visiteur reçoit");
    await page.keyboard.press("Shift+ArrowLeft");
    expect(await keys.selected(3)).toBe("visiteur");
    await page.keyboard.press("Shift+ArrowDown");
    expect(await keys.selected(3)).toBe("visiteur reçoit un plan gratuit.");
    await page.keyboard.press("Shift+ArrowUp");
    expect(await keys.selected(3)).toBe("Chaque visiteur");
    const errors = keys.row(3).getByRole("list", { name: "Words that comments are about" });
    for (const [key, word] of [
      ["1", "Minor"],
      ["2", "Major"],
      ["3", "Critical"],
    ] as const) {
      await page.keyboard.press(key);
      await expect(errors.getByRole("button", { name: `${word}:` })).toBeVisible();
      await page.keyboard.press("Shift+ArrowRight");
    }
    await page.keyboard.press("Escape");
    expect(await keys.selected(3)).toBe("");
    await page.keyboard.press("0");
    await expect(errors.getByRole("button", { name: "Missing:" })).toContainText("Each visitor");
    // They are the server's, with nobody's words but the mark.
    await page.keyboard.press("c");
    const panel = page.getByRole("tabpanel", { name: "Comments" });
    await expect(panel.getByText("Critical", { exact: true })).toBeVisible();
    await expect
      .poll(async () => (await editor.segments(keys.place.documentId))[2]?.openComments)
      .toBe(4);
  });

  await test.step("looking, and selecting, on a row", () =>
    keys.press([
      {
        keys: ["c"],
        from: [6, "row"],
        does: () => expect(page.getByRole("textbox", { name: "Write a comment" })).toBeFocused(),
      },
      { keys: ["d"], from: [6, "row"], does: () => keys.said("Changes since the machine text") },
      { keys: ["?"], from: [6, "row"], does: () => keys.opens("Keys") },
      { keys: ["x"], from: [1, "row"], does: () => keys.said("1 segment selected") },
      {
        keys: ["Shift+X"],
        from: [3, "row"],
        does: async () => {
          const bar = page.getByRole("toolbar", { name: "Selected segments" });
          await expect(bar).toContainText("3 segments selected");
          await expectAccessible(page, "the bar of selected segments");
        },
      },
      {
        keys: ["Control+Shift+A"],
        from: null,
        does: async () => {
          const step = keys.dialog("Approve together");
          await step.getByRole("button", { name: "Approve 3" }).click();
          await expect(step).toContainText("3 segments are approved");
          await page.keyboard.press("Escape");
          await Promise.all([keys.state(2, "Approved"), keys.state(3, "Approved")]);
        },
      },
      {
        keys: ["z"],
        from: [2, "row"],
        does: () => Promise.all([keys.state(2, "Submitted"), keys.state(3, "Submitted")]),
      },
    ]));

  await test.step("the alignment, on a row", async () => {
    await keys.goTo(5, "row");
    await page.keyboard.press("Alt+l");
    await expect(page.getByRole("toolbar", { name: "Repair the alignment" })).toBeVisible();
    await page.keyboard.press("a");
    await keys.said("The link is accepted.");
    await page.keyboard.press("r");
    await keys.said("The link is to be looked at again.");
    await page.keyboard.press("c");
    await keys.said("The mark is cleared.");
    for (const [key, done] of [
      ["m", "Merged."],
      ["u", "Moved up."],
      ["d", "Moved down."],
      ["i", "An empty translation was inserted."],
    ] as const) {
      await page.keyboard.press(key);
      await keys.said(done);
      await page.keyboard.press("Control+z");
      await keys.said("Undone.");
    }
    await keys.goTo(5, "row");
    await new AlignmentTools(page, keys.desk).caretAfter(5, "Le concert");
    await page.keyboard.press("s");
    await keys.said("Split.");
    await page.keyboard.press("Control+z");
    await keys.said("Undone.");
    await page.keyboard.press("Space");
    await keys.said(/^The translation of segment \d is marked/);
    await page.keyboard.press("Shift+R");
    await keys.opens("Align again");
  });
});
