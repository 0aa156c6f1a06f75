import { expect, test } from "./fixtures/test";
import { PressedKeys } from "./pages/pressed-keys";

test("a batch is taken back after the page was opened anew, but for what was changed since", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const { documentId } = document;
  const api = await apiOf("translator");
  const before = await api.segments(documentId);
  const segments = before.map(({ id, version }) => ({ id, version }));
  const asked = { find: "la", options: "word", replacement: "LA", segments };
  const done = await api.call("post", `/documents/${documentId}/replacements`, asked);
  expect(await done.text()).toContain("places");
  const replaced = await api.segments(documentId);
  const numbers = replaced.flatMap(({ target, position }) =>
    target === before[position]?.target ? [] : position + 1,
  );
  const [kept = 0] = numbers;
  expect(numbers.length).toBeGreaterThan(1);
  const changed = replaced[kept - 1];
  if (changed) await api.save(changed, "Un autre texte.");
  await login("editor");
  const keys = new PressedKeys(page, document);
  await keys.desk.open();
  await keys.goTo(kept, "row");
  // This page has done nothing: it asks what the document has.
  await page.keyboard.press("Control+z");
  const dialog = keys.dialog("Steps that can be undone");
  await expect(dialog).toContainText("One was changed since: it stays.");
  await dialog.getByRole("button", { name: /^Undo: Replaced in/ }).click();
  await keys.said(`Left, since it was changed: ${kept}.`);
  await expect
    .poll(async () => (await api.segments(documentId)).map(({ target }) => target))
    .toEqual(
      before.map(({ target, position }) => (position === kept - 1 ? "Un autre texte." : target)),
    );
  await page.keyboard.press("Alt+Shift+Z");
  await expect(dialog).toContainText("There is nothing to undo.");
});

test("an editor approves their own edit of a submission on the desk, and no translation of theirs", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const translator = await apiOf("translator");
  const [first] = await translator.segments(document.documentId);
  if (first) await translator.submit(first);
  await login("editor");
  const keys = new PressedKeys(page, document);
  await keys.desk.open();
  await keys.desk.write(1, "La bibliothèque de la ville rouvre en mai.");
  await keys.desk.expectSaved(1);
  await keys.state(1, "Draft");
  await expect(keys.row(1).getByRole("button", { name: "Approve" })).toBeVisible();
  await page.keyboard.press("Control+Alt+Enter");
  await keys.state(1, "Approved");
  await expect
    .poll(async () => (await translator.segments(document.documentId))[0]?.state)
    .toBe("approved");
  await keys.desk.write(2, "Lundi, le maire a remercié les bénévoles.");
  await expect(keys.row(2).getByRole("button", { name: "Approve" })).toBeHidden();
  await page.keyboard.press("Control+Alt+Enter");
  await expect(page.getByText("You changed this text yourself", { exact: false })).toBeVisible();
});

test("the reason of a refused send-back is there again", async ({
  page,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 409|net::ERR_FAILED/);
  const document = await importShort();
  const translator = await apiOf("translator");
  const [first] = await translator.segments(document.documentId);
  const submitted = first && (await translator.submit(first));
  // The page hears nothing of what others do.
  await page.route("**/events**", (route) => route.abort());
  await login("editor");
  const keys = new PressedKeys(page, document);
  await keys.desk.open();
  await keys.goTo(1, "row");
  const again = submitted && (await translator.save(submitted, "Un autre texte."));
  if (again) await translator.submit(again);
  const reason = keys.dialog("Send back").getByRole("textbox");
  await page.keyboard.press("r");
  await reason.fill("Trop littéral ici.");
  await page.keyboard.press("Control+Enter");
  await expect(keys.text(1)).toHaveValue("Un autre texte.");
  await keys.goTo(1, "row");
  await page.keyboard.press("r");
  await expect(reason).toHaveValue("Trop littéral ici.");
  await page.keyboard.press("Control+Enter");
  await keys.state(1, "Sent back");
  await expect(keys.row(1)).toContainText("Trop littéral ici.");
});
