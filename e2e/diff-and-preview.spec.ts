import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

/** What the short document's segments are to these tests. */
const DRAFTED = 2;
const CORRECTED = 4;

test("who changed what is told apart in every row, and what was deleted is not copied", async ({
  page,
  context,
  login,
  apiOf,
  importShort,
}) => {
  const place = await importShort();
  const translator = await apiOf("translator");
  const editor = await apiOf("editor");
  const segments = await translator.segments(place.documentId);
  const [, drafted, , plain] = segments;
  if (!drafted || !plain) throw new Error("The short document has six segments.");
  await translator.save(drafted, drafted.target.replace(/^\S+/u, "Voilà"));
  const submitted = await translator.submit(
    plain,
    plain.target.replace("Chaque visiteur", "Tout abonné"),
  );
  const decide = (version: number, decision: object) =>
    editor.ask<{ version: number }>("post", `/segments/${plain.id}/decision`, {
      version,
      ...decision,
    });
  const text = plain.target.replace("Chaque visiteur", "Tout lecteur");
  const approved = await decide(submitted.version, { decision: "approve", text });
  await decide(approved.version, { decision: "return", reason: "À relire." });

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await login("translator");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/segments/versions")) asked.push(new URL(request.url()).search);
  });
  const review = new ReviewDesk(page, place);
  await review.open();
  await review.goTo(CORRECTED);
  const correction = page.getByRole("region", {
    name: "What Demo editor changed before sending it back",
  });
  await expect(correction.getByRole("insertion").last()).toContainText("lecteur");

  await review.editor(CORRECTED).press("Escape");
  await page.keyboard.press("d");
  const state = page.getByRole("button", { name: "Changes since the machine text", exact: true });
  await expect(state).toBeVisible();
  const changes = review.row(DRAFTED);
  await expect(changes.getByRole("insertion")).toHaveText("Voilà");
  await expect(changes.getByRole("deletion")).toBeVisible();
  await review.goTo(DRAFTED + 1);
  const layers = review.row(CORRECTED);
  await expect(layers.getByTitle("inserted by Demo translator, deleted by Demo editor")).toHaveText(
    /abonné/,
  );
  await expect(layers.getByTitle("inserted by Demo editor")).toHaveText(/lecteur/);

  await layers.locator("[data-diff]").evaluate((element) => {
    getSelection()?.selectAllChildren(element);
  });
  await page.keyboard.press("Control+c");
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text);

  await page.reload();
  await expect(state).toBeVisible();
  await state.click();
  await expect(
    page.getByRole("button", { name: "Changes since the last version", exact: true }),
  ).toBeVisible();
  await page.keyboard.press("Alt+d");
  await expect(
    page.getByRole("button", { name: "Changes since the approved text", exact: true }),
  ).toBeVisible();
  await review.goTo(CORRECTED);
  await page.keyboard.press("Alt+d");
  await expect(page.getByRole("button", { name: "Changes hidden", exact: true })).toBeVisible();
  expect(new Set(asked)).toEqual(new Set(["?from=0&to=100"]));
});

test("the preview reads as the export will, and leads both ways", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const place = await importShort();
  const translator = await apiOf("translator");
  const segments = await translator.segments(place.documentId);
  const [first, second, third] = segments;
  if (!first || !second || !third) throw new Error("The short document has six segments.");
  await login("translator");
  const review = new ReviewDesk(page, place);
  await review.open();
  await page.keyboard.press("Alt+p");
  const preview = page.getByRole("region", { name: "Preview" });
  const sentence = (words: string) => preview.getByRole("button", { name: words });

  await sentence(second.target).click();
  await expect(review.editor(2)).toBeVisible();
  await expect(review.row(2)).toBeFocused();
  await expect(preview.locator("[aria-current=true]")).toHaveText(second.target);

  await review.write(2, "<b>Une phrase</b> qu’on tape.");
  await expect(sentence("<b>Une phrase</b> qu’on tape.")).toBeVisible();
  await review.expectSaved(2);
  const stored = (await translator.segments(place.documentId))[2] ?? third;
  await translator.exclude(stored);
  await expect(sentence(`${third.target} (Not exported)`)).toBeVisible();

  await preview.locator("[aria-current=true]").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(review.row(1)).toBeFocused();
  await review.search(second.source.slice(0, 12));
  await preview.locator("[aria-current=true]").focus();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("row", { selected: true })).toBeFocused();

  const border = page.getByRole("separator", { name: "Height of the preview" });
  const share = Number(await border.getAttribute("aria-valuenow"));
  await border.press("ArrowUp");
  await page.reload();
  await expect(border).toHaveAttribute("aria-valuenow", String(share + 5));
  await expectAccessible(page, "the preview");

  await page.setViewportSize({ width: 390, height: 844 });
  await sentence(first.target).click();
  await expect(preview).toBeHidden();
  await expect(review.editor(1)).toBeVisible();
});
