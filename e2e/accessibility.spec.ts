import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/accessibility";
import { expect, type TestDocument, test } from "./fixtures/test";
import { AlignmentTools } from "./pages/alignment-tools";
import { ApprovalQueue } from "./pages/approval-queue";
import { ReviewDesk } from "./pages/review-desk";

interface Place {
  readonly name: string;
  readonly path: (document: TestDocument) => string;
}

const base = ({ projectId, documentId }: TestDocument) =>
  `/projects/${projectId}/documents/${documentId}`;

/** The pages that need nothing but to be opened. */
const PLACES: readonly Place[] = [
  { name: "the projects", path: () => "/projects" },
  { name: "a project", path: ({ projectId }) => `/projects/${projectId}` },
  { name: "the import", path: ({ projectId }) => `/projects/${projectId}/import` },
  { name: "the export", path: (document) => `${base(document)}/export` },
  { name: "the people", path: () => "/admin/people" },
  { name: "the audit log", path: () => "/admin/audit" },
  { name: "the account", path: () => "/account" },
];

/** The pages that work on segments: they are ready when their grid is. */
const WORKBENCHES: readonly Place[] = [
  { name: "the review desk", path: (document) => `${base(document)}/review` },
  { name: "the approval queue", path: (document) => `${base(document)}/approval` },
];

async function submitSome(page: Page, document: TestDocument): Promise<void> {
  const review = new ReviewDesk(page, document);
  await review.open();
  await review.goTo(4);
  await review.submit(4);
  await review.goTo(3);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("on the pages around the work", async ({ page, login, importShort }) => {
      test.setTimeout(120_000);
      const document = await importShort();
      await page.goto("/sign-in");
      await expectAccessible(page, "the sign-in");
      await login("admin");
      for (const { name, path } of PLACES) {
        await page.goto(path(document));
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expectAccessible(page, name);
      }
      if (colorScheme === "dark") return;
      await page.goto(`/projects/${document.projectId}`);
      for (const name of ["Terms", "Memory", "Members", "Checks", "Flag rules", "Settings"]) {
        await page.getByRole("tab", { name }).click();
        await expect(page.getByRole("tabpanel", { name })).toBeVisible();
        await expectAccessible(page, `the project's ${name}`);
      }
    });

    test("on the desk, its panels and its dialogs", async ({ page, login, importShort }) => {
      test.setTimeout(120_000);
      const document = await importShort();
      await login("admin");
      await submitSome(page, document);
      const review = new ReviewDesk(page, document);
      await expectAccessible(page, "the review desk");
      await review.look("History");
      await expectAccessible(page, "the history");
      await review.look("Comments");
      await expectAccessible(page, "the comments");
      const tools = new AlignmentTools(page, review);
      await tools.openOn(4);
      await expectAccessible(page, "the tools of the alignment");
      await page.keyboard.press("i");
      await expect(review.editor(4)).toHaveValue("");
      await page.keyboard.press("Shift+R");
      await expect(tools.realignDialog()).toContainText("Afterwards");
      await expectAccessible(page, "the preview of aligning again");
      await page.keyboard.press("Escape");
      await page.keyboard.press("F1");
      await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
      await expectAccessible(page, "the keys");
    });

    test("on the approval queue and its dialogs", async ({ page, login, importShort }) => {
      test.setTimeout(120_000);
      const document = await importShort();
      await login("admin");
      await submitSome(page, document);
      const queue = new ApprovalQueue(page, document);
      await queue.open();
      await expectAccessible(page, "the approval queue");
      await queue.row(4).getByRole("button", { name: "Send back" }).click();
      await expect(queue.reasonDialog()).toBeVisible();
      await expectAccessible(page, "the reason for sending back");
    });
  });
}

test("axe finds nothing serious on the pages that refuse", async ({
  page,
  login,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 40[34]/);
  await login("translator");
  await page.goto("/admin/people");
  await expect(page.getByRole("heading", { name: "You may not see this page" })).toBeVisible();
  await expectAccessible(page, "the forbidden page");
  await page.goto("/projects/00000000-0000-4000-8000-000000000000");
  await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
  await expectAccessible(page, "the page that is not there");
});

test("no page scrolls sideways on a phone", async ({ page, login, importShort }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const document = await importShort();
  const expectNarrow = async (name: string) => {
    const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
    expect(width, `the width of ${name}`).toBeLessThanOrEqual(390);
  };
  await page.goto("/sign-in");
  await expectNarrow("the sign-in");
  await login("admin");
  for (const { name, path } of PLACES) {
    await page.goto(path(document));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNarrow(name);
  }
  await submitSome(page, document);
  for (const { name, path } of WORKBENCHES) {
    await page.goto(path(document));
    await expect(page.getByRole("grid")).toBeVisible();
    await expectNarrow(name);
  }
});
