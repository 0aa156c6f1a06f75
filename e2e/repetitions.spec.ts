import { expectAccessible } from "./fixtures/accessibility";
import { textsOf } from "./fixtures/sample";
import { expect, test } from "./fixtures/test";
import { expectPlaces } from "./pages/expect-places";
import { ReviewDesk } from "./pages/review-desk";

const TEXTS = textsOf([
  ["Press the green button.", "Pressez le bouton vert."],
  ["Wait a minute.", "Attendez une minute."],
  ["Press the green button.", "Pressez le bouton vert."],
  ["Press the green button.", "Poussez le bouton vert."],
]);
const FIXED = "Appuyez sur le bouton vert.";

test("a text is given to the segments with the same source, by key, and taken back as one step", async ({
  page,
  login,
  apiOf,
  createProject,
}) => {
  const { projectId } = await createProject();
  const api = await apiOf("admin");
  const documentId = await api.importDocument(projectId, {
    title: "A manual that repeats itself",
    ...TEXTS,
  });
  const targets = async () => (await api.segments(documentId)).map(({ target }) => target);
  const before = await targets();
  await login("translator");
  const desk = new ReviewDesk(page, { projectId, documentId });
  await desk.open();
  const dialog = page.getByRole("dialog", { name: "Same source, same text" });

  await test.step("the preview shows what stands there, and what was typed a moment ago", async () => {
    await desk.write(1, FIXED);
    await expect(
      page.getByRole("button", { name: "Same source in 2 more segments" }),
    ).toBeVisible();
    await page.keyboard.press("Alt+Shift+S");
    await expectPlaces(dialog.getByRole("checkbox"), [
      [3, true],
      [4, true],
    ]);
    await expect(dialog).toContainText("2 segments with the same source have another text.");
    await expectAccessible(page, "the segments with the same source");
    expect((await targets()).slice(1)).toEqual(before.slice(1));
  });

  await test.step("all that were chosen have it", async () => {
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 segments have this text now.")).toBeVisible();
    expect(await targets()).toEqual([FIXED, before[1], FIXED, FIXED]);
    await desk.expectState(4, "Draft");
  });

  await test.step("it is one step to take back", async () => {
    await expect(desk.row(1)).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect.poll(targets).toEqual([FIXED, ...before.slice(1)]);
  });
});
