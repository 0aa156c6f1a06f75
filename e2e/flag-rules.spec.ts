import { expectAccessible } from "./fixtures/accessibility";
import type { Api } from "./fixtures/api";
import { textsOf } from "./fixtures/sample";
import { expect, test, uniqueName } from "./fixtures/test";
import { FlagRules } from "./pages/flag-rules";
import { ReviewDesk } from "./pages/review-desk";

const PAIRS = [
  [
    "The museum gives a free map to every visitor.",
    "Le musée donne un plan plan gratuit à chaque visiteur.",
  ],
  [
    "The library on the square sells old postcards and a free map.",
    "La bibliothèque de la place vend de vieilles cartes postales et un plan plan gratuit.",
  ],
  [
    "The doctor found a free map in his garden in April.",
    "Le médecin a trouvé un plan plan gratuit dans son jardin en avril.",
  ],
  [
    "Anna lost her free map near the river.",
    "Anna a perdu son plan plan gratuit près de la rivière.",
  ],
  [
    "The soldiers asked for a free map, and nobody answered.",
    "Les soldats ont demandé un plan plan gratuit, et personne n’a répondu.",
  ],
] as const;

const TEXT = "“plan plan”";

/** Five segments whose translations have the same two words marked. */
async function importRepeated(api: Api, projectId: string) {
  const title = uniqueName("Maps");
  return {
    projectId,
    documentId: await api.importDocument(projectId, { title, ...textsOf(PAIRS) }),
  };
}

/** Dismisses the flags of some segments; gives how many it were. */
async function dismiss(api: Api, documentId: string, numbers: readonly number[]): Promise<number> {
  const segments = await api.segments(documentId);
  const flags = numbers.flatMap((number) => segments[number - 1]?.flags ?? []);
  for (const flag of flags) await api.dismiss(flag);
  return flags.length;
}

test("the third equal dismissal offers a rule, which silences the others", async ({
  page,
  login,
  apiOf,
  createProject,
}) => {
  test.setTimeout(120_000);
  const { projectId } = await createProject();
  const place = await importRepeated(await apiOf("admin"), projectId);
  expect(await dismiss(await apiOf("translator"), place.documentId, [1, 2])).toBe(2);
  await login("editor");
  const desk = new ReviewDesk(page, place);
  const rules = new FlagRules(page, place);
  const reasons = page.getByRole("list", { name: "Why flagged" });
  await desk.open();

  await test.step("the offer comes with the third dismissal", async () => {
    await desk.goTo(3);
    await desk.dismissFirstFlag("It is our house style");
    await page.getByRole("button", { name: "Make it a rule…" }).click();
    const dialog = rules.makeDialog(TEXT);
    await expect(dialog).toContainText("2 segments have open flags that would be silenced:");
    await expect(dialog.getByRole("listitem")).toHaveCount(2);
    await expect(dialog.getByText("plan plan", { exact: true })).toHaveCount(2);
    await expectAccessible(page, "the preview of a rule");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await desk.goTo(4);
    await expect(reasons).toContainText("Said twice in a row.");
  });

  await test.step("the offer stays beside the dismissed flag", async () => {
    await desk.goTo(3);
    const panel = await desk.look("Why flagged");
    await panel.getByRole("button", { name: "Make it a rule of the project…" }).press("Enter");
    await rules.make(TEXT, "It is our house style");
    await desk.goTo(4);
    await expect(reasons).toBeHidden();
    await expect(panel).toContainText("By a rule of the project, made by");
  });

  await test.step("the rule stands in the project; another reason needs a note", async () => {
    await rules.open();
    await expect(rules.rules()).toContainText("Silences 2 flags");
    await rules.use(`Edit the rule for ${TEXT}`);
    const dialog = page.getByRole("dialog", { name: `The rule for ${TEXT}` });
    await dialog.getByLabel("Why it is no error").selectOption("Another reason…");
    await expect(dialog.getByRole("button", { name: "Save" })).toBeDisabled();
    await dialog.getByLabel("Note").fill("The name of a game.");
    await expectAccessible(page, "the reason of a rule");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();
    await expect(rules.rules()).toContainText("The name of a game.");
  });

  await test.step("without it the flags are open again, and it is proposed again", async () => {
    await rules.use(`Remove the rule for ${TEXT}`);
    const question = page.getByRole("alertdialog", { name: `Remove the rule for ${TEXT}?` });
    await expect(question).toContainText("Its 2 flags are open again.");
    await question.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(rules.rules()).toContainText("No rule yet");
    await expect(rules.proposals()).toContainText("Dismissed 3 times");
    await desk.open();
    await desk.goTo(4);
    await expect(reasons).toContainText("Said twice in a row.");
  });
});

