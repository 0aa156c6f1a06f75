import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test, uniqueName } from "./fixtures/test";
import { ReviewDesk } from "./pages/review-desk";

/** No page has this many places to stop at. */
const MOST_STOPS = 120;

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await element.evaluate((node) => node === node.ownerDocument.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(element)}.`);
}

async function signInByKeyboard(page: Page, account: { email: string; password: string }) {
  await page.goto("/sign-in");
  await tabTo(page, page.getByLabel("Email address"));
  await page.keyboard.type(account.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(account.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Projects", level: 1 })).toBeVisible();
}

test("the whole job by keyboard alone", async ({ page, openBrowser, apiOf, importShort }) => {
  test.setTimeout(120_000);
  const document = await importShort();
  const admin = await apiOf("admin");
  const people = { translator: account("translator"), editor: account("editor") };
  for (const role of ["translator", "editor"] as const) {
    const id = await admin.createPerson(`Kay ${role}`, people[role]);
    await admin.setMember(document.projectId, id, role);
  }
  const fixed = {
    3: "Les travaux ont été payés par la région, a déclaré l'ancienne diplomate française Marie Dumoulin, qui dirige le conseil.",
    5: "La salle de lecture présentera jusqu'en juin les tableaux d'une artiste locale.",
  };
  const active = page.getByRole("textbox", { name: /^Translation of segment / });
  const isAt = (number: number) =>
    expect(
      page.getByRole("textbox", { name: `Translation of segment ${number}`, exact: true }),
    ).toBeFocused();

  await test.step("translate and submit", async () => {
    await signInByKeyboard(page, people.translator);
    await tabTo(page, page.getByRole("link", { name: document.title, exact: true }));
    await page.keyboard.press("Enter");
    await expect(active).toBeVisible();
    await page.keyboard.press("Alt+Home");
    await page.keyboard.press("Enter");
    await isAt(1);
    for (const number of [1, 2, 3, 4, 5, 6]) {
      await isAt(number);
      if (number === 3 || number === 5) {
        await page.keyboard.press("Control+a");
        await page.keyboard.insertText(fixed[number]);
      }
      if (number === 6) {
        await page.keyboard.press("Control+Home");
        await page.keyboard.press("Control+.");
        await expect(active).toHaveValue(/^«\u00A0Le jardin/);
      }
      await page.keyboard.press("Control+Enter");
    }
    await expect(page.getByText("Nothing is left to do here.")).toBeAttached();
    await expect
      .poll(async () => (await admin.segments(document.documentId)).map(({ state }) => state))
      .toEqual(Array.from({ length: 6 }, () => "submitted"));
  });

  await test.step("send one back, approve the others", async () => {
    const editorPage = await openBrowser("nobody");
    await signInByKeyboard(editorPage, people.editor);
    await tabTo(editorPage, editorPage.getByRole("link", { name: "Approve (6)" }));
    await editorPage.keyboard.press("Enter");
    const grid = editorPage.getByRole("grid", { name: "Approval queue" });
    // The rows come after the grid: nobody decides on what they do not see yet.
    await expect(grid.getByRole("button", { name: "Approve" }).first()).toBeVisible();
    await editorPage.keyboard.press("r");
    const dialog = editorPage.getByRole("dialog", { name: "Send back" });
    await expect(dialog).toBeVisible();
    await editorPage.keyboard.press("8");
    await editorPage.keyboard.press("Control+Enter");
    await expect(dialog).toBeHidden();
    await expect(grid.getByRole("row").nth(1)).toBeFocused();
    for (let number = 2; number <= 6; number++) await editorPage.keyboard.press("a");
    await expect
      .poll(async () => (await admin.segments(document.documentId)).map(({ state }) => state))
      .toEqual(["returned", ...Array.from({ length: 5 }, () => "approved")]);
  });

  await test.step("read the reason, submit again", async () => {
    await page.reload();
    await expect(active).toBeVisible();
    await page.keyboard.press("Alt+Home");
    await expect(page.getByRole("row").first()).toContainText("Not idiomatic, too literal.");
    await page.keyboard.press("Enter");
    await isAt(1);
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("La bibliothèque de la ville rouvre en mai.");
    await page.keyboard.press("Control+Enter");
    await expect
      .poll(async () => (await admin.segments(document.documentId))[0]?.state)
      .toBe("submitted");
  });

  await test.step("approve the last one", async () => {
    const editorPage = await openBrowser(people.editor);
    await editorPage.goto("/projects");
    await tabTo(editorPage, editorPage.getByRole("link", { name: "Approve (1)" }));
    await editorPage.keyboard.press("Enter");
    const grid = editorPage.getByRole("grid", { name: "Approval queue" });
    await expect(grid.getByRole("button", { name: "Approve" }).first()).toBeVisible();
    await editorPage.keyboard.press("a");
    await expect
      .poll(async () => (await admin.segments(document.documentId))[0]?.state)
      .toBe("approved");
  });

  await test.step("export", async () => {
    const adminPage = await openBrowser("admin");
    await adminPage.goto(`/projects/${document.projectId}/documents/${document.documentId}/export`);
    await tabTo(adminPage, adminPage.getByRole("button", { name: "Download the clean text" }));
    const coming = adminPage.waitForEvent("download");
    await adminPage.keyboard.press("Enter");
    const text = await readFile(await (await coming).path(), "utf8");
    expect(text).toBe(
      [
        "La bibliothèque de la ville rouvre en mai.",
        `Le maire a remercié les bénévoles lundi. ${fixed[3]}`,
        "Chaque visiteur reçoit un plan gratuit du bâtiment.",
        `${fixed[5]} «\u00A0Le jardin est un lieu calme », a-t-elle dit.\n`,
      ].join("\n\n"),
    );
  });
});

function account(name: string) {
  return {
    email: `${uniqueName(name).replace(" ", "-")}@relecture.local`,
    password: "seven calm otters swim",
  };
}

test("commands are found by name, and keys are the reader's own", async ({
  page,
  login,
  apiOf,
  importShort,
}) => {
  const document = await importShort();
  const admin = await apiOf("admin");
  const person = account("remapper");
  const id = await admin.createPerson("Rémi Mapper", person);
  await admin.setMember(document.projectId, id, "translator");
  await login(person);
  await page.goto(`/projects/${document.projectId}/documents/${document.documentId}/review`);
  const active = page.getByRole("textbox", { name: /^Translation of segment / });
  await expect(active).toBeVisible();
  await active.focus();

  await test.step("AltGr and dead keys of a French keyboard reach the text", async () => {
    const refused = await active.evaluate((field) =>
      Array.from("~#{[|`\\^@]}€").filter((key) => {
        const altGr = { key, ctrlKey: true, altKey: true, bubbles: true, cancelable: true };
        return !field.dispatchEvent(new KeyboardEvent("keydown", altGr));
      }),
    );
    expect(refused).toEqual([]);
  });

  await test.step("the keys are named as they stand on a French keyboard", async () => {
    await page.keyboard.press("F1");
    const help = page.getByRole("dialog", { name: "Keys" });
    await help.evaluate((field) =>
      field.dispatchEvent(
        new KeyboardEvent("keydown", { key: ":", code: "Period", bubbles: true }),
      ),
    );
    await expect(help.getByRole("listitem").filter({ hasText: "Not an error" })).toContainText(":");
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
  });

  await test.step("the palette runs a command where the focus was", async () => {
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Commands" });
    await page.keyboard.type("copy the");
    await expect(palette.getByRole("option")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(palette).toBeHidden();
    await expect(active).toBeFocused();
    await expect(active).toHaveValue("The town library opens again in May.");
    // Who leaves while it is being saved has it sent again on return, which the server refuses as done.
    await new ReviewDesk(page, document).expectSaved(1);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("your account");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/account$/);
    await page.goBack();
  });

  await test.step("a key is refused with the reason, then changed", async () => {
    await expect(active).toBeVisible();
    await page.keyboard.press("F1");
    const help = page.getByRole("dialog", { name: "Keys" });
    await help.getByRole("button", { name: "Change keys" }).click();
    await help.getByRole("button", { name: "Change the key: Repair the alignment" }).click();
    await page.keyboard.press("Control+g");
    await expect(help.getByRole("status")).toContainText("is taken: Go to number");
    await page.keyboard.press("Control+Alt+e");
    await expect(help.getByRole("status")).toContainText("AltGr");
    await page.keyboard.press("F8");
    await expect(
      help.getByRole("listitem").filter({ hasText: "Repair the alignment" }),
    ).toContainText("F8");
    await page.keyboard.press("Escape");
    await expect(help).toBeHidden();
  });

  await test.step("it works at once, and after signing in elsewhere", async () => {
    const tools = page.getByRole("toolbar", { name: "Repair the alignment" });
    await page.keyboard.press("F8");
    await expect(tools).toBeVisible();
    await page.reload();
    await expect(active).toBeVisible();
    await page.keyboard.press("Alt+l");
    await expect(tools).toBeHidden();
    await page.keyboard.press("F8");
    await expect(tools).toBeVisible();
  });
});
