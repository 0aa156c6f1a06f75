import { readFileSync } from "node:fs";
import path from "node:path";
import { SAMPLE_TEXTS, SHORT_TEXTS } from "./fixtures/sample";
import { expect, test, uniqueName } from "./fixtures/test";

/** A French text that translates nothing of the sample. */
const GARDEN = readFileSync(path.join(import.meta.dirname, "documents/jardin.fr.txt"), "utf8");

const MEGABYTE = 1024 * 1024;

test("two pasted texts become a document that opens ready to review", async ({
  page,
  openImport,
}) => {
  const { importPage } = await openImport();
  const title = uniqueName("Pasted");
  await importPage.write({ title, ...SAMPLE_TEXTS });
  await importPage.submit();
  await importPage.expectDone(title);
  await expect(page.getByText("44", { exact: true })).toBeVisible();
  await expect(page.getByText("The source is in English, as detected.")).toBeVisible();
  await expect(page.getByText("The translation is in French, as detected.")).toBeVisible();
  await importPage.startReviewing();
  await expect(page.getByRole("grid", { name: "Segments" })).toHaveAttribute("aria-rowcount", "44");
});

test("a file in windows-1252 is converted, with a notice, and not a letter is lost", async ({
  page,
  apiOf,
  openImport,
}) => {
  const { importPage } = await openImport();
  const title = uniqueName("Converted");
  await importPage.write({ title, source: SHORT_TEXTS.source, target: "" });
  // Windows-1252 is Latin-1 for the letters of this text.
  const buffer = Buffer.from(SHORT_TEXTS.target, "latin1");
  await importPage.chooseTargetFile({ name: "cible.txt", mimeType: "text/plain", buffer });
  await importPage.submit();
  await importPage.expectDone(title);
  await expect(page.getByText(/The translation was converted from windows-1252/i)).toBeVisible();
  const { documentId } = await importPage.startReviewing();
  const segments = await (await apiOf("translator")).segments(documentId);
  for (const { target } of segments) expect(SHORT_TEXTS.target).toContain(target);
});

test.describe("an import that cannot be is refused in words, and what was typed stays", () => {
  const cases = [
    {
      name: "an empty side",
      texts: { source: SHORT_TEXTS.source, target: "  \n " },
      sentence: /The translation is empty\. Add the translated text\./,
    },
    {
      name: "twice the same language",
      texts: { source: SAMPLE_TEXTS.source, target: SAMPLE_TEXTS.source },
      sentence: /Both texts are in the same language/,
    },
    {
      name: "texts that have nothing to do with each other",
      texts: { source: SAMPLE_TEXTS.source, target: GARDEN },
      sentence: /do not look like an original and its translation/,
    },
  ];
  for (const { name, texts, sentence } of cases) {
    test(name, async ({ page, openImport, consoleGuard }) => {
      consoleGuard.expect(/status of 422/);
      const { importPage, projectId } = await openImport();
      await importPage.write({ title: "Refused", ...texts });
      await importPage.submit();
      await expect(importPage.sentence(sentence)).toBeVisible({ timeout: 20_000 });
      await expect(importPage.title()).toHaveValue("Refused");
      await expect(importPage.source()).toHaveValue(texts.source);
      await expect(importPage.target()).toHaveValue(texts.target);
      await page.goto(`/projects/${projectId}`);
      await expect(page.getByText("No document yet")).toBeVisible();
    });
  }

  test("a binary file", async ({ openImport, consoleGuard }) => {
    consoleGuard.expect(/status of 422/);
    const { importPage } = await openImport();
    await importPage.write({ title: "Refused", source: SHORT_TEXTS.source, target: "" });
    const buffer = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(4_000, 7)]);
    await importPage.chooseTargetFile({ name: "cible.txt", mimeType: "text/plain", buffer });
    await importPage.submit();
    await expect(importPage.alert(/The translation is not a text file/)).toBeVisible();
    await expect(importPage.source()).toHaveValue(SHORT_TEXTS.source);
  });

  test("a file that is too large", async ({ openImport }) => {
    const { importPage } = await openImport();
    await importPage.write({ title: "Refused", source: SHORT_TEXTS.source, target: "" });
    const buffer = Buffer.alloc(20 * MEGABYTE + 1, "a");
    await importPage.chooseTargetFile({ name: "cible.txt", mimeType: "text/plain", buffer });
    await expect(importPage.sentence(/The translation is larger than 20 MB/)).toBeVisible();
    await importPage.submit();
    await expect(importPage.sentence(/The translation is larger than 20 MB/)).toBeVisible();
    await importPage.removeTargetFile();
    await expect(importPage.source()).toHaveValue(SHORT_TEXTS.source);
  });
});

test("an import is cancelled, nothing is stored, and the texts are still there", async ({
  page,
  openImport,
}) => {
  const { importPage, projectId } = await openImport();
  const repeat = (text: string) => Array.from({ length: 12 }, () => text.trim()).join("\n\n");
  const texts = { source: repeat(SAMPLE_TEXTS.source), target: repeat(SAMPLE_TEXTS.target) };
  await importPage.write({ title: "Cancelled", ...texts });
  await importPage.submit();
  await importPage.cancel();
  await expect(importPage.alert(/The import was cancelled; nothing was stored/)).toBeVisible();
  await expect(importPage.source()).toHaveValue(texts.source);
  await expect(importPage.target()).toHaveValue(texts.target);
  await page.goto(`/projects/${projectId}`);
  await expect(page.getByText("No document yet")).toBeVisible();
});

test("who knows better imports texts that look unrelated", async ({ page, openImport }) => {
  const { importPage } = await openImport();
  const title = uniqueName("Insisted");
  await importPage.write({ title, source: SAMPLE_TEXTS.source, target: GARDEN });
  await importPage.submit();
  await page.getByRole("button", { name: "import anyway" }).click();
  await importPage.expectDone(title);
});

test("a project's own abbreviations tell where a sentence ends", async ({
  page,
  login,
  apiOf,
  createProject,
}) => {
  const { projectId } = await createProject();
  await login("admin");
  await page.goto(`/projects/${projectId}`);
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByLabel("English: no sentence ends after").fill("tech.\nincl.");
  await page.getByLabel("French: no sentence ends after").fill("techn.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("The settings were saved.")).toBeVisible();
  await page.reload();
  await page.getByRole("tab", { name: "Settings" }).click();
  await expect(page.getByLabel("English: no sentence ends after")).toHaveValue("tech.\nincl.");
  const api = await apiOf("translator");
  const documentId = await api.importDocument(projectId, {
    title: uniqueName("Abbreviated"),
    source: "We asked the tech. Support was closed. The shop opened in May 2019.",
    target: "Nous avons demandé au techn. Support était fermé. Le magasin a ouvert en mai 2019.",
  });
  const segments = await api.segments(documentId);
  expect(segments.map(({ source }) => source)).toEqual([
    "We asked the tech. Support was closed.",
    "The shop opened in May 2019.",
  ]);
});
