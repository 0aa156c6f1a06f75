import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

test("an admin turns a check off, its flags go, and the record shows what became of the others", async ({
  page,
  login,
  importShort,
}) => {
  test.setTimeout(120_000);
  const document = await importShort();
  await login("admin");
  const desk = new ReviewDesk(page, document);
  const checks = async () => {
    await page.goto(`/projects/${document.projectId}`);
    await page.getByRole("tab", { name: "Checks" }).click();
  };
  const untranslated = page.getByRole("listitem", { name: "Untranslated words" });

  await test.step("every check is explained, with an example and what it found", async () => {
    await checks();
    await expect(untranslated).toContainText("1 open");
    await expectAccessible(page, "the checks of a project");
  });

  await test.step("off by key: the flag is gone", async () => {
    await untranslated.getByRole("checkbox").focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("The check was changed.")).toBeVisible();
    await desk.open();
    await desk.goTo(5);
    await expect(desk.editor(5)).toHaveValue(/a local artist/);
    await expect(page.getByText("Nothing is flagged in this segment.")).toBeVisible();
  });

  await test.step("on again, worse than before", async () => {
    await checks();
    await untranslated.getByRole("checkbox").click();
    await expect(untranslated.getByRole("checkbox")).toBeChecked();
    await untranslated.getByRole("combobox").selectOption("Critical");
    await expect(untranslated.getByRole("combobox")).toHaveValue("critical");
    await desk.open();
    await desk.goTo(5);
    await expect(page.getByRole("tabpanel")).toContainText("Critical");
  });

  await test.step("an edit that answers it is counted", async () => {
    await desk.write(5, "La salle de lecture présentera jusqu'en juin les tableaux d'un artiste.");
    await desk.expectSaved(5);
    await checks();
    await expect(untranslated).toContainText("1 of 1 led to an edit here (100%)");
  });
});
