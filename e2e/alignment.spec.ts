import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { AlignmentTools } from "./pages/alignment-tools";
import { ReviewDesk } from "./pages/review-desk";

const FOURTH = {
  source: "Each visitor receives a free map of the building.",
  target: "Chaque visiteur reçoit un plan gratuit du bâtiment.",
};
const SPLIT_AT = "Chaque visiteur reçoit";

test("the alignment is repaired by keyboard, and taken back with the edits of texts", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  await login("translator");
  const desk = new ReviewDesk(page, document);
  const tools = new AlignmentTools(page, desk);
  const api = await apiOf("translator");
  const imported = await api.segments(document.documentId);
  const texts = async () =>
    (await api.segments(document.documentId)).map(({ source, target }) => [source, target]);
  const before = imported.map(({ source, target }) => [source, target]);
  await desk.open();

  await test.step("split, and merge again", async () => {
    await tools.openOn(4);
    await tools.caretAfter(4, SPLIT_AT);
    await page.keyboard.press("s");
    await tools.expectActive(4, { source: FOURTH.source, target: SPLIT_AT });
    await page.keyboard.press("m");
    await tools.expectActive(4, FOURTH);
    expect(await texts()).toEqual(before);
  });

  await test.step("unlink, move down, and insert", async () => {
    await page.keyboard.press("x");
    await tools.expectActive(4, { source: FOURTH.source, target: "" });
    await page.keyboard.press("ArrowDown");
    await tools.expectActive(5, { source: "Nothing in the source", target: FOURTH.target });
    await page.keyboard.press("u");
    await tools.expectActive(4, FOURTH);
    await page.keyboard.press("i");
    await tools.expectActive(4, { source: FOURTH.source, target: "" });
  });

  await test.step("an edit is a step of the same stack", async () => {
    await page.keyboard.press("Enter");
    await desk.write(4, "Un plan pour chacun.");
    await desk.expectSaved(4);
    await page.keyboard.press("Escape");
    await page.keyboard.press("z");
    await expect(desk.editor(4)).toHaveValue("");
    await expect.poll(async () => (await api.segments(document.documentId))[3]?.target).toBe("");
  });
  expect((await texts()).length).toBeGreaterThan(before.length);
});

test("every step by keyboard is undone in turn", async ({ page, login, apiOf, importShort }) => {
  const document = await importShort();
  await login("translator");
  const desk = new ReviewDesk(page, document);
  const tools = new AlignmentTools(page, desk);
  const api = await apiOf("translator");
  const texts = async () =>
    (await api.segments(document.documentId)).map(({ source, target }) => [source, target]);
  const before = await texts();
  await desk.open();
  await tools.openOn(4);
  await page.keyboard.press("x");
  await tools.expectActive(4, { source: FOURTH.source, target: "" });
  await page.keyboard.press("m");
  await tools.expectActive(4, FOURTH);
  await page.keyboard.press("m");
  await tools.expectActive(4, {
    source: /free map of the building\. The reading room/,
    target: `${FOURTH.target}\n\nLa salle de lecture présentera jusqu'en juin les tableaux d'[a local artist].`,
  });
  await page.keyboard.press("z");
  await tools.expectActive(4, FOURTH);
  await page.keyboard.press("z");
  await tools.expectActive(4, { source: FOURTH.source, target: "" });
  await page.keyboard.press("z");
  await tools.expectActive(4, FOURTH);
  await expect.poll(texts).toEqual(before);

  // With nothing left to undo a key press takes nothing from what is typed next.
  await page.keyboard.press("z");
  await page.keyboard.press("Enter");
  await expect(desk.editor(4)).toBeFocused();
  await page.keyboard.type("abc");
  await expect(desk.editor(4)).toHaveValue(`${FOURTH.target}abc`);
  await page.keyboard.press("Escape");
  await page.keyboard.press("z");
  await tools.expectActive(4, FOURTH);
});

