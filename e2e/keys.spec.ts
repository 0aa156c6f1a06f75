import { textsOf } from "./fixtures/sample";
import { expect, test, uniqueName } from "./fixtures/test";
import { AlignmentTools } from "./pages/alignment-tools";
import { PressedKeys } from "./pages/pressed-keys";

const PAIRS = [
  ["The town library opens again in May.", "La bibliothèque municipale rouvre en mai."],
  ["The mayor thanked the volunteers on Monday.", "Le maire a remercié les bénévoles lundi."],
  ["Each visitor receives a free map.", "Chaque visiteur reçoit un plan gratuit."],
  ["The garden is a quiet place!", "Le jardin est un lieu calme!"],
  ["The concert was a great success!", "Le concert a été un grand succès!"],
  ["The town library opens again in May.", "La bibliothèque ouvre de nouveau en mai."],
  ["The council will vote on Friday.", "Le conseil votera vendredi."],
  ["The swimming pool is closed.", "La piscine est fermée."],
  ["Everyone is invited.", "Tout le monde est invité."],
] as const;

/** The target of a segment by its number. */
const value = (number: number) => PAIRS[number - 1]?.[1] ?? "";

/** The desk of an editor, with three segments that wait for them. */
const keysTest = test.extend<{ keys: PressedKeys }>({
  keys: async ({ page, login, apiOf, createProject }, provide) => {
    const { projectId } = await createProject();
    const [translator, editor] = [await apiOf("translator"), await apiOf("editor")];
    const texts = { title: uniqueName("Keys"), ...textsOf(PAIRS) };
    const documentId = await editor.importDocument(projectId, texts);
    const imported = await editor.segments(documentId);
    expect(imported).toHaveLength(PAIRS.length);
    for (const segment of imported.slice(0, 3)) await translator.submit(segment);
    await login("editor");
    const keys = new PressedKeys(page, { projectId, documentId });
    await keys.desk.open();
    await provide(keys);
  },
});

keysTest("every key of the table that works in the text", async ({ page, keys }) => {
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
    await expect(await keys.desk.look("Suggestions")).toContainText(value(1));
  });

  await test.step("the text", () =>
    keys.press([
      {
        keys: ["Control+Insert", "Control+Shift+s"],
        from: [9, "text"],
        does: async () => {
          await expect(keys.text(9)).toHaveValue("Everyone is invited.");
          await page.keyboard.press("Control+Shift+Backspace");
          await expect(keys.text(9)).toHaveValue(value(9));
        },
      },
      {
        keys: ["Control+1"],
        from: [6, "text"],
        does: () => expect(keys.text(6)).toHaveValue(value(1)),
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

keysTest("every key of the table that works on a row", async ({ page, keys, apiOf }) => {
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
        does: () =>
          expect(page.getByRole("toolbar", { name: "Selected segments" })).toContainText(
            "3 segments selected",
          ),
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
