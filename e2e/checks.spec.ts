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
    const search = page.getByRole("searchbox", { name: "Find a check" });
    await search.fill("untranslated Words");
    await expect(untranslated).toBeVisible();
    await expect(page.getByRole("listitem", { name: "Elision" })).toBeHidden();
    await search.fill("no such check");
    await expect(page.getByText("No check has all of these words.")).toBeVisible();
    await search.clear();
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

test("an admin makes a check of patterns, its flag is fixed by key, and it goes again", async ({
  page,
  consoleGuard,
  login,
  importShort,
}) => {
  test.setTimeout(120_000);
  const document = await importShort();
  await login("admin");
  const desk = new ReviewDesk(page, document);
  const open = async () => {
    await page.goto(`/projects/${document.projectId}`);
    await page.getByRole("tab", { name: "Checks" }).click();
  };
  const dialog = page.getByRole("dialog");
  const field = (name: string) => dialog.getByRole("textbox", { name, exact: true });
  const own = page.getByRole("listitem", { name: "Unpaid help" });

  consoleGuard.expect(/status of 422 .*custom-checks/);
  await test.step("a pattern that cannot be searched for safely is refused with its place, and stays", async () => {
    await open();
    await page.getByRole("button", { name: "New check" }).press("Enter");
    await field("Name").fill("Unpaid help");
    await field("Why it is flagged").fill("We say volontaires.");
    await field("Pattern in the translation").fill(String.raw`(b\w+) \1`);
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toContainText(String.raw`Character 8, \1: a pattern cannot refer back`);
    await expect(field("Name")).toHaveValue("Unpaid help");
  });

  await test.step("tried on the project before it is saved", async () => {
    await field("Pattern in the source").fill("volunteers?");
    await field("Pattern in the translation").fill("bénévole(s?)");
    await dialog.getByRole("checkbox", { name: "Suggest a replacement" }).check();
    await field("Replacement").fill("volontaire$1");
    await dialog.getByRole("button", { name: "Try it" }).press("Enter");
    await expect(dialog).toContainText("1 segment has a match");
    await expect(dialog.getByText("bénévoles", { exact: true }).first()).toBeVisible();
    await expectAccessible(page, "the dialog of a check of one's own");
    await field("Name").press("Enter");
    await expect(dialog).toBeHidden();
  });

  await test.step("the segments that there are get its flags", async () => {
    await expect(own).toContainText("1 open");
    await desk.open();
    await desk.goTo(2);
    await expect(desk.reasons().filter({ hasText: "We say volontaires." })).toBeVisible();
    await desk.editor(2).evaluate((field: HTMLTextAreaElement) => {
      const place = field.value.indexOf("bénévoles");
      field.setSelectionRange(place, place);
    });
    await page.keyboard.press("Control+.");
    await expect(desk.editor(2)).toHaveValue(/les volontaires lundi/);
    await desk.expectSaved(2);
  });

  await test.step("it marks what is typed, until it is deleted", async () => {
    await desk.write(2, "Le maire a remercié chaque bénévole lundi.");
    await expect(desk.reasons().filter({ hasText: "We say volontaires." })).toBeVisible();
    await desk.expectSaved(2);
    await open();
    await own.getByRole("button", { name: "Delete Unpaid help" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
    await expect(own).toBeHidden();
    await desk.open();
    await desk.goTo(2);
    await expect(desk.reasons().filter({ hasText: "We say volontaires." })).toBeHidden();
  });

  await test.step("the checks go by the French of another country", async () => {
    const variant = page.getByRole("combobox", { name: "Variant of French" });
    await page.goto(`/projects/${document.projectId}`);
    await page.getByRole("tab", { name: "Settings" }).click();
    await variant.selectOption("Canadian French");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("The settings were saved.")).toBeVisible();
    await page.reload();
    await page.getByRole("tab", { name: "Settings" }).click();
    await expect(variant).toHaveValue("fr-CA");
  });
});
