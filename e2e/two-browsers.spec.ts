import { expect, test } from "./fixtures/test";
import { ConflictDialog } from "./pages/conflict-dialog";
import { ReviewDesk } from "./pages/review-desk";

/** A segment without flags, and what stands there before anybody comes. */
const NUMBER = 4;
const BEFORE = /^Chaque visiteur reçoit un plan gratuit/;

test.describe("two people type into one segment", () => {
  test.beforeEach(({ consoleGuard }) => {
    consoleGuard.expect(/status of 409/);
  });

  for (const choice of [
    { name: "mine is kept, theirs is in the history", verb: "keepMine", stored: "mine" },
    { name: "theirs is taken, mine is in the history", verb: "takeTheirs", stored: "theirs" },
  ] as const) {
    test(choice.name, async ({ openBrowser, apiOf, importShort }) => {
      const document = await importShort();
      const first = await openBrowser("translator");
      const second = await openBrowser("editor");
      const desks = [new ReviewDesk(first, document), new ReviewDesk(second, document)] as const;
      for (const desk of desks) {
        await desk.open();
        await desk.enterText(NUMBER);
        await expect(desk.editor(NUMBER)).toHaveValue(BEFORE);
      }
      await desks[0].write(NUMBER, "Le texte de la traductrice.");
      await desks[0].expectSaved(NUMBER);
      await desks[1].write(NUMBER, "Les mots du réviseur.");
      const conflict = new ConflictDialog(second, NUMBER);
      const texts = { mine: "Les mots du réviseur.", theirs: "Le texte de la traductrice." };
      await conflict.expectBoth({ mine: "mots du réviseur", theirs: "texte de la traductrice" });
      await conflict.leaveForLater();
      await desks[1]
        .row(NUMBER)
        .getByRole("button", { name: /^Conflict/ })
        .click();
      await conflict[choice.verb]();

      const stored = texts[choice.stored];
      const lost = choice.stored === "mine" ? texts.theirs : texts.mine;
      const api = await apiOf("translator");
      const read = async () => (await api.segments(document.documentId))[NUMBER - 1];
      await expect.poll(async () => (await read())?.target).toBe(stored);
      await expect(desks[1].editor(NUMBER)).toHaveValue(stored);
      const { revisions } = await api.history((await read())?.id ?? "");
      expect(revisions.map(({ text }) => text)).toContain(lost);
      const history = await desks[1].look("History");
      await expect(history).toContainText("Demo translator");
    });
  }

  test("both are merged where they changed different words", async ({
    openBrowser,
    apiOf,
    importShort,
  }) => {
    const document = await importShort();
    const first = await openBrowser("translator");
    const second = await openBrowser("editor");
    const theirs = new ReviewDesk(first, document);
    const mine = new ReviewDesk(second, document);
    await mine.open();
    await mine.enterText(NUMBER);
    const before = await mine.editor(NUMBER).inputValue();
    await theirs.open();
    await theirs.write(NUMBER, before.replace("Chaque visiteur", "Tout visiteur"));
    await theirs.expectSaved(NUMBER);
    await mine.write(NUMBER, before.replace("plan gratuit", "plan offert"));
    const conflict = new ConflictDialog(second, NUMBER);
    const merged = before
      .replace("Chaque visiteur", "Tout visiteur")
      .replace("plan gratuit", "plan offert");
    await expect(conflict.merged()).toHaveValue(merged);
    await conflict.saveMerged();
    const api = await apiOf("translator");
    await expect
      .poll(async () => (await api.segments(document.documentId))[NUMBER - 1]?.target)
      .toBe(merged);
  });
});

test("two people on a document see each other at work, and neither is disturbed", async ({
  openBrowser,
  importShort,
}) => {
  const document = await importShort();
  const first = await openBrowser("translator");
  const second = await openBrowser("editor");
  const hers = new ReviewDesk(first, document);
  const his = new ReviewDesk(second, document);
  await hers.open();
  await his.open();
  await hers.goTo(NUMBER);
  await his.goTo(2);

  // Each sees who is here, and on which segment.
  await his.expectOnDocument("Demo translator", `Segment ${NUMBER}`);
  await his.expectVisitor(NUMBER, "Demo translator is here");
  await hers.expectVisitor(2, "Demo editor is here");

  // What she types locks softly, comes to him when it is saved, and changes no word of his.
  const beforeHis = await his.editor(2).inputValue();
  await his.type(2, " Et puis");
  await hers.write(NUMBER, "Le texte de la traductrice.");
  await his.expectVisitor(NUMBER, "Demo translator is editing");
  await expect(his.row(NUMBER)).toContainText("Le texte de la traductrice.");
  await his.type(2, " voilà.");
  await expect(his.editor(2)).toHaveValue(`${beforeHis} Et puis voilà.`);
  await his.expectVisitor(NUMBER, "Demo translator is here");

  // In the text that he stands in, hers waits until he looks.
  await his.enterText(NUMBER);
  await hers.write(NUMBER, "Un second texte.");
  const notice = his.notice("Demo translator saved another text here");
  await expect(notice).toBeVisible();
  await expect(his.editor(NUMBER)).toHaveValue("Le texte de la traductrice.");
  await notice.getByRole("button", { name: "Show it" }).click();
  await expect(his.editor(NUMBER)).toHaveValue("Un second texte.");
  await expect(notice).toBeHidden();

  // A submission and an approval appear where the other is, a comment in the panel that is open.
  await hers.submit(NUMBER);
  await his.expectState(NUMBER, "Submitted");
  await his.row(NUMBER).getByRole("button", { name: "Approve" }).click();
  await hers.goTo(NUMBER);
  await hers.expectState(NUMBER, "Approved");
  const comments = await hers.look("Comments");
  await his.goTo(NUMBER);
  await his.comment("Bien trouvé.");
  await expect(comments.getByRole("listitem")).toContainText("Bien trouvé.");

  await first.close();
  await expect(second.getByRole("button", { name: "other person" })).toBeHidden();
});
