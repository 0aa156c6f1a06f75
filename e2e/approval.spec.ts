import type { Api } from "./fixtures/api";
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
  await expect(dialog).toContainText("stays for another editor: 1");
  // Meanwhile the translator takes one back.
  const [, second] = await translator.segments(document.documentId);
  if (second) await translator.save(second, "Encore une idée.");
  await dialog.getByRole("button", { name: "Approve 5" }).click();
  await expect(dialog.getByRole("status")).toContainText("4 segments are approved.");
  await expect(dialog).toContainText("One was refused");
  await expect(dialog).toContainText("Segment 2:");
  const after = await statesOf(translator, document);
  expect(after).toEqual(["submitted", "draft", "approved", "approved", "approved", "approved"]);
});
