import { readFileSync } from "node:fs";
import { expectAccessible } from "./fixtures/accessibility";
import { textsOf } from "./fixtures/sample";
import { expect, test, uniqueName } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

const PAIRS = [
  ["The keeper wrote down 14 ships that night.", "Le gardien nota 14 navires cette nuit-là."],
  ["The sea was calm.", "La mer était calme."],
  ["The keeper wrote down 15 boats that night.", "Le gardien a écrit 15 bateaux cette nuit."],
  ["The sea was calm.", "L’océan était tranquille."],
] as const;

const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="en-GB"/><body>
<tu changeid="Maud"><tuv xml:lang="en-GB"><seg>The sea was calm.</seg></tuv>
<tuv xml:lang="fr-FR"><seg>La mer était d’huile.</seg></tuv></tu>
<tu><tuv xml:lang="en-GB"><seg>Nobody lit the lighthouse.</seg></tuv>
<tuv xml:lang="fr-FR"><seg>Personne n’alluma le phare.</seg></tuv></tu>
<tu><tuv xml:lang="en-GB"><seg>Only here.</seg></tuv></tu>
</body></tmx>`;

const tmx = (content: string) => ({
  name: "lighthouse.tmx",
  mimeType: "application/x-tmx+xml",
  buffer: Buffer.from(content),
});

test("a memory comes from a file and from approvals, is inserted by key, searched, and leaves as a file", async ({
  page,
  context,
  consoleGuard,
  login,
  apiOf,
  createProject,
}) => {
  test.setTimeout(120_000);
  const { projectId } = await createProject();
  const admin = await apiOf("admin");
  const title = uniqueName("Lighthouse");
  const documentId = await admin.importDocument(projectId, { title, ...textsOf(PAIRS) });
  const desk = new ReviewDesk(page, { projectId, documentId });
  const translator = await apiOf("translator");
  const [first] = await translator.segments(documentId);
  if (!first) throw new Error("The document has no segments.");
  await translator.submit(first);
  await login("editor");

  await test.step("a TMX file is imported on the project's page", async () => {
    await page.goto(`/projects/${projectId}`);
    await page.getByRole("tab", { name: "Memory" }).click();
    const memory = page.getByRole("list", { name: "Translation memory" });
    await expect(memory).toContainText("0 entries");
    await page.getByLabel("TMX file").setInputFiles(tmx("<tmx><body><tu></body></tmx>"));
    await expect(memory).toContainText("The file is damaged at line 1");
    await page.getByRole("button", { name: "Remove lighthouse.tmx" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
    await expect(memory.getByRole("listitem")).toHaveCount(1);
    await page.getByLabel("TMX file").setInputFiles(tmx(TMX));
    await expect(memory).toContainText("2 entries · 1 unit left out");
    await expectAccessible(page, "the memory of a project");
  });

  await test.step("what is approved is suggested with what differs, and a key inserts it", async () => {
    await desk.open();
    await desk.look("Suggestions");
    const matches = page.getByRole("list", { name: "From the memory" }).getByRole("listitem");
    await expect(page.getByText("The memory has nothing that is like this source.")).toBeVisible();
    await page.keyboard.press("Escape");
    await desk.row(1).getByRole("button", { name: "Approve" }).click();
    await desk.expectState(1, "Approved");
    await desk.goTo(3);
    await expect(matches).toContainText(["81% Similar"]);
    await expect(matches.locator("del")).toHaveText(["14 ships"]);
    await expect(matches.locator("ins")).toHaveText(["15 boats"]);
    await expect(matches).toContainText(["Other numbers: 14 there, 15 here"]);
    await expect(matches).toContainText(["This document · segment 1 · "]);
    await expectAccessible(page, "the suggestions for a segment");
    const field = desk.editor(3);
    await field.focus();
    await page.keyboard.press("Control+1");
    await expect(field).toHaveValue(PAIRS[0][1]);
    await page.keyboard.press("Control+z");
    await expect(field).toHaveValue(PAIRS[2][1]);
  });

  await test.step("the concordance searches what is selected, and Enter inserts", async () => {
    await desk.goTo(4);
    const matches = page.getByRole("list", { name: "From the memory" }).getByRole("listitem");
    await expect(matches).toContainText(["100% Exact"]);
    await expect(matches).toContainText(["lighthouse.tmx · Maud"]);
    const source = desk.row(4).getByText("The sea was calm.");
    await source.evaluate((node) => {
      const text = node.firstChild ?? node;
      document.getSelection()?.setBaseAndExtent(text, 4, text, 7);
    });
    await page.keyboard.press("Alt+k");
    const search = page.getByRole("searchbox", { name: "Concordance" });
    await expect(search).toBeFocused();
    await expect(search).toHaveValue("sea");
    const hits = page.getByRole("list", { name: "Found in the memory" }).getByRole("listitem");
    await expect(hits).toHaveCount(1);
    await expect(hits.locator("mark")).toHaveText(["sea"]);
    await search.fill("all pers");
    await expect(hits.locator("mark")).toHaveText(["Pers", "all"]);
    await expectAccessible(page, "the concordance");
    await desk.editor(4).evaluate((node: HTMLTextAreaElement) => node.setSelectionRange(0, 99));
    await search.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(desk.editor(4)).toHaveValue("Personne n’alluma le phare.");
    await expect(desk.editor(4)).toBeFocused();
  });

  await test.step("without a network it says so, and the memory stays as it was seen", async () => {
    await desk.expectSaved(4);
    consoleGuard.expectLostConnections();
    await context.setOffline(true);
    await desk.goTo(2);
    await expect(
      page.getByText("The memory cannot be asked while this device is offline"),
    ).toBeVisible();
    await context.setOffline(false);
    const matches = page.getByRole("list", { name: "From the memory" }).getByRole("listitem");
    await expect(matches).toContainText(["100% Exact"]);
  });

  await test.step("it leaves as a file", async () => {
    await page.goto(`/projects/${projectId}`);
    await page.getByRole("tab", { name: "Memory" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export as TMX" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.tmx$/);
    const content = readFileSync(await download.path(), "utf8");
    expect(content.match(/<tu[ >]/g)).toHaveLength(3);
    expect(content).toContain("<seg>La mer était d’huile.</seg>");
  });
});
