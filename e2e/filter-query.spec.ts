import { expect, test } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

const CLEAN = 4;

test("the filter is typed, and stays in step with the chips and the address", async ({
  page,
  login,
  importShort,
}) => {
  const document = await importShort();
  await login("translator");
  const review = new ReviewDesk(page, document);
  await review.open();
  await review.write(CLEAN, "Chaque visiteur reçoit un plan du bâtiment.");
  await review.submit(CLEAN);
  // The filter is answered from what is stored.
  await review.expectSaved(CLEAN);
  await review.search("state:submitted by:me flag:none");
  await review.expectFound(1);
  const search = page.getByRole("search");
  const chip = search.getByRole("button", { name: "Submitted" });
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/editor=me/);
  await page.reload();
  await review.expectFound(1);
  await chip.click();
  await expect(review.query()).toHaveValue("flag:none by:me");
  await review.search('état:brouillon "anything"');
  await expect(search.getByRole("button", { name: "Draft" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("keys and values are suggested, and what nobody understands is said", async ({
  page,
  login,
  importShort,
}) => {
  const document = await importShort();
  await login("translator");
  const review = new ReviewDesk(page, document);
  await review.open();
  await review.query().pressSequentially("sta");
  await expect(page.getByRole("option", { name: "state:" })).toBeVisible();
  await review.query().press("ArrowDown");
  await review.query().press("Enter");
  await expect(page.getByRole("option")).toHaveCount(5);
  await review.query().press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(review.query()).toBeFocused();
  await review.query().pressSequentially("lost");
  await expect(page.getByText("“state:” does not know “lost”.")).toBeVisible();
  await expect(review.query()).toHaveValue("state:lost");
  await review.search("colour:red");
  await expect(page.getByText("There is no filter “colour:”.")).toBeVisible();
});
