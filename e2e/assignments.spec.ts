import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { ApprovalQueue } from "./pages/approval-queue";
import { ProjectsPage } from "./pages/projects-page";
import { ReviewDesk } from "./pages/review-desk";

test("work is given out, found, done, sent back and found again", async ({
  openBrowser,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 422/);
  const document = await importShort();
  const { projectId, documentId, title } = document;
  const hers = await openBrowser("editor");
  await hers.goto(`/projects/${projectId}`);
  await hers.getByRole("button", { name: `Assign “${title}”` }).press("Enter");
  const dialog = hers.getByRole("dialog");
  await dialog.getByLabel("Person").selectOption({ label: "Demo translator (Translator)" });
  await dialog.getByLabel("From segment").fill("3");
  await dialog.getByLabel("To segment").fill("2");
  await dialog.getByLabel("Due on").fill("2026-01-15");
  await dialog.getByRole("button", { name: "Assign" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Exchange the numbers");
  await dialog.getByLabel("From segment").fill("2");
  await dialog.getByLabel("To segment").fill("3");
  await dialog.getByRole("button", { name: "Assign" }).click();
  await expect(dialog.getByRole("listitem")).toContainText("Segments 2 to 3");
  await expectAccessible(hers, "the dialog of assignments");
  await hers.keyboard.press("Escape");
  const given = hers.getByRole("list", { name: "Who works on it" });
  await expect(given).toContainText("2 left");
  await expect(given).toContainText("overdue since Jan 15, 2026");

  const his = await openBrowser("translator");
  await new ProjectsPage(his).open();
  const work = his.getByRole("region", { name: "Your work" }).getByRole("listitem");
  const mine = work.filter({ hasText: title });
  await expect(mine.first()).toContainText("overdue since Jan 15, 2026");
  await expectAccessible(his, "one's own work");
  await mine.getByRole("link", { name: "Segments 2 to 3 · 2 left" }).click();
  const desk = new ReviewDesk(his, { projectId, documentId });
  await desk.expectFound(2);
  await desk.submit(2);
  await desk.submit(3);

  const queue = new ApprovalQueue(hers, document);
  await queue.open();
  await queue.sendBack(2, "Too literal.");
  // A page that is asked for before the server has it does not show it.
  await expect(queue.row(2)).toContainText(/Saved \d/);
  await new ProjectsPage(his).open();
  await mine.getByRole("link", { name: "1 segment was sent back to you" }).click();
  await desk.expectFound(1);
  await expect(desk.row(2)).toContainText("Too literal.");
});