test("the alignment is repaired by mouse, and an approval is not lost without a word", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const api = await apiOf("translator");
  const [, , , fourth] = await api.segments(document.documentId);
  if (!fourth) throw new Error("no fourth segment");
  await api.submit(fourth);
  const editor = await apiOf("editor");
  await editor.approveAll(document.documentId);
  await login("translator");
  const desk = new ReviewDesk(page, document);
  const tools = new AlignmentTools(page, desk);
  await desk.open();
  await desk.goTo(4);
  await desk.row(4).getByRole("button", { name: "Repair the alignment" }).click();
  await tools.use("Merge with the next segment");
  await expect(tools.question()).toContainText("Segment 4 is approved");
  await tools.question().getByRole("button", { name: "Leave it" }).click();
  await desk.expectState(4, "Approved");
  await tools.use("Unlink");
  await tools.question().getByRole("button", { name: "Repair" }).click();
  await tools.expectActive(4, { source: FOURTH.source, target: "" });
  await tools.use("Undo the last step");
  await tools.expectActive(4, FOURTH);
  await desk.expectState(4, "Approved");
});

test("a doubtful link is found, looked at and accepted", async ({ page, login, importShort }) => {
  const document = await importShort();
  await login("translator");
  const desk = new ReviewDesk(page, document);
  const tools = new AlignmentTools(page, desk);
  await desk.open();
  await tools.openOn(2);
  await expect(page.getByRole("list", { name: "What links the two sides" })).toContainText(
    "volunteers=bénévoles",
  );
  await page.keyboard.press("r");
  await expect(desk.row(2)).toContainText("Doubtful link");
  await desk.filter("Doubtful links");
  await expect(page.getByRole("button", { name: "Least sure first" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(desk.row(2)).toContainText("Doubtful link");
  await tools.use("The link is right");
  await expect(desk.row(2)).not.toContainText("Doubtful link");
});

test("of two people who repair the same rows one is told, and both see the same", async ({
  openBrowser,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 409/);
  const document = await importShort();
  const people = await Promise.all(
    (["translator", "editor"] as const).map(async (role) => {
      const page = await openBrowser(role);
      // Neither hears of the other in time.
      await page.route(/\/documents\/[\w-]+\/events/, (route) => route.abort());
      const desk = new ReviewDesk(page, document);
      const tools = new AlignmentTools(page, desk);
      await desk.open();
      await tools.openOn(4);
      return { page, desk, tools };
    }),
  );
  const [first, second] = people;
  if (!first || !second) throw new Error("two people are needed");
  await first.page.keyboard.press("x");
  await first.tools.expectActive(4, { source: FOURTH.source, target: "" });
  await second.page.keyboard.press("m");
  await expect(second.page.getByText(/Somebody changed these rows meanwhile/)).toBeVisible();
  await second.tools.expectActive(4, { source: FOURTH.source, target: "" });
});

test("what lies between confirmed links is aligned again, as far as one chooses", async ({
  page,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  const document = await importShort();
  await login("translator");
  const desk = new ReviewDesk(page, document);
  const tools = new AlignmentTools(page, desk);
  const api = await apiOf("translator");
  const texts = async () =>
    (await api.segments(document.documentId)).map(({ source, target }) => [source, target]);
  const right = await texts();
  await desk.open();

  await test.step("the translations slip by one, and the second link is confirmed", async () => {
    await tools.openOn(3);
    await page.keyboard.press("i");
    await tools.expectActive(3, { source: String(right[2]?.[0]), target: "" });
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("a");
    await expect(page.getByText("The link is accepted.")).toBeAttached();
  });
  const slipped = await texts();
  expect(slipped).not.toEqual(right);

  await test.step("a confirmed link says where to go", async () => {
    consoleGuard.expect(/status of 422/);
    await page.keyboard.press("Shift+R");
    await expect(tools.realignDialog()).toContainText("This link is confirmed.");
    await page.keyboard.press("Escape");
  });

  await test.step("the preview shows what would change", async () => {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+R");
    const dialog = tools.realignDialog();
    await expect(dialog).toContainText("after the confirmed link 2");
    await expect(dialog.getByRole("region", { name: "Now" })).toContainText("No translation");
    await dialog.getByRole("checkbox").uncheck();
    await expect(dialog.getByRole("button", { name: "change" })).toBeDisabled();
    await dialog.getByRole("checkbox").check();
    expect(await texts()).toEqual(slipped);
  });

  await test.step("it is made by key, and taken back as one step", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tools.expectActive(3, { source: String(right[2]?.[0]), target: String(right[2]?.[1]) });
    expect(await texts()).toEqual(right);
    await page.keyboard.press("z");
    await tools.expectActive(3, { source: String(right[2]?.[0]), target: "" });
    expect(await texts()).toEqual(slipped);
  });
});

test("a block of rows is moved by keyboard and by mouse, marked as moved, and taken back", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  test.setTimeout(120_000);
  const document = await importShort();
  const api = await apiOf("translator");
  const targets = async () => (await api.segments(document.documentId)).map(({ target }) => target);
  const [one = "", two = "", three = "", four = "", five = "", six = ""] = await targets();
  const [, second] = await api.segments(document.documentId);
  if (!second) throw new Error("no second segment");
  await api.submit(second);
  await (await apiOf("editor")).approveAll(document.documentId);
  await login("translator");
  const desk = new ReviewDesk(page, document);
  const tools = new AlignmentTools(page, desk);
  await desk.open();
  await tools.openOn(3);

  await test.step("Shift and an arrow take rows in; an approval is not lost without a word", async () => {
    await page.keyboard.press("Shift+ArrowDown");
    await expect(desk.row(4)).toBeFocused();
    await expect(page.getByText("Segments 3 to 4 as one block")).toBeVisible();
    await page.keyboard.press("u");
    await expect(tools.question()).toContainText("Segment 2 is approved");
    await tools.question().getByRole("button", { name: "Repair" }).press("Enter");
    await expect(page.getByText("Segments 2 to 3 as one block")).toBeVisible();
    await expect.poll(targets).toEqual([one, three, four, two, five, six]);
    await desk.expectState(4, "Submitted");
  });

  await test.step("down again it stands where it stood", async () => {
    await expect(desk.row(3)).toBeFocused();
    await page.keyboard.press("d");
    await tools.expectActive(4, { source: FOURTH.source, target: four });
    expect(await targets()).toEqual([one, two, three, four, five, six]);
    await page.keyboard.press("z");
    await tools.expectActive(2, { source: second.source, target: three });
    await page.keyboard.press("z");
    await tools.expectActive(2, { source: second.source, target: two });
    expect(await targets()).toEqual([one, two, three, four, five, six]);
    await desk.expectState(2, "Approved");
  });

  await test.step("by mouse: all of it is marked as moved, and goes where it belongs", async () => {
    await desk.goTo(4);
    await desk
      .row(5)
      .getByRole("gridcell")
      .nth(1)
      .click({ modifiers: ["Shift"] });
    await expect(page.getByText("Segments 4 to 5 as one block")).toBeVisible();
    await tools.use("though moved");
    await expect(desk.row(4)).toContainText("Moved");
    await expect(desk.row(5)).toContainText("Moved");
    await expectAccessible(page, "a block of rows");
    await tools.use("Clear the mark");
    await expect(desk.row(4)).not.toContainText("Moved");
    await tools.use("Pinpoint");
    await desk.goTo(1);
    await tools.use("Pinpoint");
    await tools.question().getByRole("button", { name: "Repair" }).click();
    await tools.expectActive(4, { source: FOURTH.source, target: one });
    expect(await targets()).toEqual([four, five, three, one, two, six]);
    await tools.use("Undo the last step");
    await expect.poll(targets).toEqual([one, two, three, four, five, six]);
  });
});
