import { expectAccessible } from "./fixtures/accessibility";
import type { Api } from "./fixtures/api";
import { textsOf } from "./fixtures/sample";
import { expect, type TestDocument, test } from "./fixtures/test";
import { ApprovalQueue } from "./pages/approval-queue";

/** Submits every segment of a document as it is. */
async function submitAll(api: Api, { documentId }: TestDocument): Promise<void> {
  for (const segment of await api.segments(documentId)) await api.submit(segment);
}

const statesOf = async (api: Api, { documentId }: TestDocument) =>
  (await api.segments(documentId)).map(({ state }) => state);

test("a decision goes on to the next line by itself, and is undone by one key", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  await submitAll(api, document);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await queue.row(1).focus();
  await page.keyboard.press("a");
  await queue.expectState(1, "Approved");
  await expect(queue.row(2)).toBeFocused();
  await page.keyboard.press("a");
  await queue.expectState(2, "Approved");
  await expect(queue.row(3)).toBeFocused();
  await page.keyboard.press("z");
  await queue.expectState(2, "Submitted");
  await queue.expectState(1, "Approved");
  await expect
    .poll(() => statesOf(api, document))
    .toEqual(["approved", "submitted", "submitted", "submitted", "submitted", "submitted"]);
});

test("sending back needs a reason: a ready one by its number, edited", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  await submitAll(api, document);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await queue.row(5).focus();
  await page.keyboard.press("r");
  const dialog = queue.reasonDialog();
  await expect(dialog.getByRole("button", { name: "Send back" })).toBeDisabled();
  await page.keyboard.press("4");
  const reason = dialog.getByLabel("Reason", { exact: true });
  await expect(reason).toHaveValue("Some words are not translated.");
  await queue.giveReason("Some words are not translated: the brackets.");
  await queue.expectState(5, "Sent back");
  await expect
    .poll(async () => (await api.segments(document.documentId))[4])
    .toMatchObject({
      state: "returned",
      returnReason: "Some words are not translated: the brackets.",
    });
});

test("an editor edits, then approves, in one decision, and hears of who submits meanwhile", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  const [last, ...others] = (await api.segments(document.documentId)).toReversed();
  for (const segment of others) await api.submit(segment);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await queue.row(4).focus();
  await page.keyboard.press("e");
  const field = page.getByRole("textbox", { name: "Text of segment 4" });
  await field.fill("Les mots du réviseur.");
  await field.press("Control+Enter");
  await queue.expectState(4, "Approved");
  if (last) await api.submit(last);
  await page.getByRole("button", { name: "1 new submission" }).click();
  await queue.expectState(6, "Submitted");
  await expect
    .poll(async () => (await api.segments(document.documentId))[3])
    .toMatchObject({ state: "approved", target: "Les mots du réviseur." });
});

test("a batch names what it did not approve, and why", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const translator = await apiOf("translator");
  const editor = await apiOf("editor");
  const [first, ...rest] = await translator.segments(document.documentId);
  if (first) await editor.submit(first);
  for (const segment of rest) await translator.submit(segment);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await expect(queue.row(1)).toContainText("You submitted this segment yourself");
  await page.getByRole("button", { name: "Select all 6" }).click();
  await page.getByRole("button", { name: "Approve selection (6)" }).click();
  const dialog = queue.batchDialog();
  await expect(dialog).toContainText("5 segments will be approved.");
  await expect(dialog).toContainText("One is left out");
  await expect(dialog).toContainText("Segment 1: You submitted this segment yourself");
  // Meanwhile the translator takes one back.
  const [, second] = await translator.segments(document.documentId);
  if (second) await translator.save(second, "Encore une idée.");
  await dialog.getByRole("button", { name: "Approve 5" }).click();
  await expect(dialog.getByRole("status")).toContainText("4 segments are approved.");
  await expect(dialog).toContainText("One was refused");
  await expect(dialog.getByRole("link", { name: "Segment 2:" })).toBeVisible();
  const after = await statesOf(translator, document);
  expect(after).toEqual(["submitted", "draft", "approved", "approved", "approved", "approved"]);
  // The same key that takes one decision back takes all of them back.
  await dialog.getByRole("button", { name: "Close" }).first().click();
  await queue.row(1).focus();
  await page.keyboard.press("z");
  await expect.poll(async () => (await statesOf(translator, document))[5]).toBe("submitted");
});

