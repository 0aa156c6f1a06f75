import { importedTarget, keysTest } from "./fixtures/keys-test";
import { expect, test } from "./fixtures/test";

keysTest("every key of the table that works in the text", async ({ page, keys }) => {
  keysTest.setTimeout(120_000);
  await test.step("moving, in the text", () =>
    keys.press([
      {
        keys: ["Control+ArrowDown"],
        from: [2, "text"],
        does: () => expect(keys.text(3)).toBeFocused(),
      },
      {
        keys: ["Control+ArrowUp"],
        from: [2, "text"],
        does: () => expect(keys.text(1)).toBeFocused(),
      },
      {
        keys: ["Alt+PageDown", "F9"],
        from: [1, "text"],
        does: () => expect(keys.text(4)).toBeFocused(),
      },
      {
        keys: ["Alt+PageUp", "Shift+F9"],
        from: [5, "text"],
        does: () => expect(keys.text(4)).toBeFocused(),
      },
      { keys: ["Alt+Home"], from: [2, "text"], does: () => expect(keys.text(1)).toBeFocused() },
      { keys: ["Alt+End"], from: [2, "text"], does: () => expect(keys.text(9)).toBeFocused() },
      { keys: ["Control+g"], from: [2, "text"], does: () => keys.opens("Go to segment") },
      { keys: ["Escape"], from: [2, "text"], does: () => expect(keys.row(2)).toBeFocused() },
    ]));

  await test.step("deciding and submitting", () =>
    keys.press([
      {
        keys: ["Control+Alt+Enter"],
        from: [1, "text"],
        does: () => Promise.all([keys.state(1, "Approved"), expect(keys.text(4)).toBeFocused()]),
      },
      {
        keys: ["Control+Enter"],
        from: [7, "text"],
        does: () => Promise.all([keys.state(7, "Submitted"), expect(keys.text(8)).toBeFocused()]),
      },
      {
        keys: ["Control+Shift+Enter"],
        from: [8, "text"],
        does: () => Promise.all([keys.state(8, "Submitted"), expect(keys.text(9)).toBeFocused()]),
      },
      { keys: ["a"], from: [2, "row"], does: () => keys.state(2, "Approved") },
      { keys: ["z"], from: [2, "row"], does: () => keys.state(2, "Submitted") },
      {
        keys: ["r"],
        from: [2, "row"],
        does: async () => {
          await page.keyboard.press("9");
          await expect(keys.dialog("Send back").getByRole("textbox")).not.toHaveValue("");
          await page.keyboard.press("Control+Enter");
          await keys.state(2, "Sent back");
        },
      },
      { keys: ["z"], from: [2, "row"], does: () => keys.state(2, "Submitted") },
      {
        keys: ["Shift+K"],
        from: [9, "row"],
        does: () => expect(keys.row(9)).toContainText("Not exported"),
      },
    ]));

  await test.step("the memory has what was approved", async () => {
    await keys.goTo(6, "text");
    await expect(await keys.desk.look("Suggestions")).toContainText(importedTarget(1));
  });

  await test.step("the text", () =>
    keys.press([
      {
        keys: ["Control+Insert", "Control+Shift+s"],
        from: [9, "text"],
        does: async () => {
          await expect(keys.text(9)).toHaveValue("Everyone is invited.");
          await page.keyboard.press("Control+Shift+Backspace");
          await expect(keys.text(9)).toHaveValue(importedTarget(9));
        },
      },
      {
        keys: ["Control+1"],
        from: [6, "text"],
        does: () => expect(keys.text(6)).toHaveValue(importedTarget(1)),
      },
      ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({
        keys: [`Control+${number}`],
        from: [6, "text"] as const,
        does: () => keys.said(`There is no suggestion ${number}.`),
      })),
      {
        keys: ["Control+Shift+Space"],
        from: [6, "text"],
        does: () => expect(keys.text(6)).toHaveValue(/\u00A0$/),
      },
      {
        keys: ["Alt+k"],
        from: [6, "text"],
        does: () =>
          expect(page.getByRole("tab", { name: "Suggestions" })).toHaveAttribute(
            "aria-selected",
            "true",
          ),
      },
      {
        keys: ["Control+m"],
        from: [6, "text"],
        does: () => expect(page.getByRole("textbox", { name: "Write a comment" })).toBeFocused(),
      },
      {
        keys: ["Alt+d"],
        from: [6, "text"],
        does: () => keys.said("Changes since the machine text"),
      },
      {
        keys: ["Alt+p"],
        from: [6, "text"],
        does: async () => {
          await keys.said("The preview is open.");
          await page.keyboard.press("Alt+p");
          await keys.said("The preview is closed.");
        },
      },
      { keys: ["Control+k"], from: [6, "text"], does: () => keys.opens("Commands") },
      { keys: ["F1"], from: [6, "text"], does: () => keys.opens("Keys") },
      { keys: ["Control+h"], from: [6, "text"], does: () => keys.opens("Find and replace") },
      {
        keys: ["Control+f"],
        from: [6, "text"],
        does: async () => {
          await expect(page.getByRole("searchbox", { name: "Find" })).toBeFocused();
          await page.keyboard.press("Escape");
        },
      },
    ]));

  await test.step("flags", () =>
    keys.press([
      { keys: ["Alt+Shift+A"], from: [4, "text"], does: () => keys.opens("Fix all like this") },
      {
        keys: ["Control+."],
        from: [4, "text"],
        does: () => expect(keys.text(4)).toHaveValue("Le jardin est un lieu calme\u202F!"),
      },
      {
        keys: ["Control+Shift+."],
        from: [5, "text"],
        does: async () => {
          await expect(keys.dialog("Why is this not an error?")).toBeVisible();
          await page.keyboard.press("1");
          await expect(keys.dialog("Why is this not an error?")).toBeHidden();
          await keys.said("No more flags in this direction.");
        },
      },
    ]));

  await test.step("filtering on the selection", async () => {
    await keys.goTo(9, "text");
    await keys.select(9, "monde");
    await page.keyboard.press("Control+Shift+f");
    await keys.desk.expectFound(1);
  });
});
