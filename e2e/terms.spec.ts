import { readFileSync } from "node:fs";
import { expectAccessible } from "./fixtures/accessibility";
import { textsOf } from "./fixtures/sample";
import { expect, test, uniqueName } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

const PAIRS = [
  [
    "The harbour master keeps the tide tables.",
    "Le capitaine de port garde les tables des marées.",
  ],
  ["Two harbour masters met on the quay.", "Deux maîtres du port se sont vus sur le quai."],
  ["Nobody was on the quay.", "Personne n’était sur le quai."],
] as const;

test("a term is added from what is selected, checked elsewhere, and merged with its rival", async ({
  page,
  login,
  apiOf,
  createProject,
}) => {
  test.setTimeout(120_000);
  const { projectId } = await createProject();
  const admin = await apiOf("admin");
  const title = uniqueName("Harbour");
  const documentId = await admin.importDocument(projectId, { title, ...textsOf(PAIRS) });
  const desk = new ReviewDesk(page, { projectId, documentId });
  await login("editor");

  await test.step("one key takes the selection of both sides", async () => {
    await desk.open();
    const field = desk.editor(1);
    const source = desk.row(1).getByText("The harbour master keeps");
    await source.evaluate((node) => {
      const text = node.firstChild ?? node;
      document.getSelection()?.setBaseAndExtent(text, 4, text, 18);
    });
    await field.focus();
    await field.evaluate((node: HTMLTextAreaElement) => node.setSelectionRange(3, 20));
    await page.keyboard.press("Alt+t");
    const dialog = page.getByRole("dialog", { name: "A new term" });
    await expect(dialog.getByLabel("Source term")).toHaveValue("harbour master");
    await expect(dialog.getByLabel("Translations, one a line")).toHaveValue("capitaine de port");
    await dialog.getByLabel("Forbidden, one a line").fill("maître du port");
    await expectAccessible(page, "a new term");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("it is underlined in the source, and its forbidden form is flagged elsewhere", async () => {
    await expect(desk.row(1).getByRole("term")).toHaveText("harbour master");
    await desk.goTo(2);
    await expect(desk.row(2).getByRole("term")).toHaveText("harbour masters");
    await expect(desk.reasons()).toContainText("not “maîtres du port”");
    const panel = await desk.look("Terms");
    await expect(panel).toContainText("not: maître du port");
    await expectAccessible(page, "the terms of a segment");
  });

  await test.step("a key inserts the preferred form, and the flag goes", async () => {
    const field = desk.editor(2);
    await field.evaluate((node: HTMLTextAreaElement) => node.setSelectionRange(5, 20));
    await field.press("Alt+i");
    await expect(field).toHaveValue("Deux capitaine de port se sont vus sur le quai.");
    await field.fill("Deux capitaines de port se sont vus sur le quai.");
    await desk.expectSaved(2);
    await expect(desk.reasons().filter({ hasText: "maîtres du port" })).toHaveCount(0);
  });

  await test.step("a second entry is a conflict, which a merge settles", async () => {
    await page.goto(`/projects/${projectId}`);
    await page.getByRole("tab", { name: "Terms" }).click();
    await page.getByRole("button", { name: "Add a term" }).click();
    const dialog = page.getByRole("dialog", { name: "A new term" });
    await dialog.getByLabel("Source term").fill("harbour master");
    await dialog.getByLabel("Translations, one a line").fill("chef de port");
    await dialog.getByRole("button", { name: "Save" }).click();
    const conflicts = page.getByRole("list", { name: "Conflicts" });
    await expect(conflicts).toContainText("2 entries");
    await expectAccessible(page, "the terms of a project");
    await page.getByRole("button", { name: "Merge the entries for harbour master" }).press("Enter");
    const merging = page.getByRole("dialog", { name: "One entry for “harbour master”" });
    await merging.getByRole("radio", { name: "capitaine de port" }).check();
    await merging.getByRole("radio", { name: "are forbidden" }).check();
    await expectAccessible(page, "the merge of two entries");
    await merging.getByRole("button", { name: "Merge" }).click();
    await expect(conflicts).toBeHidden();
    const terms = page.getByRole("list", { name: "Terms" });
    await expect(terms).toContainText("not: maître du port, chef de port");
    await page.getByRole("searchbox", { name: "Search the terms" }).fill("quay");
    await expect(page.getByText("No term matches")).toBeVisible();
  });

  await test.step("a CSV file is previewed before it is added, and leaves as one", async () => {
    await page.getByRole("searchbox", { name: "Search the terms" }).fill("");
    const sheet =
      "source;targets\ntide table;table des marées | annuaire\nharbour master;capitaine de port\n";
    await page.getByLabel("CSV file of terms").setInputFiles({
      name: "sea.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(sheet),
    });
    const preview = page.getByRole("dialog", { name: "Terms of sea.csv" });
    await expect(preview.getByRole("list", { name: "Entries that would be added" })).toHaveText(
      "tide tabletable des marées, annuaire",
    );
    await expect(preview.getByRole("list", { name: "Lines that are left out" })).toContainText(
      "There is an entry like this already.",
    );
    await expectAccessible(page, "the preview of a CSV file");
    await preview.getByRole("button", { name: "Add 1 entry" }).click();
    await expect(page.getByRole("list", { name: "Terms" })).toContainText("also: annuaire");
    await page.getByRole("button", { name: "Export CSV" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "Commas" }).click(),
    ]);
    const content = readFileSync(await download.path(), "utf8");
    expect(content).toContain("tide table,table des marées | annuaire,");
  });
});
