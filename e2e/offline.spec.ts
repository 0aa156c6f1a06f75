import { expectAccessible } from "./fixtures/accessibility";
import { expect, test } from "./fixtures/test";
import { ApprovalQueue } from "./pages/approval-queue";
import { ProjectsPage } from "./pages/projects-page";
import { ReviewDesk } from "./pages/review-desk";

const NUMBER = 4;

test("what is typed offline is kept on the device, survives the tab, and is sent on return", async ({
  page,
  context,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expectLostConnections();
  const document = await importShort();
  const api = await apiOf("translator");
  const stored = async () => (await api.segments(document.documentId))[NUMBER - 1]?.target;
  await login("translator");
  const review = new ReviewDesk(page, document);
  await review.open();
  await review.goTo(NUMBER);
  const before = await stored();

  await context.setOffline(true);
  await review.write(NUMBER, "Écrit dans le train.");
  await review.expectSaveState(NUMBER, /Kept on this device: offline/);
  await expect(page.getByRole("status").filter({ hasText: "kept on this device" })).toBeVisible();
  await page.close();
  expect(await stored()).toBe(before);

  await context.setOffline(false);
  const back = await context.newPage();
  const again = new ReviewDesk(back, document);
  await again.open();
  await expect(back.getByText("One change that was kept on this device is back")).toBeVisible();
  await expect.poll(stored).toBe("Écrit dans le train.");
  await again.goTo(NUMBER);
  await expect(again.editor(NUMBER)).toHaveValue("Écrit dans le train.");
});

test("a connection that comes back sends what waited, without a reload", async ({
  page,
  context,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expectLostConnections();
  const document = await importShort();
  await login("translator");
  const review = new ReviewDesk(page, document);
  await review.open();
  await review.goTo(NUMBER);
  await context.setOffline(true);
  await review.write(NUMBER, "Écrit sous un tunnel.");
  await review.expectSaveState(NUMBER, /Kept on this device: offline/);
  await context.setOffline(false);
  await review.expectSaved(NUMBER);
  const api = await apiOf("translator");
  expect((await api.segments(document.documentId))[NUMBER - 1]?.target).toBe(
    "Écrit sous un tunnel.",
  );
});

test("a session that ends while somebody types loses nothing", async ({
  page,
  context,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expect(/status of 401/);
  const document = await importShort();
  await login("translator");
  const review = new ReviewDesk(page, document);
  await review.open("order=risk");
  await review.goTo(NUMBER);
  await context.clearCookies();
  await review.write(NUMBER, "Écrit après la fin de la session.");
  await expect(page.getByRole("alert").filter({ hasText: "Your session has ended" })).toBeVisible();
  await review.expectSaveState(NUMBER, /Kept on this device: signed out/);
  // Signing in comes back to the same filter, with the keyboard on the same row.
  const signIn = page.getByRole("link", { name: "Sign in and come back to this segment" });
  const address = await signIn.getAttribute("href");
  await login("translator");
  const callback = new URL(address ?? "", page.url()).searchParams.get("callbackUrl") ?? "";
  await page.goto(callback);
  expect(new URL(page.url()).searchParams.get("order")).toBe("risk");
  await expect(review.row(NUMBER)).toBeFocused();
  const api = await apiOf("translator");
  await expect
    .poll(async () => (await api.segments(document.documentId))[NUMBER - 1]?.target)
    .toBe("Écrit après la fin de la session.");
});

test("decisions that are taken offline wait with their reasons, survive the tab, and are sent on return", async ({
  page,
  context,
  login,
  apiOf,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expectLostConnections();
  const document = await importShort();
  const api = await apiOf("translator");
  for (const segment of await api.segments(document.documentId)) await api.submit(segment);
  await login("editor");
  const queue = new ApprovalQueue(page, document);
  await queue.open();
  await context.setOffline(true);
  await queue.sendBack(2, "The house has no garden.");
  await queue.approve(3);
  await expect(queue.row(2)).toContainText("Kept on this device: offline");
  await expect(page.getByRole("status").filter({ hasText: "2 changes are kept" })).toBeVisible();
  await page.close();

  await context.setOffline(false);
  const back = await context.newPage();
  await new ApprovalQueue(back, document).open();
  await expect(back.getByText("2 changes that were kept on this device are back")).toBeVisible();
  await expect
    .poll(async () => (await api.segments(document.documentId)).slice(1, 3))
    .toMatchObject([
      { state: "returned", returnReason: "The house has no garden." },
      { state: "approved" },
    ]);
});

test.describe("a page that is asked for without a network", () => {
  test.use({ serviceWorkers: "allow" });

  test("says so, and opens by itself when the network is back", async ({
    page,
    context,
    login,
    apiOf,
    importShort,
    consoleGuard,
  }) => {
    consoleGuard.expectLostConnections();
    const document = await importShort();
    const api = await apiOf("translator");
    await login("translator");
    const review = new ReviewDesk(page, document);
    await review.open();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    await review.goTo(NUMBER);
    await context.setOffline(true);
    await review.write(NUMBER, "Écrit avant un rechargement.");
    await review.expectSaveState(NUMBER, /Kept on this device: offline/);
    await page.reload();
    await expect(page.getByRole("heading", { name: "Relecture cannot be reached" })).toBeVisible();
    await expectAccessible(page, "unreachable");
    await context.setOffline(false);
    await review.expectSaved(NUMBER);
    const segments = await api.segments(document.documentId);
    expect(segments[NUMBER - 1]?.target).toBe("Écrit avant un rechargement.");
  });
});

test("changes that are on this device only are told among the projects and before signing out", async ({
  page,
  context,
  login,
  importShort,
  consoleGuard,
}) => {
  consoleGuard.expectLostConnections();
  const document = await importShort();
  await login("translator");
  const review = new ReviewDesk(page, document);
  await review.open();
  await review.goTo(NUMBER);
  await context.setOffline(true);
  await review.write(NUMBER, "Écrit dans le train.");
  await review.expectSaveState(NUMBER, /Kept on this device: offline/);
  await page.getByRole("button", { name: /^Menu of/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  const warning = page.getByRole("alertdialog", { name: "Some changes have not been sent yet" });
  await expect(warning).toContainText(`1 change in “${document.title}”`);
  await warning.getByRole("button", { name: "Cancel" }).click();
  await page.close();

  await context.setOffline(false);
  const back = await context.newPage();
  await new ProjectsPage(back).open();
  const kept = back.getByRole("region", { name: "Only on this device" });
  await expect(kept).toContainText("1 change has not been sent yet");
  await kept.getByRole("link", { name: document.title }).click();
  await new ReviewDesk(back, document).expectSaved(NUMBER);
  await new ProjectsPage(back).open();
  await expect(back.getByRole("heading", { name: document.projectName })).toBeVisible();
  await expect(kept).toBeHidden();
});