test("a proposal is declined or made a rule, by key, by those who may", async ({
  page,
  login,
  apiOf,
  createProject,
  openBrowser,
}) => {
  test.setTimeout(120_000);
  const { projectId } = await createProject();
  const { documentId } = await importRepeated(await apiOf("admin"), projectId);
  const api = await apiOf("translator");
  await dismiss(api, documentId, [1, 2, 3]);
  await login("editor");
  const rules = new FlagRules(page, { projectId });
  await rules.open();

  await test.step("translators see it, and no buttons", async () => {
    const other = await openBrowser("translator");
    const seen = new FlagRules(other, { projectId });
    await seen.open();
    await expect(seen.proposals()).toContainText("It is correct as it is");
    await expect(seen.proposals().getByRole("button")).toHaveCount(0);
  });

  await test.step("what was previewed can be left", async () => {
    await expectAccessible(page, "the proposed rules");
    await rules.use(`Preview and make a rule for ${TEXT}`);
    await expect(rules.makeDialog(TEXT).getByRole("listitem")).toHaveCount(2);
    await page.keyboard.press("Escape");
    const opener = page.getByRole("button", { name: `Preview and make a rule for ${TEXT}` });
    await expect(opener).toBeFocused();
  });

  await test.step("made, it leaves the focus on the page", async () => {
    await rules.use(`Preview and make a rule for ${TEXT}`);
    await rules.make(TEXT, "It is a name or a quotation");
    await expect(rules.rules()).toContainText("It is a name or a quotation");
    await expect(rules.proposals()).toBeHidden();
    await expect(page.getByRole("heading", { name: "Rules of this project" })).toBeFocused();
    await expectAccessible(page, "the rules of a project");
  });

  await test.step("declined, it is not proposed any more", async () => {
    await rules.use(`Remove the rule for ${TEXT}`);
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Remove", exact: true })
      .click();
    await expect(rules.proposals()).toBeVisible();
    await rules.use(`Decline the rule for ${TEXT}`);
    await expect(rules.proposals()).toBeHidden();
    await rules.open();
    await expect(rules.proposals()).toBeHidden();
  });
});

test("what a filter leaves is dismissed at once, by keyboard, and taken back as one step", async ({
  page,
  login,
  apiOf,
  createProject,
}) => {
  test.setTimeout(120_000);
  const { projectId } = await createProject();
  const editor = await apiOf("admin");
  const place = await importRepeated(editor, projectId);
  const open = async () =>
    (await editor.segments(place.documentId)).map(
      ({ flags }) => flags.filter(({ dismissal }) => dismissal === null).length,
    );
  await login("translator");
  const desk = new ReviewDesk(page, place);
  const dialog = page.getByRole("dialog", { name: "Dismiss these flags" });
  await desk.open();

  await test.step("without a filter there is nothing that all of them could be", async () => {
    await desk.goTo(1);
    await page.keyboard.press("Alt+Shift+N");
    await expect(page.getByText("Filter the list first")).toBeVisible();
    await expect(dialog).toBeHidden();
  });

  await test.step("the preview shows what the filter leaves, in context", async () => {
    await desk.search("gratuit");
    await desk.filter("Flagged");
    await desk.expectFound(5);
    await page.keyboard.press("Alt+Shift+N");
    await expect(dialog).toContainText("5 places in the segments of this filter.");
    await expect(dialog.getByRole("checkbox").first()).toBeFocused();
    await expect(dialog.getByText("plan plan", { exact: true })).toHaveCount(3);
    await dialog.getByRole("button", { name: "Show all 5 places" }).click();
    await expect(dialog.getByText("plan plan", { exact: true })).toHaveCount(5);
    await expectAccessible(page, "the preview of dismissing many flags");
  });

  await test.step("one is taken out, and another reason needs words", async () => {
    const [first, apply] = [
      dialog.getByRole("checkbox", { name: "Segment 1" }),
      dialog.getByRole("button", { name: /^Dismiss \d/ }),
    ];
    await dialog.getByRole("checkbox").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(first).toBeFocused();
    await page.keyboard.press("Space");
    await expect(apply).toHaveText(/Dismiss 4 flags/);
    await dialog.getByLabel("Why it is no error").selectOption("Another reason…");
    await expect(apply).toBeDisabled();
    await dialog.getByLabel("Note").fill("The name of a game.");
    expect(await open()).toEqual([1, 1, 1, 1, 1]);
    // Meanwhile somebody writes one of them otherwise.
    const second = (await editor.segments(place.documentId))[1];
    if (!second) throw new Error("no second segment");
    await editor.save(second, "La bibliothèque vend un plan plan gratuit.");
    await apply.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(page.getByText("3 flags are dismissed in 3 segments.")).toBeVisible();
    await expect(page.getByText(/segment 2, “plan plan” \(changed meanwhile\)/)).toBeVisible();
    await desk.expectFound(2);
    expect(await open()).toEqual([1, 1, 0, 0, 0]);
  });

  await test.step("all of it is open again with one key", async () => {
    await desk.goTo(2);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await desk.expectFound(5);
    expect(await open()).toEqual([1, 1, 1, 1, 1]);
  });

  await test.step("by mouse; nothing is left, and the notice takes it back", async () => {
    await page.getByRole("button", { name: "Dismiss all these flags…" }).click();
    await dialog.getByRole("button", { name: "Dismiss 5 flags" }).click();
    await expect(page.getByText("No segment matches.")).toBeVisible();
    expect(await open()).toEqual([0, 0, 0, 0, 0]);
    await page
      .getByText("5 flags are dismissed")
      .locator("..")
      .getByRole("button", { name: "Undo" })
      .click();
    await desk.expectFound(5);
    expect(await open()).toEqual([1, 1, 1, 1, 1]);
  });
});
