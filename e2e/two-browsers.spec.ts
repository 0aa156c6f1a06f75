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
        await desk.goTo(NUMBER);
        await expect(desk.editor(NUMBER)).toHaveValue(BEFORE);
      }
      await desks[0].write(NUMBER, "Le texte de la traductrice.");
      await desks[0].expectSaved(NUMBER);
      await desks[1].write(NUMBER, "Les mots du réviseur.");
      const conflict = new ConflictDialog(second, NUMBER);
      const texts = { mine: "Les mots du réviseur.", theirs: "Le texte de la traductrice." };
      await conflict.expectBoth({ mine: "mots du réviseur", theirs: "texte de la traductrice" });
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
    await mine.goTo(NUMBER);
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
