import { expect, test } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

/** What the short document's segments are to these tests. */
const SPLIT = 3;
const CLEAN = 4;
const BREAKING_SPACES = 6;

test.beforeEach(async ({ login }) => {
  await login("translator");
});

test("a draft saves itself, says so, and is there after a reload", async ({
  page,
  importShort,
}) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.write(CLEAN, "Un brouillon.");
  await review.expectSaved(CLEAN);
  await review.expectState(CLEAN, "Draft");
  await page.reload();
  await review.goTo(CLEAN);
  await expect(review.editor(CLEAN)).toHaveValue("Un brouillon.");
});

test("flags follow the typing: a fixed fault goes, a new one comes", async ({
  page,
  importShort,
}) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(SPLIT);
  await expect(review.flaggedWords(SPLIT, "l'ancien Français. La diplomate")).toBeVisible();
  const text = await review.editor(SPLIT).inputValue();
  await review.write(
    SPLIT,
    text.replace("l'ancien Français. La diplomate", "l'ancienne diplomate française"),
  );
  await expect(review.flaggedWords(SPLIT, "l'ancien Français. La diplomate")).toBeHidden();
  await review.goTo(CLEAN);
  await expect(review.reasons()).toHaveCount(0);
  await review.write(CLEAN, "La Russie a un relation avec l'Ukraine.");
  await expect(review.reasons().filter({ hasText: "relation" })).toBeVisible();
  // Screen readers are told when the number has come to rest.
  const told = page.locator("p[aria-live]");
  await expect(told.filter({ hasText: "One flag." })).toBeAttached();
  await review.goTo(SPLIT);
  await expect(told.filter({ hasText: `Segment ${CLEAN} is saved.` })).toBeAttached();
});

test("one key puts a flag's fix in its place, and the browser's undo takes it back", async ({
  page,
  importShort,
}) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(BREAKING_SPACES);
  const before = await review.editor(BREAKING_SPACES).inputValue();
  expect(before).toMatch(/^« Le jardin/);
  await review.editor(BREAKING_SPACES).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+.");
  await expect(review.editor(BREAKING_SPACES)).toHaveValue(/^«\u00A0Le jardin/);
  await page.keyboard.press("Control+z");
  await expect(review.editor(BREAKING_SPACES)).toHaveValue(before);
});

test("a flag is dismissed with a reason, and opened again", async ({ page, importShort }) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(SPLIT);
  await expect(review.reasons().first()).toBeVisible();
  const count = await review.reasons().count();
  await review.dismissFirstFlag("It is correct as it is");
  await expect(review.reasons()).toHaveCount(count - 1);
  const panel = await review.look("Why flagged");
  await expect(panel).toContainText("Not an error, says Demo translator: It is correct as it is");
  await panel.getByRole("button", { name: "Flag again" }).click();
  await expect(review.reasons()).toHaveCount(count);
});

test("an earlier version is restored, and the one that it replaced stays in the history", async ({
  page,
  importShort,
}) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(CLEAN);
  const machine = await review.editor(CLEAN).inputValue();
  await review.write(CLEAN, "Une tout autre phrase.");
  await review.expectSaved(CLEAN);
  const history = await review.look("History");
  await history
    .getByRole("listitem")
    .filter({ hasText: "Machine text" })
    .getByRole("button", { name: "Restore this version" })
    .click();
  await expect(review.editor(CLEAN)).toHaveValue(machine);
  await expect(history.getByRole("listitem").filter({ hasText: "Une tout autre" })).toBeVisible();
});

test("a comment is written, found by the filter, and resolved", async ({ page, importShort }) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(CLEAN);
  await review.comment("Est-ce le bon terme ?");
  await expect(review.row(CLEAN)).toContainText("1 open comment");
  await review.filter("Open comments");
  await review.expectFound(1);
  const panel = await review.look("Comments");
  await panel.getByRole("button", { name: "Resolve" }).click();
  await expect(panel).toContainText("Resolved by Demo translator");
});

test("the list is filtered by state, by flags and by text", async ({ page, importShort }) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(CLEAN);
  await review.submit(CLEAN);
  await review.filter("Submitted");
  await review.expectFound(1);
  await expect(review.editor(CLEAN)).toBeVisible();
  await review.clearFilter();
  await review.filter("Serious");
  await review.expectFound(2);
  await review.clearFilter();
  await review.search("LOCAL ARTIST");
  await review.expectFound(1);
  await expect(page.getByRole("combobox", { name: "Search both texts" })).toBeFocused();
  await review.clearFilter();
  await review.search("nowhere in either text");
  await expect(page.getByText("No segment matches.")).toBeVisible();
});

test("changes since the machine text are shown word by word", async ({ page, importShort }) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(CLEAN);
  const text = await review.editor(CLEAN).inputValue();
  await review.write(CLEAN, text.replace("Chaque visiteur", "Tout visiteur"));
  await review.editor(CLEAN).press("Alt+d");
  const changes = page.getByRole("region", { name: "Changes since the machine text" });
  await expect(changes.getByRole("deletion")).toHaveText("Chaque");
  await expect(changes.getByRole("insertion")).toHaveText("Tout");
});

test("editing a submitted text says what it costs, and drops it back", async ({
  page,
  importShort,
}) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.write(CLEAN, "Une phrase soumise.");
  await review.submit(CLEAN);
  await review.goTo(CLEAN);
  await expect(review.row(CLEAN)).toContainText("Editing drops it back to “Draft”");
  await review.write(CLEAN, "Une phrase reprise.");
  await review.expectState(CLEAN, "Draft");
  await review.expectSaved(CLEAN);
});

test("a segment is left out of the export and taken in again", async ({ page, importShort }) => {
  const review = new ReviewDesk(page, await importShort());
  await review.open();
  await review.goTo(CLEAN);
  const exclude = review.row(CLEAN).getByRole("button", { name: "Exclude from the export" });
  await exclude.click();
  await expect(review.row(CLEAN)).toContainText("Not exported");
  await expect(exclude).toHaveAttribute("aria-pressed", "true");
  await exclude.click();
  await expect(review.row(CLEAN)).not.toContainText("Not exported");
});
