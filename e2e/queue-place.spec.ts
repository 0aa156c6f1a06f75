import { expect, test } from "./fixtures/test";
import { ApprovalQueue } from "./pages/approval-queue";
import { ReviewDesk } from "./pages/review-desk";

test("the way to the desk and back comes to the same segment", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  for (const segment of await api.segments(document.documentId)) await api.submit(segment);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await queue.row(3).focus();
  await page.keyboard.press("ArrowDown");
  await expect(queue.row(4)).toBeFocused();
  await expect(page).toHaveURL(/segment=/);
  await page.getByRole("link", { name: "Review desk" }).click();
  await expect(new ReviewDesk(page, document).row(4)).toBeFocused();
  await page.goBack();
  await expect(queue.row(4)).toBeFocused();
  await page.reload();
  await expect(queue.row(4)).toBeFocused();
});
