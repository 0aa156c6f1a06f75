import { demoAccount } from "./fixtures/accounts";
import type { Api } from "./fixtures/api";
import {
  CLEAN_EXPORT,
  correct,
  FALSE_SENTENCE_END,
  RESIDUE,
  UNTRANSLATED_WORDS,
} from "./fixtures/sample";
import { expect, type TestDocument, test } from "./fixtures/test";
import { ApprovalQueue } from "./pages/approval-queue";
import { ExportPage } from "./pages/export-page";
import { ProjectsPage } from "./pages/projects-page";
import { SignInPage } from "./pages/sign-in-page";

const REASON = "« main » se dit ici : la position de Poutine. À revoir.";
const NAMED = [FALSE_SENTENCE_END, UNTRANSLATED_WORDS];

/** Corrects, excludes, and submits all but the two named segments, through the API. */
async function reviewTheRest(api: Api, documentId: string): Promise<number> {
  const rest = (await api.segments(documentId)).filter(
    ({ position }) => !NAMED.includes(position + 1),
  );
  for (const segment of rest) {
    const number = segment.position + 1;
    const kept = RESIDUE.includes(number) ? await api.exclude(segment) : segment;
    await api.submit(kept, correct(number, kept.machineTarget));
  }
  return rest.length;
}

/** Says of every serious flag that is left that the text is right as it is: it was read. */
async function dismissTheRest(api: Api, documentId: string): Promise<void> {
  const exported = (await api.segments(documentId)).filter(({ isExcluded }) => !isExcluded);
  const serious = exported
    .flatMap(({ flags }) => flags)
    .filter(({ severity, dismissal }) => !dismissal && /critical|major/.test(severity));
  for (const flag of serious) await api.dismiss(flag);
}

/** The machine target of a segment of the sample. */
async function machineTarget(api: Api, { documentId }: TestDocument, number: number) {
  const segments = await api.segments(documentId);
  return segments[number - 1]?.machineTarget ?? "";
}

test("a document goes from machine text to a clean export through three people's hands", async ({
  page,
  openBrowser,
  apiOf,
  importSample,
}) => {
  const document = await importSample();
  const translator = await apiOf("translator");
  const corrected = {
    [FALSE_SENTENCE_END]: correct(
      FALSE_SENTENCE_END,
      await machineTarget(translator, document, FALSE_SENTENCE_END),
    ),
    [UNTRANSLATED_WORDS]: correct(
      UNTRANSLATED_WORDS,
      await machineTarget(translator, document, UNTRANSLATED_WORDS),
    ),
  };

  const signIn = new SignInPage(page);
  await signIn.open();
  await signIn.signIn(demoAccount("translator"));
  const projects = new ProjectsPage(page);
  await projects.expectHere();
  const review = await projects.openDocument(document);

  await test.step("the next-flagged key leads to the two named segments", async () => {
    await review.goToNextFlagged(FALSE_SENTENCE_END, "Alt+PageDown");
    await expect(
      review.flaggedWords(FALSE_SENTENCE_END, "l'ancien Français. La diplomate"),
    ).toBeVisible();
    await expect(review.reasons().first()).toBeVisible();
    await review.write(FALSE_SENTENCE_END, corrected[FALSE_SENTENCE_END] ?? "");
    await expect(review.editor(FALSE_SENTENCE_END)).not.toHaveValue(/ancien Français\. La/);
    await review.submit(FALSE_SENTENCE_END);
    await review.goTo(FALSE_SENTENCE_END);
    await review.goToNextFlagged(UNTRANSLATED_WORDS, "F9");
    await expect(
      review.flaggedWords(UNTRANSLATED_WORDS, "[Russian President Vladimir]"),
    ).toBeVisible();
    await expect(review.reasons().first()).toBeVisible();
    await review.write(UNTRANSLATED_WORDS, corrected[UNTRANSLATED_WORDS] ?? "");
    await review.submit(UNTRANSLATED_WORDS);
  });

  const editorPage = await openBrowser("editor");
  const queue = new ApprovalQueue(editorPage, document);
  await test.step("an editor approves one and sends the other back", async () => {
    await queue.open();
    await queue.expectWaiting(/2 segments wait/);
    await queue.approve(FALSE_SENTENCE_END);
    await queue.sendBack(UNTRANSLATED_WORDS, REASON);
  });

  const better = (corrected[UNTRANSLATED_WORDS] ?? "").replace("la main", "la position");
  await test.step("the translator sees why, fixes it and submits again", async () => {
    await review.open("state=returned");
    await expect(review.row(UNTRANSLATED_WORDS)).toContainText(REASON);
    await review.write(UNTRANSLATED_WORDS, better);
    await review.row(UNTRANSLATED_WORDS).getByRole("button", { name: "Submit" }).click();
    await expect
      .poll(async () => (await translator.segments(document.documentId))[UNTRANSLATED_WORDS - 1])
      .toMatchObject({ state: "submitted", target: better });
  });

  await test.step("the editor approves the rest together", async () => {
    const submitted = await reviewTheRest(translator, document.documentId);
    await dismissTheRest(translator, document.documentId);
    await queue.open();
    await queue.approveAll(submitted + 1);
  });

  await test.step("an admin exports the clean text, byte for byte", async () => {
    const adminPage = await openBrowser("admin");
    const exportPage = new ExportPage(adminPage, document);
    await exportPage.open();
    await exportPage.expectReady();
    const { name, bytes } = await exportPage.downloadClean();
    expect(name).toBe(`${document.title}.fr.txt`);
    const expected = CLEAN_EXPORT.replace("la main [du président", "la position [du président");
    expect(bytes.equals(Buffer.from(expected, "utf8")), bytes.toString()).toBe(true);
  });
});
