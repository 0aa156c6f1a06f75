import { zipSync } from "fflate";
import { expect, test, uniqueName } from "./fixtures/test";
import { ExportPage } from "./pages/export-page";
import { ReviewDesk } from "./pages/review-desk";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: typeof content === "string" ? utf8(content) : content,
});

const XLIFF = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
  <file original="teapot.html" source-language="en" target-language="fr" datatype="html">
    <body>
      <trans-unit id="title">
        <source>The slow <g id="1">teapot</g> stood on the table.</source>
        <target state="new">La <g id="1">théière</g> lente étais sur la table.</target>
        <note>The heading of the page</note>
      </trans-unit>
      <trans-unit id="noon" approved="yes">
        <source>Nobody drank tea before noon.</source>
        <target state="final">Personne ne buvait de thé avant midi.</target>
        <alt-trans alttranstype="previous-version"><target>Nul ne buvait le thé.</target></alt-trans>
      </trans-unit>
    </body>
  </file>
</xliff>
`;
const FIXED = "La <1>théière</1> lente était sur la table.";

test("an XLIFF file is imported with its states, edited, approved and exported into itself", async ({
  page,
  openBrowser,
  apiOf,
  openImport,
}) => {
  const { importPage } = await openImport();
  await importPage.chooseBilingualFile(file("teapot.fr.xlf", XLIFF));
  const title = uniqueName("Exchange");
  await importPage.title().fill(title);
  await importPage.importFile();
  await importPage.expectDone(title);
  await expect(importPage.sentence(/One segment that the file calls reviewed/)).toBeVisible();
  const place = await importPage.startReviewing();
  const { documentId } = place;
  await expect(page.getByRole("grid", { name: "Segments" })).toHaveAttribute("aria-rowcount", "2");
  const desk = new ReviewDesk(page, place);

  await test.step("the note and the state of the file are shown, nothing is approved", async () => {
    await desk.goTo(1);
    await expect(page.getByText("The heading of the page")).toBeVisible();
    await desk.write(1, FIXED);
    await desk.submit(1);
    await desk.goTo(2);
    await expect(page.getByText("State in its file: Approved.")).toBeVisible();
    const segments = await (await apiOf("translator")).segments(documentId);
    expect(segments.map(({ state }) => state)).toEqual(["submitted", "submitted"]);
  });

  await test.step("what stood there before is in its history", async () => {
    await page.getByRole("tab", { name: /History/ }).click();
    // Its differences from the text of now are shown: this word went.
    await expect(page.getByRole("tabpanel").getByText("Nul", { exact: true })).toBeVisible();
  });

  const translator = await apiOf("translator");
  for (const segment of await translator.segments(documentId)) {
    for (const flag of segment.flags) {
      if (!flag.dismissal && /critical|major/.test(flag.severity)) await translator.dismiss(flag);
    }
  }
  await (await apiOf("editor")).approveAll(documentId);
  const admin = await openBrowser("admin");
  const exportPage = new ExportPage(admin, place);
  await exportPage.open();
  await exportPage.expectReady();
  const { name, bytes } = await exportPage.downloadClean();
  expect(name).toBe(`${title}.fr.xlf`);
  expect(bytes.toString()).toBe(XLIFF.replace("étais", "était").replace('"new"', '"final"'));
});

const CSV = [
  "Ref;Texte;Machine;Remarque",
  "a1;The slow teapot stood on the table.;La théière lente était sur la table.;Title",
  "a2;Nobody drank tea before noon.;;",
  "",
].join("\r\n");

test("of a table, the columns are chosen, and the translations go into theirs", async ({
  page,
  login,
  apiOf,
  openImport,
}) => {
  const { importPage } = await openImport();
  await importPage.chooseSourceFile(file("texts.csv", CSV));
  // The columns are known by their names and their languages, and shown before anything is stored.
  await expect(page.getByLabel("Source", { exact: true })).toHaveValue("1");
  await expect(page.getByLabel("Translation", { exact: true })).toHaveValue("2");
  await expect(page.getByLabel("Note", { exact: true })).toHaveValue("3");
  await expect(page.getByRole("cell", { name: "Nobody drank tea before noon." })).toBeVisible();
  await importPage.chooseColumn("Translation", "B · Texte");
  await expect(importPage.sentence(/Choose two different columns/)).toBeVisible();
  await importPage.chooseColumn("Translation", "C · Machine");
  await importPage.chooseColumn("Note", "None");
  const title = uniqueName("Table");
  await importPage.title().fill(title);
  await importPage.importFile();
  await importPage.expectDone(title);
  const place = await importPage.startReviewing();
  const { documentId } = place;
  await expect(page.getByRole("grid", { name: "Segments" })).toHaveAttribute("aria-rowcount", "2");
  const api = await apiOf("translator");
  const [, second] = await api.segments(documentId);
  if (!second) throw new Error("There is no second segment.");
  await api.submit(second, "=Personne; rien");
  // A desk that is left open would ask in the name of who is gone.
  await page.goto("about:blank");
  await login("editor");
  const exportPage = new ExportPage(page, place);
  await exportPage.open();
  const { name, bytes } = await exportPage.downloadDraft();
  expect(name).toBe(`${title}.fr.draft.csv`);
  expect(bytes.toString()).toBe(CSV.replace("noon.;;", `noon.;"'=Personne; rien";`));
});

test("a zip of pairs is matched by names, changed, and imported, one document each", async ({
  page,
  openImport,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 422/);
  const { importPage, projectId } = await openImport();
  const english = "The house stood alone on the hill, and nobody knew who had built it.";
  const french =
    "La maison se dressait seule sur la colline, et personne ne savait qui l’avait bâtie.";
  const zip = zipSync({
    "book/en/one.txt": utf8(english),
    "book/fr/one.txt": utf8(french),
    "book/two_EN.txt": utf8(`${english} It was cold.`),
    "book/two_FR.txt": utf8(`${french} Il faisait froid.`),
    "book/teapot.xlf": utf8(XLIFF),
    "book/cover.png": utf8("no picture"),
    "book/broken_EN.txt": utf8(english),
    "book/broken_FR.txt": utf8(english),
  });
  await importPage.chooseFiles(file("book.zip", Buffer.from(zip)));
  await expect(page.getByRole("heading", { name: "4 documents in 8 files" })).toBeVisible();
  await expect(importPage.sentence(/This file belongs to no document/)).toBeVisible();
  await expect(
    page.getByText("book/cover.png", { exact: true }).filter({ visible: true }),
  ).toBeVisible();
  await page.getByLabel("Title of document 2").fill("First chapter");
  await importPage.importAll(4);
  await expect(importPage.alert(/broken: Both texts are in the same language/)).toBeVisible();
  await page.getByRole("button", { name: "Remove document 1" }).click();
  await importPage.importAll(3);
  await expect(page.getByText("3 of 3 imported")).toBeVisible({ timeout: 30_000 });
  await page.goto(`/projects/${projectId}`);
  await expect(page.getByRole("link", { name: /First chapter|one/ }).first()).toBeVisible();
});