test("the same change in several submissions is one decision, by keyboard, and other changes are never taken along", async ({
  page,
  login,
  apiOf,
  createProject,
}) => {
  const { projectId, projectName } = await createProject();
  const admin = await apiOf("admin");
  const texts = textsOf([
    ["The old wagon stands still.", "Le vieux wagon ne bouge pas."],
    ["A wagon needs four wheels.", "Un wagon demande quatre roues."],
    ["They painted the wagon in the garden.", "Ils ont peint le wagon dans le jardin."],
  ]);
  const documentId = await admin.importDocument(projectId, { title: "Wagons", ...texts });
  const document = { projectId, projectName, documentId, title: "Wagons" };
  const translator = await apiOf("translator");
  for (const segment of await translator.segments(documentId)) {
    const target = segment.target.replace("wagon", "chariot").replace("jardin", "verger");
    await translator.submit(segment, target);
  }
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await queue.row(1).focus();
  await page.keyboard.press("Alt+g");
  const line = page.getByRole("button", { name: "wagon chariot" });
  await expect(line).toContainText("2 segments");
  await expect(line).toContainText("1 with other changes too");
  await line.focus();
  await page.keyboard.press("Enter");
  const boxOf = (number: number) => page.getByRole("checkbox", { name: `Segment ${number}` });
  await expect(boxOf(1)).toBeChecked();
  await expect(boxOf(3)).not.toBeChecked();
  await expect(boxOf(3)).toHaveAccessibleName(/and another change/);
  // Down to the second place, and leave it out; then in again.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Approve 1" })).toBeVisible();
  await page.keyboard.press("Space");
  await expectAccessible(page, "the changes of the approval queue");
  await page.getByRole("button", { name: "Send 2 back" }).click();
  await queue.giveReason("A wagon is no cart.");
  const returning = page.getByRole("dialog", { name: "Send back together" });
  await returning.getByRole("button", { name: "Send 2 back" }).click();
  await expect(returning.getByRole("status")).toContainText("2 segments are sent back.");
  await expect
    .poll(() => statesOf(translator, document))
    .toEqual(["returned", "returned", "submitted"]);
  await returning.getByRole("button", { name: "Undo all of it" }).click();
  await expect
    .poll(() => statesOf(translator, document))
    .toEqual(["submitted", "submitted", "submitted"]);
  await page.getByRole("button", { name: "Approve 2" }).click();
  const dialog = queue.batchDialog();
  await dialog.getByRole("button", { name: "Approve 2" }).click();
  await expect(dialog.getByRole("status")).toContainText("2 segments are approved.");
  await expect
    .poll(() => statesOf(translator, document))
    .toEqual(["approved", "approved", "submitted"]);
});

test("the filter stands in the address, and the way back takes it back", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  const [first, ...others] = await api.segments(document.documentId);
  if (first) await api.submit(first, "Une phrase du traducteur.");
  for (const segment of others) await api.submit(segment);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await page.getByRole("button", { name: "Filter and order", exact: true }).press("Enter");
  await page.getByLabel("Edits").selectOption("Edited");
  await expect(page).toHaveURL(/\?edits=edited$/);
  await queue.expectWaiting(/^1 segment waits$/);
  await expectAccessible(page, "the filter of the approval queue");
  await page.keyboard.press("Escape");
  await expect(
    page.getByRole("button", { name: "Filter and order: 1 filter is on" }),
  ).toBeFocused();
  await page.reload();
  await queue.expectWaiting(/^1 segment waits$/);
  await page.goBack();
  await queue.expectWaiting(/^6 segments wait$/);
});

test("an editor decides on a sample, then on its rest, and takes that back after a reload", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  await submitAll(api, document);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await queue.drawSample({ method: "Every nth, evenly spread", percent: 30 });
  await expect(page.getByRole("row")).toHaveCount(2);
  await queue.approve(2);
  await queue.expectState(2, "Approved");
  // Nothing comes in its place, and the sample is found again by its address.
  await page.reload();
  await queue.expectWaiting(/^1 segment waits$/);
  await expect(page.getByRole("row")).toHaveCount(1);
  await queue.approve(5);
  await page.getByRole("button", { name: "Approve the rest…" }).click();
  const dialog = queue.batchDialog();
  await expect(dialog).toContainText("4 segments will be approved.");
  await dialog.getByRole("button", { name: "Approve 4" }).click();
  await expect(dialog.getByRole("status")).toContainText("4 segments are approved.");
  await page.goto("/projects");
  await queue.openEmpty();
  const undo = page.getByRole("button", { name: "Undo my last decision" });
  await undo.click();
  await queue.expectWaiting(/^4 segments wait$/);
  const after = ["submitted", "approved", "submitted", "submitted", "approved", "submitted"];
  expect(await statesOf(api, document)).toEqual(after);
  // One by itself is taken back too, and gets the focus; then nothing is left.
  await undo.click();
  await expect(queue.row(5)).toBeFocused();
  await page.keyboard.press("z");
  await expect(queue.row(2)).toBeFocused();
  await page.keyboard.press("z");
  await expect(page.getByText("There is no decision of yours left to undo.").first()).toBeVisible();
});

test("a project has its own reasons for sending back, in the order of their keys", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  await submitAll(api, document);
  await login("admin");
  await page.goto(`/projects/${document.projectId}`);
  await page.getByRole("tab", { name: "Settings" }).click();
  const reasons = page.getByRole("region", { name: "Reasons for sending back" });
  await reasons.getByRole("button", { name: "Move reason 2 up" }).click();
  await reasons.getByRole("button", { name: "Remove reason 9" }).click();
  await reasons.getByRole("button", { name: "Add a reason" }).click();
  await page.keyboard.type("Not in the tone of the house.");
  await reasons.getByRole("button", { name: "Save the reasons" }).click();
  await expect(page.getByText("The reasons were saved.").first()).toBeVisible();
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  for (const [number, key, reason] of [
    [1, "9", "Not in the tone of the house."],
    [2, "1", "Something of the source is missing."],
  ] as const) {
    await queue.row(number).focus();
    await page.keyboard.press("r");
    const dialog = queue.reasonDialog();
    await expect(dialog.getByRole("button", { name: "9 Not in the tone" })).toBeVisible();
    await page.keyboard.press(key);
    await expect(dialog.getByLabel("Reason", { exact: true })).toHaveValue(reason);
    await page.keyboard.press("Control+Enter");
    await queue.expectState(number, "Sent back");
  }
});
