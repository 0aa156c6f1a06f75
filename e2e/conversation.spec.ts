import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

/** A segment without flags. */
const NUMBER = 4;

test("two people talk about some words: named by key, told at once, answered, resolved, sent back", async ({
  openBrowser,
  apiOf,
  importShort,
}) => {
  test.setTimeout(120_000);
  const document = await importShort();
  const hers = await openBrowser("translator");
  const his = await openBrowser("editor");
  const desk = new ReviewDesk(hers, document);
  await his.goto("/projects");
  const bell = his.getByRole("button", { name: /^Notifications/ });
  await expect(bell).toBeVisible();
  const unreadBefore = Number(/\d+/.exec((await bell.getAttribute("aria-label")) ?? "")?.[0] ?? 0);

  // She selects the first two words and names him, with the keyboard alone.
  await desk.open();
  await desk.enterText(NUMBER);
  const editor = desk.editor(NUMBER);
  await editor.press("Control+Home");
  await editor.press("Control+Shift+ArrowRight");
  await editor.press("Control+Shift+ArrowRight");
  const words = await editor.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd).trim(),
  );
  await editor.press("Control+m");
  const box = hers.getByLabel("Write a comment");
  await expect(box).toBeFocused();
  await box.pressSequentially("Is this right, @demo e");
  const option = hers.getByRole("option", { name: "Demo editor" });
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expectAccessible(hers, "the names to mention");
  await box.press("Enter");
  await expect(box).toHaveValue("Is this right, @Demo editor ");
  await box.press("Control+Enter");
  const her = hers.getByRole("tabpanel", { name: "Comments" });
  await expect(her.getByRole("button", { name: words, exact: true })).toBeVisible();
  await expect(desk.row(NUMBER).getByRole("button", { name: `“${words}”` })).toBeVisible();

  // He hears of it where he is, and goes there.
  await expect(bell).toHaveAccessibleName(`Notifications: ${unreadBefore + 1} unread`);
  await bell.press("Enter");
  const panel = his.getByRole("dialog", { name: "Notifications" });
  await expectAccessible(his, "the notifications");
  const told = panel.getByRole("link").filter({ hasText: document.title });
  await expect(told).toContainText("Demo translator named you in a comment");
  await told.press("Enter");
  const article = his.getByRole("article", { name: "Comment by Demo translator" });
  await expect(article).toBeFocused();
  await expect(new ReviewDesk(his, document).editor(NUMBER)).toBeVisible();
  await his.getByRole("button", { name: "Reply" }).press("Enter");
  const answer = his.getByLabel("Write a reply");
  await expect(answer).toBeFocused();
  await answer.fill("It is.");
  await answer.press("Control+Enter");
  await expect(her.getByRole("article", { name: "Comment by Demo editor" })).toContainText(
    "It is.",
  );
  await his.getByRole("button", { name: "Resolve" }).press("Enter");
  await expect(her).toContainText("Resolved by Demo editor");
  await expect(desk.row(NUMBER).getByRole("button", { name: `“${words}”` })).toBeHidden();

  // On her desk the bell tells of the answer, and of two segments that come back as of one thing.
  const api = await apiOf("translator");
  const editorApi = await apiOf("editor");
  for (const segment of (await api.segments(document.documentId)).slice(0, 2)) {
    const { id, version } = await api.submit(segment);
    const decision = { version, decision: "return", reason: "Not yet." };
    await editorApi.ask("post", `/segments/${id}/decision`, decision);
  }
  await hers.getByRole("button", { name: /^Notifications: / }).press("Enter");
  const herPanel = hers.getByRole("dialog", { name: "Notifications" });
  const here = herPanel.getByRole("link").filter({ hasText: document.title });
  await expect(here).toHaveCount(2);
  await expect(here.first()).toContainText("Demo editor sent back 2 segments");
  await here.first().press("Enter");
  await expect(desk.row(2)).toBeFocused();
  await hers.getByRole("button", { name: /^Notifications/ }).press("Enter");
  await herPanel.getByRole("button", { name: "Mark all as read" }).press("Enter");
  await expect(hers.getByRole("button", { name: "Notifications", exact: true })).toBeVisible();
});

test("a comment and a reply that were begun are there again after other segments and a reload, for their writer alone", async ({
  page,
  login,
  importShort,
}) => {
  test.setTimeout(120_000);
  const document = await importShort();
  await login("translator");
  const desk = new ReviewDesk(page, document);
  await desk.open();
  await desk.goTo(NUMBER);
  await desk.comment("Who says this?");
  await page.getByRole("button", { name: "Reply" }).click();
  await page.getByLabel("Write a reply").fill("The narrator, I");
  await page.getByLabel("Write a comment").fill("Half a thou");

  await desk.look("Terms");
  const panel = await desk.look("Comments");
  const box = page.getByLabel("Write a comment");
  await expect(box).toHaveValue("Half a thou");
  await desk.goTo(NUMBER + 1);
  await expect(box).toHaveValue("");
  await page.reload();
  await expect(page.getByRole("grid", { name: "Segments" })).toBeVisible();
  await desk.goTo(NUMBER);
  await desk.look("Comments");
  await expect(box).toHaveValue("Half a thou");
  await expect(page.getByLabel("Write a reply")).toHaveValue("The narrator, I");

  // Another person on the same device sees nothing of it.
  await login("editor");
  await desk.open();
  await desk.goTo(NUMBER);
  await desk.look("Comments");
  await expect(panel).toContainText("Who says this?");
  await expect(box).toHaveValue("");
  await expect(page.getByLabel("Write a reply")).toBeHidden();

  // What is posted is not there once more.
  await login("translator");
  await desk.open();
  await desk.goTo(NUMBER);
  await desk.look("Comments");
  await page.getByLabel("Write a reply").press("Control+Enter");
  await expect(panel).toContainText("The narrator, I");
  await box.press("Control+Enter");
  await expect(panel.getByRole("listitem").filter({ hasText: "Half a thou" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("grid", { name: "Segments" })).toBeVisible();
  await desk.goTo(NUMBER);
  await desk.look("Comments");
  await expect(panel).toContainText("Half a thou");
  await expect(box).toHaveValue("");
  await expect(page.getByLabel("Write a reply")).toBeHidden();
});
